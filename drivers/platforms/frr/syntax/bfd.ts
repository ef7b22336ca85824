/** FRRouting syntax: BFD, its profiles and peers. */
import type { SyntaxRule } from '../../../contract.ts';
import { inSection } from './interfaces.ts';

const BFD = 'bfd';
const PROFILE = 'profile <profile>';
const PEER = 'peer <peer...>';

/** Timers have no negative form: the default is typed, and is not printed. */
function timer(words: string, hidden: string): SyntaxRule {
  return { match: `${words} {value}`, kind: 'line', hidden, negate: `${words} ${hidden}`, impact: 'traffic' };
}

const session: readonly SyntaxRule[] = [
  timer('detect-multiplier', '3'),
  timer('transmit-interval', '300'),
  timer('receive-interval', '300'),
  timer('echo transmit-interval', '50'),
  timer('echo receive-interval', '50'),
  { match: 'minimum-ttl {value}', kind: 'line', hidden: '254', negate: 'no minimum-ttl', impact: 'traffic' },
  { match: '<flag=echo-mode|passive-mode|shutdown>', kind: 'toggle', absent: 'off', impact: 'traffic' },
];

export const bfdRules: readonly SyntaxRule[] = [
  { match: BFD, kind: 'section', impact: 'traffic' },
  { in: BFD, match: PROFILE, kind: 'section', defines: ['bfd-profile <profile>'], impact: 'traffic' },
  { in: BFD, match: PEER, kind: 'section', impact: 'traffic', removeImpact: 'session-reset' },
  {
    in: `${BFD} / ${PEER}`,
    match: 'profile {profile}',
    kind: 'line',
    uses: ['bfd-profile {profile}'],
  },
  ...inSection(`${BFD} / (profile|peer) <name...>`, session),
];

/** FRRouting syntax: what OSPF for IPv4 has on interfaces. */
import type { SyntaxRule } from '../../../contract.ts';
import { INTERFACE, inSection } from './interfaces.ts';

const MUST_AGREE = 'both ends must agree, or the adjacency falls';
const PASSIVE = 'an adjacency goes or may come';
const ADDRESS = '\\d+\\.\\d+\\.\\d+\\.\\d+';

/** One value of the interface, hidden when it is the default. */
function timer(words: string, hidden?: string): SyntaxRule {
  return {
    match: `ip ospf ${words} {value}`,
    kind: 'line',
    negate: `no ip ospf ${words}`,
    ...(hidden === undefined ? {} : { hidden }),
  };
}

export const linkRules: readonly SyntaxRule[] = inSection(INTERFACE, [
  // The same words for one address of the interface: `ip ospf cost 12 10.0.0.1`.
  {
    match: `ip ospf area {area} <address=${ADDRESS}>`,
    kind: 'line',
    change: 'remove-first',
    excludes: ['interfaces of ospf areas'],
    impact: 'traffic',
  },
  {
    match: `ip ospf <what=cost|hello-interval|dead-interval|priority|retransmit-interval|transmit-delay> {value} <address=${ADDRESS}>`,
    kind: 'line',
    impact: 'traffic',
  },
  // `Must remove previous area config before changing ospf area`
  {
    match: 'ip ospf area {area}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no ip ospf area',
    // `Please remove all network commands first.`
    excludes: ['interfaces of ospf areas'],
    impact: 'traffic',
  },
  { ...timer('cost'), impact: 'traffic', why: 'moves traffic to or from this link' },
  { ...timer('hello-interval', '10'), impact: 'session-reset', why: MUST_AGREE },
  // `dead-interval 40` is printed although it is the default; the value may be `minimal hello-multiplier 4`.
  {
    match: 'ip ospf dead-interval {value...}',
    kind: 'line',
    negate: 'no ip ospf dead-interval',
    impact: 'session-reset',
    why: MUST_AGREE,
  },
  // Hidden on Ethernet-like links, whose default it is.
  {
    match: 'ip ospf network {type...}',
    kind: 'line',
    hidden: 'broadcast',
    negate: 'no ip ospf network',
    impact: 'session-reset',
  },
  timer('priority', '1'),
  timer('retransmit-interval', '5'),
  timer('transmit-delay', '1'),
  // Three states: typing one word only takes back the other, so a change of polarity needs it twice. What neither
  // means is decided by `passive-interface default`, without which `no ip ospf passive` is forgotten at once.
  {
    match: 'ip ospf passive',
    kind: 'line',
    slot: 'passive',
    change: 'remove-first',
    impact: 'traffic',
    why: PASSIVE,
  },
  {
    match: 'no ip ospf passive',
    kind: 'line',
    slot: 'passive',
    change: 'remove-first',
    negate: 'ip ospf passive',
    uses: ['ospf passive default'],
    impact: 'traffic',
    why: PASSIVE,
  },
  { match: 'ip ospf <flag=mtu-ignore|bfd>', kind: 'toggle', absent: 'off', impact: 'traffic' },
  {
    match: 'ip ospf authentication {mode*}',
    kind: 'line',
    negate: 'no ip ospf authentication',
    impact: 'session-reset',
  },
  {
    match: 'ip ospf authentication-key {key}',
    kind: 'line',
    negate: 'no ip ospf authentication-key',
    secret: ['key'],
    impact: 'session-reset',
  },
  {
    match: 'ip ospf message-digest-key <id> md5 {key}',
    kind: 'line',
    negate: 'no ip ospf message-digest-key <id>',
    secret: ['key'],
    impact: 'session-reset',
  },
]);

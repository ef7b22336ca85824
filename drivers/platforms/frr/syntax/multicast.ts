/** FRRouting syntax: PIM and IGMP. */
import type { SyntaxRule } from '../../../contract.ts';
import { INTERFACE, inSection } from './interfaces.ts';

/** One value, taken away by its key words. */
function setting(key: string): SyntaxRule {
  return {
    match: `${key} {value...}`,
    kind: 'line',
    negate: `no ${key.replace(/=[^>]*>/g, '>')}`,
    impact: 'traffic',
  };
}

export const multicastRules: readonly SyntaxRule[] = [
  {
    match: 'ip pim rp <address> prefix-list {list}',
    kind: 'line',
    uses: ['prefix-list {list}'],
    impact: 'traffic',
  },
  // `Group range specified cannot exact match another`: a group has one rendezvous point.
  { match: 'ip pim rp {address} <group>', kind: 'line', change: 'remove-first', impact: 'traffic' },
  { match: 'ip pim ssm prefix-list {list}', kind: 'line', uses: ['prefix-list {list}'], impact: 'traffic' },
  { match: 'ip pim spt-switchover infinity-and-beyond {list*}', kind: 'line', impact: 'traffic' },
  setting('ip pim <what=join-prune-interval|keep-alive-timer|packets|register-suppress-time>'),
  // The plain line does not take `rebalance` away; `no ip pim ecmp rebalance` leaves the plain line.
  { match: 'ip pim ecmp {rebalance*}', kind: 'line', change: 'remove-first', impact: 'traffic' },
  ...inSection(INTERFACE, [
    { match: 'ip pim', kind: 'toggle', absent: 'off', removeImpact: 'traffic' },
    setting('ip pim <what=hello|drpriority|use-source>'),
    { match: 'ip pim bfd {timers*}', kind: 'line', negate: 'no ip pim bfd', impact: 'traffic' },
    { match: 'ip igmp', kind: 'toggle', absent: 'off', removeImpact: 'traffic' },
    { match: 'ip igmp join <group> [<source>]', kind: 'line', impact: 'traffic' },
    { match: 'ip igmp version {version}', kind: 'line', hidden: '3', impact: 'traffic' },
    setting(
      'ip igmp <what=query-interval|query-max-response-time|last-member-query-count|last-member-query-interval>',
    ),
  ]),
];

/** IOS syntax: static routes of both families. */
import type { SyntaxRule } from '../../../contract.ts';

/**
 * Distance, tag, name and track are attributes of (VRF, prefix, interface, next hop) and overwrite; one prefix may
 * have several lines. `no ip route PREFIX MASK` without the next hop would take them all. The way is a next hop, or an
 * interface that needs none.
 */
const routes: readonly SyntaxRule[] = [
  // The next hop is looked up outside of the VRF: without the word it is another route.
  {
    match: 'ip route vrf <vrf> <prefix> <mask> <hop=\\d+\\.\\d+\\.\\d+\\.\\d+> global {attributes*}',
    kind: 'line',
    negate: 'no ip route vrf <vrf> <prefix> <mask> <hop> global',
  },
  {
    match: 'ip route vrf <vrf> <prefix> <mask> <interface> <hop=\\d+\\.\\d+\\.\\d+\\.\\d+> {attributes*}',
    kind: 'line',
    negate: 'no ip route vrf <vrf> <prefix> <mask> <interface> <hop>',
  },
  {
    match: 'ip route vrf <vrf> <prefix> <mask> <way> {attributes*}',
    kind: 'line',
    negate: 'no ip route vrf <vrf> <prefix> <mask> <way>',
  },
  {
    match: 'ip route <prefix=\\d\\S*> <mask> <interface> <hop=\\d+\\.\\d+\\.\\d+\\.\\d+> {attributes*}',
    kind: 'line',
    negate: 'no ip route <prefix> <mask> <interface> <hop>',
  },
  {
    match: 'ip route <prefix=\\d\\S*> <mask> <way> {attributes*}',
    kind: 'line',
    negate: 'no ip route <prefix> <mask> <way>',
  },
  {
    match: 'ipv6 route vrf <vrf> <prefix> <interface> <hop=\\S*:\\S*> {attributes*}',
    kind: 'line',
    negate: 'no ipv6 route vrf <vrf> <prefix> <interface> <hop>',
  },
  {
    match: 'ipv6 route vrf <vrf> <prefix> <way> {attributes*}',
    kind: 'line',
    negate: 'no ipv6 route vrf <vrf> <prefix> <way>',
  },
  {
    match: 'ipv6 route <prefix=\\S*:\\S*> <interface> <hop=\\S*:\\S*> {attributes*}',
    kind: 'line',
    negate: 'no ipv6 route <prefix> <interface> <hop>',
  },
  {
    match: 'ipv6 route <prefix=\\S*:\\S*> <way> {attributes*}',
    kind: 'line',
    negate: 'no ipv6 route <prefix> <way>',
  },
];

export const staticRouteRules: readonly SyntaxRule[] = routes.map(
  (rule): SyntaxRule => ({ removeImpact: 'traffic', ...rule }),
);

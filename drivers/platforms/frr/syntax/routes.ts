/** FRRouting syntax: static routes. The distance, tag and label of a next hop are values, not identity. */
import type { SyntaxRule } from '../../../contract.ts';
import { inSection } from './interfaces.ts';

const ADDRESS = '[\\da-fA-F.:]*[.:][\\da-fA-F.:]*';
/** An interface name, not one of the words that may follow a next hop. */
const PORT = '(?!(?:tag|table|label|vrf|nexthop-vrf|onlink|color|segments)$)[A-Za-z]\\S*';
const FAMILY = '<family=ip|ipv6> route <prefix>';

const routes: readonly SyntaxRule[] = [
  // The three words for "no next hop" are one item: the last one typed wins.
  {
    match: `${FAMILY} {discard=Null0|blackhole|reject} {options*}`,
    kind: 'line',
    excludes: ['discard of <prefix>'],
    impact: 'traffic',
  },
  // The same next hop in another table, or in another VRF, is another route.
  ...[`<hop=${ADDRESS}> <port=${PORT}>`, `<hop=${ADDRESS}>`, `<port=${PORT}>`].flatMap((hop) =>
    [`{options*} <place=table|vrf|nexthop-vrf> <where> {more*}`, '{options*}'].map(
      (rest): SyntaxRule => ({
        match: `${FAMILY} ${hop} ${rest}`,
        kind: 'line',
        // A prefix has next hops or is discarded: what it has goes first.
        excludes: ['next-hop of <prefix>'],
        impact: 'traffic',
      }),
    ),
  ),
];

const VRF = 'vrf <vrf>';

/** The same routes at the top, and in a VRF, which has a number for EVPN and an identity of its own. */
export const routeRules: readonly SyntaxRule[] = [
  ...routes,
  // Only a VRF that the kernel does not have can be deleted.
  {
    match: VRF,
    kind: 'section',
    leave: 'exit-vrf',
    // Its routes would stay behind, out of reach.
    emptied: true,
    defines: ['vrf <vrf>'],
    impact: 'traffic',
  },
  ...inSection(VRF, [
    ...routes,
    { match: 'vni {vni}', kind: 'line', change: 'remove-first', impact: 'traffic' },
    { match: '<family=ip|ipv6> router-id {id}', kind: 'line', impact: 'session-reset' },
    {
      match: '<family=ip|ipv6> protocol <protocol> route-map {map}',
      kind: 'line',
      uses: ['route-map {map}'],
      impact: 'traffic',
    },
  ]),
];

/** FRRouting syntax: static routes. The distance, tag and label of a next hop are values, not identity. */
import type { SyntaxRule } from '../../../contract.ts';

const ADDRESS = '[\\da-fA-F.:]*[.:][\\da-fA-F.:]*';
/** An interface name, not one of the words that may follow a next hop. */
const PORT = '(?!(?:tag|table|label|vrf|nexthop-vrf|onlink|color|segments)$)[A-Za-z]\\S*';
const FAMILY = '<family=ip|ipv6> route <prefix>';

export const routeRules: readonly SyntaxRule[] = [
  // The three words for "no next hop" are one item: the last one typed wins.
  { match: `${FAMILY} {discard=Null0|blackhole|reject} {options*}`, kind: 'line', impact: 'traffic' },
  { match: `${FAMILY} <hop=${ADDRESS}> <port=${PORT}> {options*}`, kind: 'line', impact: 'traffic' },
  { match: `${FAMILY} <hop=${ADDRESS}> {options*}`, kind: 'line', impact: 'traffic' },
  { match: `${FAMILY} <port=${PORT}> {options*}`, kind: 'line', impact: 'traffic' },
];

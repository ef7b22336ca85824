/** What ACLs and address translation may own on Comware. */
import type { Grain, Pattern } from '../../../../contract.ts';
import { INTERFACE } from '../interfaces.ts';
import { within } from '../within.ts';

const HEADS: readonly Pattern[] = ['', 'ipv6 '].flatMap((family) => [
  `acl ${family}<class=(?:basic|advanced)> <id=\\d+>`,
  `acl ${family}<class=(?:basic|advanced)> name <id>`,
]);
const GROUP = 'nat address-group <group> {name*}';
const STATIC = 'nat static outbound <inside> <outside>';

export const filterGrain: Readonly<Record<string, Grain>> = {
  acl: { items: HEADS, claims: HEADS },
  nat: {
    items: [GROUP, STATIC],
    claims: [
      STATIC,
      ...within(GROUP, 'address <first> <last>'),
      ...[
        'nat static enable',
        'nat outbound {acl=\\d+} {rest*}',
        'nat outbound name <acl> {rest*}',
        'nat server protocol <protocol> global <global...> inside {rest...}',
      ].map((line) => `${INTERFACE} / ${line}`),
    ],
  },
};

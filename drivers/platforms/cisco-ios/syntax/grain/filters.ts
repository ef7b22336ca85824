/** What access lists and address translation may own on IOS. */
import type { Grain } from '../../../../contract.ts';

const ACL = 'ip access-list <kind=standard|extended> <name>';
const ACL6 = 'ipv6 access-list <name>';
const POOL = 'ip nat pool <pool> {range...}';
const STATIC = 'ip nat inside source static <words...>';
const DYNAMIC = 'ip nat inside source list <acl> {target...}';

export const filterGrain: Readonly<Record<string, Grain>> = {
  acl: { items: [ACL, ACL6], claims: [ACL, ACL6] },
  nat: {
    items: [POOL, STATIC, DYNAMIC],
    claims: [POOL, STATIC, DYNAMIC, 'interface <name> / ip nat {side=inside|outside}'],
  },
};

/**
 * The configuration language of Comware 7, and of Comware 5 where it differs, as data. The rules of each area stand in syntax/, with what each feature
 * may own (grain), the order of sending (order) and what is never sent (guards); here is how the text is laid out.
 */
import type { Layout, Syntax } from '../../contract.ts';
import { aaaRules } from './syntax/aaa.ts';
import { aclRules } from './syntax/acl.ts';
import { addressRules } from './syntax/addresses.ts';
import { bgpRules } from './syntax/bgp.ts';
import { certificateRules } from './syntax/certificates.ts';
import { dhcpRules } from './syntax/dhcp.ts';
import { grain } from './syntax/grain.ts';
import { deny, ownPath } from './syntax/guards.ts';
import { interfaceRules } from './syntax/interfaces.ts';
import { ipsecRules } from './syntax/ipsec.ts';
import { lineRules } from './syntax/lines.ts';
import { monitoringRules } from './syntax/monitoring.ts';
import { natRules } from './syntax/nat.ts';
import { order } from './syntax/order.ts';
import { ospfRules } from './syntax/ospf.ts';
import { ospf3Rules } from './syntax/ospf3.ts';
import { plainRules } from './syntax/plain-words.ts';
import { policyRules } from './syntax/policies.ts';
import { portAccessRules } from './syntax/port-access.ts';
import { qosRules } from './syntax/qos.ts';
import {
  activateRegion,
  canonicalIpv6,
  expandHybridVlans,
  expandTargets,
  expandTrees,
  expandVlanRanges,
} from './syntax/reading.ts';
import { ripIsisRules } from './syntax/rip-isis.ts';
import { routeRules } from './syntax/routes.ts';
import { serverRules } from './syntax/servers.ts';
import { snmpRules } from './syntax/snmp.ts';
import { switchingRules } from './syntax/switching.ts';
import { systemRules } from './syntax/system.ts';
import { userRules } from './syntax/users.ts';

const layout: Layout = {
  // `#`, ` #` before an address family, and `#              ` padded on some models
  separator: /^\s*#\s*$/,
  drop: [/^\s*version \d\S*, .*$/],
  separatorResets: true,
  endMarker: /^return\s*$/,
  leaveWords: ['quit', 'peer-public-key end'],
  rawBlocks: [
    // ` header motd %first line`, lines, `%`; ` header shell %Hello%` is complete in one line and no block.
    {
      open: /^\s*header (?:legal|login|motd|shell|incoming) (?<delimiter>\S)(?!.*\k<delimiter>\s*$)/,
      close: '{delimiter}\\s*$',
    },
    { open: /^\s*public-key-code begin\s*$/, close: '^\\s*public-key-code end\\s*$' },
  ],
  printSeparator: '#',
};

export const syntax: Syntax = {
  layout,
  negation: 'undo',
  leave: 'quit',
  // A sibling's head is taken inside another view by most, not by all views: `quit` first.
  leaveBetween: true,
  // Within one section the first rule that matches a line wins.
  rules: [
    ...systemRules,
    ...userRules,
    ...lineRules,
    ...aaaRules,
    ...serverRules,
    ...snmpRules,
    ...interfaceRules,
    ...switchingRules,
    ...portAccessRules,
    ...addressRules,
    ...routeRules,
    ...ospfRules,
    ...ospf3Rules,
    ...ripIsisRules,
    ...policyRules,
    ...bgpRules,
    ...aclRules,
    ...qosRules,
    ...dhcpRules,
    ...natRules,
    ...plainRules,
    ...ipsecRules,
    ...certificateRules,
    ...monitoringRules,
  ],
  order,
  grain,
  deny,
  rewrites: [{ name: 'canonical-ipv6', rewrite: canonicalIpv6 }],
  blocks: /^(?<kind>(?:line|user-interface) (?:vty|tty)) (?<first>\d+)(?: (?<last>\d+))?$/,
  regroup: [
    { name: 'expand-vlan-ranges', depth: 0, regroup: expandVlanRanges },
    { name: 'expand-hybrid-vlans', depth: 1, regroup: expandHybridVlans },
    { name: 'expand-trees', regroup: expandTrees },
    { name: 'activate-region', depth: 1, regroup: activateRegion },
    { name: 'expand-targets', regroup: expandTargets },
  ],
  ownPath,
};

/**
 * The configuration language of Comware 7 as data. The rules of each area stand in syntax/, with what each feature
 * may own (grain), the order of sending (order) and what is never sent (guards); here is how the text is laid out.
 */
import type { Layout, Syntax } from '../../contract.ts';
import { accessRules } from './syntax/access.ts';
import { aclRules } from './syntax/acl.ts';
import { addressRules } from './syntax/addresses.ts';
import { bgpRules } from './syntax/bgp.ts';
import { dhcpRules } from './syntax/dhcp.ts';
import { grain } from './syntax/grain.ts';
import { deny, ownPath } from './syntax/guards.ts';
import { interfaceRules } from './syntax/interfaces.ts';
import { monitoringRules } from './syntax/monitoring.ts';
import { natIpsecRules } from './syntax/nat-ipsec.ts';
import { order } from './syntax/order.ts';
import { igpRules } from './syntax/ospf.ts';
import { canonicalIpv6, expandHybridVlans, expandVlanRanges } from './syntax/reading.ts';
import { routeRules } from './syntax/routes.ts';
import { snmpRules } from './syntax/snmp.ts';
import { switchingRules } from './syntax/switching.ts';
import { systemRules } from './syntax/system.ts';

const layout: Layout = {
  // `#`, ` #` before an address family, and `#              ` padded on some models
  separator: /^\s*#\s*$/,
  drop: [/^\s*version \d\S*, .*$/],
  separatorResets: true,
  endMarker: /^return\s*$/,
  leaveWords: ['quit'],
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
    ...accessRules,
    ...snmpRules,
    ...interfaceRules,
    ...switchingRules,
    ...addressRules,
    ...routeRules,
    ...igpRules,
    ...bgpRules,
    ...aclRules,
    ...dhcpRules,
    ...natIpsecRules,
    ...monitoringRules,
  ],
  order,
  grain,
  deny,
  rewrites: [{ name: 'canonical-ipv6', rewrite: canonicalIpv6 }],
  regroup: [
    { name: 'expand-vlan-ranges', regroup: expandVlanRanges },
    { name: 'expand-hybrid-vlans', regroup: expandHybridVlans },
  ],
  ownPath,
};

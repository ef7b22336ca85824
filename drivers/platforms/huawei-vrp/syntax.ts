/**
 * The configuration language of VRP 5 as data. The rules of each area stand in syntax/, with what each feature may
 * own (grain), the order of sending (order) and what is never sent (guards); here is how the text is laid out.
 */
import type { Layout, Syntax } from '../../contract.ts';
import { accessRules } from './syntax/access.ts';
import { grain } from './syntax/grain.ts';
import { deny, ownPath } from './syntax/guards.ts';
import { interfaceRules } from './syntax/interfaces.ts';
import { order } from './syntax/order.ts';
import { canonicalIpv6, dottedMask, splitHybridVlans, splitVlanBatch } from './syntax/reading.ts';
import { routingRules } from './syntax/routing.ts';
import { systemRules } from './syntax/system.ts';
import { vlanRules } from './syntax/vlans.ts';

const layout: Layout = {
  separator: /^\s*#\s*$/,
  drop: [
    // `!Software Version V200R022C00SPC500`, `!Last configuration was saved at …`
    /^!.*$/,
    // The first line of some releases; it looks like a prompt.
    /^\[V\d{3}R\d{3}C\d\d.*\]\s*$/,
  ],
  // Lines of system view begin at the margin, unlike those of its cousin from H3C: the indent alone tells.
  separatorResets: false,
  endMarker: /^return\s*$/,
  leaveWords: ['quit'],
  rawBlocks: [
    // `header login information "`, lines, `"`; `header shell information "Hello"` is complete in one line.
    {
      open: /^\s*header (?:login|shell) information (?<delimiter>\S)(?!.*\k<delimiter>\s*$)/,
      close: '{delimiter}\\s*$',
    },
    // The end of a key stands at the margin.
    { open: /^\s*public-key-code begin\s*$/, close: '^\\s*public-key-code end\\s*$' },
  ],
  printSeparator: '#',
};

export const syntax: Syntax = {
  layout,
  negation: 'undo',
  leave: 'quit',
  leaveBetween: true,
  // Within one section the first rule that matches a line wins.
  rules: [...systemRules, ...accessRules, ...vlanRules, ...interfaceRules, ...routingRules],
  order,
  grain,
  deny,
  rewrites: [
    { name: 'canonical-ipv6', rewrite: canonicalIpv6 },
    { name: 'dotted-mask', rewrite: dottedMask },
  ],
  regroup: [
    { name: 'split-vlan-batch', regroup: splitVlanBatch },
    { name: 'split-hybrid-vlans', regroup: splitHybridVlans },
  ],
  ownPath,
};

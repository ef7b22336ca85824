/** FRRouting syntax: interfaces, their addresses and the link. */
import type { SyntaxRule } from '../../../contract.ts';

export const INTERFACE = 'interface <name> [vrf {vrf}]';

export function inSection(section: string, rules: readonly SyntaxRule[]): readonly SyntaxRule[] {
  return rules.map((rule) => ({ in: section, ...rule }));
}

export const interfaceRules: readonly SyntaxRule[] = [
  // Only an interface that the kernel does not have can be deleted: `only inactive interfaces can be deleted`.
  { match: INTERFACE, kind: 'section', permanent: true },
  ...inSection(INTERFACE, [
    { match: 'description {text...}', kind: 'line', negate: 'no description', impact: 'cosmetic' },
    {
      match: 'ip address <address> [label {label}]',
      kind: 'line',
      claims: ['ip <address>'],
      impact: 'traffic',
      why: 'one of several addresses of the interface',
    },
    { match: 'ipv6 address <address>', kind: 'line', claims: ['ip <address>'], impact: 'traffic' },
    // `no shutdown` is never printed: nothing printed means that the link is open.
    {
      match: 'shutdown',
      kind: 'toggle',
      absent: 'off',
      impact: 'traffic',
      why: 'opens or shuts the interface',
    },
    { match: 'bandwidth {megabits}', kind: 'line', negate: 'no bandwidth', impact: 'traffic' },
    { match: 'link-detect', kind: 'toggle', absent: 'on', impact: 'traffic' },
    { match: 'multicast', kind: 'toggle' },
    { match: 'mpls enable', kind: 'toggle', absent: 'off', impact: 'traffic' },
  ]),
];

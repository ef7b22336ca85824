/** VLANs, interface heads and what every kind of interface has. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { atRest, entries, inSection, options, quietly, settings } from './sections.ts';

/** Any interface head; tunnels print their mode in it: `interface Tunnel1 mode gre`. */
export const INTERFACE: Pattern = 'interface <name> {mode*}';

const VLAN: Pattern = 'vlan <id>';

/** A switched-over port keeps only these: `port link-mode` resets everything else. */
const RESET_BY_LINK_MODE: readonly Pattern[] = ['<first=(?!(?:shutdown|combo)$).+> {rest*}'];

const vlans: readonly SyntaxRule[] = [
  {
    match: VLAN,
    kind: 'section',
    permanent: /^vlan 1$/,
    defines: ['vlan <id>'],
    removeImpact: 'traffic',
  },
  { in: VLAN, match: 'name {name...}', kind: 'line', negate: 'undo name', impact: 'cosmetic' },
  { in: VLAN, match: 'description {text...}', kind: 'line', negate: 'undo description', impact: 'cosmetic' },
  ...inSection(VLAN, [
    {
      match: '<kind=(?:protocol|ip-subnet)>-vlan <index=\\d+> {rest...}',
      kind: 'line',
      negate: 'undo <kind>-vlan <index>',
      impact: 'traffic',
    },
    ...['subvlan', 'private-vlan secondary'].map((key) => ({
      match: `${key} {vlans...}`,
      kind: 'list' as const,
      list: {
        capture: 'vlans',
        form: 'blank-to' as const,
        add: `${key} {items}`,
        remove: `undo ${key} {items}`,
        chunk: 10,
      },
      impact: 'traffic' as const,
    })),
    ...settings(
      '<snooping=(?:igmp|mld)-snooping> <kind=(?:general|special|leave|report|done)(?:-query)?> source-ip',
      '<snooping=(?:igmp|mld)-snooping> <key=(?!enable|querier|drop-unknown)[a-z-]+>',
    ),
    ...entries('private-vlan primary'),
  ]),
];

/**
 * Hardware: `GigabitEthernet1/0/1`, `Ten-GigabitEthernet1/0/49:1`, `NULL0`, `M-GigabitEthernet0/0/0`. The others
 * (`Vlan-interface10`, `LoopBack0`, aggregates, `GigabitEthernet0/3.200`) can be made and deleted.
 */
const HARDWARE =
  /^interface (?!Vlan-interface|LoopBack|(?:Bridge|Route)-Aggregation|Tunnel|Dialer|Virtual-Template[1-9]|VE-|SSLVPN-AC|Vsi-interface|Vlanif)[^.\s]+$/;

const heads: readonly SyntaxRule[] = [
  {
    // The mode of a tunnel cannot be changed; no feature renders one, so a head without it means any.
    match: 'interface <name=Tunnel\\d+> {mode*}',
    kind: 'section',
    negate: 'undo interface <name>',
    defines: ['interface <name>'],
    change: 'remove-first',
    removeImpact: 'traffic',
  },
  {
    match: 'interface Vlan-interface<id=\\d+>',
    kind: 'section',
    uses: ['vlan <id>'],
    defines: ['interface Vlan-interface<id>'],
    removeImpact: 'traffic',
  },
  {
    match: 'interface <name>',
    kind: 'section',
    permanent: HARDWARE,
    hardware: HARDWARE,
    defines: ['interface <name>'],
    removeImpact: 'traffic',
  },
];

export function inInterface(...rules: readonly Omit<SyntaxRule, 'in'>[]): SyntaxRule[] {
  return rules.map((rule) => ({ in: INTERFACE, ...rule }));
}

/** `key {value}`, undone by the key words alone. */
export function setting(key: string, extra: Partial<SyntaxRule> = {}): Omit<SyntaxRule, 'in'> {
  return { match: `${key} {value...}`, kind: 'line', negate: `undo ${key}`, ...extra };
}

const general = inInterface(
  {
    match: 'port link-mode {mode}',
    kind: 'line',
    hidden: 'bridge',
    negate: 'port link-mode bridge',
    wipes: RESET_BY_LINK_MODE,
    impact: 'traffic',
    why: 'resets every other setting of the port',
  },
  {
    match: 'combo enable {medium}',
    kind: 'line',
    hidden: 'copper',
    negate: 'combo enable copper',
    impact: 'traffic',
  },
  setting('description', { impact: 'cosmetic' }),
  { match: 'shutdown', kind: 'toggle', absent: 'off', impact: 'traffic' },
  setting('speed', { hidden: 'auto', impact: 'traffic' }),
  setting('duplex', { hidden: 'auto', impact: 'traffic' }),
  setting('mtu', { hidden: '1500', impact: 'traffic' }),
  setting('ipv6 mtu', { impact: 'traffic' }),
  setting('tcp mss', { impact: 'traffic' }),
  setting('bandwidth'),
  { match: 'jumboframe enable {size*}', kind: 'line', negate: 'undo jumboframe enable', impact: 'traffic' },
  setting('flow-interval', { impact: 'cosmetic' }),
  {
    match: '<kind=(?:broadcast|multicast|unicast)-suppression> {value...}',
    kind: 'line',
    negate: 'undo <kind>',
  },
  { match: 'poe enable', kind: 'toggle', absent: 'off', impact: 'traffic' },
  atRest('poe priority', 'low'),
  ...options('port-isolate enable'),
  {
    match: 'link-delay <way=(?:up|down)> {delay...}',
    kind: 'line',
    negate: 'undo link-delay <way>',
    impact: 'traffic',
  },
  ...settings(
    'link-delay',
    'mdix-mode',
    'storm-constrain <kind=(?:broadcast|multicast|unicast|control)>',
    'loopback-detection action',
    'mac-address max-mac-count',
    'poe <what=(?:max-power|mode)>',
    'mirroring-group <group=\\d+> mirroring-port',
  ),
  ...quietly(
    settings(
      'poe pd-description',
      'lldp admin-status',
      'lldp agent <agent> admin-status',
      'lldp compliance admin-status cdp',
      'lldp management-address-format',
      'lldp check-change-interval',
      'lldp encapsulation',
    ),
  ),
  { match: 'lldp enable', kind: 'toggle', absent: 'on' },
  { match: 'dldp enable', kind: 'toggle', absent: 'off' },
);

export const interfaceRules: readonly SyntaxRule[] = [...vlans, ...heads, ...general];

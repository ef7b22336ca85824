/** Interfaces: heads, what every kind has, switched ports, addresses. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';

export const INTERFACE: Pattern = 'interface <name>';

/**
 * Hardware: `GigabitEthernet0/0/1`, `XGigabitEthernet0/0/1`, `40GE0/0/1`, `MEth0/0/1`, `NULL0`. The others (`Vlanif10`,
 * `LoopBack0`, `Eth-Trunk1`, `GigabitEthernet0/0/1.100`) can be made and deleted.
 */
const HARDWARE = /^interface (?!Vlanif|LoopBack|Eth-Trunk|Tunnel|VBDIF|Bridge-if)[^.\s]+$/;

/** What a port loses with its link type. */
const RESET_BY_LINK_TYPE: readonly Pattern[] = [
  'port default vlan {rest...}',
  'port trunk {rest...}',
  'undo port trunk {rest...}',
  'port hybrid {rest...}',
  'undo port hybrid {rest...}',
];

const RESET_BY_VPN: readonly Pattern[] = ['ip address {rest...}', 'ipv6 {rest...}', 'ospf {rest...}'];

function inInterface(...rules: readonly Omit<SyntaxRule, 'in'>[]): SyntaxRule[] {
  return rules.map((rule) => ({ in: INTERFACE, ...rule }));
}

/** `key {value}`, undone by the key words alone. */
function setting(key: string, extra: Partial<SyntaxRule> = {}): Omit<SyntaxRule, 'in'> {
  return { match: `${key} {value...}`, kind: 'line', negate: `undo ${key}`, ...extra };
}

const heads: readonly SyntaxRule[] = [
  {
    match: 'interface Vlanif<id=\\d+>',
    kind: 'section',
    uses: ['vlan <id>'],
    removeImpact: 'traffic',
  },
  {
    match: 'interface Eth-Trunk<id=\\d+>',
    kind: 'section',
    defines: ['eth-trunk <id>'],
    removeImpact: 'traffic',
  },
  { match: INTERFACE, kind: 'section', permanent: HARDWARE, hardware: HARDWARE, removeImpact: 'traffic' },
];

const general = inInterface(
  {
    // A switched port becomes a routed one, where the model can. What it has as a switched port goes first (order.ts):
    // a device that still finds some of it refuses.
    match: 'portswitch',
    kind: 'toggle',
    absent: 'on',
    impact: 'traffic',
    why: 'the port leaves its VLANs',
    unverified: true,
  },
  setting('description', { impact: 'cosmetic' }),
  { match: 'shutdown', kind: 'toggle', absent: 'off', impact: 'traffic' },
  { match: 'negotiation auto', kind: 'toggle', absent: 'on', impact: 'traffic' },
  setting('speed', { impact: 'traffic' }),
  setting('duplex', { impact: 'traffic' }),
  setting('mtu', { hidden: '1500', impact: 'traffic' }),
  setting('jumboframe enable', { impact: 'traffic' }),
  { match: 'lldp enable', kind: 'toggle', absent: 'on' },
  { match: 'stp disable', kind: 'toggle', absent: 'off', impact: 'traffic' },
  { match: 'stp edged-port enable', kind: 'line', impact: 'traffic' },
  {
    match: '<kind=(?:broadcast|multicast|unicast)-suppression> {value...}',
    kind: 'line',
    negate: 'undo <kind>',
  },
);

const switched = inInterface(
  {
    // The default depends on model and release (negotiation-auto, -desirable, hybrid), so every static type is shown.
    match: 'port link-type {type}',
    kind: 'line',
    negate: 'undo port link-type',
    wipes: RESET_BY_LINK_TYPE,
    impact: 'traffic',
    why: 'resets the VLANs of the port',
  },
  {
    match: 'port default vlan {vlan}',
    kind: 'line',
    hidden: '1',
    negate: 'undo port default vlan',
    uses: ['vlan {vlan}'],
    impact: 'traffic',
  },
  {
    // VLAN 1 is a member until ` undo port trunk allow-pass vlan 1` is shown. `all` is shown as `2 to 4094`.
    match: 'port trunk allow-pass vlan {vlans...}',
    kind: 'list',
    list: {
      capture: 'vlans',
      form: 'blank-to',
      add: 'port trunk allow-pass vlan {items}',
      remove: 'undo port trunk allow-pass vlan {items}',
      chunk: 10,
      hidden: '1',
      words: { all: '1-4094' },
    },
    impact: 'traffic',
  },
  setting('port trunk pvid vlan', { hidden: '1', impact: 'traffic' }),
  setting('port hybrid pvid vlan', { hidden: '1', impact: 'traffic' }),
  // Lists of hybrid VLANs are one line per VLAN after reading. VLAN 1 is untagged until its undo line is shown.
  {
    match: 'undo port hybrid vlan 1',
    kind: 'line',
    slot: 'hybrid vlan 1',
    negate: 'port hybrid untagged vlan 1',
    impact: 'traffic',
  },
  {
    match: 'port hybrid untagged vlan 1',
    kind: 'line',
    slot: 'hybrid vlan 1',
    hidden: '',
    negate: 'undo port hybrid vlan 1',
    impact: 'traffic',
  },
  {
    match: 'port hybrid {tag=(?:tagged|untagged)} vlan <vlan=(?!1$)\\d+>',
    kind: 'line',
    // The undo form knows no tag.
    negate: 'undo port hybrid vlan <vlan>',
    uses: ['vlan <vlan>'],
    impact: 'traffic',
    // That the other word moves a VLAN is not confirmed by a manual.
    unverified: true,
  },
  setting('eth-trunk', { change: 'remove-first', uses: ['eth-trunk {value}'], impact: 'traffic' }),
  setting('mode', { impact: 'traffic' }),
);

const addresses = inInterface(
  {
    match: 'ip binding vpn-instance {vpn}',
    kind: 'line',
    change: 'remove-first',
    wipes: RESET_BY_VPN,
    impact: 'traffic',
    why: 'deletes the addresses of the interface',
  },
  {
    match: 'ip address <address> {mask} sub',
    kind: 'line',
    change: 'remove-first',
    claims: ['ip <address>'],
    impact: 'additive',
    removeImpact: 'traffic',
  },
  { match: 'ip address dhcp-alloc', kind: 'line', slot: 'primary address', impact: 'traffic' },
  {
    // A new primary address replaces the old one; without both words the undo form would take all of them.
    match: 'ip address {address=\\d+\\.\\d+\\.\\d+\\.\\d+} {mask}',
    kind: 'line',
    slot: 'primary address',
    claims: ['ip {address}'],
    impact: 'traffic',
  },
  {
    match: 'ipv6 enable',
    kind: 'line',
    removalWipes: ['ipv6 address {rest...}'],
    impact: 'additive',
    removeImpact: 'traffic',
  },
  {
    match: 'ipv6 address {address} link-local',
    kind: 'line',
    impact: 'traffic',
  },
  {
    match: 'ipv6 address <prefix=\\S+/\\d+> [<kind=eui-64>]',
    kind: 'line',
    claims: ['ipv6 <prefix>'],
    impact: 'additive',
    removeImpact: 'traffic',
  },
  {
    match: 'vrrp vrid <group> authentication-mode {mode} [{form=(?:cipher|plain)}] {secret}',
    kind: 'line',
    negate: 'undo vrrp vrid <group> authentication-mode',
    secret: ['secret'],
    impact: 'traffic',
  },
  { match: 'vrrp vrid <group> virtual-ip <address>', kind: 'line', impact: 'traffic' },
  {
    match: 'vrrp vrid <group> priority {value}',
    kind: 'line',
    hidden: '100',
    negate: 'undo vrrp vrid <group> priority',
    impact: 'traffic',
  },
);

export const interfaceRules: readonly SyntaxRule[] = [...heads, ...general, ...switched, ...addresses];

/** IOS syntax: interfaces, their layer-2 and layer-3 lines. */
import type { SyntaxRule } from '../../../contract.ts';

export const INTERFACE = 'interface <name>';

/** What `vrf forwarding` and `switchport` erase: every address line of the interface. */
const LAYER3 = [
  'ip address <address> <mask> secondary',
  'ip address {address} {mask}',
  'ip address {method=dhcp|negotiated|pool} {options*}',
  'ipv6 address {address} link-local',
  'ipv6 address <address>',
  'ipv6 enable',
];

const LAYER2 = [
  'switchport access vlan {vlan}',
  'switchport trunk encapsulation {kind}',
  'switchport trunk native vlan {vlan}',
  'switchport trunk allowed vlan {vlans}',
  'switchport mode {mode...}',
  'switchport nonegotiate',
  'switchport voice vlan {vlan}',
];

const VRF_WIPES = [...LAYER3, 'ip helper-address <address>', 'ipv6 dhcp relay destination <address>'];

function inInterface(rules: readonly SyntaxRule[]): readonly SyntaxRule[] {
  return rules.map((rule) => ({ in: INTERFACE, ...rule }));
}

const general = inInterface([
  { match: 'description {text...}', kind: 'line', negate: 'no description', impact: 'cosmetic' },
  // `no shutdown` is never printed: nothing printed means that the port is open.
  {
    match: 'shutdown',
    kind: 'toggle',
    absent: 'off',
    impact: 'traffic',
    why: 'opens or shuts the interface',
  },
  { match: 'mtu {bytes}', kind: 'line', hidden: '1500', negate: 'no mtu', impact: 'traffic' },
  { match: 'speed {value}', kind: 'line', hidden: 'auto', negate: 'no speed', impact: 'traffic' },
  { match: 'duplex {value}', kind: 'line', hidden: 'auto', negate: 'no duplex', impact: 'traffic' },
  { match: 'negotiation auto', kind: 'toggle', impact: 'traffic' },
  { match: 'media-type {value}', kind: 'line', negate: 'no media-type', impact: 'traffic' },
  {
    match: 'load-interval {seconds}',
    kind: 'line',
    hidden: '300',
    negate: 'no load-interval',
    impact: 'cosmetic',
  },
  { match: '<key=bandwidth|delay> {value...}', kind: 'line', negate: 'no <key>' },
  { match: 'dampening {values*}', kind: 'line', negate: 'no dampening', unverified: true },
  { match: 'cdp enable', kind: 'toggle', absent: 'on' },
  { match: 'lldp <direction=transmit|receive>', kind: 'toggle', absent: 'on' },
  { match: 'snmp trap link-status', kind: 'toggle', absent: 'on' },
  { match: 'logging event link-status', kind: 'toggle', absent: 'on' },
  {
    // `no keepalive` would stop them: the word alone means the usual ten seconds.
    match: 'keepalive {values...}',
    kind: 'line',
    slot: 'keepalive',
    negate: 'keepalive',
    unverified: true,
  },
  { match: 'keepalive', kind: 'toggle', absent: 'on', slot: 'keepalive', impact: 'traffic' },
  {
    // One tag, one sub-interface of a port: `This VID is already configured on GigabitEthernet0/0.10.`
    match: 'encapsulation dot1Q {tag} {options*}',
    kind: 'line',
    negate: 'no encapsulation dot1Q {tag}',
    claims: ['dot1q {tag}'],
    impact: 'traffic',
  },
]);

const switchport = inInterface([
  {
    match: 'switchport',
    kind: 'toggle',
    absent: 'on',
    wipes: [...LAYER3, ...LAYER2],
    impact: 'traffic',
    why: 'changes between a switched and a routed port',
  },
  { match: 'switchport mode {mode...}', kind: 'line', negate: 'no switchport mode', impact: 'traffic' },
  {
    match: 'switchport trunk encapsulation {kind}',
    kind: 'line',
    negate: 'no switchport trunk encapsulation',
    impact: 'traffic',
  },
  {
    match: 'switchport access vlan {vlan}',
    kind: 'line',
    hidden: '1',
    negate: 'no switchport access vlan',
    uses: ['vlan {vlan}'],
    impact: 'traffic',
  },
  {
    match: 'switchport trunk native vlan {vlan}',
    kind: 'line',
    hidden: '1',
    negate: 'no switchport trunk native vlan',
    uses: ['vlan {vlan}'],
    impact: 'traffic',
  },
  // Long lists wrap into ` switchport trunk allowed vlan add 117,119`; a command line holds about 254 characters.
  {
    match: 'switchport trunk allowed vlan {vlans}',
    kind: 'list',
    negate: 'no switchport trunk allowed vlan',
    list: {
      capture: 'vlans',
      form: 'comma-dash',
      set: 'switchport trunk allowed vlan {items}',
      add: 'switchport trunk allowed vlan add {items}',
      remove: 'switchport trunk allowed vlan remove {items}',
      chunk: 20,
      hidden: 'all',
      words: { all: '1-4094', none: '' },
    },
    impact: 'traffic',
  },
  {
    match: 'switchport trunk pruning vlan {vlans}',
    kind: 'list',
    negate: 'no switchport trunk pruning vlan',
    list: {
      capture: 'vlans',
      form: 'comma-dash',
      set: 'switchport trunk pruning vlan {items}',
      add: 'switchport trunk pruning vlan add {items}',
      remove: 'switchport trunk pruning vlan remove {items}',
      chunk: 20,
      hidden: '2-1001',
      words: { none: '' },
    },
    impact: 'traffic',
  },
  {
    match: 'switchport voice vlan {vlan}',
    kind: 'line',
    negate: 'no switchport voice vlan',
    uses: ['vlan {vlan}'],
    impact: 'traffic',
  },
  { match: 'switchport nonegotiate', kind: 'toggle', absent: 'off', impact: 'traffic' },
  // Two blanks are printed: `switchport port-security violation  restrict`.
  {
    match: 'switchport port-security aging <key=time|type> {value}',
    kind: 'line',
    negate: 'no switchport port-security aging <key>',
    unverified: true,
  },
  {
    match: 'switchport port-security maximum {count...}',
    kind: 'line',
    hidden: '1',
    negate: 'no switchport port-security maximum',
    unverified: true,
  },
  {
    match: 'switchport port-security violation {mode...}',
    kind: 'line',
    hidden: 'shutdown',
    negate: 'no switchport port-security violation',
    unverified: true,
  },
  { match: 'switchport port-security mac-address <value...>', kind: 'line', unverified: true },
  { match: 'switchport port-security', kind: 'line', impact: 'traffic' },
  {
    match: 'channel-group {group} mode {mode}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no channel-group',
    impact: 'traffic',
    why: 'the port leaves or joins a bundle',
  },
  { match: 'lacp {key=rate} {value}', kind: 'line', negate: 'no lacp rate', unverified: true },
  {
    match: 'port-channel min-links {count}',
    kind: 'line',
    negate: 'no port-channel min-links',
    unverified: true,
  },
]);

const layer3 = inInterface([
  {
    match: 'vrf forwarding {vrf}',
    kind: 'line',
    slot: 'vrf',
    negate: 'no vrf forwarding',
    wipes: VRF_WIPES,
    uses: ['vrf {vrf}'],
    impact: 'traffic',
    why: 'the device removes the addresses of the interface, they are sent again',
  },
  // A table made by `ip vrf` is named in its own words: the new ones are refused there.
  {
    match: 'ip vrf forwarding {vrf}',
    kind: 'line',
    slot: 'vrf',
    negate: 'no ip vrf forwarding',
    wipes: VRF_WIPES,
    uses: ['vrf {vrf}'],
    impact: 'traffic',
    why: 'the device removes the addresses of the interface, they are sent again',
  },
  { match: 'ip address <address> <mask> secondary', kind: 'line', claims: ['ip <address>'] },
  {
    match: 'ip address {address=\\d+\\.\\d+\\.\\d+\\.\\d+} {mask}',
    kind: 'line',
    slot: 'primary address',
    claims: ['ip {address}'],
    removeImpact: 'traffic',
    impact: 'traffic',
  },
  {
    match: 'ip address {method=dhcp|negotiated|pool} {options*}',
    kind: 'line',
    slot: 'primary address',
    negate: 'no ip address {method}',
    impact: 'traffic',
  },
  {
    match: 'ip unnumbered {interface}',
    kind: 'line',
    slot: 'primary address',
    negate: 'no ip unnumbered',
    impact: 'traffic',
  },
  { match: 'ipv6 address {address} link-local', kind: 'line', impact: 'traffic' },
  { match: 'ipv6 address <address> <kind=eui-64|anycast>', kind: 'line', removeImpact: 'traffic' },
  { match: 'ipv6 address <address>', kind: 'line', claims: ['ip <address>'], removeImpact: 'traffic' },
  { match: 'ipv6 enable', kind: 'toggle', absent: 'off', removeImpact: 'traffic' },
  { match: '<family=ip|ipv6> mtu {bytes}', kind: 'line', negate: 'no <family> mtu', impact: 'traffic' },
]);

export const interfaceRules: readonly SyntaxRule[] = [
  {
    match: INTERFACE,
    kind: 'section',
    // `interface Serial0/0/0.1 point-to-point`, `interface Virtual-Template1 type tunnel`
    tail: '{words...=point-to-point|multipoint|l2transport|type\\s\\S+}',
    negate: 'no interface <name>',
    // `% Removal of physical interfaces is not permitted`; Vlan1 stays as well. Sub-interfaces have a dot.
    permanent:
      /^interface (?!Loopback|Tunnel|Port-channel|BDI|BVI|Virtual-|VirtualPortGroup|Dialer|Multilink|nve|pseudowire|LISP|Group-Async|vasi|Vlan(?!1$))[^.]*$/,
    defines: ['interface <name>'],
    hardware: /^interface [A-Z][A-Za-z]*(?:Ethernet|GigE|Serial|ATM|Cellular)\d[\d/]*$/,
    removeImpact: 'traffic',
  },
  ...general,
  ...switchport,
  ...layer3,
];

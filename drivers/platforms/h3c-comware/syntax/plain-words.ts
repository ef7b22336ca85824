/** Settings that go by their key words alone (`tcp mss 1300`, `undo tcp mss`) and that no other file speaks of. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { INTERFACE } from './interfaces.ts';
import { inSection, keyed, type LocalRule, options, quietly, settings } from './sections.ts';

const system: readonly SyntaxRule[] = [
  keyed(
    'ip icmp source',
    'ip icmp error-interval',
    'ipv6 icmpv6 source',
    'ipv6 icmpv6 error-interval',
    'ipv6 hop-limit',
    'tcp window',
    'tcp mss',
    'tcp timer syn-timeout',
    'tcp timer fin-timeout',
    'dns spoofing',
    'arp source-suppression limit',
    'arp detection validate',
    'dldp interval',
    'dldp delaydown-timer',
    'dldp authentication-mode',
    'dldp unidirectional-shutdown',
    'shutdown-interval',
    'dot1x ead-assistant url',
    'mpls label advertise',
    'vxlan udp-port',
    'tunnel global source-address',
    'lacp system-mac',
    'vrrp mode',
    'dhcp relay client-information refresh',
    'dhcp snooping binding database update interval',
    'bfd session init-mode',
    'bfd multi-hop destination-port',
    'bfd multi-hop min-transmit-interval',
    'bfd multi-hop min-receive-interval',
    'bfd multi-hop detect-multiplier',
  ),
  ...settings('portal free-rule <number>', 'dialer-group <group>'),
  ...quietly([
    keyed(
      'mac-address information mode',
      'mac-address information interval',
      'mac-address information queue-length',
      'ntp-service dscp',
      'info-center console channel',
      'info-center monitor channel',
      'info-center trapbuffer size',
      'info-center max-hosts',
      'ip netstream max-entry',
      'ip netstream export v9-template refresh-rate packet',
      'ip netstream export v9-template refresh-rate time',
      'file prompt',
    ),
    ...settings(
      'info-center channel <channel=\\d>',
      'rmon <kind=(?:event|alarm|prialarm)> <number>',
      'alias <alias>',
      'hotkey <key>',
    ),
  ]),
  {
    ...keyed(
      'sftp server idle-timeout',
      'super authentication-mode',
      'super default role',
      'archive configuration location',
      'archive configuration max',
      'archive configuration interval',
      'web idle-timeout',
    ),
    impact: 'management',
  },
  {
    match: 'dldp authentication-password {form} {secret}',
    kind: 'line',
    negate: 'undo dldp authentication-password',
    secret: ['secret'],
    impact: 'traffic',
  },
];

const ports: readonly LocalRule[] = [
  keyed(
    'ipv6 address prefix-number',
    'ipv6 neighbors max-learning-num',
    'arp send-gratuitous-arp',
    'dhcp relay source-address',
    'dhcp client class-id',
    'dhcp rate-limit',
    'ipv6 dhcp client pd',
    'ipv6 dhcp client address',
    'pim neighbor-policy',
    'igmp group-policy',
    'igmp last-member-query-interval',
    'mld version',
    'mld group-policy',
    'bfd authentication-mode',
    'packet-filter filter',
    'portal domain',
    'portal bas-ip',
    'portal apply web-server',
    'mpls ldp transport-address',
    'mpls ldp timer hello-hold',
    'mpls ldp timer keepalive-hold',
    'service',
    'l3-vni',
    'tunnel tos',
    'mdi',
    'priority-flow-control no-drop',
    'loopback',
    'vlan precedence',
    'qinq ethernet-type',
    'qos wred apply',
    'apply poe-profile',
    'mac-address mac-learning priority',
    'xconnect',
    'dialer user',
    'ripng default-route',
    'isis tag',
    'isis prefix-sid',
    'isis ppp-negotiation',
    'ospf lsu-flood-control',
    'ospf packet-size',
    'ospf primary-path-detect bfd',
    'ospfv3 ipsec-profile',
  ),
  ...settings(
    'arp filter binding <address>',
    'portal server <server>',
    'rmon <kind=(?:statistics|history)> <number>',
    'port <kind=(?:monitor|smart)-link> group <group>',
  ),
  ...quietly([keyed('lldp voice-vlan')]),
  ...options(
    'portal enable',
    'dampening',
    'port link-flap protect enable',
    'local-proxy-arp enable',
    'flow-control',
    'ddns apply policy <policy>',
  ),
  {
    match: 'priority-flow-control {mode=(?:auto|enable)}',
    kind: 'line',
    negate: 'undo priority-flow-control',
    impact: 'traffic',
  },
  { match: 'dialer bundle {number=\\d+}', kind: 'line', negate: 'undo dialer bundle', impact: 'traffic' },
  { match: 'rip <way=(?:input|output|split-horizon)>', kind: 'toggle', absent: 'on', impact: 'traffic' },
  {
    match: 'port private-vlan {vlans...} trunk <role=(?:promiscuous|secondary)>',
    kind: 'list',
    list: {
      capture: 'vlans',
      form: 'blank-to',
      add: 'port private-vlan {items} trunk <role>',
      remove: 'undo port private-vlan {items} trunk <role>',
      chunk: 10,
    },
    impact: 'traffic',
  },
  {
    match: 'igmp-snooping <what=group-(?:limit|policy)> {value} vlan <vlans...>',
    kind: 'line',
    negate: 'undo igmp-snooping <what> vlan <vlans...>',
    impact: 'traffic',
  },
  {
    match: 'mac-address {mac=\\w+-\\w+-\\w+}',
    kind: 'line',
    negate: 'undo mac-address',
    impact: 'traffic',
  },
];

const VLAN: Pattern = 'vlan <id>';
const VSI: Pattern = 'vsi <vsi>';
const PIM: Pattern = 'pim {vpn*}';
const SNOOPING: Pattern = '<protocol=(?:igmp|mld)-snooping>';
const LDP: Pattern = 'mpls ldp';
const MONITOR: Pattern = 'monitor-link group <group>';
const SMART: Pattern = 'smart-link group <group>';
const TEMPLATE: Pattern = 'wlan service-template <template>';

/** Sections of which nothing else is known. */
const heads: readonly SyntaxRule[] = [PIM, SNOOPING, LDP, MONITOR, SMART, TEMPLATE].map((match) => ({
  match,
  kind: 'section',
  impact: 'traffic',
}));

const sections: readonly SyntaxRule[] = [
  { match: VSI, kind: 'section', defines: ['vsi <vsi>'], impact: 'traffic' },
  ...inSection(VLAN, [
    { match: 'mac-address max-mac-count {count}', kind: 'line', negate: 'undo mac-address max-mac-count' },
  ]),
  ...inSection(VSI, [
    keyed('flooding disable', 'mtu', 'bandwidth'),
    {
      match: 'gateway vsi-interface {number}',
      kind: 'line',
      negate: 'undo gateway vsi-interface',
      uses: ['interface Vsi-interface{number}'],
      impact: 'traffic',
    },
    { match: 'vxlan <number>', kind: 'section', impact: 'traffic' },
    { match: 'evpn encapsulation vxlan', kind: 'section', impact: 'traffic' },
    ...quietly(settings('description')),
  ]),
  ...inSection(`${VSI} / evpn encapsulation vxlan`, [
    {
      match: 'route-distinguisher {rd}',
      kind: 'line',
      change: 'remove-first',
      negate: 'undo route-distinguisher',
      impact: 'traffic',
    },
    {
      match: 'vpn-target <target> {way*}',
      kind: 'line',
      negate: 'undo vpn-target <target> {way*}',
      impact: 'traffic',
    },
  ]),
  { in: INTERFACE, match: 'service-instance <number>', kind: 'section', impact: 'traffic' },
  ...inSection(`${INTERFACE} / service-instance <number>`, [
    {
      match: 'encapsulation {how...}',
      kind: 'line',
      change: 'remove-first',
      negate: 'undo encapsulation',
      // The service goes with what it matched.
      wipes: ['xconnect {rest...}'],
      impact: 'traffic',
    },
    {
      match: 'xconnect vsi {vsi} {options*}',
      kind: 'line',
      change: 'remove-first',
      negate: 'undo xconnect',
      uses: ['vsi {vsi}'],
      impact: 'traffic',
    },
  ]),
  ...inSection(PIM, [
    keyed(
      'ssm-policy',
      'spt-switch-threshold',
      'register-policy',
      'source-policy',
      'bsr-policy',
      'crp-policy',
    ),
    ...options('<role=(?:static-rp|c-rp|c-bsr)> <address>'),
    ...settings('timer <timer>', 'hello-option <option>'),
  ]),
  ...inSection(SNOOPING, [
    keyed('host-aging-time', 'router-aging-time', 'max-response-time', 'last-member-query-interval'),
    {
      match: 'version {version} vlan <vlans...>',
      kind: 'line',
      negate: 'undo version vlan <vlans...>',
      impact: 'traffic',
    },
  ]),
  ...inSection(LDP, [
    keyed('lsp-trigger', 'lsr-id', 'dscp'),
    {
      match: 'md5-authentication <peer> {form} {secret}',
      kind: 'line',
      negate: 'undo md5-authentication <peer>',
      secret: ['secret'],
      impact: 'session-reset',
    },
  ]),
  ...inSection(MONITOR, [keyed('downlink up-delay', 'uplink up-threshold')]),
  ...inSection(SMART, [keyed('preemption mode', 'preemption delay', 'flush enable')]),
  ...inSection(TEMPLATE, [keyed('ssid', 'vlan', 'cipher-suite', 'security-ie', 'akm mode')]),
];

export const plainRules: readonly SyntaxRule[] = [
  ...system,
  ...inSection(INTERFACE, ports),
  ...heads,
  ...sections,
];

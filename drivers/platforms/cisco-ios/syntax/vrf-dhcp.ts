/** IOS syntax: routing tables (VRF), DHCP server and relay, tracking and IP SLA. */
import type { SyntaxRule } from '../../../contract.ts';
import { within } from './within.ts';

const VRF = 'vrf definition <vrf>';
const OLD_VRF = 'ip vrf <vrf>';
const VRF_FAMILY = `${VRF} / address-family <family...>`;
const POOL = 'ip dhcp pool <pool>';
const WIPED = ['route-target <direction> <target> {options*}'];

const distinguisher: SyntaxRule = {
  match: 'rd {rd}',
  kind: 'line',
  change: 'remove-first',
  negate: 'no rd {rd}',
  wipes: WIPED,
  impact: 'session-reset',
  why: 'the routes of the VRF are withdrawn',
};

const vrf: readonly SyntaxRule[] = [
  {
    match: VRF,
    kind: 'section',
    defines: ['vrf <vrf>'],
    claims: ['vrf <vrf>'],
    removeImpact: 'traffic',
    why: 'the addresses of its interfaces vanish with it',
  },
  // A table has one of the two forms: the name is free when the other is gone.
  {
    match: OLD_VRF,
    kind: 'section',
    defines: ['vrf <vrf>'],
    claims: ['vrf <vrf>'],
    removeImpact: 'traffic',
    why: 'the addresses of its interfaces vanish with it',
  },
  ...within(
    [VRF, OLD_VRF],
    [{ match: 'description {text...}', kind: 'line', negate: 'no description', impact: 'cosmetic' }],
  ),
  // Removal goes on in the background: `% Deletion of RD in progress; wait for it to complete`.
  ...within([VRF, OLD_VRF], [distinguisher]),
  {
    in: VRF,
    match: 'address-family <family...>',
    kind: 'section',
    leave: 'exit-address-family',
    removeImpact: 'traffic',
  },
  ...within(
    [VRF, OLD_VRF, VRF_FAMILY],
    [
      {
        match: 'route-target <direction> <target> {options*}',
        kind: 'line',
        negate: 'no route-target <direction> <target> {options*}',
        removeImpact: 'traffic',
      },
      {
        match: '<direction=import|export> map {map}',
        kind: 'line',
        negate: 'no <direction> map',
        uses: ['route-map {map}'],
        impact: 'traffic',
      },
    ],
  ),
];

const dhcp: readonly SyntaxRule[] = [
  { match: 'ip dhcp excluded-address <words...>', kind: 'line' },
  { match: POOL, kind: 'section', removeImpact: 'traffic', why: 'its leases end' },
  { in: POOL, match: 'vrf {vrf}', kind: 'line', negate: 'no vrf {vrf}', uses: ['vrf {vrf}'] },
  {
    in: POOL,
    match: 'network {network...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no network',
    impact: 'traffic',
  },
  {
    in: POOL,
    match: 'host {address...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no host',
    impact: 'traffic',
  },
  {
    in: POOL,
    match: 'client-identifier {id}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no client-identifier',
  },
  {
    in: POOL,
    match: 'hardware-address {address...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no hardware-address',
  },
  // Ordered words in one line that overwrites; `option 150 ip 10.20.0.80 10.20.0.81 ` keeps a trailing blank.
  { in: POOL, match: 'option <code> {value...}', kind: 'line', negate: 'no option <code>' },
  { in: POOL, match: 'lease {time...}', kind: 'line', hidden: '1', negate: 'no lease' },
  {
    in: POOL,
    match:
      '<key=default-router|dns-server|netbios-name-server|netbios-node-type|next-server|domain-name|client-name|bootfile> {value...}',
    kind: 'line',
    negate: 'no <key>',
  },
  { match: 'ip dhcp relay {words...}', kind: 'line', unverified: true },
  { match: 'ipv6 dhcp pool <pool>', kind: 'section', removeImpact: 'traffic' },
  {
    in: 'ipv6 dhcp pool <pool>',
    match: 'address prefix <prefix> {options*}',
    kind: 'line',
    negate: 'no address prefix <prefix>',
  },
  { in: 'ipv6 dhcp pool <pool>', match: 'dns-server <address>', kind: 'line' },
  {
    in: 'ipv6 dhcp pool <pool>',
    match: 'domain-name {domain}',
    kind: 'line',
    negate: 'no domain-name {domain}',
    unverified: true,
  },
];

/** Its settings are printed below it, or at its own indent: they must not be taken for probes themselves. */
const PROBE =
  '<kind=dhcp|dns|ethernet|ftp|http|icmp-echo|icmp-jitter|mpls|path-echo|path-jitter|tcp-connect|udp-echo|udp-jitter|voip> {target...}';

const tracking: readonly SyntaxRule[] = [
  {
    match: 'track <number=\\d+> {object...}',
    kind: 'section',
    change: 'remove-first',
    negate: 'no track <number>',
    defines: ['track <number>'],
    removeImpact: 'traffic',
  },
  { in: 'track <number=\\d+> {object...}', match: 'delay {values...}', kind: 'line', negate: 'no delay' },
  // A running operation is frozen (`Entry already running and cannot be modified`): it is stopped and made again.
  {
    match: 'ip sla schedule <number> {values...}',
    kind: 'line',
    negate: 'no ip sla schedule <number>',
    uses: ['ip sla <number>'],
  },
  {
    match: 'ip sla <number=\\d+>',
    kind: 'section',
    frozen: true,
    held: true,
    defines: ['ip sla <number>'],
    removeImpact: 'traffic',
  },
  { in: 'ip sla <number=\\d+>', match: PROBE, kind: 'section', unverified: true },
  {
    in: `ip sla <number=\\d+> / ${PROBE}`,
    match: '<key=frequency|timeout|threshold|tag|vrf|tos> {value...}',
    kind: 'line',
  },
];

export const vrfDhcpRules: readonly SyntaxRule[] = [...vrf, ...dhcp, ...tracking];

/** FRRouting's configuration language as vtysh shows and takes it, as data. Measured on release 8.4.4. */
import type { Syntax } from '../../contract.ts';
import { bfdRules } from './syntax/bfd.ts';
import { bgpRules } from './syntax/bgp.ts';
import { BGP } from './syntax/bgp-neighbors.ts';
import { INTERFACE, interfaceRules } from './syntax/interfaces.ts';
import { isisRules } from './syntax/isis.ts';
import { multicastRules } from './syntax/multicast.ts';
import { OSPF, ospfRules } from './syntax/ospf.ts';
import { otherRoutingRules } from './syntax/other-routing.ts';
import { policyRules, ROUTE_MAP } from './syntax/policy.ts';
import { routeRules } from './syntax/routes.ts';
import { addressesAsShown } from './syntax/spelling.ts';
import { systemRules } from './syntax/system.ts';
import { together } from './syntax/together.ts';

const OSPF_LINE = /^(?:no )?(?:network \S+ area|ip ospf area|area) /;

/** `area 0.0.0.7` is printed as it was first typed; one spelling, so that `area 7` is the same line. */
function areaAsNumber(line: string): string {
  if (!OSPF_LINE.test(line)) return line;
  return line.replace(/\barea (\d+)\.(\d+)\.(\d+)\.(\d+)(?=$| )/, (_, ...octets: string[]) => {
    const number = octets.slice(0, 4).reduce((sum, octet) => sum * 256 + Number(octet), 0);
    return `area ${number}`;
  });
}

const PREFIX_ENTRY = '(ip|ipv6) prefix-list <name> seq <sequence> {entry...}';

export const syntax = {
  layout: {
    separator: /^!$/,
    drop: [/^Building configuration\.\.\.$/i, /^Current configuration:$/, /^frr version /, /^#/],
    separatorResets: false,
    endMarker: /^end$/,
    leaveWords: ['exit', 'end', 'exit-vrf', 'exit-address-family', 'exit-vni'],
    rawBlocks: [],
    printSeparator: '!',
  },
  negation: 'no',
  leave: 'exit',
  rules: [
    ...systemRules,
    ...policyRules,
    ...interfaceRules,
    ...routeRules,
    ...ospfRules,
    ...otherRoutingRules,
    ...isisRules,
    ...multicastRules,
    ...bfdRules,
    ...bgpRules,
  ],
  // Objects come before their use and go after it by `defines` and `uses`; this decides the rest.
  order: [
    'key chain <name>',
    'access-list <rest...>',
    '(ipv6|mac) access-list <rest...>',
    '(ip|ipv6) prefix-list <rest...>',
    'bgp (as-path|community-list|large-community-list|extcommunity-list) <rest...>',
    ROUTE_MAP,
    // The device takes no next hop while it discards the prefix.
    'no (ip|ipv6) route <prefix> (Null0|blackhole|reject)',
    'no (ip|ipv6) route <prefix> (Null0|blackhole|reject) <options...>',
    'bfd',
    'bfd / profile <profile>',
    'vrf <vrf>',
    INTERFACE,
    // Without it the interface has no place for its other lines of IS-IS: it comes first and goes last.
    `${INTERFACE} / (ip|ipv6) router isis <area>`,
    '(ip|ipv6) route <prefix> <rest...>',
    OSPF,
    // `The area is neither stub, nor NSSA`
    `${OSPF} / area <area> (stub|nssa) <options...>`,
    `${OSPF} / area <area> (stub|nssa)`,
    BGP,
    `${BGP} / bgp <rest...=(?!listen |default ipv4-unicast$).*>`,
    // New neighbours are active by it.
    `${BGP} / bgp default ipv4-unicast`,
    // `% Specify remote-as or peer-group commands first`
    `${BGP} / neighbor <peer> peer-group`,
    `${BGP} / neighbor <peer> remote-as <asn>`,
    `${BGP} / neighbor <peer> interface (remote-as|peer-group) <value>`,
    `${BGP} / neighbor <peer> peer-group <group>`,
    `${BGP} / neighbor <peer> <rest...>`,
    // `% Specify remote-as or peer-group remote AS first`
    `${BGP} / bgp listen <rest...>`,
    `${BGP} / address-family <afi> <safi>`,
  ],
  grain: {
    // What a section holds, never its head.
    raw: {
      items: [],
      claims: [
        '<line...>',
        '<a...> / <line...>',
        '<a...> / <b...> / <line...>',
        '<a...> / <b...> / <c...> / <line...>',
      ],
    },
    system: { items: [], claims: ['hostname <name>'] },
    interfaces: {
      items: [INTERFACE],
      claims: [
        INTERFACE,
        `${INTERFACE} / description {text...}`,
        `${INTERFACE} / ip address <address>`,
        `${INTERFACE} / ipv6 address <address>`,
        `${INTERFACE} / shutdown`,
        `${INTERFACE} / no shutdown`,
      ],
    },
    'static-routes': {
      items: ['(ip|ipv6) route <prefix> <rest...>'],
      claims: ['(ip|ipv6) route <prefix> <rest...>'],
    },
    ospf: {
      items: ['router ospf'],
      claims: [
        'router ospf',
        'router ospf / <rest...>',
        INTERFACE,
        `${INTERFACE} / ip ospf <rest...>`,
        `${INTERFACE} / no ip ospf passive`,
      ],
    },
    'prefix-lists': { items: [PREFIX_ENTRY], claims: [PREFIX_ENTRY] },
    'route-policies': { items: [ROUTE_MAP], claims: [ROUTE_MAP, `${ROUTE_MAP} / <rest...>`] },
    rip: { items: ['router rip'], claims: ['router rip', 'router rip / <rest...>'] },
    bgp: {
      items: [BGP],
      claims: [
        BGP,
        `${BGP} / (bgp|neighbor|no) <rest...>`,
        `${BGP} / address-family <afi> unicast`,
        `${BGP} / address-family <afi> unicast / <rest...>`,
      ],
    },
  },
  deny: [
    // `hostname dynamic` is a line of IS-IS.
    {
      match: 'hostname {name=(?!dynamic$)\\S+}',
      why: 'a change leaves two hostname lines: one daemon keeps the old name',
    },
    {
      match: 'no hostname {name*=(?!dynamic$).*}',
      why: 'the prompt becomes (null) and the session cannot be followed',
    },
    { match: 'no service integrated-vtysh-config', why: 'write memory would leave frr.conf as it was' },
    { match: 'frr {rest...}', why: 'release and defaults profile belong to the installation' },
    { match: 'write {rest*}', why: 'saving is a step of its own' },
    { match: 'copy {rest...}', why: 'replaces configuration behind the plan' },
    { match: 'reload {rest*}', why: 'never' },
    { match: 'clear {rest...}', why: 'not configuration' },
    { match: 'do {rest...}', why: 'not configuration' },
    { match: 'configure {rest*}', why: 'not configuration' },
    { match: 'line vty', why: 'access to the daemons' },
    { match: 'no password {rest*}', why: 'access to the daemons' },
    { match: 'no enable password {rest*}', why: 'access to the daemons' },
  ],
  together,
  rewrites: [
    { name: 'area-as-number', rewrite: areaAsNumber },
    { name: 'addresses-as-shown', rewrite: addressesAsShown },
  ],
  ownPath: {
    addresses: [`${INTERFACE} / ip address <address>`, `${INTERFACE} / ipv6 address <address>`],
    access: [`${INTERFACE} / shutdown`],
    users: [],
    shutdown: 'shutdown',
  },
} satisfies Syntax;

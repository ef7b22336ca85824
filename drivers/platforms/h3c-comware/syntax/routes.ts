/** VPN instances and static routes. */
import type { Alias, Pattern, SyntaxRule } from '../../../contract.ts';
import { inSection, settings } from './sections.ts';

/** `Vlan-interface10`, `NULL0`, `GigabitEthernet0/3.200`; never an IPv6 address such as `FAC1::1`. */
const IF_WORD = '<interface=(?![0-9A-Fa-f:]+$)[A-Z][A-Za-z-]*\\d+[\\d/.:]*>';

const VPN: Pattern = 'ip vpn-instance <vpn>';

const vpns: readonly SyntaxRule[] = [
  { match: VPN, kind: 'section', defines: ['vpn-instance <vpn>'], removeImpact: 'traffic' },
  {
    in: VPN,
    match: 'route-distinguisher {rd}',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo route-distinguisher',
    impact: 'traffic',
    unverified: true,
  },
  { in: VPN, match: 'description {text...}', kind: 'line', negate: 'undo description', impact: 'cosmetic' },
  { in: VPN, match: 'address-family <family>', kind: 'section', removeImpact: 'traffic' },
  ...[VPN, `${VPN} / address-family <family>`].flatMap((section) =>
    inSection(section, [
      {
        match: 'vpn-target {targets...} <direction=(?:import|export)-extcommunity>',
        kind: 'list',
        list: {
          capture: 'targets',
          form: 'words',
          add: 'vpn-target {items} <direction>',
          remove: 'undo vpn-target {items} <direction>',
          chunk: 8,
        },
        impact: 'traffic',
      },
      {
        match: '<direction=(?:import|export)> route-policy {policy}',
        kind: 'line',
        negate: 'undo <direction> route-policy',
        uses: ['route-policy {policy}'],
        impact: 'traffic',
      },
      ...settings('routing-table limit', 'tnl-policy', 'apply-label', 'ttl-mode', 'vxlan vni'),
    ]),
  ),
  ...inSection(VPN, settings('vpn-id')),
];

/** Dotted masks with their lengths, longest first: Comware 5 prints `255.255.0.0` where Comware 7 prints `16`. */
const MASKS: readonly (readonly [string, number])[] = Array.from({ length: 33 }, (_, length) => {
  const bits = '1'.repeat(32 - length).padEnd(32, '0');
  const octets = [0, 8, 16, 24].map((at) => Number.parseInt(bits.slice(at, at + 8), 2));
  return [octets.join('.'), 32 - length] as const;
});

/** Both spellings are one route: a removal in one of them takes the other as well. */
const DOTTED: readonly Alias[] = ['', 'vpn-instance <vpn> '].flatMap((vpn) =>
  MASKS.map(([mask, length]) => ({
    from: `ip route-static ${vpn}<prefix> ${mask} {rest...}`,
    to: `ip route-static ${vpn}<prefix> ${length} {rest}`,
  })),
);

/** Options after the next hop (track, bfd, permanent, preference, tag, description) are not in the undo form. */
function staticRoute(family: 'ip' | 'ipv6', address: string): SyntaxRule {
  const key = `${family} route-static [vpn-instance <vpn>] <prefix>`;
  return {
    match: `${key} <length=\\d+(?:\\.\\d+\\.\\d+\\.\\d+)?> [${IF_WORD}] [vpn-instance <next_vpn>] [<next_hop=${address}>] {options*}`,
    kind: 'line',
    negate: `undo ${key} <length> [<interface>] [vpn-instance <next_vpn>] [<next_hop>]`,
    uses: ['vpn-instance <vpn>', 'vpn-instance <next_vpn>', 'interface <interface>'],
    aliases: family === 'ip' ? DOTTED : [],
    impact: 'traffic',
    // That a second entry with other options replaces the first is not confirmed by a manual.
    unverified: true,
  };
}

const statics: readonly SyntaxRule[] = [
  {
    match: 'ip route-static default-preference {value}',
    kind: 'line',
    negate: 'undo ip route-static default-preference',
    impact: 'traffic',
  },
  staticRoute('ip', '\\d+\\.\\d+\\.\\d+\\.\\d+'),
  staticRoute('ipv6', '[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*'),
];

export const routeRules: readonly SyntaxRule[] = [...vpns, ...statics];

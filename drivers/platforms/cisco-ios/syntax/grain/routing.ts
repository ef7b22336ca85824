/** What routing policies and routing protocols may own on IOS. */
import type { Grain } from '../../../../contract.ts';

const LIST = '<family=ip|ipv6> prefix-list <name> seq <sequence> {entry...}';
const MAP = 'route-map <name> {action=permit|deny} <sequence>';
const RIP = 'router rip';
const BGP = 'router bgp <as>';
const FAMILY = `${BGP} / address-family <family=ipv4|ipv6>`;

export const routingGrain: Readonly<Record<string, Grain>> = {
  'prefix-lists': { items: [LIST], claims: [LIST] },
  'route-policies': {
    items: [MAP],
    claims: [
      MAP,
      `${MAP} / description {text...}`,
      `${MAP} / match <family=ip|ipv6> address prefix-list {names...}`,
      `${MAP} / match tag {tags...}`,
      `${MAP} / set <key=local-preference|metric|tag|weight|community> {value...}`,
      `${MAP} / set ip next-hop {value}`,
      `${MAP} / set as-path prepend {numbers...}`,
      `${MAP} / continue {sequence*}`,
    ],
  },
  rip: {
    items: [RIP],
    claims: [
      RIP,
      `${RIP} / <key=version|network|redistribute> <value...>`,
      `${RIP} / passive-interface <interface>`,
      `${RIP} / default-information originate`,
      `${RIP} / auto-summary`,
      `${RIP} / no auto-summary`,
    ],
  },
  bgp: {
    items: [BGP],
    claims: [
      BGP,
      `${BGP} / bgp router-id {id}`,
      `${BGP} / bgp <key=log-neighbor-changes>`,
      `${BGP} / no bgp <key=log-neighbor-changes>`,
      `${BGP} / bgp default ipv4-unicast`,
      `${BGP} / no bgp default ipv4-unicast`,
      `${BGP} / neighbor <peer> <words...>`,
      `${BGP} / no neighbor <peer> shutdown`,
      FAMILY,
      `${FAMILY} / <key=network|aggregate-address|redistribute|maximum-paths> <words...>`,
      `${FAMILY} / neighbor <peer> <words...>`,
      `${FAMILY} / no neighbor <peer> activate`,
    ],
  },
};

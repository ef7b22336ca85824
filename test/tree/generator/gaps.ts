/**
 * What random pairs cannot be asked yet, each with its reason. `random-pairs.test.ts` proves that each is still there: a gap
 * that is closed must be taken out.
 */
import type { SyntaxRule } from '../../../drivers/contract.ts';
import { nameOf } from '../../cases/coverage.ts';

interface Gap {
  readonly platform: string;
  readonly rule: string;
  readonly why: string;
}

/** Rules whose lines are not written, because pairs with them do not hold. */
export const LEFT_OUT: readonly Gap[] = [
  ...['<kind=(?:address|ipv4|ipv6)-family> {family*}', 'ip vpn-instance <vpn>'].map((section) => ({
    platform: 'h3c-comware',
    rule: `bgp <as> [instance <instance>] / ${section} / group <group> {type}`,
    why: 'groups of two sections are told apart by the section, of which the names of objects know nothing',
  })),
  ...[
    'default-policy-group {group}',
    'policy-group <group> / ip-tunnel access-route ip-route-list {list}',
    'policy-group <group> / resources url-list <list>',
  ].map((line) => ({
    platform: 'h3c-comware',
    rule: `sslvpn context <context> / ${line}`,
    why: 'lists and groups of two contexts are told apart by the context, of which the names of objects know nothing',
  })),
  ...[
    'interface <name> [vrf {vrf}] / no ip ospf passive',
    'router ospf [<instance=\\d+>] [vrf <vrf>] / no passive-interface <port=(?!default$)\\S+> [<address>]',
  ].map((rule) => ({
    platform: 'frr',
    rule,
    why: 'whether a process is passive by default is asked of all processes together',
  })),
];

/** Rules that no line can reach: an earlier rule takes all of them. */
export const UNREACHED: readonly Gap[] = [];

/** Pairs of `test/long/random-pairs.test.ts` that do not hold, by platform and number. */
export const OPEN: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  frr: {
    6374: 'an interface that enters IS-IS by one family while it leaves by the other keeps what was said of it',
    9359: 'a neighbour that gets an AS of its own while it moves to another group loses it again',
  },
};

export function isWritten(platform: string, rule: SyntaxRule): boolean {
  return !LEFT_OUT.some((gap) => gap.platform === platform && gap.rule === nameOf(rule));
}

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
];

/** Rules that no line can reach: an earlier rule takes all of them. */
export const UNREACHED: readonly Gap[] = [];

export function isWritten(platform: string, rule: SyntaxRule): boolean {
  return !LEFT_OUT.some((gap) => gap.platform === platform && gap.rule === nameOf(rule));
}

/**
 * What random pairs cannot be asked yet, each with its reason. `random-pairs.test.ts` proves that each is still there: a gap
 * that is closed must be taken out.
 */
import type { ConfigNode, Syntax, SyntaxRule } from '../../../drivers/contract.ts';
import { together, touchesOfTree, untouched } from '../../../reconciler/tree/effects.ts';
import { grammarOf } from '../../../reconciler/tree/grammar.ts';
import { nameOf } from '../../cases/coverage.ts';

interface Gap {
  readonly platform: string;
  readonly rule: string;
  readonly why: string;
}

/** Rules whose lines are not written, because pairs with them do not hold. */
export const LEFT_OUT: readonly Gap[] = [
  {
    platform: 'h3c-comware',
    rule: 'ip netstream export host <host> <port> [vpn-instance <vpn>]',
    why: 'a host in a VPN and the same host without one are two lines, whose undo is not told apart',
  },
  {
    platform: 'cisco-ios',
    rule: 'interface <name> / keepalive {values...}',
    why: 'it is another item than `no keepalive`, which takes it away',
  },
  {
    platform: 'cisco-ios',
    rule: 'ip name-server vrf <vrf> {servers...}',
    why: 'a list that goes does not count as leaving the object that it uses',
  },
];

/** Rules that no line can reach: an earlier rule takes all of them. */
export const UNREACHED: readonly Gap[] = [];

export function isWritten(platform: string, rule: SyntaxRule): boolean {
  return !LEFT_OUT.some((gap) => gap.platform === platform && gap.rule === nameOf(rule));
}

function touchesOfAll(syntax: Syntax, tree: readonly ConfigNode[]) {
  const grammar = grammarOf(syntax);
  return tree.map((node) => touchesOfTree(grammar, grammar.root, node)).reduce(together, untouched);
}

/** Lines that define an object, by object. */
function makers(syntax: Syntax, tree: readonly ConfigNode[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const node of tree) {
    for (const object of touchesOfAll(syntax, [node]).defines)
      found.set(object, `${found.get(object) ?? ''}\n${node.line}`);
  }
  return found;
}

/**
 * An object in use whose last definer goes while another one comes (`route-map X permit 10` becomes
 * `route-map X permit 20`): the old one is taken away first, and in between there is none.
 */
export function swapsInUse(
  syntax: Syntax,
  running: readonly ConfigNode[],
  intended: readonly ConfigNode[],
): boolean {
  const [before, after] = [makers(syntax, running), makers(syntax, intended)];
  const used = [running, intended].map((tree) => new Set(touchesOfAll(syntax, tree).uses));
  return [...before].some(
    ([object, lines]) =>
      used.every((uses) => uses.has(object)) && after.has(object) && after.get(object) !== lines,
  );
}

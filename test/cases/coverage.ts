/** Which rule of a room each line of a text is: what the coverage of rules is counted from. */
import type { ConfigNode, Syntax, SyntaxRule } from '../../drivers/contract.ts';
import {
  type Context,
  childContext,
  classify,
  type Grammar,
  grammarOf,
} from '../../reconciler/tree/grammar.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { readCases, textsOf } from './read.ts';

/** How often each rule, by its place in the room, is the rule of a line. */
export type Hits = readonly number[];

/** The rule as a reader finds it: its section and its line. */
export function nameOf(rule: SyntaxRule): string {
  return rule.in === undefined || rule.in === '' ? rule.match : `${rule.in} / ${rule.match}`;
}

const audible = new WeakMap<Syntax, Syntax>();

/** The same language, but noise is kept as lines, so that it can be counted. */
export function withNoise(syntax: Syntax): Syntax {
  let known = audible.get(syntax);
  if (known === undefined) {
    const rules = syntax.rules.map((rule) =>
      rule.kind === 'noise' ? ({ ...rule, kind: 'line' } satisfies SyntaxRule) : rule,
    );
    known = { ...syntax, rules };
    audible.set(syntax, known);
  }
  return known;
}

function count(grammar: Grammar, context: Context, nodes: readonly ConfigNode[], hits: number[]): void {
  for (const node of nodes) {
    const { rule } = classify(grammar, context, node);
    if (rule !== undefined) hits[rule.index] = (hits[rule.index] ?? 0) + 1;
    if (node.children.length > 0)
      count(grammar, childContext(grammar, context, node.line), node.children, hits);
  }
}

/** Counts the rules that the lines of the texts are. */
export function hitsOf(texts: readonly string[], syntax: Syntax): Hits {
  const heard = withNoise(syntax);
  const grammar = grammarOf(heard);
  const hits = syntax.rules.map(() => 0);
  for (const text of texts) count(grammar, grammar.root, parseConfig(text, heard), hits);
  return hits;
}

/** Rules that are the rule of no line in any case, by name. */
export function withoutCase(platform: string, syntax: Syntax): string[] {
  const hits = hitsOf(
    readCases(platform).flatMap(({ found }) => textsOf(found)),
    syntax,
  );
  return [...new Set(syntax.rules.filter((_, index) => hits[index] === 0).map(nameOf))].sort();
}

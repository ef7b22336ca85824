/** Random configurations of a platform: lines of a few rules that have to do with each other, in their sections. */
import type { ConfigNode, Platform, Syntax, SyntaxRule } from '../../../drivers/contract.ts';
import { touchesOf } from '../../../reconciler/tree/effects.ts';
import {
  type Context,
  childContext,
  classify,
  grammarOf,
  type Item,
} from '../../../reconciler/tree/grammar.ts';
import { negationOf } from '../../../reconciler/tree/item.ts';
import { parseConfig } from '../../../reconciler/tree/parse.ts';
import { matchLine, type PathPattern, readPath } from '../../../reconciler/tree/pattern.ts';
import { printConfig } from '../../../reconciler/tree/print.ts';
import { tableIndex } from '../../../reconciler/tree/table.ts';
import { type CompiledPattern, compilePattern } from '../../../reconciler/tree/tokens.ts';
import { dangling } from '../../cases/engine.ts';
import { unique } from '../random.ts';
import { type Dice, diceOf } from './dice.ts';
import { isWritten } from './gaps.ts';
import { type Given, lineOf, patternOf, type Table, tableOf } from './lines.ts';

/** A platform's language with what is needed to write lines of it. */
export interface Language {
  readonly syntax: Syntax;
  /** Rules that lines are written of. */
  readonly rules: readonly SyntaxRule[];
  readonly table: Table;
  /** Rules that open sections, by the section they stand in and their first word. */
  readonly heads: ReadonlyMap<string, readonly SyntaxRule[]>;
  readonly paths: ReadonlyMap<SyntaxRule, PathPattern>;
  /** Whether what cannot be asked yet is left out. */
  readonly gaps: boolean;
  readonly definers: readonly { readonly rule: SyntaxRule; readonly object: CompiledPattern }[];
}

/** `gaps`: without the rules whose lines cannot be asked yet. */
export function languageOf({ name, syntax }: Pick<Platform, 'name' | 'syntax'>, gaps = true): Language {
  const rules = syntax.rules.filter((rule) => !gaps || isWritten(name, rule));
  const heads = new Map<string, SyntaxRule[]>();
  for (const rule of rules) {
    if (rule.kind !== 'section') continue;
    const word = rule.match.split(' ')[0] ?? '';
    heads.set(word, [...(heads.get(word) ?? []), rule]);
  }
  const definers = rules
    .filter((rule) => (rule.in ?? '') === '')
    .flatMap((rule) => (rule.defines ?? []).map((object) => ({ rule, object: compilePattern(object) })));
  const paths = new Map(
    syntax.rules.map((rule) => [rule, readPath(rule.in === '*' ? '' : (rule.in ?? ''))] as const),
  );
  return { syntax, rules, table: tableOf(name), heads, paths, definers, gaps };
}

interface Draft {
  readonly line: string;
  readonly raw?: readonly string[];
  readonly children: Draft[];
}

function matches(pattern: CompiledPattern, line: string): boolean {
  return matchLine(pattern, line) !== undefined;
}

/** A head that opens the section of this pattern: one that is there already, or a new one. */
function headOf(language: Language, siblings: Draft[], part: CompiledPattern, dice: Dice): Draft | undefined {
  const there = siblings.filter((sibling) => matches(part, sibling.line));
  if (there.length > 0 && dice.chance(0.7)) return dice.pick(there);
  const rules = language.heads.get(part.source.split(' ')[0] ?? '') ?? [];
  for (let tries = 0; tries < 12; tries++) {
    const rule = dice.pick(rules) ?? ({ match: part.source, kind: 'section' } satisfies SyntaxRule);
    const line = lineOf(rule, language.syntax, language.table, dice);
    if (line === undefined || !matches(part, line)) continue;
    const twin = siblings.find((sibling) => sibling.line === line);
    if (twin !== undefined) return twin;
    const head: Draft = { line, children: [] };
    siblings.push(head);
    return head;
  }
  return dice.pick(there);
}

/** Puts one line of the rule into its section. */
function addLine(language: Language, top: Draft[], rule: SyntaxRule, dice: Dice, given?: Given): void {
  const { syntax, table } = language;
  const line = lineOf(rule, syntax, table, dice, given);
  if (line === undefined) return;
  let siblings = top;
  for (const part of language.paths.get(rule)?.parts ?? []) {
    const head = part === null ? dice.pick(siblings) : headOf(language, siblings, part, dice);
    if (head === undefined) return;
    siblings = head.children;
  }
  const off = rule.kind === 'toggle' && dice.chance(0.5);
  const text = off ? `${syntax.negation} ${line}` : line;
  if (rule.kind === 'section' && siblings.some((sibling) => sibling.line === text)) return;
  // The last word of the opening line ends the text.
  const end = line.split(' ').at(-1) ?? '';
  const raw = rule.kind === 'raw' ? { raw: [`Notice ${dice.below(3)}`, end] } : {};
  siblings.push({ line: text, ...raw, children: [] });
}

/** The marks of lines that a section can have once. */
function singlesOf({ table }: Language, line: string): string[] {
  return (table.single ?? []).flatMap((source) => {
    const pattern = patternOf(source);
    const values = matchLine(pattern, line);
    return values === undefined
      ? []
      : [`${source} ${pattern.identity.map((slot) => values[slot]).join(' ')}`];
  });
}

/** Lines that cannot stand beside one of the others. */
function isApart({ table }: Language, node: ConfigNode, nodes: readonly ConfigNode[]): boolean {
  return (table.apart ?? []).some(
    ([first, second]) =>
      matches(patternOf(second), node.line) &&
      !matches(patternOf(first), node.line) &&
      nodes.some(({ line }) => matches(patternOf(first), line)),
  );
}

/** The text that takes a line away, when it does not name the whole key of its rule. */
function removalsOf({ syntax, gaps }: Language, item: Item): string[] {
  const { rule } = item;
  if (!gaps || typeof rule?.rule.negate !== 'string') return [];
  const names = rule.negate?.names ?? [];
  if (rule.identity.every((name) => names.includes(name))) return [];
  return [`${rule.index} ${negationOf(item, syntax.negation) ?? ''}`];
}

/** What a device can show: no resource given twice, no number or body of a numbered section twice. */
function possible(
  language: Language,
  context: Context,
  nodes: readonly ConfigNode[],
  claimed: Set<string>,
  numbered = false,
): ConfigNode[] {
  const grammar = grammarOf(language.syntax);
  const seen = new Set<string>();
  return nodes.flatMap((node): ConfigNode[] => {
    if (isApart(language, node, nodes)) return [];
    const item = classify(grammar, context, node);
    const marks = [
      ...removalsOf(language, item),
      ...singlesOf(language, node.line),
      ...(numbered ? placesOf(item) : []),
    ];
    const { claims } = touchesOf(item);
    if (marks.some((mark) => seen.has(mark)) || claims.some((claim) => claimed.has(claim))) return [];
    for (const mark of marks) seen.add(mark);
    for (const claim of claims) claimed.add(claim);
    const below = childContext(grammar, context, node.line);
    const inside = item.rule?.rule.ordered === 'sequence';
    return [{ ...node, children: possible(language, below, node.children, claimed, inside) }];
  });
}

/** The number and the body of a line in a numbered section: the device takes each once. */
function placesOf(item: Item): string[] {
  if (item.rule === undefined) return [];
  const { main, identity } = item.rule;
  const number = identity.map((name) => item.lookup(name)).find((word) => /^\d+$/.test(word ?? ''));
  const body = main.values.map((slot) => item.values[slot] ?? '').join(' ');
  return [...(number === undefined ? [] : [`number ${number}`]), ...(body === '' ? [] : [`body ${body}`])];
}

/** A device shows its lines so that they can be typed again: by the order table, and in the order of the rules. */
function inShownOrder(
  syntax: Syntax,
  context: Context,
  path: readonly string[],
  nodes: readonly ConfigNode[],
  placed = false,
): ConfigNode[] {
  const grammar = grammarOf(syntax);
  const ranked = nodes.map((node) => {
    const { rule } = classify(grammar, context, node);
    const below = childContext(grammar, context, node.line);
    const inside = rule?.rule.ordered === 'position';
    const children = inShownOrder(syntax, below, [...path, node.line], node.children, inside);
    const rank = [tableIndex(grammar, path, node.line), rule?.index ?? Number.MAX_SAFE_INTEGER] as const;
    return { node: { ...node, children }, rank };
  });
  if (!placed) ranked.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1]);
  return ranked.map(({ node }) => node);
}

/** The same text read again, without what no device shows. */
export function shownAs(language: Language, nodes: readonly ConfigNode[]): ConfigNode[] {
  const { syntax } = language;
  const { root } = grammarOf(syntax);
  const read = parseConfig(printConfig(nodes, syntax), syntax);
  const single = unique(grammarOf(syntax), root, read);
  return inShownOrder(syntax, root, [], possible(language, root, single, new Set()));
}

/** Without lines that no device shows: never, or since what they need is not there. */
export function onlyShown(language: Language, nodes: readonly ConfigNode[]): ConfigNode[] {
  const [needs, unshown] = [language.table.needs, language.table.unshown].map((list) => list?.map(patternOf));
  if (needs === undefined && unshown === undefined) return [...nodes];
  const grammar = grammarOf(language.syntax);
  const missing = dangling(language.syntax, nodes);
  const isShown = (context: Context, node: ConfigNode): boolean => {
    if (unshown?.some((pattern) => matches(pattern, node.line))) return false;
    if (!needs?.some((pattern) => matches(pattern, node.line))) return true;
    return touchesOf(classify(grammar, context, node)).uses.every((object) => !missing.has(object));
  };
  function kept(context: Context, siblings: readonly ConfigNode[]): ConfigNode[] {
    return siblings
      .filter((node) => isShown(context, node))
      .map((node) => ({ ...node, children: kept(childContext(grammar, context, node.line), node.children) }));
  }
  return kept(grammar.root, nodes);
}

/** Adds what lines refer to, most of the time. */
function complete(language: Language, nodes: readonly ConfigNode[], dice: Dice): ConfigNode[] {
  let current = [...nodes];
  for (let round = 0; round < 3; round++) {
    const missing = [...dangling(language.syntax, current)];
    const added: Draft[] = [];
    for (const object of missing) {
      if (dice.chance(0.15)) continue;
      const able = language.definers.filter(({ object: pattern }) => matches(pattern, object));
      const chosen = dice.pick(able);
      const values = chosen && matchLine(chosen.object, object);
      if (chosen === undefined || values === undefined) continue;
      const given = chosen.object.names.map((name, slot) => [name, values[slot] ?? ''] as const);
      addLine(language, added, chosen.rule, dice, new Map(given));
    }
    if (added.length === 0) return current;
    current = shownAs(language, [...current, ...added]);
  }
  return current;
}

function drafted(language: Language, rules: readonly SyntaxRule[], dice: Dice): Draft[] {
  const top: Draft[] = [];
  for (const rule of rules) {
    const times = 1 + dice.below(rule.kind === 'section' ? 2 : 3);
    for (let count = 0; count < times; count++) addLine(language, top, rule, dice);
  }
  return top;
}

/** The text of a configuration of lines of these rules, with all that a device does not mean. */
export function textOf(language: Language, rules: readonly SyntaxRule[], dice: Dice): string {
  return printConfig(drafted(language, rules, dice), language.syntax);
}

/** A configuration of lines of these rules, with what they refer to. */
export function configOf(language: Language, rules: readonly SyntaxRule[], dice: Dice): ConfigNode[] {
  return onlyShown(language, complete(language, shownAs(language, drafted(language, rules, dice)), dice));
}

/** A text with many lines of one rule in one section, their keys counted from `first`; `undefined`: none fits. */
export function manyOf(language: Language, rule: SyntaxRule, count: number, first = 1): string | undefined {
  const { syntax, table } = language;
  const dice = diceOf(1);
  const top: Draft[] = [];
  addLine(language, top, rule, dice);
  let siblings = top;
  for (const _ of language.paths.get(rule)?.parts ?? []) siblings = siblings[0]?.children ?? [];
  if (siblings.length === 0) return undefined;
  siblings.length = 0;
  const keys = compilePattern(rule.match);
  for (let number = first; number < first + count; number++) {
    const given = keys.identity.map((slot) => [keys.names[slot] ?? '', String(number)] as const);
    const line = lineOf(rule, syntax, table, dice, new Map(given)) ?? lineOf(rule, syntax, table, dice);
    if (line !== undefined) siblings.push({ line, children: [] });
  }
  return printConfig(top, syntax);
}

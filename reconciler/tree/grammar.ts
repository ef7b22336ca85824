/**
 * A syntax compiled for use: which rules hold in which section, and which item a line is. Compiled once per syntax
 * object and kept as long as that lives.
 */
import type { ConfigNode, Grain, Pattern, Syntax } from '../../drivers/contract.ts';
import {
  type Context,
  contextOf,
  Entry,
  type Found,
  type Role,
  type RuleSet,
  type SectionNode,
} from './context.ts';
import { indexPaths, type PathIndex } from './path-index.ts';
import { fillTemplate, type Lookup, matchWords, type Tails, type Values, wordsOf } from './pattern.ts';
import { type CompiledRule, compileRules, mainOf, tailsOf } from './rule.ts';
import { compilePattern } from './tokens.ts';
import { candidates, type Indexed, indexSources, type WordIndex } from './word-index.ts';

export type { Context };

/** One line understood. Without a rule it is an item by its whole text. */
export interface Item {
  readonly node: ConfigNode;
  readonly rule?: CompiledRule;
  readonly role: Role;
  /** Equal for two lines of one section that are the same item. */
  readonly key: string;
  readonly lookup: Lookup;
  readonly values: Values;
}

type Rewrite = NonNullable<Syntax['rewrites']>[number]['rewrite'];

export interface Grammar {
  readonly syntax: Syntax;
  readonly root: Context;
  readonly contexts: Map<string, Context>;
  readonly anywhere: readonly CompiledRule[];
  /** Rewrites that look at the line alone, and those that ask where it stands. */
  readonly plain: readonly Rewrite[];
  readonly placed: readonly Rewrite[];
  /** Deepest level at which lines are regrouped. */
  readonly regroupsTo: number;
  /** Section heads with the words that may stand behind them. */
  readonly tails: Tails;
  readonly order: PathIndex;
  readonly grain: ReadonlyMap<string, CompiledGrain>;
  /** Patterns of lines that are noise or another spelling, in any section. */
  readonly vanishing: WordIndex<Indexed>;
}

interface CompiledGrain {
  readonly items: PathIndex;
  readonly claims: PathIndex;
}

const compiled = new WeakMap<Syntax, Grammar>();

/** The compiled form of a syntax. A pattern that cannot be read throws when its section is entered first. */
export function grammarOf(syntax: Syntax): Grammar {
  const known = compiled.get(syntax);
  if (known !== undefined) return known;
  const grammar = compileSyntax(syntax);
  compiled.set(syntax, grammar);
  return grammar;
}

function compileSyntax(syntax: Syntax): Grammar {
  const rules = compileRules(syntax);
  const tails = tailsOf(syntax);
  const root = sectionsOf(rules, tails);
  const anywhere = rules.filter((rule) => rule.rule.in === '*');
  const contexts = new Map<string, Context>();
  const grain = Object.entries(syntax.grain).map(
    ([feature, parts]) => [feature, compileGrain(parts, tails)] as const,
  );
  const rewrites = (syntax.rewrites ?? []).map(({ rewrite }) => rewrite);
  let vanishing: WordIndex<Indexed> | undefined;
  return {
    syntax,
    root: contextOf([root], anywhere, syntax, contexts),
    contexts,
    anywhere,
    plain: rewrites.filter((rewrite) => rewrite.length < 2),
    placed: rewrites.filter((rewrite) => rewrite.length >= 2),
    regroupsTo: Math.max(-1, ...(syntax.regroup ?? []).map(({ depth = Number.POSITIVE_INFINITY }) => depth)),
    tails,
    order: indexPaths(syntax.order, tails),
    grain: new Map(grain),
    get vanishing() {
      vanishing ??= vanishingOf(syntax);
      return vanishing;
    },
  };
}

function vanishingOf({ rules, negation }: Syntax): WordIndex<Indexed> {
  return indexSources(
    rules.flatMap((rule) => [
      ...(rule.kind === 'noise' ? [mainOf(rule, negation)] : []),
      ...(rule.aliases ?? []).map(({ from }) => from),
    ]),
  );
}

/** The trie of the sections that rules stand in. */
function sectionsOf(rules: readonly CompiledRule[], tails: Tails): SectionNode {
  let nodes = 0;
  const newNode = (): SectionNode => ({ id: nodes++, below: [], any: [], rules: [] });
  const root = newNode();
  const byPath = new Map<string, SectionNode>([['', root]]);
  const sectionAt = (path: Pattern): SectionNode => {
    let node = byPath.get(path);
    if (node !== undefined) return node;
    const cut = path.lastIndexOf(' / ');
    const above = sectionAt(cut < 0 ? '' : path.slice(0, cut));
    const head = (cut < 0 ? path : path.slice(cut + 3)).trim();
    node = newNode();
    if (head === '*') above.any.push(node);
    else above.below.push({ source: tails.get(head) ?? head, node });
    byPath.set(path, node);
    return node;
  };
  for (const rule of rules) if (rule.rule.in !== '*') sectionAt(rule.rule.in ?? '').rules.push(rule);
  return root;
}

/** What a feature owns, read when somebody asks for owners: most comparisons do not. */
function compileGrain({ items, claims }: Grain, tails: Tails): CompiledGrain {
  let readItems: PathIndex | undefined;
  let readClaims: PathIndex | undefined;
  return {
    get items() {
      readItems ??= indexPaths(items, tails);
      return readItems;
    },
    get claims() {
      readClaims ??= indexPaths(claims, tails);
      return readClaims;
    },
  };
}

/** The rules inside the section that `head` opens. */
export function childContext(grammar: Grammar, context: Context, head: string): Context {
  const edges = candidates(context.children, head);
  const nodes = [...context.anyChild];
  if (edges.length > 0) {
    const words = wordsOf(head);
    for (const { source, node } of edges)
      if (matchWords(compilePattern(source), words) !== undefined) nodes.push(node);
  }
  return contextOf(nodes, grammar.anywhere, grammar.syntax, grammar.contexts);
}

export function contextAt(grammar: Grammar, path: readonly string[]): Context {
  return path.reduce((context, head) => childContext(grammar, context, head), grammar.root);
}

function findEntry(set: RuleSet, line: string): { entry: Entry; values: Values } | undefined {
  const listed = candidates(set, line);
  if (listed.length === 0) return undefined;
  const words = wordsOf(line);
  for (const entry of listed) {
    const values = matchWords(entry.pattern, words);
    if (values !== undefined) return { entry, values };
  }
  return undefined;
}

/** Whether the line is of this kind. A cheap look at the rules of that kind comes first. */
export function isKind(grammar: Grammar, context: Context, line: string, kind: 'section' | 'noise'): boolean {
  if (findEntry(context.ofKind(kind), line) === undefined) return false;
  return classify(grammar, context, { line, children: [] }).rule?.rule.kind === kind;
}

const nothing: Lookup = () => undefined;

/** Every list that a typed line edits, also in forms that are not shown (`… allowed vlan remove 20`). */
export function classifyTyped(context: Context, node: ConfigNode): Item[] {
  const words = wordsOf(node.line);
  const found: Item[] = [];
  for (const entry of candidates(context.typing, node.line)) {
    if (entry.rule.list === undefined) continue;
    const values = matchWords(entry.pattern, words);
    if (values !== undefined) found.push(itemOf(node, foundOf(entry, values)));
  }
  // The removal of one form may serve several lists; everything else names its own.
  const [first] = found;
  if (first?.role !== 'remove') return found.slice(0, 1);
  return found.filter((item) => item.role === 'remove' && item.lookup('items') === first.lookup('items'));
}

/** More lines than this are not remembered by one section: then it begins again. */
const MOST_LINES = 100_000;

/** Which item a line is. */
export function classify(grammar: Grammar, context: Context, node: ConfigNode): Item {
  const { classified } = context;
  let found = classified.get(node.line);
  if (found === undefined) {
    const match =
      findEntry(context.reading, node.line) ?? offForm(context, node.line, grammar.syntax.negation);
    found = match === undefined ? null : foundOf(match.entry, match.values);
    if (classified.size >= MOST_LINES) classified.clear();
    classified.set(node.line, found);
  }
  if (found === null) {
    const key = `?${positive(node.line, grammar.syntax.negation)}`;
    return { node, role: 'main', key, lookup: nothing, values: [] };
  }
  return itemOf(node, found);
}

/** A flag that a device shows with its negation word, though its rule knows no second polarity, is still that flag. */
function offForm(context: Context, line: string, negation: string): ReturnType<typeof findEntry> {
  const flag = positive(line, negation);
  const match = flag === line ? undefined : findEntry(context.reading, flag);
  if (match === undefined) return undefined;
  const { entry, values } = match;
  const { kind, negate } = entry.rule.rule;
  const { series } = entry.rule.rule;
  if (kind !== 'line' || negate !== undefined || series !== undefined) return undefined;
  if (entry.rule.main.values.length > 0) return undefined;
  return { entry: new Entry(entry.rule, 'off', entry.source), values };
}

function foundOf(entry: Entry, values: Values): Found {
  const lookup: Lookup = (name) => {
    const slot = entry.pattern.names.indexOf(name);
    return slot < 0 ? undefined : values[slot];
  };
  return { entry, values, lookup, key: keyOf(entry.rule, lookup) };
}

function itemOf(node: ConfigNode, { entry, values, lookup, key }: Found): Item {
  return { node, rule: entry.rule, role: entry.role, key, lookup, values };
}

function keyOf(rule: CompiledRule, lookup: Lookup): string {
  const slot = rule.slot === undefined ? undefined : fillTemplate(rule.slot, lookup);
  if (slot !== undefined) return `=${slot}`;
  if (rule.identity.length === 0) return `${rule.index}`;
  return `${rule.index} ${rule.identity.map((name) => lookup(name) ?? '').join('\n')}`;
}

export function positive(line: string, negation: string): string {
  return line.startsWith(`${negation} `) ? line.slice(negation.length + 1) : line;
}

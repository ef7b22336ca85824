/**
 * A syntax compiled for use: which rules hold in which section, and which item a line is. Compiled once per syntax
 * object and kept as long as that lives.
 */
import type { ConfigNode, Syntax } from '../../drivers/contract.ts';
import { indexPaths, type PathIndex } from './path-index.ts';
import { fillTemplate, firstWords, type Lookup, matchWords, readPath, type Values } from './pattern.ts';
import { type CompiledRule, compileRules } from './rule.ts';
import { type CompiledPattern, compilePattern } from './tokens.ts';
import { candidates, type Indexed, indexWords, type WordIndex } from './word-index.ts';

/** What the matched text says: the item itself, a toggle switched off, or an edit of a list. */
export type Role = 'main' | 'off' | 'add' | 'remove' | 'set';

interface Entry {
  readonly rule: CompiledRule;
  readonly pattern: CompiledPattern;
  readonly role: Role;
}

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

type RuleSet = WordIndex<Entry>;

/** A section's rules. `child` gives those of a section below it. */
export interface Context {
  readonly id: number;
  readonly reading: RuleSet;
  /** The section heads and the noise of `reading` alone. */
  readonly section: RuleSet;
  readonly noise: RuleSet;
  /** Lists alone, with the forms in which they are edited but not shown. */
  readonly typing: RuleSet;
  readonly aliases: WordIndex<Alias>;
  /** First words of lines that bring an object into being. */
  readonly definingWords: ReadonlySet<string> | undefined;
  readonly children: WordIndex<Edge & Indexed>;
  /** Sections below whatever their head. */
  readonly anyChild: readonly SectionNode[];
}

export interface Alias {
  readonly pattern: CompiledPattern;
  readonly to: CompiledPattern;
}

/** From a section to one below it; without a pattern: any section. */
interface Edge {
  readonly pattern?: CompiledPattern;
  readonly node: SectionNode;
}

/** A node of the trie of all section paths that rules name. */
interface SectionNode {
  readonly id: number;
  readonly below: Edge[];
  readonly rules: CompiledRule[];
}

export interface Grammar {
  readonly syntax: Syntax;
  readonly root: Context;
  readonly contexts: Map<string, Context>;
  readonly anywhere: readonly CompiledRule[];
  readonly order: PathIndex;
  readonly grain: ReadonlyMap<string, { readonly items: PathIndex; readonly claims: PathIndex }>;
}

const compiled = new WeakMap<Syntax, Grammar>();

/** The compiled form of a syntax. Throws when a pattern cannot be read. */
export function grammarOf(syntax: Syntax): Grammar {
  const known = compiled.get(syntax);
  if (known !== undefined) return known;
  const grammar = compileSyntax(syntax);
  compiled.set(syntax, grammar);
  return grammar;
}

function compileSyntax(syntax: Syntax): Grammar {
  const rules = compileRules(syntax);
  let nodes = 0;
  const root: SectionNode = { id: nodes++, below: [], rules: [] };
  for (const rule of rules) {
    if (rule.rule.in === '*') continue;
    let node = root;
    for (const part of readPath(rule.rule.in ?? '').parts) {
      const known = node.below.find((edge) => edge.pattern?.source === part?.source);
      const next = known ?? {
        ...(part === null ? {} : { pattern: part }),
        node: { id: nodes++, below: [], rules: [] },
      };
      if (known === undefined) node.below.push(next);
      node = next.node;
    }
    node.rules.push(rule);
  }
  const anywhere = rules.filter((rule) => rule.rule.in === '*');
  const contexts = new Map<string, Context>();
  const grain = Object.entries(syntax.grain).map(
    ([feature, { items, claims }]) =>
      [feature, { items: indexPaths(items), claims: indexPaths(claims) }] as const,
  );
  const top = contextOf([root], anywhere, syntax, contexts);
  return { syntax, root: top, contexts, anywhere, order: indexPaths(syntax.order), grain: new Map(grain) };
}

function entriesOf(rule: CompiledRule, negation: string, typing: boolean): Entry[] {
  const found: [CompiledPattern, Role][] = [[rule.main, 'main']];
  if (rule.rule.kind === 'toggle') {
    found.push([compilePattern(`${negation} ${rule.main.source}`), 'off']);
    if (rule.negate) found.push([rule.negate, 'off']);
  }
  if (rule.list !== undefined) {
    if (typing || rule.rule.list?.hidden !== undefined) found.push([rule.list.remove, 'remove']);
    if (typing || rule.rule.list?.set !== undefined) found.push([rule.list.add, 'add']);
    if (rule.list.set !== undefined) found.push([rule.list.set, 'set']);
  }
  return found.map(([pattern, role]) => ({ rule, pattern, role }));
}

function contextOf(
  nodes: readonly SectionNode[],
  anywhere: readonly CompiledRule[],
  syntax: Syntax,
  contexts: Map<string, Context>,
): Context {
  const [only] = nodes;
  const signature =
    nodes.length === 1 && only !== undefined
      ? String(only.id)
      : nodes
          .map((node) => node.id)
          .sort((a, b) => a - b)
          .join(',');
  const known = contexts.get(signature);
  if (known !== undefined) return known;
  const own = nodes.flatMap((node) => node.rules).sort((a, b) => a.index - b.index);
  const rules = [...own, ...anywhere];
  const aliases = rules.flatMap(({ rule }) =>
    (rule.aliases ?? []).map(({ from, to }) => ({ pattern: compilePattern(from), to: compilePattern(to) })),
  );
  const entries = rules.flatMap((rule) => entriesOf(rule, syntax.negation, false));
  const ofKind = (kind: string): RuleSet =>
    indexWords(entries.filter((entry) => entry.rule.rule.kind === kind));
  const lists = rules.filter((rule) => rule.list !== undefined);
  const context: Context = {
    id: contexts.size,
    reading: indexWords(entries),
    section: ofKind('section'),
    noise: ofKind('noise'),
    typing: indexWords(lists.flatMap((rule) => entriesOf(rule, syntax.negation, true))),
    aliases: indexWords(aliases),
    definingWords: wordSet(rules.filter((rule) => rule.defines.length > 0).map((rule) => rule.main)),
    children: indexWords(nodes.flatMap((node) => node.below.filter(hasPattern))),
    anyChild: nodes.flatMap((node) =>
      node.below.filter((edge) => edge.pattern === undefined).map((edge) => edge.node),
    ),
  };
  contexts.set(signature, context);
  return context;
}

/** First words of patterns; `undefined` when one may begin with any word. */
function wordSet(patterns: readonly CompiledPattern[]): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  for (const pattern of patterns) {
    const first = firstWords(pattern.tokens);
    if (first === undefined) return undefined;
    for (const word of first) words.add(word);
  }
  return words;
}

/** The rules inside the section that `head` opens. */
export function childContext(grammar: Grammar, context: Context, head: string): Context {
  const edges = candidates(context.children, head);
  const nodes = [...context.anyChild];
  if (edges.length > 0) {
    const words = head.split(' ');
    for (const edge of edges) if (matchWords(edge.pattern, words) !== undefined) nodes.push(edge.node);
  }
  return contextOf(nodes, grammar.anywhere, grammar.syntax, grammar.contexts);
}

function hasPattern(edge: Edge): edge is Edge & Indexed {
  return edge.pattern !== undefined;
}

export function contextAt(grammar: Grammar, path: readonly string[]): Context {
  return path.reduce((context, head) => childContext(grammar, context, head), grammar.root);
}

function findEntry(set: RuleSet, line: string): { entry: Entry; values: Values } | undefined {
  const listed = candidates(set, line);
  if (listed.length === 0) return undefined;
  const words = line.split(' ');
  for (const entry of listed) {
    const values = matchWords(entry.pattern, words);
    if (values !== undefined) return { entry, values };
  }
  return undefined;
}

/** Whether the line is of this kind. A cheap look at the rules of that kind comes first. */
export function isKind(grammar: Grammar, context: Context, line: string, kind: 'section' | 'noise'): boolean {
  if (findEntry(context[kind], line) === undefined) return false;
  return classify(grammar, context, { line, children: [] }).rule?.rule.kind === kind;
}

const nothing: Lookup = () => undefined;

/** Every list that a typed line edits, also in forms that are not shown (`… allowed vlan remove 20`). */
export function classifyTyped(context: Context, node: ConfigNode): Item[] {
  const words = node.line.split(' ');
  const found: Item[] = [];
  for (const entry of candidates(context.typing, node.line)) {
    if (entry.rule.list === undefined) continue;
    const values = matchWords(entry.pattern, words);
    if (values !== undefined) found.push(itemOf(node, entry, values));
  }
  // The removal of one form may serve several lists; everything else names its own.
  const [first] = found;
  if (first?.role !== 'remove') return found.slice(0, 1);
  return found.filter((item) => item.role === 'remove' && item.lookup('items') === first.lookup('items'));
}

/** Which item a line is. */
export function classify(grammar: Grammar, context: Context, node: ConfigNode): Item {
  const found = findEntry(context.reading, node.line);
  if (found === undefined) {
    const key = `?${positive(node.line, grammar.syntax.negation)}`;
    return { node, role: 'main', key, lookup: nothing, values: [] };
  }
  return itemOf(node, found.entry, found.values);
}

function itemOf(node: ConfigNode, entry: Entry, values: Values): Item {
  const lookup: Lookup = (name) => {
    const slot = entry.pattern.names.indexOf(name);
    return slot < 0 ? undefined : values[slot];
  };
  return { node, rule: entry.rule, role: entry.role, key: keyOf(entry.rule, lookup), lookup, values };
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

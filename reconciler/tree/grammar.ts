/**
 * A syntax compiled for use: which rules hold in which section, and which item a line is. Compiled once per syntax
 * object and kept as long as that lives.
 */
import type { ConfigNode, Syntax } from '../../drivers/contract.ts';
import { indexPaths, type PathIndex } from './path-index.ts';
import { fillTemplate, firstWords, type Lookup, matchWords, readPath, type Values } from './pattern.ts';
import { type CompiledRule, compileRule, type Role } from './rule.ts';
import { type CompiledPattern, compilePattern } from './tokens.ts';

interface Entry {
  readonly rule: CompiledRule;
  readonly pattern: CompiledPattern;
  readonly role: Role;
  readonly first: readonly string[] | undefined;
  readonly second: readonly string[] | undefined;
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

interface RuleSet {
  readonly entries: readonly Entry[];
  readonly candidates: Map<string, readonly Entry[]>;
  /** First and second words that rules name: all other words share one entry. */
  readonly firsts: ReadonlySet<string>;
  readonly seconds: ReadonlySet<string>;
}

/** A section's rules. `child` gives those of a section below it. */
export interface Context {
  readonly id: number;
  readonly reading: RuleSet;
  /** Also the forms in which lists are edited but not shown. */
  readonly typing: RuleSet;
  readonly aliases: readonly Alias[];
  readonly aliasWords: ReadonlySet<string> | undefined;
  readonly noiseWords: ReadonlySet<string> | undefined;
  readonly nodes: readonly SectionNode[];
}

interface Alias {
  readonly from: CompiledPattern;
  readonly to: CompiledPattern;
}

/** A node of the trie of all section paths that rules name. */
interface SectionNode {
  readonly id: number;
  readonly below: { readonly part: CompiledPattern | null; readonly node: SectionNode }[];
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
  const rules = syntax.rules.map((rule, index) => compileRule(rule, index, syntax));
  let nodes = 0;
  const root: SectionNode = { id: nodes++, below: [], rules: [] };
  for (const rule of rules) {
    if (rule.rule.in === '*') continue;
    let node = root;
    for (const part of readPath(rule.rule.in ?? '').parts) {
      let next = node.below.find((edge) => edge.part?.source === part?.source);
      if (next === undefined) {
        next = { part, node: { id: nodes++, below: [], rules: [] } };
        node.below.push(next);
      }
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
  return found.map(([pattern, role]) => ({
    rule,
    pattern,
    role,
    first: firstWords(pattern.tokens),
    second:
      pattern.tokens[0]?.kind === 'word' && pattern.tokens.length > 1
        ? firstWords(pattern.tokens, 1)
        : undefined,
  }));
}

function ruleSet(rules: readonly CompiledRule[], negation: string, typing: boolean): RuleSet {
  const entries = rules.flatMap((rule) => entriesOf(rule, negation, typing));
  const firsts = new Set(entries.flatMap((entry) => entry.first ?? []));
  const seconds = new Set(entries.flatMap((entry) => entry.second ?? []));
  return { entries, candidates: new Map(), firsts, seconds };
}

function contextOf(
  nodes: readonly SectionNode[],
  anywhere: readonly CompiledRule[],
  syntax: Syntax,
  contexts: Map<string, Context>,
): Context {
  const signature = nodes
    .map((node) => node.id)
    .sort((a, b) => a - b)
    .join(',');
  const known = contexts.get(signature);
  if (known !== undefined) return known;
  const own = nodes.flatMap((node) => node.rules).sort((a, b) => a.index - b.index);
  const rules = [...own, ...anywhere];
  const aliases = rules.flatMap(({ rule }) =>
    (rule.aliases ?? []).map(({ from, to }) => ({ from: compilePattern(from), to: compilePattern(to) })),
  );
  const context: Context = {
    id: contexts.size,
    reading: ruleSet(rules, syntax.negation, false),
    typing: ruleSet(rules, syntax.negation, true),
    aliases,
    aliasWords: wordSet(aliases.map((alias) => alias.from)),
    noiseWords: wordSet(rules.filter((rule) => rule.rule.kind === 'noise').map((rule) => rule.main)),
    nodes,
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
  const words = head.split(' ');
  const nodes: SectionNode[] = [];
  for (const node of context.nodes) {
    for (const edge of node.below) {
      if (edge.part === null || matchWords(edge.part, words) !== undefined) nodes.push(edge.node);
    }
  }
  return contextOf(nodes, grammar.anywhere, grammar.syntax, grammar.contexts);
}

export function contextAt(grammar: Grammar, path: readonly string[]): Context {
  return path.reduce((context, head) => childContext(grammar, context, head), grammar.root);
}

function candidates(set: RuleSet, words: readonly string[]): readonly Entry[] {
  const first = set.firsts.has(words[0] ?? '') ? (words[0] ?? '') : '*';
  const second = set.seconds.has(words[1] ?? '') ? (words[1] ?? '') : '*';
  const key = `${first} ${second}`;
  const known = set.candidates.get(key);
  if (known !== undefined) return known;
  const found = set.entries.filter(
    (entry) =>
      (entry.first === undefined || entry.first.includes(first)) &&
      (entry.second === undefined || entry.second.includes(second)),
  );
  set.candidates.set(key, found);
  return found;
}

function findEntry(set: RuleSet, line: string): { entry: Entry; values: Values } | undefined {
  const words = line.split(' ');
  for (const entry of candidates(set, words)) {
    const values = matchWords(entry.pattern, words);
    if (values !== undefined) return { entry, values };
  }
  return undefined;
}

const nothing: Lookup = () => undefined;

/** Every list that a typed line edits, also in forms that are not shown (`… allowed vlan remove 20`). */
export function classifyTyped(context: Context, node: ConfigNode): Item[] {
  const words = node.line.split(' ');
  const found: Item[] = [];
  for (const entry of candidates(context.typing, words)) {
    if (entry.rule.list === undefined) continue;
    const values = matchWords(entry.pattern, words);
    if (values !== undefined) found.push(itemOf(node, entry, values));
  }
  // The removal of one form may serve several lists; an addition names its own.
  const [first] = found;
  return first?.role === 'remove' ? found.filter((item) => item.role === 'remove') : found.slice(0, 1);
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

/** The line with the opposite polarity. */
export function invert(line: string, negation: string): string {
  return line.startsWith(`${negation} `) ? line.slice(negation.length + 1) : `${negation} ${line}`;
}

/** What removes the item; `null` when the platform cannot. */
export function negationOf(item: Item, negation: string): string | null {
  const negate = item.rule?.negate;
  if (negate === null) return null;
  if (item.role === 'off' || negate === undefined) return invert(item.node.line, negation);
  return fillTemplate(negate, item.lookup) ?? invert(item.node.line, negation);
}

export function isSection(item: Item): boolean {
  return item.rule === undefined
    ? item.node.children.length > 0
    : item.rule.rule.kind === 'section' || item.node.children.length > 0;
}

function tests(mark: boolean | RegExp | undefined, item: Item): boolean {
  if (typeof mark !== 'object') return mark === true;
  return (
    mark.test(item.node.line) ||
    (item.rule?.identity ?? []).some((name) => mark.test(item.lookup(name) ?? ''))
  );
}

export function isPermanent(item: Item): boolean {
  return item.rule?.rule.permanent !== undefined && tests(item.rule.rule.permanent, item);
}

export function isHardware(item: Item): boolean {
  return tests(item.rule?.rule.hardware, item);
}

/** The rules that hold in one kind of section, found by the words of a line. */
import type { Syntax } from '../../drivers/contract.ts';
import { firstWords, type Lookup, type Values } from './pattern.ts';
import type { CompiledRule } from './rule.ts';
import { type CompiledPattern, compilePattern, type Token } from './tokens.ts';
import { type Indexed, indexWords, type WordIndex } from './word-index.ts';

/** What the matched text says: the item itself, a toggle switched off, or an edit of a list. */
export type Role = 'main' | 'off' | 'add' | 'remove' | 'set';

export interface Entry {
  readonly rule: CompiledRule;
  readonly pattern: CompiledPattern;
  readonly role: Role;
}

export type RuleSet = WordIndex<Entry>;

/** The entry that matches a line, and what follows from its text. */
export interface Found {
  readonly entry: Entry;
  readonly values: Values;
  readonly lookup: Lookup;
  readonly key: string;
}

/** A section's rules. `child` gives those of a section below it. */
export interface Context {
  readonly id: number;
  readonly reading: RuleSet;
  /** The section heads and the noise of `reading` alone. */
  readonly section: RuleSet;
  readonly noise: RuleSet;
  /** Lines that were looked up before; `null`: no rule knows the line. */
  readonly classified: Map<string, Found | null>;
  /** First words of heads, noise and other spellings; `undefined`: any word. */
  readonly special: ReadonlySet<string> | undefined;
  /** Lists alone, with the forms in which they are edited but not shown. */
  readonly typing: RuleSet;
  readonly aliases: WordIndex<Alias>;
  /** Rules of lines that are numbered by the device, by the look of the numbered line; and whether there are any. */
  readonly numbered: WordIndex<Numbered>;
  readonly hasSeries: boolean;
  /** First words of such lines, with and without a number; `undefined`: any word. */
  readonly seriesWords: ReadonlySet<string> | undefined;
  /** First words of lines that bring an object into being. */
  readonly definingWords: ReadonlySet<string> | undefined;
  readonly children: WordIndex<Edge & Indexed>;
  /** Sections below whatever their head. */
  readonly anyChild: readonly SectionNode[];
}

/** The numbered form of a rule whose lines may be written without a number. */
export interface Numbered {
  readonly pattern: CompiledPattern;
  readonly rule: CompiledRule;
}

export interface Alias {
  readonly pattern: CompiledPattern;
  readonly to: CompiledPattern;
}

/** From a section to one below it; without a pattern: any section. */
export interface Edge {
  readonly pattern?: CompiledPattern;
  readonly node: SectionNode;
}

/** A node of the trie of all section paths that rules name. */
export interface SectionNode {
  readonly id: number;
  readonly below: Edge[];
  readonly rules: CompiledRule[];
}

function entriesOf(rule: CompiledRule, negation: string, typing: boolean): Entry[] {
  const found: [CompiledPattern, Role][] = [[rule.main, 'main']];
  if (rule.rule.kind === 'toggle') {
    found.push([negated(rule.main, negation), 'off']);
    if (rule.negate) found.push([rule.negate, 'off']);
  }
  if (rule.list !== undefined) {
    if (typing || rule.rule.list?.hidden !== undefined) found.push([rule.list.remove, 'remove']);
    if (typing || rule.rule.list?.set !== undefined) found.push([rule.list.add, 'add']);
    if (rule.list.set !== undefined) found.push([rule.list.set, 'set']);
  }
  return found.map(([pattern, role]) => ({ rule, pattern, role }));
}

/** The pattern behind the negation word, which need not be read again. */
function negated(pattern: CompiledPattern, negation: string): CompiledPattern {
  const tokens: readonly Token[] = [{ kind: 'word', text: negation }, ...pattern.tokens];
  return { ...pattern, source: `${negation} ${pattern.source}`, tokens };
}

function signatureOf(nodes: readonly SectionNode[]): string {
  const ids = nodes.map(({ id }) => id);
  return ids.sort((a, b) => a - b).join(',');
}

/** The rules of the sections that these nodes of the trie stand for. */
export function contextOf(
  nodes: readonly SectionNode[],
  anywhere: readonly CompiledRule[],
  syntax: Syntax,
  contexts: Map<string, Context>,
): Context {
  const [only] = nodes;
  const signature = nodes.length === 1 && only !== undefined ? String(only.id) : signatureOf(nodes);
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
  let typing: RuleSet | undefined;
  const context: Context = {
    id: contexts.size,
    reading: indexWords(entries),
    section: ofKind('section'),
    noise: ofKind('noise'),
    classified: new Map(),
    special: wordSet([
      ...entries
        .filter(({ rule }) => rule.rule.kind === 'section' || rule.rule.kind === 'noise')
        .map(({ pattern }) => pattern),
      ...aliases.map(({ pattern }) => pattern),
    ]),
    get typing() {
      const lists = rules.filter(({ rule }) => rule.list !== undefined);
      typing ??= indexWords(lists.flatMap((rule) => entriesOf(rule, syntax.negation, true)));
      return typing;
    },
    aliases: indexWords(aliases),
    numbered: indexWords(
      rules.flatMap((rule) =>
        rule.series?.numbered === undefined ? [] : [{ rule, pattern: rule.series.numbered }],
      ),
    ),
    hasSeries: rules.some(({ rule }) => rule.series !== undefined),
    seriesWords: wordSet(
      rules.flatMap(({ main, series }) =>
        series === undefined ? [] : series.numbered === undefined ? [main] : [main, series.numbered],
      ),
    ),
    definingWords: wordSet(
      rules.filter(({ rule }) => (rule.defines ?? []).length > 0).map((rule) => rule.main),
    ),
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

function hasPattern(edge: Edge): edge is Edge & Indexed {
  return edge.pattern !== undefined;
}

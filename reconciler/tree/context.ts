/** The rules that hold in one kind of section, found by the words of a line. Each index is made when it is asked for. */
import type { Syntax } from '../../drivers/contract.ts';
import type { Lookup, Values } from './pattern.ts';
import { type CompiledRule, listFormsOf, mainOf } from './rule.ts';
import { type CompiledPattern, compilePattern } from './tokens.ts';
import {
  beginningsOf,
  candidates,
  type Indexed,
  indexSources,
  indexWords,
  type WordIndex,
} from './word-index.ts';

/** What the matched text says: the item itself, a toggle switched off, or an edit of a list. */
export type Role = 'main' | 'off' | 'add' | 'remove' | 'set';

/** One form of a rule's line; its pattern is read when a line may be that. */
export class Entry implements Indexed {
  readonly rule: CompiledRule;
  readonly role: Role;
  readonly source: string;
  #pattern: CompiledPattern | undefined;

  constructor(rule: CompiledRule, role: Role, source: string) {
    this.rule = rule;
    this.role = role;
    this.source = source;
  }

  get pattern(): CompiledPattern {
    this.#pattern ??= compilePattern(this.source);
    return this.#pattern;
  }
}

export type RuleSet = WordIndex<Entry>;

/** The entry that matches a line, and what follows from its text. */
export interface Found {
  readonly entry: Entry;
  readonly values: Values;
  readonly lookup: Lookup;
  readonly key: string;
}

/** The numbered form of a rule whose lines may be written without a number. */
export interface Numbered extends Indexed {
  readonly rule: CompiledRule;
}

export interface Alias extends Indexed {
  readonly to: string;
}

/** From a section to one below it. */
export interface Edge extends Indexed {
  readonly node: SectionNode;
}

/** A node of the trie of all section paths that rules name. */
export interface SectionNode {
  readonly id: number;
  readonly below: Edge[];
  /** Sections below whatever their head. */
  readonly any: SectionNode[];
  readonly rules: CompiledRule[];
}

function entriesOf(rule: CompiledRule, negation: string, typing: boolean): Entry[] {
  const { kind, list, negate } = rule.rule;
  const main = mainOf(rule.rule, negation);
  const found = [new Entry(rule, 'main', main)];
  if (kind === 'toggle') {
    found.push(new Entry(rule, 'off', `${negation} ${main}`));
    if (typeof negate === 'string') found.push(new Entry(rule, 'off', negate));
  }
  if (list === undefined) return found;
  const forms = listFormsOf(rule.rule);
  if (typing || list.hidden !== undefined) found.push(new Entry(rule, 'remove', forms.remove));
  if (typing || list.set !== undefined) found.push(new Entry(rule, 'add', forms.add));
  if (forms.set !== undefined) found.push(new Entry(rule, 'set', forms.set));
  return found;
}

type Kind = 'section' | 'noise';

/** What a line may be. */
export type Special = Readonly<Record<Kind | 'alias', boolean>>;

const ordinary: Special = { section: false, noise: false, alias: false };

/** A section's rules. */
export class Context {
  /** Lines that were looked up before; `null`: no rule knows the line. */
  readonly classified = new Map<string, Found | null>();
  readonly #nodes: readonly SectionNode[];
  readonly #rules: readonly CompiledRule[];
  readonly #negation: string;
  #entries: readonly Entry[] | undefined;
  #reading: RuleSet | undefined;
  #typing: RuleSet | undefined;
  #ofKind = new Map<Kind, RuleSet>();
  #aliases: WordIndex<Alias> | undefined;
  #numbered: WordIndex<Numbered> | undefined;
  #children: WordIndex<Edge> | undefined;
  #anyChild: readonly SectionNode[] | undefined;
  #hasSeries: boolean | undefined;
  #special: WordIndex<Indexed & { readonly kind: Kind | 'alias' }> | undefined;
  /** By the patterns that a line may match: many lines begin alike. */
  readonly #specials = new Map<readonly Indexed[], Special>();
  #plainSeries: RegExp | undefined;
  #numberedSeries: RegExp | undefined;
  #defining: WordIndex<Indexed> | undefined;
  #frozen: RegExp | undefined;

  constructor(nodes: readonly SectionNode[], anywhere: readonly CompiledRule[], { negation }: Syntax) {
    const own = nodes.flatMap((node) => node.rules).sort((a, b) => a.index - b.index);
    this.#nodes = nodes;
    this.#rules = [...own, ...anywhere];
    this.#negation = negation;
  }

  get #all(): readonly Entry[] {
    this.#entries ??= this.#rules.flatMap((rule) => entriesOf(rule, this.#negation, false));
    return this.#entries;
  }

  get reading(): RuleSet {
    this.#reading ??= indexWords(this.#all);
    return this.#reading;
  }

  /** The section heads, or the noise, of `reading` alone. */
  ofKind(kind: Kind): RuleSet {
    let found = this.#ofKind.get(kind);
    if (found === undefined) {
      found = indexWords(this.#all.filter((entry) => entry.rule.rule.kind === kind));
      this.#ofKind.set(kind, found);
    }
    return found;
  }

  /** Lists alone, with the forms in which they are edited but not shown. */
  get typing(): RuleSet {
    this.#typing ??= indexWords(
      this.#rules
        .filter(({ rule }) => rule.list !== undefined)
        .flatMap((rule) => entriesOf(rule, this.#negation, true)),
    );
    return this.#typing;
  }

  get aliases(): WordIndex<Alias> {
    this.#aliases ??= indexWords(
      this.#rules.flatMap(({ rule }) => (rule.aliases ?? []).map(({ from, to }) => ({ source: from, to }))),
    );
    return this.#aliases;
  }

  /** Rules of lines that are numbered by the device, by the look of the numbered line. */
  get numbered(): WordIndex<Numbered> {
    this.#numbered ??= indexWords(
      this.#rules.flatMap((rule) => {
        const source = rule.rule.series?.numbered;
        return source === undefined ? [] : [{ source, rule }];
      }),
    );
    return this.#numbered;
  }

  get children(): WordIndex<Edge> {
    this.#children ??= indexWords(this.#nodes.flatMap((node) => node.below));
    return this.#children;
  }

  /** Sections below whatever their head. */
  get anyChild(): readonly SectionNode[] {
    this.#anyChild ??= this.#nodes.flatMap((node) => node.any);
    return this.#anyChild;
  }

  get hasSeries(): boolean {
    this.#hasSeries ??= this.#rules.some(({ rule }) => rule.series !== undefined);
    return this.#hasSeries;
  }

  /** What a line may be besides an ordinary line: its first words say so. */
  specialOf(line: string): Special {
    this.#special ??= indexWords([
      ...this.#all.flatMap(({ source, rule: { rule } }) =>
        rule.kind === 'section' || rule.kind === 'noise' ? [{ source, kind: rule.kind }] : [],
      ),
      ...this.aliases.values.map(({ source }) => ({ source, kind: 'alias' }) as const),
    ]);
    const found = candidates(this.#special, line);
    if (found.length === 0) return ordinary;
    let special = this.#specials.get(found);
    if (special === undefined) {
      const may = (kind: Kind | 'alias'): boolean => found.some((one) => one.kind === kind);
      special = { section: may('section'), noise: may('noise'), alias: may('alias') };
      this.#specials.set(found, special);
    }
    return special;
  }

  /** Whether a line may stand, without its number, in a list that the device numbers. */
  mayPlainSeries(line: string): boolean {
    if (!this.hasSeries) return false;
    this.#plainSeries ??=
      beginningsOf(
        indexSources(
          this.#rules
            .filter(({ rule }) => rule.series !== undefined)
            .map(({ rule }) => mainOf(rule, this.#negation)),
        ),
      ) ?? /^/;
    return this.#plainSeries.test(line);
  }

  /** The same, with or without its number. */
  maySeries(line: string): boolean {
    if (!this.hasSeries) return false;
    this.#numberedSeries ??= beginningsOf(this.numbered) ?? /^/;
    return (
      this.mayPlainSeries(line) ||
      (this.#numberedSeries.test(line) && candidates(this.numbered, line).length > 0)
    );
  }

  /** Whether a line may be the head of a section that takes no edits. */
  mayFreeze(line: string): boolean {
    if (this.#frozen === undefined) {
      const heads = this.#rules.filter(({ rule }) => rule.frozen === true);
      const sources = heads.map(({ rule }) => mainOf(rule, this.#negation));
      this.#frozen = heads.length === 0 ? /^(?!)/ : (beginningsOf(indexSources(sources)) ?? /^/);
    }
    return this.#frozen.test(line);
  }

  /** Whether a line may bring an object into being. */
  mayDefine(line: string): boolean {
    this.#defining ??= indexSources(
      this.#rules
        .filter(({ rule }) => (rule.defines ?? []).length > 0)
        .map(({ rule }) => mainOf(rule, this.#negation)),
    );
    return candidates(this.#defining, line).length > 0;
  }
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
  let known = contexts.get(signature);
  if (known === undefined) {
    known = new Context(nodes, anywhere, syntax);
    contexts.set(signature, known);
  }
  return known;
}

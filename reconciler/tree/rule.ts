/**
 * One rule compiled: its patterns, and what follows from how rules share a negation. A pattern is read when it is
 * asked for: a text uses few of a language's rules.
 */
import type { Pattern, Series, Syntax, SyntaxRule } from '../../drivers/contract.ts';
import { type PathPattern, readPath, type Tails } from './pattern.ts';
import { type CompiledPattern, compilePattern } from './tokens.ts';

export interface CompiledList {
  readonly add: CompiledPattern;
  readonly remove: CompiledPattern;
  readonly set?: CompiledPattern;
}

export interface CompiledSeries {
  readonly of: CompiledPattern;
  readonly numbered?: CompiledPattern;
  readonly first: number;
  readonly step: number;
}

/** Lines that a device erases by itself. */
export interface Wipe {
  /** Relative to the section of the line that erases. */
  readonly path: PathPattern;
  /** Captures that must be equal on both lines, where both have them. */
  readonly binds: readonly string[];
}

/** What follows from the rules with the same negation. */
interface Sharers {
  readonly slot: CompiledPattern | undefined;
  readonly others: readonly Pattern[];
  readonly named: readonly string[];
}

const nothing: readonly never[] = [];

/** What the rules of one syntax share. */
class Rules {
  readonly negation: string;
  readonly #rules: readonly SyntaxRule[];
  #groups: Map<string, SyntaxRule[]> | undefined;

  constructor({ negation, rules }: Syntax) {
    this.negation = negation;
    this.#rules = rules;
  }

  /** Rules of one section with the same negation: one text takes the lines of all of them away. */
  sharing(rule: SyntaxRule): readonly SyntaxRule[] {
    if (this.#groups === undefined) {
      this.#groups = new Map();
      for (const other of this.#rules) {
        if (other.kind !== 'line' || typeof other.negate !== 'string') continue;
        const group = this.#groups.get(groupOf(other));
        if (group === undefined) this.#groups.set(groupOf(other), [other]);
        else group.push(other);
      }
    }
    return this.#groups.get(groupOf(rule)) ?? nothing;
  }
}

function groupOf(rule: SyntaxRule): string {
  return `${rule.in ?? ''} :: ${rule.negate ?? ''}`;
}

export class CompiledRule {
  readonly index: number;
  readonly rule: SyntaxRule;
  readonly #rules: Rules;
  #main: CompiledPattern | undefined;
  #identity: readonly string[] | undefined;
  #sharers: Sharers | undefined;
  #defines: readonly CompiledPattern[] | undefined;
  #uses: readonly CompiledPattern[] | undefined;
  #claims: readonly CompiledPattern[] | undefined;
  #excludes: readonly CompiledPattern[] | undefined;
  #wipes: readonly Wipe[] | undefined;
  #removalWipes: readonly Wipe[] | undefined;
  #sparedBy: CompiledPattern | undefined;
  #series: CompiledSeries | undefined;
  #list: CompiledList | undefined;

  constructor(rule: SyntaxRule, index: number, rules: Rules) {
    this.rule = rule;
    this.index = index;
    this.#rules = rules;
  }

  get main(): CompiledPattern {
    this.#main ??= compilePattern(mainOf(this.rule, this.#rules.negation));
    return this.#main;
  }

  /** Names of the identity captures, without the members of a list. */
  get identity(): readonly string[] {
    this.#identity ??= identityOf(this.rule, this.main);
    return this.#identity;
  }

  /** `undefined`: negation word and line; `null`: cannot be negated. */
  get negate(): CompiledPattern | null | undefined {
    return negateOf(this.rule);
  }

  get slot(): CompiledPattern | undefined {
    return this.#sharing.slot;
  }

  get defines(): readonly CompiledPattern[] {
    this.#defines ??= patternsOf(this.rule.defines);
    return this.#defines;
  }

  get uses(): readonly CompiledPattern[] {
    this.#uses ??= patternsOf(this.rule.uses);
    return this.#uses;
  }

  get claims(): readonly CompiledPattern[] {
    this.#claims ??= patternsOf(this.rule.claims);
    return this.#claims;
  }

  get excludes(): readonly CompiledPattern[] {
    this.#excludes ??= patternsOf(this.rule.excludes);
    return this.#excludes;
  }

  /** What the device erases when this line changes. */
  get wipes(): readonly Wipe[] {
    this.#wipes ??= wipesOf(this.rule.wipes, this.identity);
    return this.#wipes;
  }

  /** What goes with the removal of this line. */
  get removalWipes(): readonly Wipe[] {
    const { others, named } = this.#sharing;
    this.#removalWipes ??= [...wipesOf(this.rule.removalWipes, this.identity), ...wipesOf(others, named)];
    return this.#removalWipes;
  }

  /** While a line of this stays beside the removed one, nothing goes with it. */
  get sparedBy(): CompiledPattern | undefined {
    if (this.rule.sparedBy !== undefined) this.#sparedBy ??= compilePattern(this.rule.sparedBy);
    return this.#sparedBy;
  }

  get series(): CompiledSeries | undefined {
    if (this.rule.series !== undefined) this.#series ??= compileSeries(this.rule.series);
    return this.#series;
  }

  get list(): CompiledList | undefined {
    if (this.rule.list !== undefined) this.#list ??= compileList(this.rule);
    return this.#list;
  }

  get #sharing(): Sharers {
    this.#sharers ??= sharersOf(this.rule, this.#rules.sharing(this.rule), this.identity);
    return this.#sharers;
  }
}

/** Compiles the rules of a syntax, in their order. */
export function compileRules(syntax: Syntax): CompiledRule[] {
  const rules = new Rules(syntax);
  return syntax.rules.map((rule, index) => new CompiledRule(rule, index, rules));
}

/** Heads of sections that may have more words, as they are written in other patterns, with those words. */
export function tailsOf(syntax: Syntax): Tails {
  const heads = syntax.rules.filter(({ tail }) => tail !== undefined);
  return new Map(heads.map(({ match, tail }) => [match, withTail(match, tail)]));
}

function withTail(head: Pattern, tail: Pattern | undefined): Pattern {
  return tail === undefined ? head : `${head} [${tail}]`;
}

/** The words of a pattern that are always there. */
function literalWords(match: string): string {
  return compilePattern(match)
    .tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : []))
    .join(' ');
}

function patternsOf(sources: readonly string[] | undefined): readonly CompiledPattern[] {
  return sources === undefined ? nothing : sources.map(compilePattern);
}

function identityOf(rule: SyntaxRule, { identity, names }: CompiledPattern): string[] {
  return identity.map((slot) => names[slot] ?? '').filter((name) => name !== rule.list?.capture);
}

/** The pattern of the line itself. */
export function mainOf({ kind, match, tail }: SyntaxRule, negation: string): Pattern {
  const prefix = `[${negation}] `;
  const body = kind === 'toggle' && match.startsWith(prefix) ? match.slice(prefix.length) : match;
  return withTail(body, tail);
}

function negateOf({ negate }: SyntaxRule): CompiledPattern | null | undefined {
  return typeof negate === 'string' ? compilePattern(negate) : negate;
}

function wipesOf(sources: readonly Pattern[] | undefined, binds: readonly string[]): readonly Wipe[] {
  return sources === undefined ? nothing : sources.map((source) => ({ path: readPath(source), binds }));
}

function sharersOf(rule: SyntaxRule, group: readonly SyntaxRule[], identity: readonly string[]): Sharers {
  const named = negateOf(rule)?.names ?? identity;
  const whole = identity.every((name) => named.includes(name));
  // `password 7 X` and `password X` are one item in two forms; `secret X` is another that the same negation takes.
  const forms = group.filter(
    (other) => other !== rule && literalWords(other.match) === literalWords(rule.match),
  );
  const others = group.filter((other) => (other === rule ? !whole : !forms.includes(other)));
  const slot = rule.slot ?? (forms.length > 0 && whole ? rule.negate : undefined);
  return {
    slot: typeof slot === 'string' ? compilePattern(slot) : undefined,
    others: others.map((other) => other.match),
    named,
  };
}

function compileSeries({ of, numbered, first = 10, step = 10 }: Series): CompiledSeries {
  const name = compilePattern(of);
  return { of: name, first, step, ...(numbered === undefined ? {} : { numbered: compilePattern(numbered) }) };
}

/** The forms in which a list is edited. */
export interface ListForms {
  readonly add: Pattern;
  readonly remove: Pattern;
  readonly set: Pattern | undefined;
}

/** `{items}` in an edit form is the list; it may take several words. */
export function listFormsOf(rule: SyntaxRule): ListForms {
  const { add, remove, set, capture } = rule.list ?? { remove: '', capture: '' };
  const form = (source: string): Pattern => source.replace('{items}', '{items...}');
  const own = (): Pattern => rule.match.replace(new RegExp(`[<{]${capture}[^>}]*[>}]`), '{items...}');
  return {
    add: add === undefined ? own() : form(add),
    remove: form(remove),
    set: set === undefined ? undefined : form(set),
  };
}

function compileList(rule: SyntaxRule): CompiledList {
  const { add, remove, set } = listFormsOf(rule);
  return {
    add: compilePattern(add),
    remove: compilePattern(remove),
    ...(set === undefined ? {} : { set: compilePattern(set) }),
  };
}

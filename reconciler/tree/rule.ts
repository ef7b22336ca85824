/**
 * One rule compiled: its patterns, and what follows from how rules share a negation. A pattern is read when it is
 * asked for: a text uses few of a language's rules.
 */
import type { Pattern, Series, Syntax, SyntaxRule } from '../../drivers/contract.ts';
import { type PathPattern, readPath, type Tails } from './pattern.ts';
import { type CompiledPattern, compilePattern } from './tokens.ts';

export interface CompiledRule {
  readonly index: number;
  readonly rule: SyntaxRule;
  readonly main: CompiledPattern;
  /** Names of the identity captures, without the members of a list. */
  readonly identity: readonly string[];
  /** `undefined`: negation word and line; `null`: cannot be negated. */
  readonly negate: CompiledPattern | null | undefined;
  readonly slot: CompiledPattern | undefined;
  readonly defines: readonly CompiledPattern[];
  readonly uses: readonly CompiledPattern[];
  readonly claims: readonly CompiledPattern[];
  readonly excludes: readonly CompiledPattern[];
  /** What the device erases when this line changes, and what goes with its removal. */
  readonly wipes: readonly Wipe[];
  readonly removalWipes: readonly Wipe[];
  readonly series: CompiledSeries | undefined;
  readonly list: CompiledList | undefined;
}

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

/** Compiles the rules of a syntax, in their order. */
export function compileRules(syntax: Syntax): CompiledRule[] {
  const groups = new Map<string, SyntaxRule[]>();
  for (const rule of syntax.rules) {
    if (rule.kind !== 'line' || typeof rule.negate !== 'string') continue;
    const key = sharing(rule);
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return syntax.rules.map((rule, index) => compileRule(rule, index, syntax, groups.get(sharing(rule)) ?? []));
}

/** Heads of sections that may have more words, as they are written in other patterns, with those words. */
export function tailsOf(syntax: Syntax): Tails {
  const heads = syntax.rules.filter(({ tail }) => tail !== undefined);
  return new Map(heads.map(({ match, tail }) => [match, withTail(match, tail)]));
}

function withTail(head: Pattern, tail: Pattern | undefined): Pattern {
  return tail === undefined ? head : `${head} [${tail}]`;
}

/** Rules of one section with the same negation: one text takes the lines of all of them away. */
function sharing(rule: SyntaxRule): string {
  return `${rule.in ?? ''} :: ${rule.negate ?? ''}`;
}

/** The words of a pattern that are always there. */
function literalWords(match: string): string {
  return compilePattern(match)
    .tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : []))
    .join(' ');
}

/** What is made once, when it is asked for first. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function patternsOf(sources: readonly string[] | undefined): CompiledPattern[] {
  return (sources ?? []).map(compilePattern);
}

function compileRule(
  rule: SyntaxRule,
  index: number,
  syntax: Syntax,
  group: readonly SyntaxRule[],
): CompiledRule {
  const main = once(() => mainOf(rule, syntax.negation));
  const identity = once(() => identityOf(rule, main()));
  const sharers = once(() => sharersOf(rule, group, identity()));
  const defines = once(() => patternsOf(rule.defines));
  const uses = once(() => patternsOf(rule.uses));
  const claims = once(() => patternsOf(rule.claims));
  const excludes = once(() => patternsOf(rule.excludes));
  const wipes = once(() => wipesOf(rule.wipes, identity()));
  const removalWipes = once(() =>
    wipesOf(rule.removalWipes, identity()).concat(wipesOf(sharers().others, sharers().named)),
  );
  const series = once(() => (rule.series === undefined ? undefined : compileSeries(rule.series)));
  const list = once(() => (rule.list === undefined ? undefined : compileList(rule)));
  return {
    index,
    rule,
    get main() {
      return main();
    },
    get identity() {
      return identity();
    },
    get negate() {
      return negateOf(rule);
    },
    get slot() {
      return sharers().slot;
    },
    get defines() {
      return defines();
    },
    get uses() {
      return uses();
    },
    get claims() {
      return claims();
    },
    get excludes() {
      return excludes();
    },
    get wipes() {
      return wipes();
    },
    get removalWipes() {
      return removalWipes();
    },
    get series() {
      return series();
    },
    get list() {
      return list();
    },
  };
}

function identityOf(rule: SyntaxRule, { identity, names }: CompiledPattern): string[] {
  return identity.map((slot) => names[slot] ?? '').filter((name) => name !== rule.list?.capture);
}

function mainOf({ kind, match, tail }: SyntaxRule, negation: string): CompiledPattern {
  const prefix = `[${negation}] `;
  const body = kind === 'toggle' && match.startsWith(prefix) ? match.slice(prefix.length) : match;
  return compilePattern(withTail(body, tail));
}

function negateOf({ negate }: SyntaxRule): CompiledPattern | null | undefined {
  return typeof negate === 'string' ? compilePattern(negate) : negate;
}

function wipesOf(sources: readonly Pattern[] | undefined, binds: readonly string[]): Wipe[] {
  return (sources ?? []).map((source) => ({ path: readPath(source), binds }));
}

/** What follows from the rules with the same negation. */
function sharersOf(
  rule: SyntaxRule,
  group: readonly SyntaxRule[],
  identity: readonly string[],
): {
  readonly slot: CompiledPattern | undefined;
  readonly others: readonly Pattern[];
  readonly named: readonly string[];
} {
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

/** `{items}` in an edit form is the list; it may take several words. */
function compileList(rule: SyntaxRule): CompiledList {
  const { add, remove, set, capture } = rule.list ?? { remove: '', capture: '' };
  const form = (source: string): CompiledPattern => compilePattern(source.replace('{items}', '{items...}'));
  const own = rule.match.replace(new RegExp(`[<{]${capture}[^>}]*[>}]`), '{items...}');
  return { add: form(add ?? own), remove: form(remove), ...(set === undefined ? {} : { set: form(set) }) };
}

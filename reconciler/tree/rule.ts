/** One rule of a syntax, compiled: its patterns read once. */
import type { Pattern, Syntax, SyntaxRule } from '../../drivers/contract.ts';
import { type PathPattern, readPath } from './pattern.ts';
import { type CompiledPattern, compilePattern } from './tokens.ts';

export interface CompiledRule {
  readonly index: number;
  readonly rule: SyntaxRule;
  readonly main: CompiledPattern;
  /** Names of the identity captures, without the members of a list. */
  readonly identity: readonly string[];
  /** `undefined`: negation word and line; `null`: cannot be negated. */
  readonly negate: CompiledPattern | null | undefined;
  readonly slot?: CompiledPattern;
  readonly defines: readonly CompiledPattern[];
  readonly uses: readonly CompiledPattern[];
  readonly claims: readonly CompiledPattern[];
  /** Relative paths of what the device erases when this line changes, and of what goes with its removal. */
  readonly wipes: readonly PathPattern[];
  readonly removalWipes: readonly PathPattern[];
  readonly list?: {
    readonly add: CompiledPattern;
    readonly remove: CompiledPattern;
    readonly set?: CompiledPattern;
  };
}

/** What the matched text says: the item itself, a toggle switched off, or an edit of a list. */
export type Role = 'main' | 'off' | 'add' | 'remove' | 'set';

/** Throws when a pattern cannot be read. */
export function compileRule(rule: SyntaxRule, index: number, syntax: Syntax): CompiledRule {
  const prefix = `[${syntax.negation}] `;
  const body =
    rule.kind === 'toggle' && rule.match.startsWith(prefix) ? rule.match.slice(prefix.length) : rule.match;
  const main = compilePattern(body);
  const templates = (sources: readonly string[] | undefined): CompiledPattern[] =>
    (sources ?? []).map(compilePattern);
  const paths = (sources: readonly Pattern[] | undefined): PathPattern[] => (sources ?? []).map(readPath);
  const members = rule.list?.capture;
  return {
    index,
    rule,
    main,
    identity: main.identity.map((slot) => main.names[slot] ?? '').filter((name) => name !== members),
    negate: typeof rule.negate === 'string' ? compilePattern(rule.negate) : rule.negate,
    ...(rule.slot === undefined ? {} : { slot: compilePattern(rule.slot) }),
    defines: templates(rule.defines),
    uses: templates(rule.uses),
    claims: templates(rule.claims),
    wipes: paths(rule.wipes),
    removalWipes: paths(rule.removalWipes),
    ...(rule.list === undefined ? {} : { list: compileList(rule) }),
  };
}

/** `{items}` in an edit form is the list; it may take several words. */
function compileList(rule: SyntaxRule): NonNullable<CompiledRule['list']> {
  const { add, remove, set, capture } = rule.list ?? { remove: '', capture: '' };
  const form = (source: string): CompiledPattern => compilePattern(source.replace('{items}', '{items...}'));
  const own = rule.match.replace(new RegExp(`[<{]${capture}[^>}]*[>}]`), '{items...}');
  return { add: form(add ?? own), remove: form(remove), ...(set === undefined ? {} : { set: form(set) }) };
}

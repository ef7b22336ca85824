/** The text of one line of a rule: the pattern's own words, and values from the tables in its captures. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Syntax, SyntaxRule } from '../../../drivers/contract.ts';
import { matchLine } from '../../../reconciler/tree/pattern.ts';
import { type CompiledPattern, compilePattern, type Token } from '../../../reconciler/tree/tokens.ts';
import type { Dice } from './dice.ts';
import { wordFor } from './expression.ts';

type Values = Readonly<Record<string, readonly string[]>>;

export interface Table {
  readonly values: Values;
  /** Values for the rules whose line begins like this. */
  readonly rules?: Readonly<Record<string, Values>>;
  /** Lines that a section has once for each of their keys, whatever rules they are of. */
  readonly single?: readonly string[];
  /** Lines that do not stand in a section together with lines of the second pattern. */
  readonly apart?: readonly (readonly [string, string])[];
  /** Lines that are only shown when what they refer to is there. */
  readonly needs?: readonly string[];
  /** Lines that are never shown. */
  readonly unshown?: readonly string[];
}

const tables: Readonly<Record<string, Table>> = parse(
  readFileSync(new URL('values.yaml', import.meta.url), 'utf8'),
);

/** The values of one platform; a platform without a table has the common ones. */
export function tableOf(platform: string): Table {
  const [common, own] = [tables.common, tables[platform]];
  return { ...own, values: { ...common?.values, ...own?.values } };
}

/** Captures that are given: the object that a line must define. */
export type Given = ReadonlyMap<string, string>;
const NOTHING: Given = new Map();

interface Filling {
  readonly pattern: CompiledPattern;
  readonly given: Given;
  readonly dice: Dice;
  readonly lists: (name: string) => readonly (readonly string[] | undefined)[];
}

/** A value for a capture; `undefined`: none fits. */
function fittingValue(
  filling: Filling,
  name: string,
  test: RegExp | undefined,
  rest: boolean,
): string | undefined {
  const plain = name.replace(/#\d+$/, '');
  const given = filling.given.get(name);
  if (given !== undefined) return given;
  const { dice } = filling;
  for (const list of filling.lists(plain)) {
    const fitting = (list ?? []).filter(
      (value) => (test === undefined || test.test(value)) && (rest || !value.includes(' ')),
    );
    if (fitting.length > 0) return dice.pick(fitting);
  }
  if (test !== undefined) return wordFor(test, dice);
  return dice.pick(filling.lists(rest ? 'words' : 'any').flatMap((list) => list ?? []));
}

function glued(filling: Filling, token: Extract<Token, { kind: 'glued' }>): string | undefined {
  for (let tries = 0; tries < 10; tries++) {
    const parts = token.parts.map((part) =>
      typeof part === 'string'
        ? part
        : fittingValue(filling, filling.pattern.names[part] ?? '', undefined, false),
    );
    const word = parts.join('');
    if (!parts.includes(undefined) && token.test.test(word)) return word;
  }
  return wordFor(token.test, filling.dice);
}

/** Whether the table has values for the capture in this very rule: then it is never left out, unless one is ''. */
function isNamed(filling: Filling, name: string): boolean {
  return filling
    .lists(name)
    .slice(0, -1)
    .some((list) => list !== undefined);
}

function wordsOf(filling: Filling, token: Token): string | undefined {
  const { dice, given } = filling;
  switch (token.kind) {
    case 'word':
      return token.text;
    case 'one':
      return fittingValue(filling, token.name, token.test, false);
    case 'rest':
      if (token.least === 0 && !given.has(token.name) && !isNamed(filling, token.name) && dice.chance(0.4))
        return '';
      return fittingValue(filling, token.name, token.test, true);
    case 'choice':
      return dice.pick(token.options)?.join(' ');
    case 'glued':
      return glued(filling, token);
    case 'optional': {
      const wanted = token.slots.some((slot) => given.has(filling.pattern.names[slot] ?? ''));
      if (!wanted && dice.chance(0.6)) return '';
      return token.inner.map((inner) => wordsOf(filling, inner)).join(' ');
    }
  }
}

const compiled = new Map<string, CompiledPattern>();

/** The pattern, compiled once. */
export function patternOf(source: string): CompiledPattern {
  const known = compiled.get(source) ?? compilePattern(source);
  compiled.set(source, known);
  return known;
}

const DIGITS = ['5', '7', '8', '9', '20', '30', '31'];

/** Members of a list in the form in which its line shows them. */
function membersFor(rule: SyntaxRule, table: Table, dice: Dice): string {
  const { list } = rule;
  if (list?.form === 'words') {
    const words = (table.values.names ?? []).flatMap((text) => text.split(' '));
    return [...new Set(words)].filter(() => dice.chance(0.5)).join(' ') || 'N1';
  }
  const chosen = DIGITS.filter(() => dice.chance(0.4));
  const numbers = chosen.length > 0 ? chosen : ['5'];
  const range = dice.chance(0.3) ? (list?.form === 'comma-dash' ? ['10-12'] : ['10 to 12']) : [];
  return [
    ...numbers.filter((number) => Number(number) < 10),
    ...range,
    ...numbers.filter((n) => Number(n) > 12),
  ].join(list?.form === 'comma-dash' ? ',' : ' ');
}

/** One line of the rule; `undefined` when the values do not fit its pattern. */
export function lineOf(
  rule: SyntaxRule,
  syntax: Syntax,
  table: Table,
  dice: Dice,
  given: Given = NOTHING,
): string | undefined {
  const prefix = `[${syntax.negation}] `;
  const source = rule.match.startsWith(prefix) ? rule.match.slice(prefix.length) : rule.match;
  const pattern = patternOf(source);
  const special = Object.entries(table.rules ?? {}).filter(([start]) => source.startsWith(start));
  const members: Given =
    rule.list === undefined || given.has(rule.list.capture)
      ? given
      : new Map([...given, [rule.list.capture, membersFor(rule, table, dice)]]);
  const lists = (name: string) => [
    ...special.sort((a, b) => b[0].length - a[0].length).map(([, values]) => values[name]),
    table.values[name],
  ];
  const filling: Filling = { pattern, given: members, dice, lists };
  const words = pattern.tokens.map((token) => wordsOf(filling, token));
  if (words.includes(undefined)) return undefined;
  const line = words
    .filter((word) => word !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return matchLine(pattern, line) === undefined ? undefined : line;
}

/** How one rule of a room can be wrong: the table of all single changes that a case should notice. */
import type { ListRule, Syntax, SyntaxRule } from '../../drivers/contract.ts';
import { flipped } from './captures.ts';

/** One changed rule, in words, and the rule as it is then; `undefined`: the rule is gone. */
export interface Change {
  readonly property: string;
  readonly what: string;
  readonly rule: SyntaxRule | undefined;
}

type Maker = (rule: SyntaxRule, syntax: Syntax) => readonly (readonly [string, SyntaxRule | undefined])[];

type Optional = Exclude<keyof SyntaxRule, 'match' | 'kind'>;

function without(rule: SyntaxRule, key: Optional): SyntaxRule {
  const rest: { -readonly [K in keyof SyntaxRule]: SyntaxRule[K] } = { ...rule };
  delete rest[key];
  return rest;
}

/** The property taken away, when the rule has it. */
function removed(key: Optional): Maker {
  return (rule) => (rule[key] === undefined ? [] : [['removed', without(rule, key)]]);
}

type Named = 'wipes' | 'removalWipes' | 'defines' | 'uses' | 'claims' | 'secret';

/** Each entry of a list taken away in turn. */
function eachRemoved(key: Named): Maker {
  return (rule) =>
    (rule[key] ?? []).map((entry, at) => [
      `without \`${entry}\``,
      { ...rule, [key]: (rule[key] ?? []).filter((_, index) => index !== at) },
    ]);
}

function negations(rule: SyntaxRule): ReturnType<Maker> {
  if (rule.negate === null) return [['can be negated', without(rule, 'negate')]];
  if (rule.negate !== undefined) return [['by the whole line', without(rule, 'negate')]];
  return [['cannot be negated', { ...rule, negate: null }]];
}

function ways(rule: SyntaxRule): ReturnType<Maker> {
  if (rule.change === 'remove-first') return [['overwrites', without(rule, 'change')]];
  return [['is removed first', { ...rule, change: 'remove-first' }]];
}

function resting(rule: SyntaxRule): ReturnType<Maker> {
  if (rule.absent === undefined) return [];
  return [
    ['removed', without(rule, 'absent')],
    ['inverted', { ...rule, absent: rule.absent === 'on' ? 'off' : 'on' }],
  ];
}

const OTHER_FORM = { 'comma-dash': 'blank-to', 'blank-to': 'comma-dash', words: 'comma-dash' } as const;

function lists(rule: SyntaxRule, { negation }: Syntax): ReturnType<Maker> {
  const { list } = rule;
  if (list === undefined) return [];
  const optional = ['add', 'set', 'chunk', 'hidden', 'words', 'members'] as const;
  const lesser = optional.flatMap((key): [string, ListRule][] => {
    const { [key]: value, ...rest } = list;
    return value === undefined ? [] : [[`without ${key}`, rest]];
  });
  return [
    ['form', { ...list, form: OTHER_FORM[list.form] }] as const,
    ['remove', { ...list, remove: `${negation} ${rule.match.replace(/[<{][^<{]*$/, '{items}')}` }] as const,
    ...lesser,
  ]
    .filter(([, changed]) => JSON.stringify(changed) !== JSON.stringify(list))
    .map(([what, changed]) => [what, { ...rule, list: changed }]);
}

function impacts(rule: SyntaxRule): ReturnType<Maker> {
  if (rule.impact === undefined) return [];
  return [['another', { ...rule, impact: rule.impact === 'cosmetic' ? 'traffic' : 'cosmetic' }]];
}

function aliases(rule: SyntaxRule): ReturnType<Maker> {
  return (rule.aliases ?? []).map((alias, at) => [
    `without \`${alias.from}\``,
    { ...rule, aliases: (rule.aliases ?? []).filter((_, index) => index !== at) },
  ]);
}

function plainLine(rule: SyntaxRule): ReturnType<Maker> {
  const { list: _, ...rest } = rule;
  return [['line', { ...rest, kind: 'line' }]];
}

/** Every property of a rule, and the ways in which it is made wrong. */
const MAKERS: Readonly<Record<string, Maker>> = {
  rule: () => [['removed', undefined]],
  kind: (rule) => (['toggle', 'list', 'noise', 'readonly'].includes(rule.kind) ? plainLine(rule) : []),
  key: (rule) => flipped(rule.match).map(([what, match]) => [what, { ...rule, match }]),
  negate: negations,
  change: ways,
  ordered: removed('ordered'),
  leave: removed('leave'),
  permanent: removed('permanent'),
  hardware: removed('hardware'),
  absent: resting,
  hidden: removed('hidden'),
  list: lists,
  slot: removed('slot'),
  wipes: eachRemoved('wipes'),
  removalWipes: eachRemoved('removalWipes'),
  defines: eachRemoved('defines'),
  uses: eachRemoved('uses'),
  claims: eachRemoved('claims'),
  aliases,
  secret: eachRemoved('secret'),
  impact: impacts,
  removeImpact: removed('removeImpact'),
};

/** Words for people, and where the rule stands: they change nothing, or as much as removing the rule. */
const SILENT: readonly string[] = ['in', 'match', 'why', 'unverified'];

/** A property that the table does not know yet is taken away. */
function unknown(rule: SyntaxRule): Change[] {
  return Object.keys(rule)
    .filter((key) => !(key in MAKERS) && !SILENT.includes(key))
    .map((property) => {
      const rest = { ...rule };
      Reflect.deleteProperty(rest, property);
      return { property, what: 'removed', rule: rest };
    });
}

/** All changes of one rule. */
export function changesOf(rule: SyntaxRule, syntax: Syntax): Change[] {
  const known = Object.entries(MAKERS).flatMap(([property, make]) =>
    make(rule, syntax).map(([what, changed]) => ({ property, what, rule: changed })),
  );
  return [...known, ...unknown(rule)];
}

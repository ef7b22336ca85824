/** Small makers of rules that the areas share. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';

/** A rule without the section that it stands in. */
export type LocalRule = Omit<SyntaxRule, 'in'>;

export function inSection(section: Pattern, rules: readonly LocalRule[]): SyntaxRule[] {
  return rules.map((rule) => ({ in: section, ...rule }));
}

/** `key {value…}`, undone by the key words alone. Captures of the key are part of the item's identity. */
export function settings(...keys: readonly Pattern[]): LocalRule[] {
  return keys.map((key) => ({
    match: `${key} {value...}`,
    kind: 'line',
    negate: `undo ${withoutTests(key)}`,
    impact: 'traffic',
  }));
}

/** A setting whose default the device does not show. */
export function atRest(key: string, hidden: string): LocalRule {
  return { match: `${key} {value}`, kind: 'line', hidden, negate: `undo ${key}`, impact: 'traffic' };
}

/** The same where the value may be missing: `jumboframe enable`, `jumboframe enable 9216`. */
export function options(...keys: readonly Pattern[]): LocalRule[] {
  return settings(...keys).map((rule) => ({ ...rule, match: rule.match.replace('{value...}', '{value*}') }));
}

/** Many settings of one kind: each is undone by its own words. */
export function keyed(...keys: readonly string[]): LocalRule {
  const key = `(${keys.join('|')})`;
  return { match: `${key} {value...}`, kind: 'line', negate: `undo ${key}`, impact: 'traffic' };
}

/** Settings that no packet feels: texts, logs, timers of statistics. */
export function quietly(rules: readonly LocalRule[]): LocalRule[] {
  return rules.map((rule) => ({ ...rule, impact: 'cosmetic' }));
}

/** Lines that are taken away by `undo` and the whole line, and of which there may be many. */
export function entries(...lines: readonly Pattern[]): LocalRule[] {
  return lines.map((match) => ({ match, kind: 'line', impact: 'traffic' }));
}

/** Routes of another protocol; what they are given is no part of the undo form. */
export const imported: LocalRule = {
  match: 'import-route <protocol=[a-z0-9+]+> [<id=\\d+>] {options*}',
  kind: 'line',
  negate: 'undo import-route <protocol> [<id>]',
  impact: 'traffic',
};

/** Filters of a routing protocol, one of each direction; what is sent may be filtered per source. */
export const filtered: readonly LocalRule[] = [
  {
    match: 'filter-policy {filter...} import',
    kind: 'line',
    negate: 'undo filter-policy import',
    impact: 'traffic',
  },
  {
    match:
      'filter-policy [{kind=(?:name|prefix-list|ip-prefix|route-policy)}] {list} export [<protocol> [<id=\\d+>]]',
    kind: 'line',
    negate: 'undo filter-policy export [<protocol> [<id>]]',
    impact: 'traffic',
  },
];

/** `<word=(?:a|b)>` of a match is `<word>` in the negation. */
function withoutTests(key: Pattern): Pattern {
  return key.replace(/<(\w+)=[^>]*>/g, '<$1>');
}

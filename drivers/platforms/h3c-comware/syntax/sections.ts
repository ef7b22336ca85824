/** Small makers of rules that the areas share. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';

export function inSection(section: Pattern, rules: readonly Omit<SyntaxRule, 'in'>[]): SyntaxRule[] {
  return rules.map((rule) => ({ in: section, ...rule }));
}

/** `key {value…}`, undone by the key words alone. */
export function settings(...keys: readonly string[]): Omit<SyntaxRule, 'in'>[] {
  return keys.map((key) => ({
    match: `${key} {value...}`,
    kind: 'line',
    negate: `undo ${key}`,
    impact: 'traffic',
  }));
}

/** The same lines in several sections: one table, one rule per section. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';

export function within(sections: readonly Pattern[], rules: readonly SyntaxRule[]): readonly SyntaxRule[] {
  return sections.flatMap((section) => rules.map((rule): SyntaxRule => ({ in: section, ...rule })));
}

/** Paths of a section and of its lines, for what a feature may own. */
import type { Pattern } from '../../../contract.ts';

export function within(section: Pattern, ...lines: readonly Pattern[]): Pattern[] {
  return [section, ...lines.map((line) => `${section} / ${line}`)];
}

/** A verdict as text: the score, the same by property, and the survivors rule by rule. */
import type { Verdict } from './judge.ts';

export function scoreOf({ killed, total }: Verdict): number {
  return total === 0 ? 100 : (100 * killed) / total;
}

/** Properties in one table, worst first. */
function table({ byProperty }: Verdict): string[] {
  return [...byProperty]
    .map(([property, [killed, total]]) => ({ property, killed, total, share: killed / total }))
    .sort((a, b) => a.share - b.share)
    .map(
      ({ property, killed, total }) =>
        `  ${property.padEnd(14)} ${String(killed).padStart(5)} of ${String(total).padStart(5)}`,
    );
}

function equivalents({ equivalent }: Verdict): string[] {
  const reasons = new Map<string, number>();
  for (const { equivalent: reason = '' } of equivalent) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return [...reasons].map(([reason, count]) => `  ${String(count).padStart(5)}  ${reason}`);
}

/** One line a rule: what can be wrong in it without any case noticing. */
export function survivorLines({ survivors }: Verdict): string[] {
  const byRule = new Map<string, string[]>();
  for (const { rule, property, what } of survivors) {
    const known = byRule.get(rule) ?? [];
    byRule.set(rule, [...known, what === 'removed' ? property : `${property} ${what}`]);
  }
  return [...byRule].map(([rule, changes]) => `  ${rule} :: ${changes.join(', ')}`);
}

/** The whole report; `full` lists the survivors as well. */
export function report(verdict: Verdict, full: boolean): string {
  const { platform, killed, total, survivors, equivalent } = verdict;
  return [
    `${platform}: ${killed} of ${total} mutants break a case (${scoreOf(verdict).toFixed(1)} %), ${survivors.length} survive`,
    ...table(verdict),
    `${equivalent.length} mutants are not counted:`,
    ...equivalents(verdict),
    ...(full ? ['survivors:', ...survivorLines(verdict)] : []),
  ].join('\n');
}

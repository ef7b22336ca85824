/** Approval by impact: what a plan does decides how many people, and who, must have approved it. Pure. */
import { IMPACTS } from '../tree/impact.ts';
import type { Impact, Plan, ReviewRule, ReviewRules, Step } from '../types.ts';
import { seenAs } from './reviewed.ts';

export interface Need extends ReviewRule {
  /** The impact whose rule it is. */
  readonly impact: Impact;
}

/** A plan that stood on a pull request, and whose approvals of it count, in lower case. */
export interface SeenPlan {
  readonly pull: number;
  readonly plan: Plan;
  readonly approvers: readonly string[];
}

/** Accounts of the teams that rules name, in lower case, by lower-case `@org/team`. */
export type Members = ReadonlyMap<string, readonly string[]>;

/** What an impact needs: the rule of each impact up to it, of each of the settings. */
export function needsOf(impact: Impact, rules: readonly (ReviewRules | undefined)[]): readonly Need[] {
  const least = IMPACTS.slice(0, IMPACTS.indexOf(impact) + 1);
  const needs = rules.flatMap((one) =>
    least.flatMap((level) => {
      const rule = one?.[level];
      return rule === undefined ? [] : [{ impact: level, ...rule }];
    }),
  );
  const keys = needs.map((need) => JSON.stringify(need));
  return needs.filter((_need, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** What these people do not meet of the needs, in words. */
export function unmet(
  needs: readonly Need[],
  people: readonly string[],
  members: Members,
): readonly string[] {
  const given = new Set(people.map((one) => one.toLowerCase()));
  return needs.flatMap(({ impact, approvals, one_of }) => {
    const accounts = one_of.flatMap(
      (owner) => members.get(owner.toLowerCase()) ?? [owner.replace(/^@/, '').toLowerCase()],
    );
    const missing = [
      ...(given.size >= approvals ? [] : [`${approvals} approvals (there are ${given.size})`]),
      ...(one_of.length === 0 || accounts.some((account) => given.has(account))
        ? []
        : [`one of ${one_of.join(', ')}`]),
    ];
    return missing.length === 0 ? [] : [`${impact} needs ${missing.join(' and ')}`];
  });
}

export interface Judged {
  readonly rules: readonly (ReviewRules | undefined)[];
  readonly seen: readonly SeenPlan[];
  readonly members: Members;
  /** People who accepted this very plan, in lower case. */
  readonly acceptors: readonly string[];
}

/**
 * The first step of a plan whose rules are not met, and what is missing. Whoever approved a pull request that showed the
 * step, or accepted this very plan, has seen it. What puts drift back belongs to an earlier commit.
 */
export function unruledStep(
  plan: Plan,
  { rules, seen, members, acceptors }: Judged,
): { readonly step: Step; readonly missing: readonly string[] } | undefined {
  for (const step of plan.steps) {
    if (step.origin !== 'commit') continue;
    const needs = needsOf(step.impact, rules);
    const saw = seen.filter((one) => one.plan.steps.some((other) => seenAs(other) === seenAs(step)));
    const people = [...saw.flatMap(({ approvers }) => approvers), ...acceptors];
    const missing = unmet(needs, people, members);
    if (missing.length > 0) return { step, missing };
  }
  return undefined;
}

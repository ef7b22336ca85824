/**
 * break-glass: two named people send a commit that no review approved, because the code host is down or there is no time.
 * Every other guard stays. It is on record before the first line is sent, and the review is made up for afterwards.
 */
import type { Approval } from './approve.ts';
import type { Context } from './context.ts';
import type { DesiredAt } from './desired-at.ts';
import { appendAudit } from './store/audit.ts';
import { wantFollowUp } from './store/follow-ups.ts';
import type { BreakGlass } from './types.ts';

const SHORTEST_REASON = 10;
const LONGEST_REASON = 500;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} .@'_-]{0,62}[\p{L}\p{N}.]$/u;

/** What is wrong with it; undefined when it may be asked for. */
export function glassFault({ reason, by }: BreakGlass): string | undefined {
  if (reason.trim().length < SHORTEST_REASON || reason.length > LONGEST_REASON)
    return `a reason has ${SHORTEST_REASON} to ${LONGEST_REASON} characters`;
  const wrong = by.find((name) => !NAME.test(name));
  if (wrong !== undefined) return `${JSON.stringify(wrong)} is not the name of a person`;
  const people = new Set(by.map((name) => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ')));
  return by.length === 2 && people.size === 2 ? undefined : 'two different people have to be named';
}

/** In the place of an approval. Nobody is asked; a commit that does not validate is refused all the same. */
export async function breakGlass(
  context: Pick<Context, 'store' | 'repository'>,
  commit: string,
  desired: DesiredAt,
  asked: { readonly actor: string; readonly devices?: readonly string[]; readonly breakGlass: BreakGlass },
): Promise<Approval> {
  const { reason, by } = asked.breakGlass;
  const fault = glassFault(asked.breakGlass);
  if (fault !== undefined)
    return { status: 'refused', problems: [{ severity: 'error', code: 'break-glass', message: fault }] };
  if (desired.state === undefined || desired.problems.some(({ severity }) => severity === 'error'))
    return { status: 'refused', problems: [] };
  const reviewed = desired.state.settings.approval === 'github-review';
  await context.store.transaction(async (tx) => {
    if (reviewed) await wantFollowUp(tx, context.repository, { commit, pull: null });
    await appendAudit(tx, {
      actor: asked.actor,
      action: 'break-glass',
      subject: commit,
      detail: { reason, by, devices: asked.devices ?? 'all' },
    });
  });
  return { status: 'accepted', problems: [] };
}

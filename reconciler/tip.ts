/** The tip of a branch, if it follows from what was deployed before: rewritten history is for a person to accept (F6). */
import type { Context } from './context.ts';
import type { Mirror } from './repository/mirror.ts';
import { RepositoryRefused } from './repository/names.ts';
import { appendAudit } from './store/audit.ts';
import { newestCommit } from './store/commits.ts';

const SHORTEST_NAME = 7;

export interface TipOptions {
  readonly context: Context;
  readonly mirror: Mirror;
  readonly branch: string;
  /** The newest tip that was taken; undefined: the newest commit on record. */
  readonly known?: string | undefined;
  /** A person accepts that the branch was rewritten up to this tip (7 digits or more). */
  readonly acceptRewrite?: string | undefined;
  /** Who that is; default: `operator`. */
  readonly actor?: string | undefined;
}

/**
 * Fetches and gives the tip. Two repositories never share one set of records: what one applied would be taken for the
 * other's, so the newest commit on record must be known here, too; a repository that moved has it. Throws
 * RepositoryRefused `rewritten`, and what Mirror.fetch throws.
 */
export async function followingTip(options: TipOptions): Promise<string> {
  const { context, mirror, branch, acceptRewrite } = options;
  const tip = await mirror.fetch(branch);
  const known = options.known ?? (await newestCommit(context.store))?.sha;
  if (known === undefined || known === tip || (await mirror.isAncestor(known, tip))) return tip;
  if (acceptRewrite !== undefined && acceptRewrite.length >= SHORTEST_NAME && tip.startsWith(acceptRewrite)) {
    await appendAudit(context.store, {
      actor: options.actor ?? 'operator',
      action: 'repository.rewrite-accepted',
      subject: tip,
      detail: { branch, known },
    });
    return tip;
  }
  const [old, now] = [known.slice(0, 12), tip.slice(0, 12)];
  throw new RepositoryRefused(
    'rewritten',
    `history rewritten: ${old} is not an ancestor of ${now} on ${branch}, and it is the newest commit on record here; nothing is deployed until someone accepts that: --accept-rewrite ${now} (of \`plumb serve\` or \`plumb apply\`)`,
  );
}

/** In an emergency the branch may come from a clone; the same rule holds, it follows from what was deployed before. */
export function glassTip(
  options: Omit<TipOptions, 'known'> & { readonly from?: string | undefined },
): Promise<string> {
  const { mirror, from } = options;
  const source =
    from === undefined ? mirror : { ...mirror, fetch: (name: string) => mirror.fetchFrom(from, name) };
  return followingTip({ ...options, mirror: source, known: undefined });
}

/** Tells the code host what is due, and keeps what it does not take: a host that is down or busy delays, nothing is lost. */
import type { Database } from '../store/contract.ts';
import { duePosts, postFailed, postTaken, putPost } from '../store/posts.ts';
import { type Check, type CodeHost, CodeHostError } from './contract.ts';

type Post =
  | { readonly kind: 'comment'; readonly pull: number; readonly marker: string; readonly text: string }
  | { readonly kind: 'check'; readonly check: Check }
  | { readonly kind: 'reaction'; readonly comment: number; readonly done: boolean };

const AT_ONCE = 50;
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 600_000;

export async function postComment(db: Database, pull: number, marker: string, text: string): Promise<void> {
  await putPost(db, `comment/${pull}/${marker}`, { kind: 'comment', pull, marker, text } satisfies Post);
}

export async function postCheck(db: Database, check: Check): Promise<void> {
  await putPost(db, `check/${check.sha}`, { kind: 'check', check } satisfies Post);
}

export async function postReaction(db: Database, comment: number, done: boolean): Promise<void> {
  await putPost(db, `reaction/${comment}`, { kind: 'reaction', comment, done } satisfies Post);
}

/** Milliseconds until the host is told again. */
export function waitFor(error: CodeHostError, attempts: number): number {
  return Math.min(LONGEST_WAIT, error.retryAfter ?? FIRST_WAIT * 2 ** Math.min(attempts, 20));
}

/** Delivers what is due, the oldest first. `onFailure` is told of what has to wait. */
export async function deliverPosts(
  db: Database,
  host: CodeHost,
  onFailure: (error: CodeHostError) => void,
): Promise<void> {
  for (const { place, body, version, attempts } of await duePosts<Post>(db, AT_ONCE)) {
    try {
      await deliver(host, body);
      await postTaken(db, place, version);
    } catch (error) {
      if (!(error instanceof CodeHostError)) throw error;
      await postFailed(db, place, { waitMs: waitFor(error, attempts), error: error.message });
      onFailure(error);
      // It would answer the next one alike.
      if (error.code === 'rate-limited' || error.code === 'unreachable') return;
    }
  }
}

function deliver(host: CodeHost, post: Post): Promise<void> {
  if (post.kind === 'comment') return host.putComment(post.pull, post.marker, post.text);
  return post.kind === 'check' ? host.putCheck(post.check) : host.react(post.comment, post.done);
}

/**
 * What an event makes us look at. A hint only: who pushed, what was merged and what a review says is asked of the host
 * afterwards, so a forged or late event can cost a look, never a deployment. Pure.
 */

export type Intent =
  /** The branch may have moved. */
  | { readonly kind: 'branch'; readonly branch: string }
  /** A pull request may have changed. */
  | { readonly kind: 'pull' }
  /** Somebody wrote a comment: it may be a command. */
  | { readonly kind: 'comment' }
  /** The secret and the address work. */
  | { readonly kind: 'ping' }
  | { readonly kind: 'nothing'; readonly why: string };

export interface Delivery {
  /** `X-GitHub-Event`. */
  readonly event: string;
  readonly payload: unknown;
}

const PULL_ACTIONS: ReadonlySet<string> = new Set([
  'opened',
  'reopened',
  'synchronize',
  'edited',
  'closed',
  'ready_for_review',
]);
const BRANCH = /^refs\/heads\/(.{1,200})$/;

/** `repository`: the only one that we speak of, `owner/name`. */
export function intentOf({ event, payload }: Delivery, repository: string | undefined): Intent {
  if (event === 'ping') return { kind: 'ping' };
  const from = textAt(payload, 'repository', 'full_name');
  if (repository === undefined || from?.toLowerCase() !== repository.toLowerCase())
    return { kind: 'nothing', why: 'another repository' };
  if (event === 'push') {
    const branch = BRANCH.exec(textAt(payload, 'ref') ?? '')?.[1];
    return branch === undefined ? { kind: 'nothing', why: 'no branch' } : { kind: 'branch', branch };
  }
  if (event === 'pull_request' && PULL_ACTIONS.has(textAt(payload, 'action') ?? '')) return { kind: 'pull' };
  if (event === 'issue_comment')
    return textAt(payload, 'action') === 'created' && textAt(payload, 'comment', 'user', 'type') !== 'Bot'
      ? { kind: 'comment' }
      : { kind: 'nothing', why: 'no new comment of a person' };
  // A review can complete the approval of what was merged already.
  if (event === 'pull_request_review') return { kind: 'pull' };
  return { kind: 'nothing', why: 'nothing that changes a plan or an approval' };
}

/** The text at a path of a payload that nobody has checked. */
function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Object.getOwnPropertyDescriptor(here, key)?.value;
  }
  return typeof here === 'string' ? here : undefined;
}

/**
 * Was this commit really reviewed? The host is asked for every fact anew; what is missing, contradictory or cannot be
 * read counts against the commit (fail closed).
 */
import { type OwnerRule, ownersOf } from './code-owners.ts';
import type { CodeHost, Permission, PullRequest, Review } from './contract.ts';

export interface ReviewRules {
  /** The branch that is followed. */
  readonly branch: string;
  /** How many people have to approve. */
  readonly approvals: number;
  /** CODEOWNERS of the base; empty where there is none. */
  readonly owners: readonly OwnerRule[];
  /** Paths that the merge changed. */
  readonly changed: readonly string[];
}

/** Everything that the judgement rests on. */
export interface ReviewFacts {
  readonly commit: string;
  readonly repository: string;
  readonly self: string;
  /** Those that the host says were merged as the commit. */
  readonly pulls: readonly PullRequest[];
  readonly reviews: readonly Review[];
  readonly contributors: readonly (string | null)[];
  /** What each reviewer may do now, by lower-case account. */
  readonly permissions: ReadonlyMap<string, Permission>;
  /** Accounts of the teams that CODEOWNERS names, by lower-case `@org/team`. */
  readonly teams: ReadonlyMap<string, readonly string[]>;
}

/** What keeps the commit from being approved, one sentence each; empty when it is. Throws CodeHostError. */
export async function reviewFaults(
  host: CodeHost,
  commit: string,
  rules: ReviewRules,
): Promise<readonly string[]> {
  return judge(await gather(host, commit, rules), rules);
}

async function gather(host: CodeHost, commit: string, rules: ReviewRules): Promise<ReviewFacts> {
  const pulls = await host.mergedAs(commit);
  return {
    commit,
    repository: host.repository,
    pulls,
    ...(await factsOf(host, pulls[0])),
    teams: await membersOf(
      host,
      rules.changed.flatMap((path) => ownersOf(path, rules.owners)),
    ),
  };
}

/** Accounts of the teams among the owners, in lower case, by lower-case `@org/team`. Throws CodeHostError. */
export async function membersOf(
  host: CodeHost,
  owners: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const teams = new Map<string, readonly string[]>();
  for (const owner of new Set(owners))
    if (owner.includes('/'))
      teams.set(
        owner.toLowerCase(),
        (await host.teamMembers(owner.slice(1))).map((one) => one.toLowerCase()),
      );
  return teams;
}

type PullFacts = Pick<ReviewFacts, 'self' | 'reviews' | 'contributors' | 'permissions'>;

async function factsOf(host: CodeHost, pull: PullRequest | undefined): Promise<PullFacts> {
  const reviews = pull === undefined ? [] : await host.reviews(pull.number);
  const reviewers = [...new Set(reviews.map(({ reviewer }) => reviewer.toLowerCase()))];
  const permissions = new Map<string, Permission>();
  for (const reviewer of reviewers) permissions.set(reviewer, await host.permission(reviewer));
  return {
    self: (await host.self()).toLowerCase(),
    reviews,
    contributors: pull === undefined ? [] : await host.contributors(pull.number),
    permissions,
  };
}

/** People whose approval of the pull request counts, in lower case. Throws CodeHostError. */
export async function countingApprovers(host: CodeHost, pull: PullRequest): Promise<readonly string[]> {
  return approversOf(pull, await factsOf(host, pull));
}

/** The judgement alone: a pure function of the facts. */
export function judge(facts: ReviewFacts, rules: ReviewRules): readonly string[] {
  const [pull, ...more] = facts.pulls;
  if (pull === undefined)
    return ['no pull request was merged as this commit: it came to the branch without a review'];
  if (more.length > 0)
    return [`the host names ${facts.pulls.length} pull requests for this commit: nobody can say which one`];
  const approvers = approversOf(pull, facts);
  const blocked = standing(facts.reviews).filter(
    ({ verdict, reviewer }) => verdict === 'changes-requested' && mayWrite(reviewer, facts),
  );
  return [
    ...mergeFaults(pull, facts, rules),
    ...(facts.contributors.includes(null)
      ? [
          `pull request ${pull.number} has a commit whose author or committer has no account: nobody can say that its reviewers did not make it`,
        ]
      : []),
    ...blocked.map(({ reviewer }) => `${reviewer} asked for changes and has not taken that back`),
    ...(approvers.length >= rules.approvals ? [] : [countFault(pull, approvers, facts, rules)]),
    ...ownerFaults(approvers, facts, rules),
  ];
}

function mergeFaults(pull: PullRequest, facts: ReviewFacts, { branch }: ReviewRules): string[] {
  const faults: string[] = [];
  const name = `pull request ${pull.number}`;
  if (!pull.merged || pull.mergeCommit !== facts.commit) faults.push(`${name} was not merged as this commit`);
  if (pull.base.ref !== branch || pull.base.repository.toLowerCase() !== facts.repository.toLowerCase())
    faults.push(
      `${name} was merged into ${pull.base.ref} of ${pull.base.repository}, not into ${branch} of ${facts.repository}`,
    );
  if (pull.mergedBy === null) faults.push(`the host does not say who merged ${name}`);
  else if (!pull.mergedBy.person || same(pull.mergedBy.login, facts.self))
    faults.push(`${name} was merged by ${pull.mergedBy.login}, which is no person`);
  return faults;
}

function same(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** The last word of each reviewer; a comment is no word. */
function standing(reviews: readonly Review[]): readonly Review[] {
  const last = new Map<string, Review>();
  for (const review of [...reviews].sort((a, b) => a.at.localeCompare(b.at)))
    if (review.verdict !== 'comment') last.set(review.reviewer.toLowerCase(), review);
  return [...last.values()];
}

function mayWrite(login: string, { permissions }: PullFacts): boolean {
  const permission = permissions.get(login.toLowerCase());
  return permission === 'write' || permission === 'admin';
}

/** People whose approval counts, in lower case: of the head commit, may write now, did not make the change. */
function approversOf(pull: PullRequest, facts: PullFacts): readonly string[] {
  const own = [pull.author, facts.self, ...facts.contributors].map((login) => login?.toLowerCase());
  return standing(facts.reviews)
    .filter(({ verdict, person, commit }) => verdict === 'approved' && person && commit === pull.head.sha)
    .map(({ reviewer }) => reviewer.toLowerCase())
    .filter((reviewer) => mayWrite(reviewer, facts) && !own.includes(reviewer));
}

/** Says of each approval that does not count why: the first question of everybody who is told that one is missing. */
function countFault(
  pull: PullRequest,
  approvers: readonly string[],
  facts: ReviewFacts,
  { approvals }: ReviewRules,
): string {
  const ignored = standing(facts.reviews)
    .filter(({ verdict, reviewer }) => verdict === 'approved' && !approvers.includes(reviewer.toLowerCase()))
    .map((review) => `${review.reviewer}'s does not count: ${whyNot(review, pull, facts)}`);
  return [
    `pull request ${pull.number} has ${approvers.length} of ${approvals} approvals of its last commit by people who may write and did not make the change`,
    ...ignored,
  ].join('; ');
}

function whyNot(review: Review, pull: PullRequest, facts: ReviewFacts): string {
  if (!review.person) return 'it is no person';
  if (review.commit !== pull.head.sha) return 'it is of an older commit';
  if (!mayWrite(review.reviewer, facts)) return 'may not write to the repository';
  return same(review.reviewer, facts.self) ? 'it is our own account' : 'made the change';
}

function ownerFaults(
  approvers: readonly string[],
  { teams }: ReviewFacts,
  { owners, changed }: ReviewRules,
): string[] {
  const accounts = (owner: string): readonly string[] =>
    teams.get(owner.toLowerCase()) ?? [owner.replace(/^@/, '').toLowerCase()];
  return changed.flatMap((path) => {
    const needed = ownersOf(path, owners);
    const given = needed.some((owner) => accounts(owner).some((one) => approvers.includes(one)));
    return needed.length === 0 || given ? [] : [`${path} needs an approval of ${needed.join(' or ')}`];
  });
}

/** What a command in a comment comes to: who may, what is done, and what is answered when it is not. */
import type { Context } from '../context.ts';
import type { FollowedNow, Following } from '../follow.ts';
import { getDevice, setHold } from '../store/devices.ts';
import { getPlan } from '../store/plans.ts';
import { forgetPlanned } from '../store/reviews.ts';
import { listRuns, type RunRow } from '../store/runs.ts';
import { type Command, USAGE } from './commands.ts';
import type { CodeHost, HostComment, Permission, PullRequest } from './contract.ts';
import { code, prose } from './markdown.ts';

/** Why a command was not carried out, or what it gives to read. */
export interface Answer {
  readonly done: boolean;
  readonly text?: string;
}

export interface Answering {
  readonly context: Context;
  readonly host: CodeHost;
  /** Tip of the followed branch. */
  readonly base: string;
  readonly branch: string;
  readonly apply: Following['now'];
}

/** What is known of who asks, asked of the host just now. */
export interface Asking {
  readonly comment: HostComment;
  readonly pull: PullRequest;
  readonly permission: Permission;
}

/** Throws CodeHostError. */
export async function answerTo(command: Command, asking: Asking, answering: Answering): Promise<Answer> {
  if (command.kind === 'help') return { done: true, text: usage() };
  const { comment, pull, permission } = asking;
  if (permission !== 'write' && permission !== 'admin')
    return no(`${prose(comment.author)} may not write to the repository`);
  if (pull.base.ref !== answering.branch)
    return no(`this pull request is not one into ${code(answering.branch)}`);
  switch (command.kind) {
    case 'plan':
      return planAgain(pull, answering);
    case 'approve':
      return approvePlan(command.digest, asking, answering);
    case 'retry':
      if (!pull.merged) return no('a device is tried again after the merge');
      return applyTo({ devices: [command.device], actor: actorOf(comment) }, answering);
    case 'hold':
    case 'release':
      return setHolding(command, actorOf(comment), answering);
  }
}

function no(text: string): Answer {
  return { done: false, text };
}

/** As it stands in the audit. */
function actorOf({ author }: HostComment): string {
  return `github:${author}`;
}

function usage(): string {
  return [
    '| command | what it does | who may |',
    '| --- | --- | --- |',
    ...USAGE.map(([line, what, who]) => `| ${code(line)} | ${what} | ${who} |`),
  ].join('\n');
}

async function planAgain(pull: PullRequest, { context }: Answering): Promise<Answer> {
  if (!pull.open) return no('this pull request is not open any more');
  await forgetPlanned(context.store, context.repository, pull.number);
  return { done: true };
}

/** As somebody who could have approved the pull request: what is accepted here was seen by no reviewer. */
async function approvePlan(digest: string, { comment, pull }: Asking, answering: Answering): Promise<Answer> {
  const { context, host, base } = answering;
  if (!pull.merged || pull.mergeCommit === null)
    return no('a plan is accepted after the merge; before it, a review approves');
  if (pull.mergeCommit !== base)
    return no('the branch has moved on: accept the plan on the pull request that was merged last');
  const own = await makersOf(pull, host);
  if (own.includes(null))
    return no('a commit of this pull request belongs to no account: nobody can say that you did not make it');
  if (own.includes(comment.author.toLowerCase())) return no('who made the change cannot accept its plan');
  const found = await refusedRuns(context, pull.mergeCommit, digest);
  const [run] = found;
  if (run === undefined || found.length > 1)
    return no(
      `no refused plan of this commit has the digest ${code(digest)}; the newest ones stand in the result`,
    );
  return applyTo({ devices: [run.device], actor: actorOf(comment), acceptedPlan: digest }, answering);
}

/** In lower case; null for one that belongs to no account. */
async function makersOf(pull: PullRequest, host: CodeHost): Promise<readonly (string | null)[]> {
  const makers = [pull.author, await host.self(), ...(await host.contributors(pull.number))];
  return makers.map((login) => login?.toLowerCase() ?? null);
}

/** The newest run of each device, where it was refused for a plan that begins with the digest. */
async function refusedRuns({ store }: Context, commit: string, digest: string): Promise<readonly RunRow[]> {
  const newest = new Map<string, RunRow>();
  for (const run of await listRuns(store, { commit, limit: 10_000 }))
    if (!newest.has(run.device)) newest.set(run.device, run);
  const found: RunRow[] = [];
  for (const run of newest.values()) {
    if (run.outcome !== 'refused' || run.plan === null) continue;
    if ((await getPlan(store, run.plan))?.plan.digest.startsWith(digest)) found.push(run);
  }
  return found;
}

async function applyTo(asked: FollowedNow, { apply }: Answering): Promise<Answer> {
  const { status, problems, proposals } = await apply(asked);
  const why = problems.find(({ severity }) => severity === 'error')?.message;
  if (status !== 'accepted') return no(prose(why ?? `the commit is ${status}`));
  const [proposal] = proposals;
  // An acceptance is on record, even where it takes more than one.
  if (proposal?.waits !== undefined)
    return { done: asked.acceptedPlan !== undefined, text: prose(proposal.waits) };
  if (proposal?.run !== undefined) return { done: true };
  return no(
    prose(proposal?.unplanned ?? 'nothing has to be sent, or the mode of the device does not allow it'),
  );
}

async function setHolding(
  command: Command & { readonly kind: 'hold' | 'release' },
  actor: string,
  { context: { store } }: Answering,
): Promise<Answer> {
  const device = await getDevice(store, command.device);
  if (device === undefined) return no(`there is no device ${code(command.device)} on record`);
  if (command.kind === 'hold') {
    if (device.held) return no(`${code(device.name)} is held already: ${prose(device.heldWhy ?? '')}`);
    await setHold(store, device.name, { actor, why: `${actor}: ${command.why}` });
    return { done: true };
  }
  if (!device.held) return no(`${code(device.name)} is not held`);
  await setHold(store, device.name, { actor, note: command.why });
  return { done: true };
}

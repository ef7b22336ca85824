/**
 * Commands in comments: each comment is asked of the host (never taken from an event), judged once, and answered with a
 * reaction, and with a sentence where nothing was done. Level-based: whatever was written since the last look.
 */
import {
  getCursor,
  interruptedCommands,
  isTaken,
  noteAnswered,
  setCursor,
  takeCommand,
} from '../store/commands.ts';
import type { Database } from '../store/contract.ts';
import { type Answer, type Answering, answerTo } from './answer.ts';
import { type Asked, type Command, readCommands } from './commands.ts';
import { CodeHostError, type HostComment, type PullRequest } from './contract.ts';
import { postComment, postReaction } from './post.ts';

/** Looked back over each time: a host may show a comment a little later than its time says. */
const OVERLAP_MS = 60_000;
/** How far the first look of all goes back. */
const FIRST_LOOK_MS = 600_000;
/** Older ones were written for a network that was another one. */
const OLDEST_MS = 24 * 3_600_000;
/** One that was taken so long ago and has no answer will get none from who took it. */
const INTERRUPTED_MINUTES = 10;

export async function takeCommands(answering: Answering): Promise<void> {
  const { context, host } = answering;
  const { store, repository } = context;
  for (const { comment, pull } of await interruptedCommands(store, repository, INTERRUPTED_MINUTES))
    await say(answering, { id: comment, pull }, [
      { done: false, text: 'the program ended while it did this: see what was reached, and write it again' },
    ]);
  const name = `comments/${host.repository}`;
  const known = await getCursor(store, name);
  const since = known === undefined ? Date.now() - FIRST_LOOK_MS : Date.parse(known) - OVERLAP_MS;
  const comments = await host.commentsSince(new Date(since).toISOString());
  for (const comment of comments) await take(comment, answering);
  const last =
    comments.at(-1)?.updatedAt ?? (known === undefined ? new Date(since).toISOString() : undefined);
  // Not before: what could not be asked of the host is looked at again.
  if (last !== undefined) await setCursor(store, name, last);
}

async function take(comment: HostComment, answering: Answering): Promise<void> {
  const { context, host } = answering;
  const { store, repository } = context;
  const self = (await host.self()).toLowerCase();
  // An app that answers us would be answered for ever.
  if (!comment.person || comment.author.toLowerCase() === self) return;
  const asked = readCommands(comment.body);
  if (asked.kind === 'nothing' || (await isTaken(store, repository, comment.id))) return;
  const pull = await pullOf(comment, answering);
  if (pull === undefined) return;
  const permission = await host.permission(comment.author);
  const text = JSON.stringify(asked);
  if (!(await takeCommand(store, repository, { ...comment, comment: comment.id, text }))) return;
  const commands = allowed(asked, comment);
  if ('done' in commands) return say(answering, comment, [commands]);
  const answers: Answer[] = [];
  for (const command of commands)
    answers.push(await attempt(() => answerTo(command, { comment, pull, permission }, answering)));
  await say(answering, comment, answers);
}

/** Undefined for an issue. */
async function pullOf({ pull }: HostComment, { host }: Answering): Promise<PullRequest | undefined> {
  try {
    return await host.pullRequest(pull);
  } catch (error) {
    if (error instanceof CodeHostError && error.code === 'not-found') return undefined;
    throw error;
  }
}

/** The commands; or why none of them is carried out. */
function allowed(
  asked: Exclude<Asked, { readonly kind: 'nothing' }>,
  { createdAt, updatedAt }: HostComment,
): readonly Command[] | Answer {
  // Whoever may write can edit the words of others.
  if (updatedAt !== createdAt)
    return { done: false, text: 'a comment that was edited is no command: write a new one' };
  if (Date.now() - Date.parse(createdAt) > OLDEST_MS)
    return { done: false, text: 'this was written more than a day before it was read: write it again' };
  return asked.kind === 'wrong' ? { done: false, text: asked.why } : asked.commands;
}

/** It is on record as taken, so it is not tried again by itself. */
async function attempt(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CodeHostError)) throw error;
    return { done: false, text: 'the code host did not answer what has to be asked of it: write it again' };
  }
}

async function say(
  { context }: Answering,
  { id, pull }: Pick<HostComment, 'id' | 'pull'>,
  answers: readonly Answer[],
): Promise<void> {
  const texts = answers.flatMap(({ text }) => text ?? []);
  await context.store.transaction(async (tx: Database) => {
    await postReaction(
      tx,
      id,
      answers.every(({ done }) => done),
    );
    const marker = `<!-- plumbline:answer:${id} -->`;
    if (texts.length > 0) await postComment(tx, pull, marker, [marker, ...texts].join('\n\n'));
    await noteAnswered(tx, context.repository, id);
  });
}

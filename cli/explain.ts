/** Turns a failure into the sentence that a person reads: what, where, next step; never a stack trace for what we foresaw. */
import { visible } from './terminal.ts';

/** A mistake on the command line or in the surroundings of a command. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code = 'usage';
}

/** What the operating system answers, in words. */
const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this account may not do that',
  EPERM: 'this account may not do that',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'it exists already',
  ENOSPC: 'the disk is full',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'symbolic links go in a circle',
  ECONNREFUSED: 'the connection was refused: nothing listens there',
  ENOTFOUND: 'the name is not known',
  EAI_AGAIN: 'the name could not be looked up',
  ETIMEDOUT: 'there was no answer in time',
  ECONNRESET: 'the other side hung up',
};

const DOING: Readonly<Record<string, string>> = {
  open: 'open',
  read: 'read',
  write: 'write',
  scandir: 'read',
  mkdir: 'make',
  rename: 'rename',
  unlink: 'remove',
  rm: 'remove',
  connect: 'reach',
};

interface Failure extends Error {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly path?: unknown;
  readonly address?: unknown;
  readonly port?: unknown;
  readonly errors?: unknown;
}

/** `ENOENT: no such file or directory, open 'a.cfg'` → `cannot open a.cfg: there is no such file or folder`. */
function systemText(error: Failure): string | undefined {
  if (typeof error.code !== 'string') return undefined;
  if (error.code === 'ENOENT' && typeof error.syscall === 'string' && error.syscall.startsWith('spawn'))
    return `the program ${String(error.path ?? error.syscall.slice('spawn '.length))} is not installed, or not in PATH`;
  const why = SYSTEM[error.code];
  if (why === undefined) return undefined;
  const doing = DOING[String(error.syscall)] ?? 'use';
  if (typeof error.path === 'string') return `cannot ${doing} ${error.path}: ${why}`;
  if (typeof error.address === 'string')
    return `cannot reach ${error.address}${error.port === undefined ? '' : `:${String(error.port)}`}: ${why}`;
  return `${error.message}: ${why}`;
}

/**
 * Failures that their own message explains: everything in the house that has a `code` or `problems`. `ERR_…` is Node's
 * word for a mistake of ours.
 */
function isForeseen(error: Failure): boolean {
  if (lacksGit(error)) return true;
  if ('problems' in error || error.name === 'SecretError' || error.name === 'GitError') return true;
  return typeof error.code === 'string' && !error.code.startsWith('ERR_');
}

/** simple-git wraps the failure to start git, with a stack inside the message: `Error: spawn git ENOENT\n    at …`. */
export function lacksGit(error: unknown): boolean {
  return error instanceof Error && /\bspawn git ENOENT\b/.test(error.message);
}

/** Git prints hints and repeats itself; the last line says what is wrong. */
function sentence(error: Failure): string {
  if (lacksGit(error)) return 'git is not installed, or not in PATH';
  const system = systemText(error);
  if (system !== undefined) return system;
  if (error.name === 'GitError') return `git: ${error.message.trim().split('\n').at(-1) ?? ''}`;
  return error.message;
}

export function explain(error: unknown): string {
  if (!(error instanceof Error)) return `error: ${visible(String(error))}`;
  // Several addresses of one name were tried (AggregateError): its own message is empty.
  if (error instanceof AggregateError && error.message === '' && error.errors.length > 0)
    return explain(error.errors[0]);
  const text = `error: ${visible(sentence(error))}`;
  if (isForeseen(error) && !process.env.PLUMB_DEBUG) return text;
  return `${text}\n${visible(error.stack ?? '')}\nThis is a defect of plumb: please report it with the text above.`;
}

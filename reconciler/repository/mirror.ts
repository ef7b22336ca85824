/**
 * A bare mirror of the desired-state repository. Nothing is ever checked out, no hook, filter or submodule of the
 * repository runs (F2); the mirror is disposable and is cloned again when git finds it damaged (F8).
 */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type SimpleGit, simpleGit } from 'simple-git';
import type { RepositoryFile } from '../types.ts';
import { changedPaths, type FileChange, fileChanges, mergedTree, readText, revertedTree } from './history.ts';
import { checkBranch, checkCommit, checkRef, checkUrl, RepositoryRefused } from './names.ts';
import { checkEntries, isDesiredState, type TreeEntry } from './tree-limits.ts';

export interface CommitInfo {
  readonly sha: string;
  readonly author: string;
  readonly date: string;
  readonly subject: string;
  readonly parents: readonly string[];
}

export interface Mirror {
  /** Gets the newest objects and gives the branch's tip. The old tip stays when anything fails (F7). */
  fetch(branch: string): Promise<string>;
  /** The branch of a clone on this machine, for when the origin cannot be reached. */
  fetchFrom(folder: string, branch: string): Promise<string>;
  readCommit(commit: string): Promise<readonly RepositoryFile[]>;
  info(commit: string): Promise<CommitInfo>;
  /** True when `older` is an ancestor of `newer`, or the same. */
  isAncestor(older: string, newer: string): Promise<boolean>;
  /** Full commit id of a name (`HEAD~1`, a short id, a branch). */
  resolve(name: string): Promise<string>;
  /** Commits after `older` up to `newer`, oldest first, along first parents. */
  between(older: string, newer: string): Promise<readonly string[]>;
  /** Gets the head of a pull request and gives its commit; `ref` as the code host names it. */
  fetchHead(ref: string): Promise<string>;
  /** Paths that differ between two commits. */
  changedPaths(from: string, to: string): Promise<readonly string[]>;
  /** A file of a commit, desired state or not; undefined when it is not there. */
  readText(commit: string, path: string): Promise<string | undefined>;
  /** The tree that merging would give (to be read like a commit); undefined when the two conflict. */
  mergedTree(base: string, head: string): Promise<string | undefined>;
  /** The tree of `tip` without what `commit` brought to its first parent; undefined when that conflicts. */
  revertedTree(tip: string, commit: string): Promise<string | undefined>;
  /** Files that lead from one tree or commit to another. */
  fileChanges(from: string, to: string): Promise<readonly FileChange[]>;
}

/** Every git that we start: no system configuration, no prompt, no hook, no ext protocol. */
const CONFIG = [
  'core.hooksPath=/dev/null',
  'protocol.ext.allow=never',
  'core.fsmonitor=false',
  'gc.auto=0',
  'fetch.recurseSubmodules=false',
  'transfer.fsckObjects=true',
];

/** Variables that we set for git ourselves; simple-git refuses them unless they are named. */
const ENVIRONMENT = ['GIT_CONFIG_NOSYSTEM', 'GIT_TERMINAL_PROMPT'];

/** Git in a folder, with the settings above. `timeout`: longest silence in milliseconds. */
export function gitIn(directory: string, timeout = 60_000): SimpleGit {
  return simpleGit({
    baseDir: directory,
    config: CONFIG,
    timeout: { block: timeout },
    allowEnvironment: ENVIRONMENT,
    // simple-git takes a silent exit code 1 (merge-base, rev-parse --quiet) for success unless told otherwise.
    errors: (error, result) =>
      error ?? (result.exitCode === 0 ? undefined : Buffer.concat([...result.stdErr, ...result.stdOut])),
    unsafe: { allowUnsafeHooksPath: true, allowUnsafeFsMonitor: true, allowUnsafeProtocolOverride: true },
  }).env({
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '/nonexistent',
    ...(process.env.SSH_AUTH_SOCK === undefined ? {} : { SSH_AUTH_SOCK: process.env.SSH_AUTH_SOCK }),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  });
}

/** Opens the mirror of `url` in `directory`, cloning it when it is not there or damaged. */
export async function openMirror(url: string, directory: string): Promise<Mirror> {
  checkUrl(url);
  if (existsSync(directory) && !(await isSound(directory, url)))
    await rm(directory, { recursive: true, force: true });
  if (!existsSync(directory)) await cloneInto(url, directory);
  return mirrorIn(directory, url);
}

/** Clones beside the final place and moves it there: a crash leaves no half clone behind. */
async function cloneInto(url: string, directory: string): Promise<void> {
  const scratch = `${directory}.new`;
  await rm(scratch, { recursive: true, force: true });
  await mkdir(scratch, { recursive: true });
  try {
    await gitIn(scratch).raw('clone', '--quiet', '--bare', '--', url, '.');
  } catch (error) {
    await rm(scratch, { recursive: true, force: true });
    throw new RepositoryRefused('unreachable', `cannot clone ${url}: ${lastLine(error)}`);
  }
  await rename(scratch, directory);
}

async function isSound(directory: string, url: string): Promise<boolean> {
  try {
    const git = gitIn(directory);
    const origin = (await git.raw('config', '--get', 'remote.origin.url')).trim();
    if (origin !== url) return false;
    await git.raw('fsck', '--connectivity-only', '--no-dangling');
    return true;
  } catch {
    return false;
  }
}

function lastLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split('\n').at(-1) ?? text;
}

function mirrorIn(directory: string, url: string): Mirror {
  const git = gitIn(directory);
  const fetchRef = async (remote: string, local: string, from = 'origin'): Promise<string> => {
    try {
      await rm(`${directory}/shallow.lock`, { force: true });
      await git.raw('fetch', '--quiet', '--no-tags', '--no-write-fetch-head', from, `+${remote}:${local}`);
    } catch (error) {
      if (!(await isSound(directory, url)))
        throw new RepositoryRefused(
          'not-a-repository',
          `the mirror of ${url} is damaged: ${lastLine(error)}`,
        );
      const name = remote.replace(/^refs\/heads\//, '');
      throw new RepositoryRefused(
        'unreachable',
        `cannot fetch ${name} from ${from === 'origin' ? url : from}: ${lastLine(error)}`,
      );
    }
    return (await git.raw('rev-parse', '--verify', `${local}^{commit}`)).trim();
  };
  return {
    fetch: async (branch) => fetchRef(`refs/heads/${checkBranch(branch)}`, 'refs/plumb/incoming'),
    async fetchFrom(folder, branch) {
      const from = `file://${resolve(folder)}`;
      checkUrl(from);
      return fetchRef(`refs/heads/${checkBranch(branch)}`, 'refs/plumb/glass', from);
    },
    fetchHead: async (ref) => fetchRef(checkRef(ref), `refs/plumb/${ref.slice('refs/'.length)}`),
    changedPaths: (from, to) => changedPaths(git, from, to),
    readText: (commit, path) => readText(git, commit, path),
    mergedTree: (base, head) => mergedTree(git, base, head),
    revertedTree: (tip, commit) => revertedTree(git, tip, commit),
    fileChanges: (from, to) => fileChanges(git, from, to),
    readCommit: (commit) => readCommit(git, commit),
    info: (commit) => commitInfo(git, commit),
    async isAncestor(older, newer) {
      try {
        await git.raw('merge-base', '--is-ancestor', checkCommit(older), checkCommit(newer));
        return true;
      } catch {
        return false;
      }
    },
    resolve: (name) => resolveName(git, name),
    async between(older, newer) {
      const text = await git.raw(
        'rev-list',
        '--first-parent',
        '--reverse',
        `${checkCommit(older)}..${checkCommit(newer)}`,
      );
      return text.split('\n').filter((line) => line !== '');
    },
  };
}

/** A mirror-like reader of a local clone or bare repository that is already there (no fetch of ours). */
export async function resolveName(git: SimpleGit, name: string): Promise<string> {
  if (!/^[A-Za-z0-9][\w./~^-]{0,199}$/.test(name))
    throw new RepositoryRefused(
      'bad-commit',
      `${JSON.stringify(name.slice(0, 80))} is not a commit or branch name`,
    );
  try {
    return (await git.raw('rev-parse', '--verify', '--quiet', `${name}^{commit}`)).trim();
  } catch {
    throw new RepositoryRefused('bad-commit', `there is no commit ${name} in this repository`);
  }
}

export async function commitInfo(git: SimpleGit, commit: string): Promise<CommitInfo> {
  const text = await git.raw(
    'show',
    '--no-patch',
    '--format=%H%x00%an%x00%cI%x00%s%x00%P',
    checkCommit(commit),
  );
  const [sha = commit, author = '', date = '', subject = '', parents = ''] = text.trimEnd().split('\0');
  return { sha, author, date, subject, parents: parents.split(' ').filter((parent) => parent !== '') };
}

const ENTRY = /^(\d{6}) \w+ ([0-9a-f]{40}) +(\d+|-)\t([\s\S]+)$/;

/** Blob contents come in one stream per batch and are cut by the sizes that the tree listing gave. */
const BATCH = 400;

/** Reads the desired state of one commit straight from git's objects. */
export async function readCommit(git: SimpleGit, commit: string): Promise<readonly RepositoryFile[]> {
  const listing = await git.raw('ls-tree', '-r', '-z', '--long', '--full-tree', checkCommit(commit));
  const entries: (TreeEntry & { readonly blob: string })[] = [];
  for (const record of listing.split('\0')) {
    const [, mode, blob = '', size, path = ''] = ENTRY.exec(record) ?? [];
    if (mode === undefined || !isDesiredState(path)) continue;
    entries.push({
      mode: mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file',
      blob,
      path,
      size: Number(size) || 0,
    });
  }
  checkEntries(entries);
  const files: RepositoryFile[] = [];
  for (let start = 0; start < entries.length; start += BATCH) {
    const batch = entries.slice(start, start + BATCH);
    const stream = await git.showBuffer(batch.map((entry) => entry.blob));
    let offset = 0;
    for (const entry of batch) {
      files.push({ path: entry.path, bytes: stream.subarray(offset, offset + entry.size) });
      offset += entry.size;
    }
    if (offset !== stream.length)
      throw new Error(`git gave ${stream.length} bytes for commit ${commit}, its tree says ${offset}`);
  }
  return files;
}

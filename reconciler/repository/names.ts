/** What may reach git as an argument: addresses, branch names and commit ids are checked before git sees them (F1, F4). */

/** A repository, branch, commit or path that is refused; the message says why and what is accepted. */
export class RepositoryRefused extends Error {
  readonly code:
    | 'bad-url'
    | 'bad-branch'
    | 'bad-commit'
    | 'bad-path'
    | 'symlink'
    | 'submodule'
    | 'too-large'
    | 'rewritten'
    | 'unreachable'
    | 'not-a-repository';
  constructor(code: RepositoryRefused['code'], message: string) {
    super(message);
    this.name = 'RepositoryRefused';
    this.code = code;
  }
}

const URL_SHAPE = /^(https|ssh|file):\/\/[\w.@:~/+%[\]-]+$/;
/** `git@host:group/project.git`; the user part keeps it from being an option. */
const SCP_SHAPE = /^[A-Za-z0-9][\w.-]*@[A-Za-z0-9][\w.-]*:[\w.~/+-]+$/;

/** Gives the address back when it is one of https://, ssh://, file:// or user@host:path. */
export function checkUrl(url: string): string {
  if (url.length <= 2048 && (URL_SHAPE.test(url) || SCP_SHAPE.test(url)) && !url.includes('::')) return url;
  throw new RepositoryRefused(
    'bad-url',
    `repository address ${JSON.stringify(url.slice(0, 200))} is refused: only https://, ssh://, file:// and user@host:path are accepted`,
  );
}

/** Gives the branch name back when it is a plain one. */
export function checkBranch(branch: string): string {
  const plain =
    /^[A-Za-z0-9_][\w./-]{0,199}$/.test(branch) &&
    !branch.includes('..') &&
    !branch.includes('//') &&
    !/(\.lock|[./])$/.test(branch);
  if (plain) return branch;
  throw new RepositoryRefused(
    'bad-branch',
    `branch name ${JSON.stringify(branch.slice(0, 200))} is refused: letters, digits, and . _ / - inside`,
  );
}

/** Gives the name of a pull request's head back: the forms of the hosts that we know. */
export function checkRef(ref: string): string {
  if (/^refs\/(?:pull|merge-requests)\/[1-9]\d{0,9}\/head$/.test(ref)) return ref;
  throw new RepositoryRefused(
    'bad-branch',
    `${JSON.stringify(ref.slice(0, 80))} is not the head of a pull request`,
  );
}

/** Gives the commit id back when it is 40 hexadecimal digits. */
export function checkCommit(commit: string): string {
  if (/^[0-9a-f]{40}$/.test(commit)) return commit;
  throw new RepositoryRefused(
    'bad-commit',
    `${JSON.stringify(commit.slice(0, 80))} is not a full commit id (40 hexadecimal digits)`,
  );
}

const MAX_PATH = 1024;

/** Why a path of a tree may not be read, or undefined. */
export function pathFault(path: string): string | undefined {
  if (path.length > MAX_PATH) return `is ${path.length} characters long (at most ${MAX_PATH})`;
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'is absolute';
  if (/[\0-\x1f\x7f\\]/.test(path)) return 'holds a control character or a backslash';
  if (
    path
      .split('/')
      .some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git')
  )
    return 'has a part that is empty, `.`, `..` or `.git`';
  if (path !== path.normalize('NFC')) return 'is not in Unicode normal form NFC';
  return undefined;
}

/** Two paths that differ only by case would be one file on some machines: the pair, or undefined. */
export function caseCollision(paths: readonly string[]): readonly [string, string] | undefined {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const folded = path.toLowerCase();
    const other = seen.get(folded);
    if (other !== undefined && other !== path) return [other, path];
    seen.set(folded, path);
  }
  return undefined;
}

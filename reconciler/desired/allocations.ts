/** `plumb allocate` without files and git: the lock file that a commit should have, and why it cannot have one. */
import type { Problem, RepositoryFile } from '../types.ts';
import { MAX_FILE_BYTES } from './decode.ts';
import { readDrafts, tidy } from './desired.ts';
import { readDocuments, refuseTree } from './documents.ts';
import { problemAt } from './problem.ts';
import { allocate, idOf, type Need, natural } from './services/allocate.ts';
import { openLedger } from './services/expand.ts';
import { type Block, blockText, contains, sameBlock } from './services/ip.ts';
import type { VlanInterfaceOf } from './services/model.ts';
import { isMisfit, type Recorded, recordedIn, settle } from './services/settle.ts';

export const LOCK_FILE = 'allocations.lock.yaml';

export interface Allocation {
  readonly service: string;
  readonly key: string;
  readonly prefix: string;
}

export interface Allocations {
  /** What the lock file should hold; undefined with an error, or when nothing was ever given. */
  readonly text?: string;
  readonly fresh: readonly Allocation[];
  readonly kept: readonly Allocation[];
  readonly released: readonly Allocation[];
  /** Kept, although no service asks for it. */
  readonly unwanted: readonly Allocation[];
  readonly problems: readonly Problem[];
}

export interface AllocateOptions {
  readonly vlanInterfaceOf: VlanInterfaceOf;
  /** Frees what no service asks for, and what no longer goes with its service. */
  readonly release: boolean;
  /** The lock file of another branch, and what both branches come from. */
  readonly other?: { readonly branch: Branch; readonly base: Branch };
}

/** The lines of a lock file elsewhere. */
export type Branch = readonly Recorded[];

export async function allocateAddresses(
  files: readonly RepositoryFile[],
  { vlanInterfaceOf, release, other }: AllocateOptions,
): Promise<Allocations> {
  const nothing = { fresh: [], kept: [], released: [], unwanted: [] };
  const tooMuch = refuseTree(files);
  if (tooMuch !== undefined) return { ...nothing, problems: [tooMuch] };
  const { documents, drafts, problems: found } = await readDrafts(files);
  const { ledger, problems: wrong } = await openLedger(documents, drafts, vlanInterfaceOf);
  const refused = (more: readonly Problem[]): Allocations => ({
    ...nothing,
    problems: tidy(documents, [...found, ...wrong, ...more]),
  });
  // Who cannot read every service cannot know what is free.
  if (ledger === undefined || hasErrors([...found, ...wrong])) return refused([]);
  const { needs, recorded, manual } = ledger;
  const lines = release ? staying(recorded, needs) : recorded;
  const before = settle(needs, lines, manual);
  const agreed = other === undefined ? [] : inBoth(before.missing, other.branch);
  const settled = new Set(agreed.map(idOf));
  const left = before.missing.filter((need) => !settled.has(idOf(need)));
  const written = needs.flatMap(({ written: one }) => one?.block ?? []);
  const foreign = (other === undefined ? [] : without(other.branch, lines)).map(({ block }) => block);
  const taken = [...lines, ...agreed].map(({ block }) => block);
  const { chosen, exhausted } = allocate(left, [...taken, ...written, ...manual.taken, ...foreign]);
  const fresh = [
    ...agreed.map(({ service, key, block }) => ({ service, key, block })),
    ...left.flatMap((need) => freshLine(need, chosen.get(idOf(need)))),
  ];
  const problems = [
    ...before.problems,
    ...exhausted.map(({ need, message }) => exhaustion(need, message)),
    ...(other === undefined ? [] : doubleTaken(lines, other)),
  ];
  if (hasErrors(problems)) return refused(problems);
  const text = lockText([...lines, ...fresh]);
  // What cannot be read again would lose everything that was ever given.
  if (text.length > MAX_FILE_BYTES) return refused([tooLong(text)]);
  return {
    ...(fresh.length + recorded.length === 0 ? {} : { text }),
    fresh: shown(fresh),
    kept: shown(lines),
    released: shown(recorded.filter((line) => !lines.includes(line))),
    unwanted: shown(before.unwanted),
    problems: tidy(documents, [...found, ...wrong, ...problems]),
  };
}

function tooLong(text: string): Problem {
  const message = `${LOCK_FILE} would have ${text.length} bytes; at most ${MAX_FILE_BYTES} are read`;
  return { severity: 'error', code: 'too-large', message, hint: 'give whole networks out of fewer services' };
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function staying(lines: readonly Recorded[], needs: readonly Need[]): readonly Recorded[] {
  const wanted = new Map(
    needs.filter(({ written }) => written === undefined).map((need) => [idOf(need), need]),
  );
  return lines.filter((line) => {
    const need = wanted.get(idOf(line));
    return need !== undefined && !isMisfit(need, line);
  });
}

/** The lines that do not stand in `others` as they are. */
function without(lines: readonly Recorded[], others: readonly Recorded[]): readonly Recorded[] {
  const known = new Map(others.map((line) => [idOf(line), line.block]));
  return lines.filter((line) => {
    const block = known.get(idOf(line));
    return block === undefined || !sameBlock(block, line.block);
  });
}

/** The other branch gave the same item an address already: there is no reason to choose another. */
function inBoth(missing: readonly Need[], branch: Branch): readonly Recorded[] {
  const theirs = new Map(branch.map((line) => [idOf(line), line]));
  return missing.flatMap((need) => {
    const line = theirs.get(idOf(need));
    return line === undefined || isMisfit(need, line) ? [] : [line];
  });
}

/** What both branches have added since they parted, and cannot both have. */
function doubleTaken(
  lines: readonly Recorded[],
  { branch, base }: { readonly branch: Branch; readonly base: Branch },
): readonly Problem[] {
  const ours = without(lines, base);
  const theirs = without(branch, base);
  return ours.flatMap((line) =>
    theirs
      .filter((one) =>
        idOf(one) === idOf(line) ? !sameBlock(one.block, line.block) : overlap(one.block, line.block),
      )
      .map((one) => {
        const message =
          idOf(one) === idOf(line)
            ? `both branches gave ${line.key} (${line.service}) an address: ${blockText(line.block)} here, ${blockText(one.block)} there`
            : `two branches took the same: ${blockText(line.block)} of ${line.key} (${line.service}) here, ${blockText(one.block)} of ${one.key} (${one.service}) there`;
        const hint = `take this line out of ${LOCK_FILE}, and run the same command again`;
        return problemAt(line.place, { code: 'taken-twice', message, hint, other: one.place });
      }),
  );
}

function overlap(one: Block, other: Block): boolean {
  return contains(one, other) || contains(other, one);
}

function exhaustion(need: Need, message: string): Problem {
  const hint = 'widen the pool or add another one; `plumb allocate --release` frees what is out of use';
  const other = need.pools.at(-1)?.place;
  return problemAt(need.place, {
    code: 'pool-exhausted',
    message: `${message} (${need.service})`,
    hint,
    ...(other === undefined ? {} : { other }),
  });
}

type Line = Pick<Recorded, 'service' | 'key' | 'block'>;

function freshLine({ service, key }: Need, block: Block | undefined): readonly Line[] {
  return block === undefined ? [] : [{ service, key, block }];
}

function inOrder(lines: readonly Line[]): readonly Line[] {
  return [...lines].sort((a, b) => natural(a.service, b.service) || natural(a.key, b.key));
}

function shown(lines: readonly Line[]): readonly Allocation[] {
  return inOrder(lines).map(({ service, key, block }) => ({ service, key, prefix: blockText(block) }));
}

/** One line for each item, so that two branches that add different ones merge. */
function lockText(lines: readonly Line[]): string {
  const text = [
    '# Written by `plumb allocate`: what is given here stays given. Commit it with the desired state.',
    `allocations:${lines.length === 0 ? ' {}' : ''}`,
  ];
  let service: string | undefined;
  for (const line of inOrder(lines)) {
    if (line.service !== service) text.push(`  ${JSON.stringify(line.service)}:`);
    service = line.service;
    text.push(`    ${JSON.stringify(line.key)}: ${blockText(line.block)}`);
  }
  return `${text.join('\n')}\n`;
}

/** A lock file of another commit; `label` stands before its name where it is shown. */
export async function readLock(bytes: Uint8Array | undefined, label: string): Promise<Branch | Problem> {
  if (bytes === undefined) return [];
  const { documents, problems } = await readDocuments([{ path: LOCK_FILE, bytes }]);
  const [first] = problems.filter(({ severity }) => severity === 'error');
  if (first !== undefined) return first;
  return recordedIn(documents[0]?.node).map((line) => ({
    ...line,
    place: { ...line.place, source: { ...line.place.source, path: `${label}:${LOCK_FILE}` } },
  }));
}

const MOST_CHANGES = 12;

/** What a change of the lock file takes and gives back, a sentence for each: addresses are a shared good. */
export async function allocationChanges(
  before: readonly RepositoryFile[],
  after: readonly RepositoryFile[],
): Promise<readonly string[]> {
  const [old, now] = [await lockOf(before), await lockOf(after)];
  const back = without(old, now).map(
    ({ service, key, block }) => `gives back ${blockText(block)} of ${key} (${service})`,
  );
  const taken = without(now, old).map(
    ({ service, key, block }) => `takes ${blockText(block)} for ${key} (${service})`,
  );
  const all = [...taken, ...back];
  const more = all.length - MOST_CHANGES;
  const shownOnes = all.slice(0, MOST_CHANGES).map((one) => `${LOCK_FILE} ${one}`);
  return more > 0 ? [...shownOnes, `${LOCK_FILE}: ${more} more such changes`] : shownOnes;
}

/** What cannot be read is told where the commit is validated. */
async function lockOf(files: readonly RepositoryFile[]): Promise<Branch> {
  const lock = await readLock(files.find(({ path }) => path === LOCK_FILE)?.bytes, 'this');
  return 'code' in lock ? [] : lock;
}

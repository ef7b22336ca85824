/** One process per data folder: the living are kept, the dead are replaced by exactly one. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataDirLockedError } from '../../reconciler/store/errors.ts';
import { dataDirHolder, lockDataDir } from '../../reconciler/store/lock-data-dir.ts';
import { type Child, startChild } from '../helpers/child.ts';

let dataDir: string;
const children: Child[] = [];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'plumb-lock-'));
});
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.kill()));
  rmSync(dataDir, { recursive: true, force: true });
});

async function holder(): Promise<Child> {
  const child = await startChild('test/store/lock-holder-child.ts', { DATA_DIR: dataDir });
  children.push(child);
  return child;
}

/** What a process leaves behind that was killed; the pid may be somebody else's by now. */
function leave(change: Readonly<Record<string, unknown>>): void {
  const file = join(dataDir, 'lock');
  const lock = lockDataDir(dataDir, 'old');
  const text = readFileSync(file, 'utf8');
  lock.release();
  writeFileSync(
    file,
    JSON.stringify({ ...JSON.parse(text), id: '00000000-0000-4000-8000-000000000000', ...change }),
  );
}

describe('the lock of a data folder', () => {
  it('names the process that holds it, until that lets go', () => {
    const lock = lockDataDir(dataDir, 'plumb demo');
    expect(() => lockDataDir(dataDir)).toThrow(`process ${process.pid} on `);
    expect(() => lockDataDir(dataDir)).toThrow('(plumb demo)');
    expect(dataDirHolder(dataDir)?.pid).toBe(process.pid);
    lock.release();
    lock.release();
    expect(dataDirHolder(dataDir)).toBeUndefined();
    lockDataDir(dataDir).release();
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('holds against another process and is free once that one is killed', async () => {
    const child = await holder();
    await child.saw('held');
    expect(() => lockDataDir(dataDir)).toThrow(DataDirLockedError);
    expect(dataDirHolder(dataDir)?.pid).toBe(child.process.pid);
    await child.kill();
    expect(dataDirHolder(dataDir)).toBeUndefined();
    const lock = lockDataDir(dataDir);
    expect(dataDirHolder(dataDir)?.id).toBe(lock.holder.id);
    lock.release();
  });

  it('a dead holder is replaced by exactly one of many that come at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      leave({ pid: 1, ticks: '0' });
      const all = await Promise.all(Array.from({ length: 4 }, holder));
      const said = await Promise.all(all.map((child) => child.saw(/^(?:held|refused)/)));
      expect(said.sort()).toEqual([
        'held',
        'refused DataDirLockedError',
        'refused DataDirLockedError',
        'refused DataDirLockedError',
      ]);
      await Promise.all(all.map((child) => child.kill()));
      rmSync(join(dataDir, 'lock'));
    }
  });

  it('a process with the same number that started at another time is not the holder', () => {
    leave({ ticks: '1' });
    expect(() => lockDataDir(dataDir).release()).not.toThrow();
  });

  it('goes on behind one that died while it was taking over', () => {
    leave({ pid: 1, ticks: '0' });
    const claim = join(dataDir, 'lock.00000000-0000-4000-8000-000000000000.next');
    const dead = {
      ...JSON.parse(readFileSync(join(dataDir, 'lock'), 'utf8')),
      id: '00000000-0000-4000-8000-000000000001',
    };
    writeFileSync(claim, JSON.stringify(dead));
    const lock = lockDataDir(dataDir);
    expect(dataDirHolder(dataDir)?.id).toBe(lock.holder.id);
    expect(readdirSync(dataDir)).toEqual(['lock']);
    lock.release();
  });

  it('gives way to a living process that is taking over', () => {
    const other = mkdtempSync(join(tmpdir(), 'plumb-lock-'));
    const living = lockDataDir(other).holder;
    leave({ pid: 1, ticks: '0' });
    writeFileSync(join(dataDir, 'lock.00000000-0000-4000-8000-000000000000.next'), JSON.stringify(living));
    expect(() => lockDataDir(dataDir)).toThrow(DataDirLockedError);
    rmSync(other, { recursive: true, force: true });
  });

  it('one in another container or machine counts as alive while it touches its file', () => {
    leave({ place: 'another boot', host: 'elsewhere', pid: 1 });
    expect(() => lockDataDir(dataDir)).toThrow('on elsewhere');
    const long = new Date(Date.now() - 61_000);
    utimesSync(join(dataDir, 'lock'), long, long);
    lockDataDir(dataDir).release();
  });
});

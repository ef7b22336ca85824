/** kill -9 of a process that writes into a PGlite folder: what it was told to be committed is there. */
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findAuditBreak } from '../../reconciler/store/audit.ts';
import { DataDirLockedError } from '../../reconciler/store/errors.ts';
import { lockDataDir } from '../../reconciler/store/lock-data-dir.ts';
import { openStore } from '../../reconciler/store/open.ts';
import { linesOfRun } from '../../reconciler/store/run-lines.ts';
import { findRun, unfinishedRuns } from '../../reconciler/store/runs.ts';
import { startChild } from '../helpers/child.ts';
import { newDataDir } from '../helpers/pglite.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await newDataDir();
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

describe('a killed process and its PGlite folder', () => {
  it('F51: every intent and answer that was acknowledged before kill -9 is there, at most one line is unknown', async () => {
    let run = '';
    let journaled = 0;
    // The same folder is killed again and again, in mid-write each time.
    for (const lines of [3, 40, 7]) {
      const child = await startChild('test/store/journal-child.ts', { DATA_DIR: dataDir });
      const [, id = '', epoch = ''] = /^run (\S+) (\d+)$/.exec(await child.saw(/^run /)) ?? [];
      await child.saw(`answer ${journaled + lines}`);
      expect(() => lockDataDir(dataDir)).toThrow(DataDirLockedError);
      await child.kill();

      expect(run === '' || run === id).toBe(true);
      run = id;
      const lock = lockDataDir(dataDir);
      const store = await openStore({ dataDir });
      const rows = await linesOfRun(store, run);
      const acknowledged = (what: string): number =>
        Number(
          child.lines
            .filter((line) => line.startsWith(what))
            .at(-1)
            ?.split(' ')[1],
        );
      expect(rows.length).toBeGreaterThanOrEqual(acknowledged('intent'));
      expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_row, index) => index + 1));
      const answered = rows.filter(({ answer }) => answer === 'ok').map(({ seq }) => seq);
      expect(answered).toContain(acknowledged('answer'));
      const ofThisLife = rows.filter((row) => row.epoch === Number(epoch));
      expect(ofThisLife.filter(({ answer }) => answer === null).length).toBeLessThanOrEqual(1);
      expect((await findRun(store, run))?.state).toBe('planned');
      expect(await unfinishedRuns(store)).toEqual([]);
      expect(await findAuditBreak(store)).toBeUndefined();
      journaled = rows.length;
      await store.close();
      lock.release();
    }
  });
});

/** The failures that the store itself finds. */

/** The lease is not ours any more (or never was): nothing may be written or sent under its epoch. Terminal for this worker. */
export class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError';
  readonly code = 'lease-lost';

  constructor(run: string, epoch: number) {
    super(`run ${run} does not hold its device's lease any more (epoch ${epoch}); nothing further is sent`);
  }
}

/** The run is not in the state from which it was to be moved: somebody else moved it. */
export class RunMovedError extends Error {
  override readonly name = 'RunMovedError';
  readonly code = 'run-moved';

  constructor(run: string, from: string, found: string) {
    super(`run ${run} was expected to be ${from} and is ${found}`);
  }
}

/** The database was made by a newer version. */
export class SchemaTooNewError extends Error {
  override readonly name = 'SchemaTooNewError';
  readonly code = 'schema-too-new';

  constructor(found: number, known: number) {
    super(`the database has schema ${found}, this version knows ${known}: use the newer version of plumb`);
  }
}

/** Another process has the data folder. */
export class DataDirLockedError extends Error {
  override readonly name = 'DataDirLockedError';
  readonly code = 'data-dir-locked';
}

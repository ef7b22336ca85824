/** Tests that need a program of the machine: skipped by name where it is missing, a failure in CI. */
import { accessSync, constants } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { describe } from 'vitest';

/** Like `describe`; with `missing` (what is not installed) it is skipped and says why, except in CI, where it runs and fails. */
export function describeTier(title: string, missing: string | undefined, body: () => void): void {
  if (missing !== undefined && !process.env.CI)
    describe.skip(`${title} [not run: ${missing} is not installed]`, body);
  else describe(title, body);
}

/** The full path of a program, looked for in PATH and further folders. */
export function findProgram(name: string, folders: readonly string[] = []): string | undefined {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...folders, ...path].map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A port of 127.0.0.1 that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

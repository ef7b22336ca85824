/** Command lines in a desired-state repository, as a person types them. */
import { expect } from 'vitest';
import type { CliNetwork } from './network.ts';
import type { Ended } from './plumb.ts';

/** The feature `vlans` with these ids. */
export const VLANS = (...ids: readonly number[]): string =>
  `vlans:${ids.length === 0 ? ' []' : ''}\n${ids.map((id) => `  - { id: ${id}, name: N${id} }\n`).join('')}`;

/** A run as `--json` prints it. */
export interface RunJson {
  readonly id: string;
  readonly device: string;
  readonly outcome: string;
  readonly actor: string;
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** Runs a command line in the repository's folder. */
export function run(net: CliNetwork, line: string, cwd = net.repository.folder): Promise<Ended> {
  return net.home.run(line.split(' '), { cwd });
}

/** The same with --json: nothing but warnings may be on stderr. */
export async function json<Result>(
  net: CliNetwork,
  line: string,
): Promise<{ readonly code: number | null; readonly value: Result }> {
  const { code, out, err } = await run(net, `${line} --json`);
  expect(err.replaceAll(/^warning: .*\n/gm, '')).toBe('');
  return { code, value: JSON.parse(out) };
}

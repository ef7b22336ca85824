/** What `validate`, `render`, `plan` and `watch` share: the desired state of a plain folder, rendered. */

import { formatProblem } from '../reconciler/desired/problem-text.ts';
import { createSecretResolver } from '../reconciler/desired/secrets.ts';
import { type DesiredAt, desiredAt } from '../reconciler/desired-at.ts';
import { readFolder } from '../reconciler/repository/folder.ts';
import type { Problem, SecretRef } from '../reconciler/types.ts';
import { createRooms } from './rooms.ts';
import type { Terminal } from './terminal.ts';

export interface LoadOptions {
  /** `validate` and `render` need no secret values: a reference stands for itself then. */
  readonly secrets: 'values' | 'names';
}

/** Loads, validates, expands and renders a folder. */
export async function loadFolder(directory: string, options: LoadOptions): Promise<DesiredAt> {
  return desiredAt(await readFolder(directory), {
    room: createRooms(),
    secretsOf: (settings) =>
      options.secrets === 'values'
        ? createSecretResolver(settings.secrets)
        : { resolve: (reference: SecretRef) => `<${reference.secret}>`, version: () => '0' },
  });
}

/** Problems for people, worst first; true when one of them is an error. */
export function showProblems(problems: readonly Problem[], terminal: Terminal): boolean {
  const sorted = [...problems].sort((a, b) =>
    a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1,
  );
  for (const problem of sorted)
    terminal.say(formatProblem(problem, process.stderr.isTTY === true && !process.env.NO_COLOR));
  return problems.some((problem) => problem.severity === 'error');
}

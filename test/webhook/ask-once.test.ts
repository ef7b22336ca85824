/** Within one run the host is asked each question once; what failed is asked again, and the next run asks anew. */
import { expect, test } from 'vitest';
import type { Context } from '../../reconciler/context.ts';
import { askingOnce } from '../../reconciler/review/ask-once.ts';
import { type CodeHost, CodeHostError } from '../../reconciler/review/contract.ts';
import type { ProjectSettings } from '../../reconciler/types.ts';

test('each question once, failures again, and nothing is remembered by the next', async () => {
  const asked: string[] = [];
  const host = {
    mergedAs: (commit: string) => {
      asked.push(`merged ${commit}`);
      return Promise.resolve([]);
    },
    permission: (login: string) => {
      asked.push(`permission ${login}`);
      return asked.length < 4
        ? Promise.reject(new CodeHostError('unreachable', 'away'))
        : Promise.resolve('write');
    },
    putCheck: () => Promise.resolve(void asked.push('check')),
  } as unknown as CodeHost;
  const context: Pick<Context, 'codeHost'> = { codeHost: () => host };
  const settings = {} as ProjectSettings;
  const once = askingOnce(context);
  for (let times = 0; times < 2; times++) await once.codeHost(settings)?.mergedAs('a');
  await once.codeHost(settings)?.mergedAs('b');
  await expect(once.codeHost(settings)?.permission('bob')).rejects.toThrow('away');
  for (let times = 0; times < 2; times++)
    expect(await once.codeHost(settings)?.permission('bob')).toBe('write');
  for (let times = 0; times < 2; times++) await once.codeHost(settings)?.putCheck({} as never);
  await askingOnce(context).codeHost(settings)?.mergedAs('a');
  expect(asked).toEqual([
    'merged a',
    'merged b',
    'permission bob',
    'permission bob',
    'check',
    'check',
    'merged a',
  ]);
});

/** What events mean: every payload that GitHub publishes as an example passes, and none means more than a look. */
import examples from '@octokit/webhooks-examples' with { type: 'json' };
import { expect, test } from 'vitest';
import { type Intent, intentOf } from '../../webhook/intent.ts';

interface Definition {
  readonly name: string;
  readonly examples: readonly { readonly repository?: { readonly full_name?: string } }[];
}
const definitions = examples as unknown as readonly Definition[];
const HELLO = 'Codertocat/Hello-World';

test('all published payloads: pushes and pull requests of our repository are looked at', () => {
  const kinds = new Map<string, Set<Intent['kind']>>();
  for (const { name, examples: payloads } of definitions)
    for (const payload of payloads) {
      const { kind } = intentOf({ event: name, payload }, HELLO);
      kinds.set(kind, (kinds.get(kind) ?? new Set()).add(kind));
      if (kind === 'branch') expect(name).toBe('push');
      if (kind === 'comment') expect(name).toBe('issue_comment');
      if (kind === 'pull') expect(name).toMatch(/^pull_request/);
    }
  expect([...kinds.keys()].sort()).toEqual(['branch', 'comment', 'nothing', 'ping', 'pull']);
  expect(definitions.length).toBeGreaterThan(50);
});

test.each([
  [
    'another repository',
    'push',
    { ref: 'refs/heads/main', repository: { full_name: 'eve/network' } },
    'nothing',
  ],
  ['a tag', 'push', { ref: 'refs/tags/v1', repository: { full_name: 'ann/network' } }, 'nothing'],
  ['a label', 'pull_request', { action: 'labeled', repository: { full_name: 'ann/network' } }, 'nothing'],
  [
    'a name in another case',
    'push',
    { ref: 'refs/heads/x', repository: { full_name: 'Ann/Network' } },
    'branch',
  ],
  ['a draft', 'pull_request', { action: 'opened', repository: { full_name: 'ann/network' } }, 'pull'],
  [
    'an edited comment',
    'issue_comment',
    { action: 'edited', repository: { full_name: 'ann/network' } },
    'nothing',
  ],
  [
    'a comment of an app',
    'issue_comment',
    { action: 'created', comment: { user: { type: 'Bot' } }, repository: { full_name: 'ann/network' } },
    'nothing',
  ],
  ['a list', 'push', [], 'nothing'],
  ['a getter by name', 'push', { __proto__: { ref: 'refs/heads/main' }, repository: {} }, 'nothing'],
] as const)('F58: %s', (_name, event, payload, kind) => {
  expect(intentOf({ event, payload }, 'ann/network').kind).toBe(kind);
});

test('as long as no repository is named nothing is taken', () => {
  const payload = { ref: 'refs/heads/main', repository: { full_name: 'undefined' } };
  expect(intentOf({ event: 'push', payload }, undefined).kind).toBe('nothing');
});

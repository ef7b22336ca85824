/** What a merge brought, taken back from a later tip. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileChanges, revertedTree } from '../../reconciler/repository/history.ts';
import { gitIn } from '../../reconciler/repository/mirror.ts';
import { makeRepository, type TestRepository } from '../helpers/git.ts';

let repository: TestRepository;
beforeAll(() => {
  repository = makeRepository();
});
afterAll(() => repository.remove());

/** Merges a change of main as a pull request is merged. */
function merge(branch: string, files: Readonly<Record<string, string>>): string {
  const { git, write, commit } = repository;
  git('checkout', '--quiet', '-b', branch);
  for (const [path, text] of Object.entries(files)) write(path, text);
  commit(branch);
  git('checkout', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', '-m', `merge ${branch}`, branch);
  return git('rev-parse', 'HEAD');
}

test('later changes of other files stay; those of the same lines stand in the way', async () => {
  repository.write('a.yaml', 'one\n');
  const first = repository.commit('first');
  const bad = merge('bad', { 'a.yaml': 'two\n', 'new.yaml': 'new\n' });
  const other = merge('other', { 'b.yaml': 'b\n' });
  const git = gitIn(repository.folder);
  const tree = (await revertedTree(git, other, bad)) ?? '';
  expect(repository.git('ls-tree', '-r', '--name-only', tree).split('\n')).toEqual(['a.yaml', 'b.yaml']);
  const changes = await fileChanges(git, other, tree);
  expect(changes.map(({ path, mode, content }) => [path, mode, content && String(content)])).toEqual([
    ['a.yaml', '100644', 'one\n'],
    ['new.yaml', '100644', undefined],
  ]);
  expect(await revertedTree(git, merge('again', { 'a.yaml': 'three\n' }), bad)).toBeUndefined();
  expect(await revertedTree(git, first, first)).toBeUndefined();
});

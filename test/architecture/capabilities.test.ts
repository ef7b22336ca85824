/** The capability table claims what the tree holds, and nothing else. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { capabilities, checkCapabilities, type Kind, written } from '../../scripts/check/capabilities.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('the READMEs hold the table as it is', () => {
  expect(checkCapabilities(root)).toEqual([]);
});

it('a room without a simulator claims rules only', () => {
  const room = capabilities(root).platforms.find(({ platform }) => platform === 'huawei-vrp');
  expect(new Set([...(room?.session ?? []), ...Object.values(room?.features ?? {}).flat()])).toEqual(
    new Set(['rules']),
  );
});

describe('in a tree of its own', () => {
  let tree = '';
  beforeEach(() => {
    tree = mkdtempSync(join(tmpdir(), 'plumb-table-'));
    for (const file of ['README.md', 'README.zh-CN.md']) cpSync(join(root, file), join(tree, file));
    put('drivers/platforms/one/index.ts');
    put('templates/one/vlans.hbs');
    put('test/a.test.ts');
  });
  afterEach(() => rmSync(tree, { recursive: true, force: true }));

  function put(path: string, text = ''): void {
    mkdirSync(join(tree, path, '..'), { recursive: true });
    writeFileSync(join(tree, path), text);
  }

  function kinds(): readonly (readonly Kind[])[] {
    const [one] = capabilities(tree).platforms;
    return [one?.session ?? [], one?.features.vlans ?? []];
  }

  it('a template alone is rules only, and so is a simulator that plays no case', () => {
    expect(kinds()).toEqual([['rules'], ['rules']]);
    put('drivers/simulator/one/dialect.ts');
    put('test/cases/one/vlans.yaml');
    expect(kinds()).toEqual([['rules'], ['rules']]);
  });

  it('a feature counts as played when it has cases, and a test plays them', () => {
    put('drivers/simulator/one/dialect.ts');
    put('test/b.test.ts', "import { x } from '../drivers/simulator/simulator.ts';\nx('../cases/one/');\n");
    expect(kinds()).toEqual([['simulator'], ['rules']]);
    put('test/cases/one/vlans.yaml');
    expect(kinds()).toEqual([['simulator'], ['simulator']]);
    put('test/lab/one.test.ts', "x('../cases/one/');\n");
    expect(kinds()).toEqual([
      ['daemon', 'simulator'],
      ['daemon', 'simulator'],
    ]);
  });

  it('hardware is claimed by a recording alone', () => {
    put('test/recordings/one/sw1.record.yaml');
    expect(kinds()).toEqual([['recorded'], ['rules']]);
  });

  it('writes both languages between the marks, once', () => {
    for (const { path, wanted } of written(tree)) writeFileSync(join(tree, path), wanted ?? '');
    expect(checkCapabilities(tree)).toEqual([]);
    expect(readFileSync(join(tree, 'README.md'), 'utf8')).toContain('| vlans | rules only |');
    expect(readFileSync(join(tree, 'README.zh-CN.md'), 'utf8')).toContain('| vlans | 仅有规则 |');
    put('templates/one/ospf.hbs');
    expect(checkCapabilities(tree)).toHaveLength(2);
    writeFileSync(join(tree, 'README.md'), 'no marks\n');
    expect(checkCapabilities(tree)).toContain('README.md: the marks of the capability table are missing');
  });
});

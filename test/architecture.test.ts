/** The house keeps its shape: DESIGN's import table, owners, sizes and words, on every file, with file and line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as craft from './architecture/craft.ts';
import * as house from './architecture/house.ts';
import * as imports from './architecture/imports.ts';
import { listFiles, parseSource, readSources } from './architecture/source.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const all = readSources(root, [...house.SOURCE_FOLDERS, ...house.OTHER_FOLDERS]).filter(
  ({ path }) => !house.GENERATED.test(path),
);
const sources = all.filter(({ path }) =>
  house.SOURCE_FOLDERS.some((folder) => path.startsWith(`${folder}/`)),
);
const scripts = all.filter(({ path }) => path.startsWith('scripts/'));

function textsOf(paths: readonly string[]): readonly { readonly path: string; readonly text: string }[] {
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

describe('architecture', () => {
  it('imports only what the table of rooms allows', () => {
    expect(imports.tableBreaches(sources, house.IMPORT_TABLE)).toEqual([]);
  });

  it('imports each outside library only in the room that owns it', () => {
    expect(imports.ownerBreaches(sources, { ...house.LIBRARY_OWNERS, ...house.DEVELOPMENT_OWNERS })).toEqual(
      [],
    );
  });

  it('has no circle of value imports', () => {
    expect(imports.circleBreaches(all)).toEqual([]);
  });

  it('has no barrels', () => {
    expect(imports.barrelBreaches(sources)).toEqual([]);
  });

  it('keeps files and functions small', () => {
    const measured = [...sources, ...scripts];
    expect(craft.fileSizeBreaches(measured, house.MAX_FILE_LINES)).toEqual([]);
    expect(craft.functionSizeBreaches(measured, house.MAX_FUNCTION_LINES)).toEqual([]);
  });

  it('has no any, enum, default export or non-null assertion', () => {
    expect(craft.syntaxBreaches(all)).toEqual([]);
  });

  it('begins each file with a sentence of purpose', () => {
    expect(craft.purposeBreaches(all)).toEqual([]);
  });

  it('names no vendor outside the rooms of the vendors', () => {
    const paths = listFiles(root, house.SOURCE_FOLDERS).filter(
      (path) =>
        /\.(?:ts|js|mjs|json|hbs|sql)$/.test(path) && !house.VENDOR_ROOMS.some((room) => room.test(path)),
    );
    expect(craft.vendorBreaches(textsOf(paths), house.VENDOR_WORDS)).toEqual([]);
  });

  it('prints no template value without its mark', () => {
    const templates = listFiles(root, ['templates']).filter((path) => path.endsWith('.hbs'));
    expect(templates.length).toBeGreaterThan(0);
    expect(craft.templateBreaches(textsOf(templates))).toEqual([]);
  });

  it('has the same file names in every platform room, and templates and cases for each', () => {
    const platforms = join(root, 'drivers/platforms');
    const rooms = readdirSync(platforms);
    expect(rooms.length).toBeGreaterThanOrEqual(3);
    for (const room of rooms) {
      const entries = readdirSync(join(platforms, room), { withFileTypes: true });
      const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
      const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => `${entry.name}.ts`);
      expect(names.sort(), room).toEqual(house.ROOM_FILES);
      expect(house.ROOM_FILES, `${room}: a folder belongs to the file of its name`).toEqual(
        expect.arrayContaining(folders),
      );
      expect(existsSync(join(root, 'templates', room)), `templates/${room}`).toBe(true);
      expect(readdirSync(join(root, 'test/cases', room)).length, `test/cases/${room}`).toBeGreaterThan(0);
    }
  });
});

describe('dependencies', () => {
  const manifest: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const lock: { readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>> } =
    JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

  it('F109: few run-time dependencies, each with an owner and an exact version', () => {
    expect(Object.keys(manifest.dependencies ?? {}).sort()).toEqual(house.RUNTIME_DEPENDENCIES);
    expect(Object.keys(house.LIBRARY_OWNERS).sort()).toEqual(house.RUNTIME_DEPENDENCIES);
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });

  it('F109: no package needs its install script', () => {
    const scripted = Object.entries(lock.packages)
      .filter(([, entry]) => entry.hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect([...new Set(scripted)].sort()).toEqual(house.INSTALL_SCRIPTS);
  });

  it('F109: the lock file agrees with package.json, has a hash for each package and names no host', async () => {
    const { checkLockfile } = await import('../scripts/check/lockfile.mjs');
    expect(checkLockfile(root)).toEqual([]);
  });
});

describe('the rules themselves', () => {
  const files = [
    parseSource(
      'reconciler/tree/a.ts',
      "import { b } from './b.ts';\nimport { c } from '../store/c.ts';\nexport const a = [b, c];\n",
    ),
    parseSource(
      'reconciler/tree/b.ts',
      "// Purpose: none in particular.\nimport { a } from './a.ts';\nexport * from './c.ts';\nexport const b = a;\n",
    ),
    parseSource(
      'reconciler/store/c.ts',
      "import { Client } from 'ssh2';\nimport type { Pool } from 'pg';\nexport let c: any = Client;\nexport type P = Pool;\n",
    ),
    parseSource('cli/d.ts', 'enum E { A }\nexport default function d(): number {\n  return E.A!;\n}\n'),
    parseSource('elsewhere/e.ts', "await import('ssh2');\n"),
  ];

  it('finds a forbidden import and a file outside all rooms', () => {
    expect(imports.tableBreaches(files, house.IMPORT_TABLE)).toEqual([
      'reconciler/tree/a.ts:2: may not import reconciler/store/c.ts',
      'elsewhere/e.ts:1: stands in no room of the import table',
    ]);
  });

  it('finds a library outside its room, also when it is loaded on demand, but not a type', () => {
    expect(imports.ownerBreaches(files, house.LIBRARY_OWNERS)).toEqual([
      'reconciler/store/c.ts:1: ssh2 belongs to drivers/session/, drivers/simulator/',
      'elsewhere/e.ts:1: ssh2 belongs to drivers/session/, drivers/simulator/',
    ]);
  });

  it('finds a circle and a barrel', () => {
    expect(imports.circleBreaches(files)).toEqual([
      'reconciler/tree/a.ts:1: circle reconciler/tree/a.ts → reconciler/tree/b.ts → reconciler/tree/a.ts',
    ]);
    expect(imports.barrelBreaches(files)).toEqual(['reconciler/tree/b.ts:3: re-exports ./c.ts']);
  });

  it('keeps one room out of another', () => {
    const room = parseSource(
      'drivers/platforms/one/index.ts',
      "import { x } from '../two/x.ts';\nexport const y = x;\n",
    );
    expect(imports.tableBreaches([room], house.IMPORT_TABLE)).toHaveLength(1);
  });

  it('finds forbidden syntax and a missing purpose', () => {
    expect(craft.syntaxBreaches(files)).toEqual([
      'reconciler/store/c.ts:3: any',
      'cli/d.ts:1: an enum',
      'cli/d.ts:2: a default export',
      'cli/d.ts:3: a non-null assertion',
    ]);
    expect(craft.purposeBreaches(files)).toHaveLength(4);
  });

  it('finds a long file, a long function, a vendor word and an unmarked value', () => {
    expect(craft.fileSizeBreaches(files, 3)).toHaveLength(3);
    expect(craft.functionSizeBreaches(files, 2)).toEqual(['cli/d.ts:2: a function of 3 lines, at most 2']);
    expect(
      craft.vendorBreaches([{ path: 'x.ts', text: '// iOS-like\nconst kiosk = 1;' }], house.VENDOR_WORDS),
    ).toEqual(['x.ts:1: says iOS']);
    expect(craft.templateBreaches([{ path: 'x.hbs', text: 'a {{b}}\n{{{c}}}' }])).toEqual([
      'x.hbs:2: prints a value unmarked',
    ]);
  });
});

/** Files of one commit → documents that passed their schemas, and what is wrong with the others. */
import { type Kind, shapes } from '../../schemas/generated/shapes.ts';
import type { Problem, RepositoryFile } from '../types.ts';
import { classify } from './classify.ts';
import { decode } from './decode.ts';
import { type Loader, openLoader } from './loader.ts';
import type { MapNode } from './node.ts';
import { problemAt } from './problem.ts';
import { type SourceText, sourceText } from './source-text.ts';
import { buildTree } from './tree.ts';
import { validateDocument } from './validate.ts';

export const MAX_FILES = 20_000;
export const MAX_TREE_BYTES = 256 * 1024 * 1024;
/** After so many milliseconds of work the event loop gets its turn. */
const TURN_MS = 20;

/** A document that was read; `valid` tells whether it passed its schema. */
export interface DesiredDocument {
  readonly kind: Kind;
  readonly name: string;
  readonly node: MapNode;
  readonly valid: boolean;
}

export interface Documents {
  readonly documents: readonly DesiredDocument[];
  readonly templates: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

export async function readDocuments(files: readonly RepositoryFile[]): Promise<Documents> {
  const turn = turns();
  const reading: Reading = { loader: openLoader(), turn, documents: [], templates: new Map(), problems: [] };
  try {
    for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
      await readFile(reading, file);
      await turn();
    }
  } finally {
    await reading.loader.close();
  }
  return {
    documents: reading.documents,
    templates: reading.templates,
    problems: [...reading.problems, ...claimedTwice(reading.documents)],
  };
}

/** Gives the event loop its turn when enough time went by (F18). */
export function turns(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < TURN_MS) return;
    await new Promise((resolve) => setImmediate(resolve));
    last = performance.now();
  };
}

/** A commit that is larger than any real one is not read at all. */
export function refuseTree(files: readonly RepositoryFile[]): Problem | undefined {
  const bytes = files.reduce((sum, file) => sum + file.bytes.byteLength, 0);
  if (files.length <= MAX_FILES && bytes <= MAX_TREE_BYTES) return undefined;
  const message = `the commit has ${files.length} files with ${bytes} bytes; at most ${MAX_FILES} files and ${MAX_TREE_BYTES} bytes are read`;
  return { severity: 'error', code: 'too-large', message };
}

interface Reading {
  readonly loader: Loader;
  readonly turn: () => Promise<void>;
  readonly documents: DesiredDocument[];
  readonly templates: Map<string, string>;
  readonly problems: Problem[];
}

async function readFile(reading: Reading, file: RepositoryFile): Promise<void> {
  const classified = classify(file.path);
  const place = { source: sourceText(file.path, ''), start: 0, end: 0, path: '' };
  switch (classified.what) {
    case 'document':
      return readDocument(reading, file, classified.kind, classified.name);
    case 'template': {
      const { source, problems } = decode(file);
      // Templates may hold what documents may not (a tab in a comment): only the bytes are checked here.
      const broken = problems.filter(
        ({ code }) => code === 'not-utf-8' || code === 'too-large' || code === 'lfs-pointer',
      );
      reading.problems.push(...broken);
      if (broken.length === 0) reading.templates.set(file.path, source.text);
      return;
    }
    case 'unexpected': {
      const { hint } = classified;
      const message =
        'this file is not read: documents stand in devices/, sites/, roles/, groups/, services/ and plumbline.yaml';
      reading.problems.push(
        problemAt(place, {
          severity: 'warning',
          code: 'unexpected-file',
          message,
          frame: false,
          ...(hint === undefined ? {} : { hint }),
        }),
      );
      return;
    }
    case 'unsupported': {
      const message = `this version does not read ${classified.folder}/`;
      reading.problems.push(
        problemAt(place, {
          code: 'unsupported',
          message,
          frame: false,
          hint: 'take the file out, or use a version that reads it',
        }),
      );
    }
  }
}

async function readDocument(reading: Reading, file: RepositoryFile, kind: Kind, name: string): Promise<void> {
  const { source, problems } = decode(file);
  const root = { source, start: 0, end: 0, path: '' };
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(name)) {
    const hint = 'letters, digits, dot, dash and underscore; the name begins with a letter or digit';
    reading.problems.push(
      problemAt(root, { code: 'name', message: 'the file name is not a name', hint, frame: false }),
    );
    return;
  }
  const node = problems.length > 0 ? undefined : await loadTree(reading, source, kind);
  reading.problems.push(...problems);
  const found = node === undefined ? [] : validateDocument(node, kind);
  reading.problems.push(...found);
  // An unreadable document is still there: nobody is told that it does not exist.
  const unread: MapNode = { kind: 'map', entries: new Map(), place: root };
  reading.documents.push({
    kind,
    name,
    node: node ?? unread,
    valid: node !== undefined && found.length === 0,
  });
}

async function loadTree(
  { loader, turn, problems }: Reading,
  source: SourceText,
  kind: Kind,
): Promise<MapNode | undefined> {
  const loaded = await loader.load(source.text, source.path.endsWith('.json'));
  for (const { start, end, other, ...failure } of loaded.failures) {
    const second = other === undefined ? {} : { other: { source, ...other, path: '' } };
    problems.push(problemAt({ source, start, end, path: '' }, { ...failure, ...second }));
  }
  if (loaded.failures.length > 0) return undefined;
  await turn();
  const node = buildTree(source, loaded, shapes[kind]);
  await turn();
  if (node.kind === 'map') return node;
  problems.push(problemAt(node.place, { code: 'schema', message: 'a document is a map: keys with values' }));
  return undefined;
}

/** Two files for one name, or names that differ only by case, are one device to many tools and file systems (F13). */
function claimedTwice(documents: readonly DesiredDocument[]): Problem[] {
  const seen = new Map<string, DesiredDocument>();
  return documents.flatMap((document) => {
    const key = `${document.kind}/${document.name.toLowerCase()}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, document);
      return [];
    }
    const place = { ...document.node.place, start: 0, end: 0 };
    const files = `${first.node.place.source.path} and ${place.source.path}`;
    const message = `two files claim the ${document.kind} \`${document.name}\`: ${files}`;
    return [
      problemAt(place, {
        code: 'claimed-twice',
        message,
        hint: 'keep one of them',
        other: first.node.place,
        frame: false,
      }),
    ];
  });
}

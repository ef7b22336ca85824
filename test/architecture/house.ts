/** The rules of the house as data: who may import whom, who owns which library, what a room looks like. */

/** First matching prefix wins: files below `from` may import (values) only files below one of `to`. */
export const IMPORT_TABLE: readonly { readonly from: string; readonly to: readonly string[] }[] = [
  { from: 'cli/', to: ['cli/', 'webhook/', 'reconciler/', 'drivers/', 'templates/', 'schemas/'] },
  { from: 'webhook/', to: ['webhook/', 'reconciler/'] },
  { from: 'reconciler/tree/', to: ['reconciler/tree/'] },
  { from: 'reconciler/store/', to: ['reconciler/store/'] },
  { from: 'reconciler/queue/', to: ['reconciler/queue/'] },
  { from: 'reconciler/repository/', to: ['reconciler/repository/', 'reconciler/errors.ts'] },
  {
    from: 'reconciler/desired/',
    to: ['reconciler/desired/', 'schemas/', 'reconciler/line-gate.ts', 'reconciler/errors.ts'],
  },
  { from: 'reconciler/analysis/', to: ['reconciler/analysis/', 'reconciler/tree/', 'reconciler/errors.ts'] },
  { from: 'reconciler/guards/', to: ['reconciler/guards/', 'reconciler/tree/', 'reconciler/errors.ts'] },
  { from: 'reconciler/rollout/', to: ['reconciler/rollout/', 'reconciler/errors.ts'] },
  { from: 'reconciler/monitor/', to: ['reconciler/monitor/', 'reconciler/errors.ts'] },
  {
    from: 'reconciler/render/',
    to: ['reconciler/render/', 'templates/', 'reconciler/line-gate.ts', 'reconciler/errors.ts'],
  },
  {
    from: 'reconciler/render.ts',
    to: [
      'reconciler/render/',
      'reconciler/tree/',
      'templates/',
      'reconciler/line-gate.ts',
      'reconciler/errors.ts',
    ],
  },
  // reconciler/*.ts: the pipeline itself. It gets rooms, queue handlers and sessions passed in or by these folders.
  { from: 'reconciler/', to: ['reconciler/', 'drivers/session/', 'drivers/contract.ts'] },
  { from: 'drivers/session/', to: ['drivers/session/', 'drivers/contract.ts'] },
  { from: 'drivers/platforms/{room}/', to: ['drivers/platforms/{room}/', 'drivers/contract.ts'] },
  { from: 'drivers/simulator/', to: ['drivers/simulator/'] },
  { from: 'drivers/contract.ts', to: [] },
  { from: 'templates/', to: ['templates/'] },
  { from: 'schemas/', to: ['schemas/'] },
];

/** Each outside library has one owner (the simulator speaks SSH as well). Types may be imported anywhere. */
export const LIBRARY_OWNERS: Readonly<Record<string, readonly string[]>> = {
  ssh2: ['drivers/session/', 'drivers/simulator/'],
  'telnet-client': ['drivers/session/'],
  socks: ['drivers/session/'],
  'simple-git': ['reconciler/repository/'],
  chokidar: ['reconciler/repository/'],
  ajv: ['reconciler/desired/validate.ts'],
  'ajv-formats': ['reconciler/desired/validate.ts'],
  yaml: ['reconciler/desired/'],
  handlebars: ['reconciler/render.ts', 'reconciler/render/'],
  pg: ['reconciler/store/'],
  '@electric-sql/pglite': ['reconciler/store/'],
  bullmq: ['reconciler/queue/'],
  ioredis: ['reconciler/queue/'],
  commander: ['cli/'],
  fastify: ['webhook/'],
  ignore: ['reconciler/review/'],
  octokit: ['webhook/github.ts', 'webhook/github-error.ts'],
  picocolors: ['cli/', 'reconciler/desired/problem-text.ts'],
};

/** Libraries of development that the product may load when it runs from source, never from dist/. */
export const DEVELOPMENT_OWNERS: Readonly<Record<string, readonly string[]>> = {
  esbuild: ['reconciler/desired/loader.ts'],
};

/** Run-time dependencies, few and on purpose (F109): a new one is a decision, made here too. */
export const RUNTIME_DEPENDENCIES: readonly string[] = [
  '@electric-sql/pglite',
  'ajv',
  'ajv-formats',
  'bullmq',
  'chokidar',
  'commander',
  'fastify',
  'handlebars',
  'ignore',
  'ioredis',
  'octokit',
  'pg',
  'picocolors',
  'simple-git',
  'socks',
  'ssh2',
  'telnet-client',
  'yaml',
];

/**
 * Packages that have an install script. None is needed: both are native speed-ups with a fall-back in JavaScript, or
 * (esbuild) a check of a binary that comes as a package of its own.
 */
export const INSTALL_SCRIPTS: readonly string[] = ['cpu-features', 'esbuild', 'msgpackr-extract', 'ssh2'];

/** The same files in every platform room; what a file is split into stands in a folder of its name. */
export const ROOM_FILES: readonly string[] = [
  'README.md',
  'dialog.ts',
  'facts.ts',
  'import.ts',
  'index.ts',
  'syntax.ts',
];

/** Where a vendor's name may stand; everywhere else the code must not know that vendors exist. */
export const VENDOR_ROOMS: readonly RegExp[] = [
  /^drivers\/(?:platforms|simulator)\/[^/]+\//,
  /^templates\/[^/]+\//,
  /^(?:test|examples|docs|bench)\//,
  /\.md$/,
];
export const VENDOR_WORDS =
  /\b(?:cisco|ios(?:-?xe)?|nx-?os|h3c|comware|huawei|vrp|frr(?:outing)?|zebra|vtysh|juniper|junos|arista|eos|mikrotik|routeros)\b/i;

/** Product source: all rules. */
export const SOURCE_FOLDERS: readonly string[] = [
  'cli',
  'drivers',
  'reconciler',
  'webhook',
  'templates',
  'schemas',
];
/** Also parsed, for the rules of the craft that hold everywhere. */
export const OTHER_FOLDERS: readonly string[] = ['test', 'scripts', 'examples', 'bench'];
export const GENERATED = /^schemas\/generated\//;

export const MAX_FILE_LINES = 300;
export const MAX_FUNCTION_LINES = 60;

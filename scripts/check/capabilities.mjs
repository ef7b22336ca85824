/**
 * The capability table of README.md and README.zh-CN.md, made of what is in the tree: a feature is there when its
 * template is; how it is proved follows from its case file and from the tests that play the cases of its platform.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const BEGIN = '<!-- capabilities: written by scripts/capabilities.mjs -->';
const END = '<!-- /capabilities -->';

const LANGUAGES = {
  'README.md': {
    session: 'login, reading, sending',
    rules: 'rules only',
    simulator: 'simulator',
    daemon: 'real daemon',
    recorded: 'recorded from hardware',
    explain: {
      simulator: 'its cases are played on a virtual device that has a grammar of its own',
      daemon: 'its cases are played on real routing software',
      recorded: 'a transcript that `plumb record` took from a device is in test/recordings',
      rules: 'rules and cases only, never seen on a device',
    },
    none: 'no template yet',
    nothing: 'Nothing has been recorded from hardware yet.',
    and: ', ',
    is: ': ',
    end: '. ',
    next: '; ',
  },
  'README.zh-CN.md': {
    session: '登录、读取、下发',
    rules: '仅有规则',
    simulator: '模拟器',
    daemon: '真实软件',
    recorded: '真机记录',
    explain: {
      simulator: '用例在语法独立实现的虚拟设备上执行过',
      daemon: '用例在真实的路由软件上执行过',
      recorded: 'test/recordings 中有 `plumb record` 从设备取得的记录',
      rules: '只有规则和用例,从未在设备上见过',
    },
    none: '尚无模板',
    nothing: '目前还没有来自真机的记录。',
    and: '、',
    is: ':',
    end: '。',
    next: ';',
  },
};

function names(folder, pattern = /^/) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort();
}

/** Texts of all tests, by path. */
function tests(root) {
  return readdirSync(join(root, 'test'), { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => ({ path, text: readFileSync(join(root, 'test', path), 'utf8') }));
}

/** What the tests say of one platform: whether something other than our own engine plays its cases. */
function proofOf(root, platform, all) {
  // The folder of this platform, or the folder of all of them.
  const playing = all.filter(({ text }) => text.includes(`cases/${platform}/`) || /cases\/['"`]/.test(text));
  return {
    simulator:
      existsSync(join(root, 'drivers/simulator', platform, 'dialect.ts')) &&
      playing.some(({ text }) => /from '[^']*drivers\/simulator\//.test(text)),
    daemon: playing.some(
      ({ path, text }) => path.startsWith('lab/') || /from '[^']*lab\/lab\.ts'/.test(text),
    ),
  };
}

/** @returns what the tree holds: platforms, features, and the kinds of proof of each. */
export function capabilities(root) {
  const all = tests(root);
  const platforms = names(join(root, 'drivers/platforms')).map((platform) => {
    const templates = names(join(root, 'templates', platform), /\.hbs$/).map((name) => name.slice(0, -4));
    const proof = proofOf(root, platform, all);
    const recordings = names(join(root, 'test/recordings', platform), /\.ya?ml$/);
    const kinds = [
      ...(proof.daemon ? ['daemon'] : []),
      ...(proof.simulator ? ['simulator'] : []),
      ...(recordings.length > 0 ? ['recorded'] : []),
    ];
    const played = kinds.filter((kind) => kind !== 'recorded');
    const features = Object.fromEntries(
      templates.map((feature) => {
        if (existsSync(join(root, 'test/cases', platform, `${feature}.yaml`)) && played.length > 0)
          return [feature, played];
        // Played from the YAML on, by the virtual device of the platform.
        const lives = existsSync(join(root, 'test/features', platform, `${feature}.yaml`));
        return [feature, lives && proof.simulator ? ['simulator'] : ['rules']];
      }),
    );
    return { platform, session: kinds.length > 0 ? kinds : ['rules'], features };
  });
  const features = [...new Set(platforms.flatMap((one) => Object.keys(one.features)))].sort();
  return { platforms, features };
}

function table({ platforms, features }, words) {
  const cell = (kinds) => (kinds === undefined ? '–' : kinds.map((kind) => words[kind]).join(words.and));
  const row = (title, cells) => `| ${[title, ...cells].join(' | ')} |`;
  const used = new Set(platforms.flatMap((one) => [...one.session, ...Object.values(one.features).flat()]));
  const told = ['daemon', 'simulator', 'recorded', 'rules'].filter((kind) => used.has(kind));
  const legend = [
    ...told.map((kind) => `*${words[kind]}*${words.is}${words.explain[kind]}`),
    `–${words.is}${words.none}`,
  ].join(words.next);
  return [
    row(
      '',
      platforms.map((one) => one.platform),
    ),
    row(
      '---',
      platforms.map(() => '---'),
    ),
    row(
      words.session,
      platforms.map((one) => cell(one.session)),
    ),
    ...features.map((feature) =>
      row(
        feature,
        platforms.map((one) => cell(one.features[feature])),
      ),
    ),
    '',
    `${legend}${words.end}${used.has('recorded') ? '' : words.nothing}`.trimEnd(),
  ].join('\n');
}

/** @returns the files as they should be: path → text, or undefined where the marks are missing. */
export function written(root) {
  const found = capabilities(root);
  return Object.entries(LANGUAGES).map(([path, words]) => {
    const text = readFileSync(join(root, path), 'utf8');
    const [head, rest = ''] = text.split(BEGIN);
    const [, ...tail] = rest.split(END);
    if (tail.length !== 1) return { path, text, wanted: undefined };
    return { path, text, wanted: `${head}${BEGIN}\n\n${table(found, words)}\n\n${END}${tail[0]}` };
  });
}

/** @param {string} root of the package. @returns {string[]} one sentence per finding. */
export function checkCapabilities(root) {
  return written(root).flatMap(({ path, text, wanted }) => {
    if (wanted === undefined) return [`${path}: the marks of the capability table are missing`];
    return text === wanted
      ? []
      : [`${path}: the capability table is not what the tree holds (npm run capabilities)`];
  });
}

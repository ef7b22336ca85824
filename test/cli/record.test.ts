/** `plumb record`: real transcripts over SSH and Telnet, without a secret in them, and good enough to become a case. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadPlatform } from '../../cli/platforms.ts';
import { hideGuesses, unknownLines } from '../../cli/record-guess.ts';
import { type Recording, recordingText } from '../../cli/record-text.ts';
import type { SimulatedDevice } from '../../drivers/simulator/simulator.ts';
import { canonicalText } from '../../reconciler/tree/hash.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { planChange } from '../../reconciler/tree/plan-change.ts';
import { makeRepository, type TestRepository } from '../helpers/git.ts';
import {
  connectionYaml,
  type DeviceSpec,
  ENABLE,
  PASSWORD,
  SETTINGS,
  startSimulated,
} from '../helpers/network.ts';
import { canary, found } from '../pipeline/canaries.ts';
import { faultsOf } from '../recordings/check.ts';
import { build, type Ended, type Home, makeHome } from './plumb.ts';

const SECRETS = {
  community: canary('community').replace('%', ''),
  key: canary('key').replace('%', ''),
  odd: canary('odd').replace('%', ''),
};
const HASH9 = '$9$nTGv8l0XzPqRkE$dIrkqSevfWT/xsD0zK8r/Eqmr/OoQfNquNRXf61wWOE';
const HASH6 = '$h$6$GSmuJG1h1HiV+bBc$TbcYPYBr7/A1AaLLFlPJyQ==';

function startup(folder: string, name: string, extra: string, end: string): string {
  const text = readFileSync(new URL(`../${folder}/${name}-startup.cfg`, import.meta.url), 'utf8');
  return text.replace(new RegExp(`^${end}\\s*$`, 'm'), () => `${extra}\n${end}\n`);
}

const SPECS = {
  ssh1: {
    platform: 'cisco-ios',
    startup: startup(
      'simulator',
      'cisco-ios',
      `snmp-server community ${SECRETS.community} RO\nusername hand privilege 1 secret 9 ${HASH9}`,
      'end',
    ),
  },
  tel1: {
    platform: 'h3c-comware',
    transport: 'telnet',
    startup: startup(
      'simulator',
      'h3c-comware',
      `#\n snmp-agent community read simple ${SECRETS.community}\n#\nlocal-user hand class manage\n password hash ${HASH6}\n#`,
      'return',
    ),
  },
} as const satisfies Readonly<Record<string, DeviceSpec>>;
type Name = keyof typeof SPECS;

const devices = new Map<Name, SimulatedDevice>();
let home: Home;
let repository: TestRepository;

beforeAll(async () => {
  await build();
  home = makeHome({ PLUMB_TEST_PASSWORD: PASSWORD, PLUMB_TEST_ENABLE: ENABLE });
  repository = makeRepository();
  repository.write('plumbline.yaml', SETTINGS);
  repository.write('groups/all.yaml', 'credentials: lab\n');
  for (const name of ['ssh1', 'tel1'] satisfies Name[]) {
    const device = await startSimulated(name, SPECS[name]);
    devices.set(name, device);
    repository.write(`devices/${name}.yaml`, connectionYaml(device, SPECS[name]));
  }
});
afterAll(async () => {
  home.remove();
  repository.remove();
  await Promise.all([...devices.values()].map((device) => device.close()));
});

function run(...args: readonly string[]): Promise<Ended> {
  return home.run(['record', ...args]);
}

function answerTo(recording: Recording, reads: string): string {
  return recording.exchanges.find((one) => one.reads === reads)?.answer ?? '';
}

const ALL_SECRETS = [PASSWORD, ENABLE, HASH9, HASH6, ...Object.values(SECRETS)];

describe.each([
  ['ssh1', 'ssh', 'SW1#', 'show running-config', '!'],
  ['tel1', 'telnet', '<SW1>', 'display current-configuration', '#'],
] as const)('%s', (name, transport, prompt, command, separator) => {
  const file = `${name}.record.yaml`;
  let recording: Recording;

  test('records what it reads over this transport, and writes nothing to the device', async () => {
    const { code, out, err } = await run(name, repository.folder);
    expect([code, err]).toEqual([0, `reading ${name}\n`]);
    expect(out).toContain(`${file}: `);
    recording = parse(readFileSync(join(home.folder, file), 'utf8'));
    expect(recording).toMatchObject({
      record: 1,
      platform: SPECS[name].platform,
      device: name,
      transport,
      anonymised: false,
    });
    const read = recording.exchanges.find((one) => one.reads === 'running');
    expect(read).toMatchObject({ prompt, command });
    expect(read?.answer.split('\n').length).toBeGreaterThan(100);
    expect(read?.answer).toContain(`\n${separator}\n`);
    const seen = recording.exchanges.map((one) => one.reads);
    expect(seen).toEqual(expect.arrayContaining(['version', 'running', 'startup', 'doctor clock']));
    const refused = recording.exchanges.filter((one) => one.refused).map(({ answer }) => answer.trim());
    expect(refused.length + recording.login.length).toBeGreaterThan(1);
    for (const words of refused) expect(words).not.toMatch(/the device did not take|^$/);
    expect(devices.get(name)?.configLines).toEqual([]);
  });

  test('holds no secret, in no coding', () => {
    const text = readFileSync(join(home.folder, file), 'utf8');
    expect(found(ALL_SECRETS, [{ place: file, text }])).toEqual([]);
    // What is searched for does stand in what the device shows.
    const shown = devices.get(name)?.running() ?? '';
    for (const secret of [SECRETS.community, name === 'ssh1' ? HASH9 : HASH6])
      expect(shown).toContain(secret);
    expect(text).toContain('‹secret›');
    expect(text).toMatch(/(?:username|local-user) hand /);
  });

  test('has a running configuration that parses as before and differs from itself by nothing', async () => {
    const { syntax, dialog } = await loadPlatform(SPECS[name].platform);
    const running = parseConfig(answerTo(recording, 'running'), syntax);
    const same = planChange({
      syntax,
      running,
      intended: parseConfig(answerTo(recording, 'running'), syntax),
      scope: { kind: 'all' },
    });
    expect(same.steps).toEqual([]);
    const shown = parseConfig(devices.get(name)?.running() ?? '', syntax);
    expect(running.length).toBeGreaterThan(20);
    expect(canonicalText(running, syntax).split('\n').length).toBe(
      canonicalText(shown, syntax).split('\n').length,
    );
    expect(answerTo(recording, 'running').trimEnd().split('\n').at(-1)).toMatch(syntax.layout.endMarker);
    for (const { prompt: shownPrompt } of recording.exchanges)
      expect(dialog.learn.test(shownPrompt)).toBe(true);
  });

  test('would be taken as a recording of the platform', async () => {
    expect(faultsOf(recording, await loadPlatform(SPECS[name].platform))).toEqual([]);
  });

  test('never writes over a file', async () => {
    const before = readFileSync(join(home.folder, file), 'utf8');
    const { code, err } = await run(name, repository.folder);
    expect([code, err]).toEqual([1, expect.stringContaining(`${file} exists already`)]);
    expect(readFileSync(join(home.folder, file), 'utf8')).toBe(before);
  });

  test('anonymised, it is another network of the same shape', async () => {
    const { code, out } = await run(name, repository.folder, '--anonymise', '--out', '-');
    expect(code).toBe(0);
    const other: Recording = parse(out);
    expect(other).toMatchObject({ anonymised: true, device: expect.stringMatching(/^host\d$/) });
    expect(out).not.toMatch(
      /10\.20\.|10\.255\.|\bSW1\b|example\.net|\bSIM[0-9A-F]{8}\b|\bplumb\b(?! record)/,
    );
    const { syntax } = await loadPlatform(SPECS[name].platform);
    const trees = [recording, other].map((one) => parseConfig(answerTo(one, 'running'), syntax));
    const heads = trees.map((tree) => tree.map(({ line }) => line.split(' ')[0]));
    expect(heads[1]).toEqual(heads[0]);
    const masks = (one: Recording): readonly string[] =>
      answerTo(one, 'running').match(/\b(?:255(?:\.\d+){3}|0\.0\.\d+\.255)\b/g) ?? [];
    expect(masks(other)).toEqual(masks(recording));
    expect(masks(other).length).toBeGreaterThan(2);
  });
});

describe('record', () => {
  test('--json prints the same, and nothing else', async () => {
    const { code, out } = await run('ssh1', repository.folder, '--out', '-', '--json');
    expect(code).toBe(0);
    const printed: Recording = JSON.parse(out);
    const written: Recording = parse(readFileSync(join(home.folder, 'ssh1.record.yaml'), 'utf8'));
    expect(printed.exchanges.map((one) => one.command)).toEqual(written.exchanges.map((one) => one.command));
    expect(answerTo(printed, 'running')).toBe(answerTo(written, 'running'));
    expect(found(ALL_SECRETS, [{ place: 'json', text: out }])).toEqual([]);
  });

  test('finds the lines that no rule knows, and hides in them what looks like a secret', async () => {
    const { syntax } = await loadPlatform('cisco-ios');
    const text = `hostname a\nodd-feature key 0 ${SECRETS.odd}\nkey chain K\nodd-peer psk ${SECRETS.odd}\nodd $9$abcdefgh$ijk\n`;
    const unknown = unknownLines(syntax, text);
    expect(unknown).toEqual([
      `odd-feature key 0 ${SECRETS.odd}`,
      `odd-peer psk ${SECRETS.odd}`,
      'odd $9$abcdefgh$ijk',
    ]);
    expect(hideGuesses(text, new Set(unknown))).toBe(
      'hostname a\nodd-feature key ‹secret›\nkey chain K\nodd-peer psk ‹secret›\nodd ‹secret›\n',
    );
  });

  test('without a device it says so, and writes no file', async () => {
    const { code, err } = await run('nobody', repository.folder);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('no such device: nobody; there are: ssh1, tel1'),
    ]);
    const wrong = await home.run(['record', 'ssh1', repository.folder, '--out', 'wrong.yaml'], {
      env: { PLUMB_TEST_PASSWORD: 'no' },
    });
    expect(wrong.code).toBe(1);
    expect(() => readFileSync(join(home.folder, 'wrong.yaml'))).toThrow();
    mkdirSync(join(home.folder, 'empty'), { recursive: true });
    expect((await run('tel9', 'empty')).err).toContain('no plumbline.yaml');
    rmSync(join(home.folder, 'empty'), { recursive: true });
  });

  test('a file of any text is read back letter by letter', () => {
    const odd = [
      '  begins with blanks\n\n\ttab: # "quoted"\n',
      'one line',
      '',
      '\n\n',
      'a\u0007b\nc\u2028\u009bd',
      '- a\n- b',
      ' \n x',
      'ends twice\n\n',
    ];
    const recording: Recording = {
      record: 1,
      platform: 'x',
      device: 'd: "1"',
      transport: 'ssh',
      anonymised: false,
      login: odd.map((text) => ({ received: text })),
      exchanges: odd.map((text) => ({
        reads: 'a',
        prompt: '<x>',
        command: 'c',
        answer: text,
        notes: [text],
      })),
      unknown: odd,
    };
    writeFileSync(join(home.folder, 'odd.yaml'), recordingText(recording));
    expect(parse(readFileSync(join(home.folder, 'odd.yaml'), 'utf8'))).toEqual(recording);
  });
});

/** The first hour on one's own switch: doctor, init, add, validate, render, facts, plan; nothing of it writes to a device. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PASSWORD } from '../helpers/network.ts';
import { type CliNetwork, contents, type Name, startCliNetwork } from './network.ts';

let net: CliNetwork;
let folder = '';
beforeAll(async () => {
  net = await startCliNetwork();
  folder = join(net.home.folder, 'network');
});
afterAll(() => net.close());

const run = (line: string, cwd = folder): ReturnType<CliNetwork['home']['run']> =>
  net.home.run(line.split(' '), existsSync(cwd) ? { cwd } : {});

function untouched(): void {
  for (const name of ['acc1', 'acc2'] satisfies Name[])
    expect([name, net.device(name).configLines]).toEqual([name, []]);
}

describe('doctor', () => {
  const ACCOUNT = '--platform cisco-ios --user plumb --password-env PLUMB_TEST_PASSWORD';

  test('sends no password to a host whose key nobody has looked at, and says how to go on', async () => {
    const { code, out } = await run(`doctor 127.0.0.1 --port ${net.device('acc1').sshPort} ${ACCOUNT}`);
    expect(code).toBe(1);
    expect(out).toContain(`--host-key ${net.device('acc1').hostKeyFingerprint}`);
    expect(net.device('acc1').authAttempts).toBe(0);
  });

  test('refuses another key than the one that was given', async () => {
    const { code, out } = await run(
      `doctor 127.0.0.1 --port ${net.device('acc1').sshPort} ${ACCOUNT} --host-key SHA256:${'A'.repeat(43)}`,
    );
    expect(code).toBe(1);
    expect(out).toContain('this is another machine');
    expect(net.device('acc1').authAttempts).toBe(0);
  });

  test('reads over SSH, and writes neither to the device nor to the disk', async () => {
    const before = contents(net.home.folder);
    const { code, out } = await run(
      `doctor 127.0.0.1 --port ${net.device('acc1').sshPort} ${ACCOUNT} --host-key ${net.device('acc1').hostKeyFingerprint} --json`,
    );
    const { good, checks } = JSON.parse(out);
    expect([code, good]).toEqual([0, true]);
    const seen = checks.map((one: { check: string }) => one.check);
    expect(seen).toEqual(
      expect.arrayContaining([
        'reach',
        'algorithms',
        'host key',
        'login',
        'read',
        'privilege',
        'clock',
        'archive',
        'saved',
      ]),
    );
    expect(out).not.toContain(PASSWORD);
    untouched();
    expect(contents(net.home.folder)).toEqual(before);
    expect(existsSync(net.dataDir)).toBe(false);
  });

  test('reads over Telnet, and shows unsaved changes', async () => {
    net.device('acc2').change(['interface GigabitEthernet1/0/5', 'description not saved']);
    const before = net.device('acc2').configLines.length;
    const { code, out } = await run(
      `doctor 127.0.0.1 --telnet --port ${net.device('acc2').telnetPort} ${ACCOUNT}`,
    );
    expect(code).toBe(1);
    expect(out).toMatch(/FAIL saved +there are unsaved changes/);
    expect(net.device('acc2').configLines.length).toBe(before);
    net.device('acc2').save();
  });

  test('a wrong password and a closed port are one line each', async () => {
    const port = net.device('acc2').telnetPort;
    const wrong = await net.home.run(
      `doctor 127.0.0.1 --telnet --port ${port} --platform cisco-ios --user plumb --password-env WRONG`.split(
        ' ',
      ),
      { env: { WRONG: 'nope' } },
    );
    expect([wrong.code, wrong.out.match(/FAIL/g)?.length]).toEqual([1, 1]);
    expect(wrong.out).toContain('the device refused the login');
    const closed = await run(`doctor 127.0.0.1 --port 1 ${ACCOUNT}`);
    expect([closed.code, closed.out.match(/FAIL/g)?.length]).toEqual([1, 1]);
    expect(closed.out).toContain('the connection was refused');
  });
});

describe('init and add', () => {
  test('init makes a repository that validates', async () => {
    expect((await run('init network --json', net.home.folder)).code).toBe(0);
    expect((await run('validate')).code).toBe(0);
    writeFileSync(
      join(folder, 'plumbline.yaml'),
      'mode: plan\ncredentials:\n  lab:\n    username: plumb\n    password: { secret: env:PLUMB_TEST_PASSWORD }\n    enable: { secret: env:PLUMB_TEST_ENABLE }\n',
    );
    writeFileSync(join(folder, 'groups/all.yaml'), 'credentials: lab\n');
    rmSync(join(folder, 'devices/sw1.yaml'));
  });

  test('add pins the key and writes a file in mode observe that validates', async () => {
    const { sshPort, hostKeyFingerprint } = net.device('acc1');
    const { code, out } = await run(
      `add 127.0.0.1 --name acc1 --platform cisco-ios --port ${sshPort} --json`,
    );
    expect(code).toBe(0);
    expect(JSON.parse(out).devices).toEqual([
      { name: 'acc1', file: 'devices/acc1.yaml', fingerprint: hostKeyFingerprint },
    ]);
    const yaml = readFileSync(join(folder, 'devices/acc1.yaml'), 'utf8');
    expect(yaml).toContain(`host_key: ${hostKeyFingerprint}\n`);
    expect(yaml).toContain('mode: observe');
    expect((await run('validate')).code).toBe(0);
    untouchedExceptTheHandMade();
  });

  test('add never writes over a file', async () => {
    const before = contents(join(folder, 'devices'));
    const { code, out } = await run(
      `add 127.0.0.1 --name acc1 --platform cisco-ios --port ${net.device('acc1').sshPort}`,
    );
    expect([code, out.includes('devices/acc1.yaml exists; it is not written over')]).toEqual([1, true]);
    expect(contents(join(folder, 'devices'))).toEqual(before);
  });

  test('add NAME pins the key of a device that has a file without one', async () => {
    const file = join(folder, 'devices/acc1.yaml');
    const text = readFileSync(file, 'utf8');
    const without = text.replace(/^host_key: .*\n/m, '');
    writeFileSync(file, without);
    const unknown = await run('plan --device acc1');
    expect(unknown.code).toBe(1);
    expect(unknown.out).toMatch(/the host key is not known, nothing was sent.*plumb add acc1/);
    expect((await run('add acc1')).code).toBe(0);
    expect(readFileSync(file, 'utf8').split('\n').sort()).toEqual(text.split('\n').sort());
    expect((await run('add acc1')).out).toContain('pins a host key already');
  });

  test('--csv enrols many, names the line of a mistake, and one bad device does not stop the others', async () => {
    const { sshPort } = net.device('acc1');
    const { telnetPort } = net.device('acc2');
    const csv = `name,address,platform,port,transport,credentials\n# comment\nacc2,127.0.0.1,cisco-ios,${telnetPort},telnet,lab\n"acc3","localhost",cisco-ios,${sshPort}\nacc4,127.0.0.1,cisco-ios,1\n`;
    const { code, out } = await net.home.run(['add', '--csv', '-', '--json'], { cwd: folder, input: csv });
    expect(code).toBe(1);
    expect(
      JSON.parse(out).devices.map((one: { file?: string; error?: string }) => one.file ?? one.error),
    ).toEqual([
      'devices/acc2.yaml',
      'devices/acc3.yaml',
      expect.stringContaining('the connection was refused'),
    ]);
    expect(readFileSync(join(folder, 'devices/acc2.yaml'), 'utf8')).toContain('allow_plaintext: true');
    const wrong = await net.home.run(['add', '--csv', '-'], { cwd: folder, input: '\na,b,nos\n' });
    expect([wrong.code, wrong.err]).toEqual([
      1,
      expect.stringMatching(/^error: -:2: a: platform "nos" is not known/),
    ]);
    const injected = await net.home.run(['add', '--csv', '-'], {
      cwd: folder,
      input: 'x,"1.1.1.1\tx: y",frr\n',
    });
    expect(injected.err).toContain('is not an address');
  });
});

/** acc2 was changed by hand above. */
function untouchedExceptTheHandMade(): void {
  expect(net.device('acc1').configLines).toEqual([]);
}

describe('facts', () => {
  test('two files that lead to one device are told, and the file that is written validates', async () => {
    const { code, out } = await run('facts');
    expect(code).toBe(1);
    expect(out).toMatch(/acc3: NOT READ: shows the same serial \w+ as acc1/);
    const lock = readFileSync(join(folder, 'facts.lock.yaml'), 'utf8');
    expect(lock).toMatch(/"acc1":\n {4}model: "C9300-24T"\n/);
    expect((await run('validate')).code).toBe(0);
  });

  test('what is recorded of devices that were not read stays', async () => {
    const file = join(folder, 'facts.lock.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace(/"acc2":\n {4}model: .*/, '"acc2":\n    model: "OLD"'));
    const { code, out } = await run('facts --device acc1 --json');
    expect(code).toBe(0);
    expect(JSON.parse(out).facts.map((one: { device: string }) => one.device)).toEqual(['acc1']);
    expect(readFileSync(file, 'utf8')).toMatch(/"acc2":\n {4}model: "OLD"/);
    writeFileSync(file, before);
    untouchedExceptTheHandMade();
  });
});

describe('validate, render and plan', () => {
  test('an error names file, line and hint', async () => {
    const file = join(folder, 'devices/acc1.yaml');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, `${good}vlanz: []\n`);
    const line = good.split('\n').length;
    const { code, err } = await run('validate');
    expect(code).toBe(1);
    expect(err).toContain(`devices/acc1.yaml:${line}:1 error`);
    const json = await run('validate --json');
    const { valid, problems } = JSON.parse(json.out);
    expect([valid, problems[0].source]).toEqual([
      false,
      { file: 'devices/acc1.yaml', line, column: 1, path: 'vlanz' },
    ]);
    expect((await run('render')).code).toBe(1);
    writeFileSync(
      file,
      good.replace(/^mode: observe.*$/m, 'mode: plan\nvlans:\n  - { id: 10, name: USERS }'),
    );
  });

  test('render prints, and writes one file per device', async () => {
    const { code, out } = await run('render --device acc1');
    expect([code, out]).toEqual([0, 'vlan 10\n name USERS\n']);
    expect((await run('render --device acc1 --device acc2 --out ../intended --json')).code).toBe(0);
    expect(readFileSync(join(net.home.folder, 'intended/acc1.cfg'), 'utf8')).toBe('vlan 10\n name USERS\n');
    expect((await run('render --device nope')).err).toContain('no such device: nope');
  });

  test('plan shows what would be sent, sends nothing and leaves nothing behind', async () => {
    const { code, out } = await run('plan --device acc1');
    expect(code).toBe(2);
    expect(out).toMatch(/vlan 10 {2}\[additive\] {2}devices\/acc1\.yaml:\d+/);
    expect(out).toContain('Nothing was sent.');
    expect(out).not.toContain('\x1b');
    const json = await run('plan --device acc1,acc2 --json');
    expect(JSON.parse(json.out).plans.map((one: { device: string }) => one.device)).toEqual(['acc1', 'acc2']);
    expect(json.err).toBe('');
    untouchedExceptTheHandMade();
    expect(existsSync(net.dataDir)).toBe(false);
  });

  test('a missing secret is told with its name', async () => {
    const { code, err, out } = await net.home.run(['plan', '--device', 'acc1'], {
      cwd: folder,
      env: { PLUMB_TEST_PASSWORD: '' },
    });
    expect(code).toBe(1);
    expect(err + out).toContain('PLUMB_TEST_PASSWORD');
    expect(err).not.toMatch(/\n {4}at /);
  });
});

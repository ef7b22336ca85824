/** `plumb allocate` as it is typed: exit codes, what it writes, and two branches of one repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRepository, type TestRepository } from '../helpers/git.ts';
import { build, type Home, makeHome } from './plumb.ts';

let home: Home;
let repository: TestRepository;

beforeAll(async () => {
  await build();
  home = makeHome();
  repository = makeRepository();
  write('plumbline.yaml', 'credentials:\n  lab: { username: plumb, agent: true }\n');
  write(
    'devices/core1.yaml',
    'platform: h3c-comware\naddress: 192.0.2.1\ncredentials: lab\nhost_key: SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU\n',
  );
  write('services/lab.yaml', plan('"100-101"'));
}, 120_000);

afterAll(() => {
  repository.remove();
  home.remove();
});

function write(path: string, text: string): void {
  repository.write(path, text);
}

function plan(vlans: string): string {
  return `kind: address-plan\npool: 10.40.0.0/16\nprefix_length: 24\nvlans: ${vlans}\ngateways: [core1]\n`;
}

function lock(): string {
  return readFileSync(join(repository.folder, 'allocations.lock.yaml'), 'utf8');
}

const GIVEN = '    "vlan 100": 10.40.0.0/24\n    "vlan 101": 10.40.1.0/24\n';

test('a missing allocation refuses the commit; --check writes nothing; then it is written once', async () => {
  const refused = await home.run(['validate', repository.folder]);
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('run `plumb allocate`')]);
  const check = await home.run(['allocate', repository.folder, '--check']);
  expect([check.code, existsSync(join(repository.folder, 'allocations.lock.yaml'))]).toEqual([2, false]);
  const first = await home.run(['allocate', repository.folder]);
  expect([first.code, first.err]).toEqual([0, '']);
  expect(first.out).toContain('+ lab: vlan 100 10.40.0.0/24\n');
  expect(lock()).toContain(GIVEN);
  const again = await home.run(['allocate', repository.folder, '--check', '--json']);
  expect([again.code, JSON.parse(again.out)]).toEqual([
    0,
    {
      file: 'allocations.lock.yaml',
      changed: false,
      written: false,
      fresh: [],
      released: [],
      unwanted: [],
      kept: 2,
      problems: [],
    },
  ]);
  expect((await home.run(['validate', repository.folder])).code).toBe(0);
  const text = (await home.run(['render', repository.folder, '--device', 'core1'])).out;
  expect(text).toContain('interface Vlan-interface101\n ip address 10.40.1.1 255.255.255.0\n');
});

test('what two branches took is told with both places, and exit code 1', async () => {
  const { git } = repository;
  repository.commit('given');
  git('checkout', '--quiet', '-b', 'wifi');
  write('services/wifi.yaml', plan('"9"'));
  expect((await home.run(['allocate', repository.folder])).out).toContain('+ wifi: vlan 9 10.40.2.0/24');
  repository.commit('wifi');
  git('checkout', '--quiet', 'main');
  write('services/lab.yaml', plan('"100-102"'));
  const blind = readFileSync(join(repository.folder, 'allocations.lock.yaml'), 'utf8');
  expect((await home.run(['allocate', repository.folder])).out).toContain('+ lab: vlan 102 10.40.2.0/24');
  const told = await home.run(['allocate', repository.folder, '--against', 'wifi']);
  expect(told.code).toBe(1);
  expect(told.err).toContain(
    'two branches took the same: 10.40.2.0/24 of vlan 102 (lab) here, 10.40.2.0/24 of vlan 9 (wifi) there',
  );
  expect(told.err).toContain('see also wifi:allocations.lock.yaml:');
  write('allocations.lock.yaml', blind);
  const seeing = await home.run(['allocate', repository.folder, '--against', 'wifi']);
  expect([seeing.code, seeing.out]).toEqual([0, expect.stringContaining('+ lab: vlan 102 10.40.3.0/24')]);
});

test('--against needs a repository and a branch that is there', async () => {
  const none = await home.run(['allocate', repository.folder, '--against', 'nothing']);
  expect([none.code, none.err]).toEqual([1, expect.stringContaining('there is no commit nothing')]);
  expect(none.err).not.toContain('defect');
});

test('a review says what its branch takes', async () => {
  repository.git('checkout', '--quiet', '--force', 'wifi');
  const { out } = await home.run(['review', repository.folder, '--base', 'main', '--no-devices']);
  expect(out).toContain('takes 10.40.2.0/24 for vlan 9');
});

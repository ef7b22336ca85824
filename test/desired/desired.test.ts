/** A right repository becomes devices: precedence, merging, look-ups, normal forms, and where every value came from. */
import { describe, expect, test } from 'vitest';
import {
  FINGERPRINT,
  HASH,
  HEAD,
  LAYERS,
  PROJECT,
  read,
  readDevice,
  readErrors,
  refs,
} from './repository.ts';

const OWN = `site: hq\nrole: access\ngroups: [one, two]\naddress: 10.0.0.9\nhost_key: ${FINGERPRINT}\n`;

describe('precedence', () => {
  const cases = [
    { title: 'the device wins', own: 'system: { domain: device }\n', without: [], domain: 'device' },
    { title: 'then the site', own: '', without: [], domain: 'site' },
    { title: 'then the last listed group', own: '', without: ['sites/hq.yaml'], domain: 'two' },
    { title: 'then the one before', own: '', without: ['sites/hq.yaml', 'groups/two.yaml'], domain: 'one' },
    {
      title: 'then the role',
      own: '',
      without: ['sites/hq.yaml', 'groups/two.yaml', 'groups/one.yaml'],
      domain: 'role',
    },
  ];
  test.each(cases)('$title', async ({ own, without, domain }) => {
    const emptied = Object.fromEntries(without.map((path) => [path, 'vars: {}\n']));
    const device = await readDevice({ ...LAYERS, ...emptied, 'devices/a.yaml': OWN + own }, 'a');
    expect(device.features.system).toMatchObject({ domain });
  });

  test('maps and keyed lists merge, other lists replace', async () => {
    const device = await readDevice({ ...LAYERS, 'devices/a.yaml': `${OWN}vlans: [{ id: 30 }]\n` }, 'a');
    expect(device.features.vlans).toEqual([
      { id: 10, name: 'ROLE', description: 'two' },
      { id: 20, name: 'TWENTY' },
      { id: 30 },
    ]);
    expect(device.features.system).toEqual({
      domain: 'site',
      ntp: [{ address: '10.0.0.1' }],
      dns: ['10.0.1.53'],
    });
    expect(device.mode).toBe('observe');
  });

  test('null takes away: a key, a key of an item, a whole feature', async () => {
    const own = 'system: { ntp: null }\nvlans: [{ id: 10, name: null }]\n';
    const device = await readDevice({ ...LAYERS, 'devices/a.yaml': OWN + own }, 'a');
    expect(device.features.system).toEqual({ domain: 'site', dns: ['10.0.1.53'] });
    expect(device.features.vlans).toEqual([
      { id: 10, description: 'two' },
      { id: 20, name: 'TWENTY' },
    ]);
    const bare = await readDevice({ ...LAYERS, 'devices/a.yaml': `${OWN}system: null\nvlans: ~\n` }, 'a');
    expect(bare.features).toEqual({});
  });
});

describe('normal forms', () => {
  const cases = [
    { title: 'a list', yaml: 'vlans: [{ id: 1 }]', features: { vlans: [{ id: 1 }] }, exclusive: [] },
    { title: 'an empty list', yaml: 'vlans: []', features: { vlans: [] }, exclusive: [] },
    {
      title: 'an exclusive list',
      yaml: 'vlans: { exclusive: true, items: [{ id: 1 }] }',
      features: { vlans: [{ id: 1 }] },
      exclusive: ['vlans'],
    },
    {
      title: 'exclusive: false',
      yaml: 'vlans: { exclusive: false, items: [{ id: 1 }] }',
      features: { vlans: [{ id: 1 }] },
      exclusive: [],
    },
    {
      title: 'an absent list',
      yaml: 'static-routes: { state: absent }',
      features: { 'static-routes': [] },
      exclusive: [],
    },
    { title: 'an absent object', yaml: 'system: { state: absent }', features: { system: {} }, exclusive: [] },
    {
      title: 'an exclusive object',
      yaml: 'system: { exclusive: true, dns: [10.0.0.53] }',
      features: { system: { dns: ['10.0.0.53'] } },
      exclusive: ['system'],
    },
  ];
  test.each(cases)('$title', async ({ yaml, features, exclusive }) => {
    const device = await readDevice({ 'devices/a.yaml': `${HEAD}${yaml}\n` }, 'a');
    expect(device.features).toEqual(features);
    expect(device.exclusive).toEqual(exclusive);
  });

  test('exclusive from a role stays when the device lists more; absent is neither mixed nor inherited', async () => {
    const role = {
      'roles/r.yaml':
        'vlans: { exclusive: true, items: [{ id: 1 }] }\nospf: { state: absent }\nstatic-routes: [{ prefix: 10.0.0.0/8, discard: true }]\n',
    };
    const own = `${HEAD}role: r\nvlans: [{ id: 2 }]\nospf: [{ process: 1 }]\nstatic-routes: { state: absent }\n`;
    const device = await readDevice({ ...role, 'devices/a.yaml': own }, 'a');
    expect(device.features).toEqual({
      vlans: [{ id: 1 }, { id: 2 }],
      ospf: [{ process: 1 }],
      'static-routes': [],
    });
    expect(device.exclusive).toEqual(['vlans']);
  });
});

test('references look up vars and own keys; a whole string takes the type of the value', async () => {
  const own =
    'vars: { cost: 5 }\nvlans:\n  - id: @{site.number}\n    name: @{site.name}-@{role.name}-@{device.name}\nospf:\n  - process: 1\n    interfaces: [{ name: eth0, cost: "@{device.cost}" }]\n';
  const device = await readDevice(
    { ...LAYERS, 'devices/a.yaml': refs(OWN.replace('10.0.0.9', '10.@{site.number}.0.9') + own) },
    'a',
  );
  expect(device.connection.address).toBe('10.7.0.9');
  expect(device.features.vlans).toContainEqual({ id: 7, name: 'hq-access-a' });
  expect(device.features.ospf).toEqual([{ process: 1, interfaces: [{ name: 'eth0', cost: 5 }] }]);
});

test('a looked-up value must still fit where it stands', async () => {
  const own = 'vlans:\n  - id: 5\n    name: ok\n  - id: @{site.town}\n';
  const [error] = await readErrors({ ...LAYERS, 'devices/a.yaml': refs(OWN + own) });
  expect(error).toMatchObject({
    source: { file: 'devices/a.yaml', line: 9, column: 9 },
    message: expect.stringContaining('a whole number'),
  });
});

test('every value knows its file, line and column, also after merging', async () => {
  const own = 'interfaces:\n  - name: Gi1\n    ipv4: [10.0.0.1/30, 10.0.0.5/30]\nsystem: { hostname: a }\n';
  const device = await readDevice({ ...LAYERS, 'devices/a.yaml': OWN + own }, 'a');
  const places = Object.fromEntries(
    [
      '/interfaces/0/ipv4/1',
      '/vlans/0/name',
      '/vlans/0/description',
      '/system/domain',
      '/system/hostname',
      '/vlans/99/x',
      '/nothing',
    ].map((pointer) => {
      const { file, line, column, path } = device.sourceOf(pointer);
      return [pointer, `${file}:${line}:${column} ${path}`];
    }),
  );
  expect(places).toEqual({
    '/interfaces/0/ipv4/1': 'devices/a.yaml:8:25 interfaces[name=Gi1].ipv4[1]',
    '/vlans/0/name': 'roles/access.yaml:3:25 vlans[id=10].name',
    '/vlans/0/description': 'groups/two.yaml:2:32 vlans[id=10].description',
    '/system/domain': 'sites/hq.yaml:2:19 system.domain',
    '/system/hostname': 'devices/a.yaml:9:21 system.hostname',
    '/vlans/99/x': 'groups/two.yaml:2:8 vlans',
    '/nothing': 'devices/a.yaml:1:1 ',
  });
});

test('a device is complete: connection, facts, mode, site, role, groups', async () => {
  const project = `${PROJECT}mode: deploy\nvia:\n  jump: { type: jump, address: 192.0.2.1, credentials: lab }\n  proxy: { type: socks5, address: 192.0.2.2 }\n`;
  const own = `platform: some-os\naddress: 10.0.0.1\ntransport: telnet\nallow_plaintext: true\ncredentials: lab\nvia: [jump, proxy]\nmodel: M1\nsystem: { users: [{ name: ops, secret: "${HASH}" }] }\n`;
  const facts = 'devices:\n  a: { model: M0, version: "1.2", serial: S1 }\n';
  const device = await readDevice(
    { 'plumbline.yaml': project, 'facts.lock.yaml': facts, 'devices/a.yaml': own },
    'a',
  );
  expect(device).toMatchObject({
    name: 'a',
    platform: 'some-os',
    mode: 'deploy',
    groups: [],
    facts: { model: 'M1', version: '1.2', serial: 'S1' },
  });
  expect(device.connection).toEqual({
    address: '10.0.0.1',
    port: 23,
    transport: 'telnet',
    host_keys: [],
    legacy_algorithms: false,
    allow_plaintext: true,
    credentials: { name: 'lab', username: 'plumb', password: { secret: 'env:PLUMB_LAB' } },
    via: [
      {
        type: 'jump',
        address: '192.0.2.1',
        port: 22,
        credentials: 'lab',
        login: { name: 'lab', username: 'plumb', password: { secret: 'env:PLUMB_LAB' } },
      },
      { type: 'socks5', address: '192.0.2.2', port: 1080 },
    ],
  });
});

test('the defaults of plumbline.yaml', async () => {
  const { state } = await read({ 'plumbline.yaml': '{}\n' });
  expect(state?.settings).toEqual({
    mode: 'plan',
    approval: 'merge-commit',
    review: { approvals: 1 },
    branch: 'main',
    max_removals: { lines: 20, percent: 10 },
    unsaved: 'refuse',
    drift: { policy: 'report' },
    rollout: { parallel: 5 },
    credentials: {},
    secrets: { env_prefix: 'PLUMB_', file_root: '/run/secrets' },
  });
});

test('JSON is read wherever YAML is, and templates are handed on as they are', async () => {
  const json = JSON.stringify(
    { platform: 'some-os', address: '10.0.0.1', credentials: 'lab', vlans: [{ id: 10, name: 'Ü😀' }] },
    null,
    '\t',
  );
  const { state } = await read({
    'devices/a.json': json,
    'templates/some-os/vlans.hbs': '{{#each vlans}}\tx{{/each}}\n',
  });
  expect(state?.devices[0]?.features).toEqual({ vlans: [{ id: 10, name: 'Ü😀' }] });
  expect([...(state?.templates ?? [])]).toEqual([
    ['templates/some-os/vlans.hbs', '{{#each vlans}}\tx{{/each}}\n'],
  ]);
});

test('a file in an unexpected place is a warning, other files are none of our business', async () => {
  const files = {
    'device/a.yaml': 'x: 1',
    'devices/site/b.yaml': 'x: 1',
    'README.md': '#',
    '.github/workflows/ci.yaml': 'x: 1',
    'docs/a.txt': '',
  };
  const { problems } = await read({ ...files, 'devices/a.yaml': HEAD });
  expect(problems.map(({ severity, code, source, hint }) => [severity, code, source?.file, hint])).toEqual([
    ['warning', 'unexpected-file', 'device/a.yaml', 'did you mean devices/?'],
    [
      'warning',
      'unexpected-file',
      'devices/site/b.yaml',
      'documents stand directly in devices/, without folders below',
    ],
  ]);
});

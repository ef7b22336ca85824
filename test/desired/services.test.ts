/** Services become features of the devices that they name, each value with its line; what clashes names both places. */
import { describe, expect, test } from 'vitest';
import { readDesiredState } from '../../reconciler/desired/desired.ts';
import type { Device, Loaded } from '../../reconciler/types.ts';
import { brief, type Files, HEAD, refs, repository } from './repository.ts';

/** Two cores and two access switches; `some-os` calls the interface of VLAN 10 `Vlan10`. */
const NETWORK: Files = {
  'sites/hq.yaml': 'vars: { number: 7 }\n',
  'roles/core.yaml': 'platform: some-os\n',
  'roles/access.yaml': 'platform: some-os\n',
  'devices/core1.yaml': `${HEAD.replace('10.0.0.1', '192.0.2.1')}role: core\nsite: hq\n`,
  'devices/core2.yaml': `${HEAD.replace('10.0.0.1', '192.0.2.2')}role: core\n`,
  'devices/acc1.yaml': `${HEAD.replace('10.0.0.1', '192.0.2.11')}role: access\nsite: hq\n`,
  'devices/acc2.yaml': `${HEAD.replace('10.0.0.1', '192.0.2.12')}role: access\n`,
};

function load(files: Files): Promise<Loaded> {
  return readDesiredState(repository({ ...NETWORK, ...files }), async () => 'Vlan{vlan}');
}

async function features(files: Files): Promise<(name: string) => Device['features']> {
  const { state, problems } = await load(files);
  if (state === undefined) throw new Error(JSON.stringify(problems, null, 1));
  return (name) => state.devices.find((device) => device.name === name)?.features ?? {};
}

async function errors(files: Files): Promise<readonly string[]> {
  const { problems } = await load(files);
  return problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => {
      const other = problem.other === undefined ? '' : ` / ${problem.other.file}:${problem.other.line}`;
      return `${brief(problem)}${other}`;
    });
}

/** A lock file with these lines of one service. */
function lock(service: string, lines: Readonly<Record<string, string>>): Files {
  return { 'allocations.lock.yaml': JSON.stringify({ allocations: { [service]: lines } }) };
}

describe('VLANs by range', () => {
  const LAB = 'kind: vlans\nvlans: "20,30-31"\nname: LAB-{vlan}\nwhere: { roles: [access] }\n';

  test('stand on the selected devices, named by the pattern', async () => {
    const of = await features({ 'services/lab.yaml': LAB });
    const vlans = [
      { id: 20, name: 'LAB-20' },
      { id: 30, name: 'LAB-30' },
      { id: 31, name: 'LAB-31' },
    ];
    expect(of('acc1').vlans).toEqual(vlans);
    expect(of('acc2').vlans).toEqual(vlans);
    expect(of('core1')).toEqual({});
  });

  test.each([
    ['by name', '{ devices: [core2, acc1] }', ['acc1', 'core2']],
    ['by role', '{ roles: [core] }', ['core1', 'core2']],
    ['by role and site', '{ roles: [core, access], sites: [hq] }', ['acc1', 'core1']],
    ['by name, and others by site', '{ devices: [core2], sites: [hq] }', ['acc1', 'core1', 'core2']],
  ])('are selected %s', async (_title, where, names) => {
    const of = await features({ 'services/a.yaml': `kind: vlans\nvlans: [5]\nwhere: ${where}\n` });
    const chosen = ['acc1', 'acc2', 'core1', 'core2'].filter((name) => of(name).vlans !== undefined);
    expect(chosen).toEqual(names);
  });

  test('stand on ranges of ports: one for all, one for each, all on a trunk', async () => {
    const ports = refs(
      [
        'ports:',
        '  - { where: { devices: [acc1] }, names: [Ethernet1/1-2, Ethernet1/9], mode: access, vlan: 20, enabled: true }',
        '  - { where: { devices: [acc1] }, names: [Ethernet2/1-3], mode: access, each: "20,30-31", voice_vlan: 99, description: "{port} at @{site.number}: {vlan}" }',
        '  - { names: [Ethernet3/1], mode: trunk, native: 20 }',
        '  - { where: { devices: [acc2] }, names: [Ethernet3/2], mode: trunk, allowed: "30" }',
        '',
      ].join('\n'),
    );
    const of = await features({ 'services/lab.yaml': LAB + ports });
    const access = { mode: 'access', access_vlan: 20, enabled: true };
    expect(of('acc1').interfaces).toEqual([
      { name: 'Ethernet1/1', ...access },
      { name: 'Ethernet1/2', ...access },
      { name: 'Ethernet1/9', ...access },
      ...[20, 30, 31].map((vlan, index) => ({
        name: `Ethernet2/${index + 1}`,
        description: `Ethernet2/${index + 1} at 7: ${vlan}`,
        mode: 'access',
        access_vlan: vlan,
        voice_vlan: 99,
      })),
      { name: 'Ethernet3/1', mode: 'trunk', trunk: { allowed: '20,30-31', native: 20 } },
    ]);
    expect(of('acc2').interfaces).toEqual([
      { name: 'Ethernet3/1', mode: 'trunk', trunk: { allowed: '20,30-31', native: 20 } },
      { name: 'Ethernet3/2', mode: 'trunk', trunk: { allowed: '30' } },
    ]);
  });

  test('of two services go over one trunk', async () => {
    const trunk = (vlans: string): string =>
      `kind: vlans\nvlans: "${vlans}"\nwhere: { devices: [acc1] }\nports: [{ names: [Ethernet1/1], mode: trunk }]\n`;
    const of = await features({ 'services/a.yaml': trunk('10-12'), 'services/b.yaml': trunk('12-14,20') });
    expect(of('acc1').interfaces).toEqual([
      { name: 'Ethernet1/1', mode: 'trunk', trunk: { allowed: '10-14,20' } },
    ]);
  });

  test('every value knows its line of the service; what the device says keeps its own', async () => {
    const { state } = await load({
      'services/lab.yaml': `${LAB}ports:\n  - names: [Ethernet1/1]\n    mode: access\n    vlan: 30\n`,
      'devices/acc1.yaml': `${NETWORK['devices/acc1.yaml']}interfaces: [{ name: Ethernet1/1, mtu: 9000 }]\n`,
    });
    const device = state?.devices.find(({ name }) => name === 'acc1');
    const at = (pointer: string): string => {
      const source = device?.sourceOf(pointer);
      return `${source?.file}:${source?.line}`;
    };
    expect(at('/vlans/1/id')).toBe('services/lab.yaml:2');
    expect(at('/vlans/1/name')).toBe('services/lab.yaml:3');
    expect(at('/interfaces/0/mtu')).toBe('devices/acc1.yaml:7');
    expect(at('/interfaces/0/mode')).toBe('services/lab.yaml:7');
    expect(at('/interfaces/0/access_vlan')).toBe('services/lab.yaml:8');
  });

  test.each([
    [
      'another name in the role',
      { 'roles/access.yaml': 'platform: some-os\nvlans:\n  - { id: 30, name: OTHER }\n' },
      'services/lab.yaml:3:7 service-clash / roles/access.yaml:3',
    ],
    [
      'a removed feature',
      { 'devices/acc1.yaml': `${NETWORK['devices/acc1.yaml']}vlans: { state: absent }\n` },
      'services/lab.yaml:2:8 service-clash / devices/acc1.yaml:7',
    ],
    [
      'another service',
      { 'services/z.yaml': 'kind: vlans\nvlans: [30]\nname: Z\nwhere: { devices: [acc1] }\n' },
      'services/z.yaml:3:7 service-clash / services/lab.yaml:3',
    ],
  ])('clash with %s, naming both places', async (_title, files, told) => {
    expect(await errors({ 'services/lab.yaml': LAB, ...files })).toContain(told);
  });

  test('the same value in both places is no clash', async () => {
    const role = 'platform: some-os\nvlans: { exclusive: true, items: [{ id: 30, name: LAB-30 }] }\n';
    const of = await features({ 'services/lab.yaml': LAB, 'roles/access.yaml': role });
    expect(of('acc1').vlans).toEqual([
      { id: 30, name: 'LAB-30' },
      { id: 20, name: 'LAB-20' },
      { id: 31, name: 'LAB-31' },
    ]);
  });

  test.each([
    ['an unknown device', 'where: { devices: [acc9] }\n', '4:20 unknown-device'],
    ['a role that nobody has', 'where: { roles: [edge] }\n', '4:8 no-device'],
    ['an unknown word', 'where: { roles: [core] }\ndescription: "of {vlam}"\n', '5:14 unknown-word'],
    [
      'a range that runs backwards',
      'where: { roles: [core] }\nports: [{ names: [Ethernet1/4-2], mode: trunk }]\n',
      '5:19 port-range',
    ],
    [
      'more ports than VLANs',
      'where: { roles: [core] }\nports: [{ names: [Ethernet1/1-4], mode: access, each: "20,30" }]\n',
      '5:55 port-count / services/lab.yaml:5',
    ],
    [
      'a foreign VLAN',
      'where: { roles: [core] }\nports: [{ names: [Ethernet1/1], mode: access, vlan: 40 }]\n',
      '5:53 port-vlan',
    ],
    [
      'a port without VLAN',
      'where: { roles: [core] }\nports: [{ names: [Ethernet1/1], mode: access }]\n',
      '5:9 port-vlan',
    ],
    [
      'an access key on a trunk',
      'where: { roles: [core] }\nports: [{ names: [Ethernet1/1], mode: trunk, vlan: 20 }]\n',
      '5:52 port-mode',
    ],
    [
      'a reference that leads nowhere',
      refs('where: { devices: [core2] }\ndescription: "at @{site.number}"\n'),
      '5:14 unknown-reference',
    ],
    ['a reference where none can stand', refs('where: { devices: ["@{device.name}"] }\n'), '4:20 schema'],
    [
      'a name that is too long for a VLAN',
      'where: { devices: [core2] }\n',
      '3:7 schema',
      'a-very-long-name-of-a-laboratory-{vlan}',
    ],
  ])('refuse %s at its place', async (_title, rest, told, name = 'LAB-{vlan}') => {
    const text = `kind: vlans\nvlans: "20,30-31"\nname: ${name}\n${rest}`;
    expect(await errors({ 'services/lab.yaml': text })).toContain(`services/lab.yaml:${told}`);
  });

  test('an unknown kind and an unknown key are refused', async () => {
    expect(await errors({ 'services/a.yaml': 'kind: vlan\n' })).toEqual(['services/a.yaml:1:7 schema']);
    expect(await errors({ 'services/a.yaml': `${LAB}port: []\n` })).toEqual([
      'services/a.yaml:5:1 unknown-key',
    ]);
  });
});

describe('addresses by VLAN range', () => {
  const PLAN =
    'kind: address-plan\npool: 10.40.0.0/16\nskip: [10.40.0.0/24]\nprefix_length: 24\nvlans: "100-101"\ngateways: [core1, core2]\n';
  const LOCK = lock('lab', { 'vlan 100': '10.40.1.0/24', 'vlan 101': '10.40.9.0/24' });

  test('each gateway has the next address of the subnet that was given', async () => {
    const of = await features({
      'services/lab.yaml': `${PLAN}description: "{device} in {vlan}: {prefix}"\nvrf: LAB\n`,
      ...LOCK,
    });
    expect(of('core1').interfaces).toEqual([
      { name: 'Vlan100', description: 'core1 in 100: 10.40.1.0/24', vrf: 'LAB', ipv4: ['10.40.1.1/24'] },
      { name: 'Vlan101', description: 'core1 in 101: 10.40.9.0/24', vrf: 'LAB', ipv4: ['10.40.9.1/24'] },
    ]);
    expect(of('core2').interfaces).toMatchObject([{ ipv4: ['10.40.1.2/24'] }, { ipv4: ['10.40.9.2/24'] }]);
  });

  test('a shared gateway is the first one; counted from the last when the plan says so', async () => {
    const more =
      'gateway: last\nshared: { protocol: hsrp, group: 4, priority: 120 }\ninterface: irb{vlan}\nenabled: true\n';
    const of = await features({ 'services/lab.yaml': PLAN + more, ...LOCK });
    expect([of('core1').interfaces, of('core2').interfaces].flat()[0]).toEqual({
      name: 'irb100',
      ipv4: ['10.40.1.253/24'],
      hsrp: [{ group: 4, address: '10.40.1.254', priority: 120 }],
      enabled: true,
    });
    expect(of('core2').interfaces).toMatchObject([
      { ipv4: ['10.40.1.252/24'], hsrp: [{ group: 4, address: '10.40.1.254' }] },
      { ipv4: ['10.40.9.252/24'], hsrp: [{ group: 4, address: '10.40.9.254' }] },
    ]);
  });

  test('IPv6 subnets', async () => {
    const plan =
      'kind: address-plan\npool: 2001:db8::/48\nprefix_length: 64\nvlans: [100]\ngateways: [core1]\n';
    const of = await features({
      'services/six.yaml': plan,
      ...lock('six', { 'vlan 100': '2001:db8:0:a::/64' }),
    });
    expect(of('core1').interfaces).toEqual([{ name: 'Vlan100', ipv6: ['2001:db8:0:a::1/64'] }]);
  });

  test('without an allocation the commit is refused, and says what to do', async () => {
    const { problems } = await load({
      'services/lab.yaml': PLAN,
      ...lock('lab', { 'vlan 101': '10.40.1.0/24' }),
    });
    expect(problems.map(brief)).toEqual(['services/lab.yaml:5:8 not-allocated']);
    expect(problems[0]?.message).toContain('vlan 100');
    expect(problems[0]?.hint).toContain('plumb allocate');
  });

  test('an allocation that nobody asks for is a warning', async () => {
    const { state, problems } = await load({
      'services/lab.yaml': PLAN,
      ...lock('lab', { 'vlan 100': '10.40.1.0/24', 'vlan 101': '10.40.9.0/24', 'vlan 102': '10.40.7.0/24' }),
    });
    expect(state).toBeDefined();
    expect(problems.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['warning stale-allocation']);
    expect(problems[0]?.source?.file).toBe('allocations.lock.yaml');
  });

  const core1 = (more: string): Files => ({
    'devices/core1.yaml': `${NETWORK['devices/core1.yaml']}${more}`,
  });
  test.each<[string, Files, string]>([
    [
      'its subnet on another interface',
      core1('interfaces: [{ name: Vlan7, ipv4: [10.40.9.0/23] }]\n'.replace('10.40.9.0', '10.40.9.7')),
      'address-clash / devices/core1.yaml:7',
    ],
    [
      'its address on another device',
      {
        'devices/acc1.yaml': `${NETWORK['devices/acc1.yaml']}interfaces: [{ name: Vlan100, ipv4: [10.40.1.2/24] }]\n`,
      },
      'address-clash / devices/acc1.yaml:7',
    ],
    [
      'another address on its interface',
      core1('interfaces: [{ name: Vlan100, ipv4: [10.40.1.9/24] }]\n'),
      'service-clash / devices/core1.yaml:7',
    ],
    [
      'another pool',
      {
        'services/lab.yaml': PLAN.replace('10.40.0.0/16', '10.41.0.0/16').replace(
          '10.40.0.0/24',
          '10.41.0.0/24',
        ),
      },
      'allocation / services/lab.yaml:2',
    ],
    [
      'another length',
      { 'services/lab.yaml': PLAN.replace('prefix_length: 24', 'prefix_length: 25') },
      'allocation / services/lab.yaml:5',
    ],
    [
      'the skip list',
      { 'services/lab.yaml': PLAN.replace('10.40.0.0/24', '10.40.9.5') },
      'allocation / services/lab.yaml:3',
    ],
  ])('what was given clashes with %s', async (_title, files, told) => {
    const found = await errors({ 'services/lab.yaml': PLAN, ...LOCK, ...files });
    expect(found.filter((one) => one.endsWith(told)).length, found.join('\n')).toBeGreaterThan(0);
  });

  test('what was given twice names both lines', async () => {
    const text = 'allocations:\n  lab:\n    vlan 100: 10.40.1.0/24\n    vlan 101: 10.40.1.0/24\n';
    expect(await errors({ 'services/lab.yaml': PLAN, 'allocations.lock.yaml': text })).toEqual([
      'allocations.lock.yaml:4:15 address-clash / allocations.lock.yaml:3',
    ]);
  });

  test('a neighbour in the subnet, and the same subnet in another VRF, are no clash', async () => {
    const acc1 = `${NETWORK['devices/acc1.yaml']}interfaces:\n  - { name: Vlan100, ipv4: [10.40.1.77/24] }\n  - { name: Vlan9, vrf: OTHER, ipv4: [10.40.9.1/16] }\n`;
    expect(await errors({ 'services/lab.yaml': PLAN, ...LOCK, 'devices/acc1.yaml': acc1 })).toEqual([]);
  });

  test.each([
    [
      'a prefix length longer than the family',
      PLAN.replace('prefix_length: 24', 'prefix_length: 40'),
      '4:16 prefix-length',
    ],
    [
      'a subnet wider than its pool',
      PLAN.replace('prefix_length: 24', 'prefix_length: 8'),
      '4:16 prefix-length',
    ],
    [
      'too few addresses for the gateways',
      PLAN.replace('prefix_length: 24', 'prefix_length: 32'),
      '4:16 prefix-length',
    ],
    [
      'pools of two families',
      PLAN.replace('10.40.0.0/16', '[10.40.0.0/16, "2001:db8::/32"]'),
      '4:16 prefix-length',
    ],
    ['an unknown gateway', PLAN.replace('core2', 'core3'), '6:19 unknown-device'],
  ])('%s is refused', async (_title, text, told) => {
    expect((await errors({ 'services/lab.yaml': text, ...LOCK }))[0]).toMatch(
      new RegExp(`^services/lab.yaml:${told}`),
    );
  });

  test('a platform without a name for the interface needs a pattern', async () => {
    const { problems } = await readDesiredState(
      repository({ ...NETWORK, 'services/lab.yaml': PLAN, ...LOCK }),
    );
    expect(problems[0]).toMatchObject({ code: 'no-vlan-interface', hint: 'write `interface: NAME{vlan}`' });
  });
});

describe('addresses by port range', () => {
  test('each port a point-to-point subnet, or a host address with the mask of the LAN', async () => {
    const of = await features({
      'services/p2p.yaml':
        'kind: address-plan\npool: 10.255.0.0/24\nprefix_length: 31\nassign: subnet\ngateway: last\nmode: routed\nports: [{ where: { devices: [core1] }, names: [Ethernet1/1-2] }]\n',
      'services/mgmt.yaml':
        'kind: address-plan\npool: 10.9.9.128/25\nprefix_length: 24\nassign: host\ndescription: management of {device}\nports: [{ where: { roles: [access] }, names: [Vlan99] }]\n',
      'allocations.lock.yaml': JSON.stringify({
        allocations: {
          p2p: { 'core1 Ethernet1/1': '10.255.0.0/31', 'core1 Ethernet1/2': '10.255.0.4/31' },
          mgmt: { 'acc1 Vlan99': '10.9.9.128/32', 'acc2 Vlan99': '10.9.9.130/32' },
        },
      }),
    });
    expect(of('core1').interfaces).toEqual([
      { name: 'Ethernet1/1', mode: 'routed', ipv4: ['10.255.0.1/31'] },
      { name: 'Ethernet1/2', mode: 'routed', ipv4: ['10.255.0.5/31'] },
    ]);
    expect(of('acc2').interfaces).toEqual([
      { name: 'Vlan99', description: 'management of acc2', ipv4: ['10.9.9.130/24'] },
    ]);
  });

  test('a port that stands twice is refused', async () => {
    const plan =
      'kind: address-plan\npool: 10.255.0.0/24\nprefix_length: 31\nassign: subnet\nports:\n  - { where: { devices: [core1] }, names: [Ethernet1/1-2] }\n  - { where: { roles: [core] }, names: [Ethernet1/2] }\n';
    expect(await errors({ 'services/p.yaml': plan })).toContain(
      'services/p.yaml:7:41 duplicate-item / services/p.yaml:6',
    );
  });
});

describe('links', () => {
  const LINK =
    'kind: links\npool: 10.255.1.0/24\nprefix_length: 31\ndescription: to {peer} {peer_port}\nospf: { process: 1, area: 0, network_type: point-to-point, cost: 5 }\nlinks:\n  - a: { device: core1, port: Ethernet1/1, mode: routed }\n    b: { device: core2, port: Ethernet2/2 }\n    mtu: 9000\n';

  test('both ends come from one statement', async () => {
    const of = await features({
      'services/l.yaml': LINK,
      ...lock('l', { 'core1 Ethernet1/1 core2 Ethernet2/2': '10.255.1.6/31' }),
    });
    expect(of('core1')).toEqual({
      interfaces: [
        {
          name: 'Ethernet1/1',
          description: 'to core2 Ethernet2/2',
          mode: 'routed',
          mtu: 9000,
          ipv4: ['10.255.1.6/31'],
        },
      ],
      ospf: [
        {
          process: 1,
          networks: [{ prefix: '10.255.1.6/31', area: 0 }],
          interfaces: [{ name: 'Ethernet1/1', network_type: 'point-to-point', cost: 5 }],
        },
      ],
    });
    expect(of('core2').interfaces).toEqual([
      { name: 'Ethernet2/2', description: 'to core1 Ethernet1/1', mtu: 9000, ipv4: ['10.255.1.7/31'] },
    ]);
  });

  test('a written prefix needs no pool, and joins the process that is there', async () => {
    const text =
      'kind: links\nospf: { process: 1, area: 0 }\nlinks:\n  - { a: { device: core1, port: Ethernet1/1 }, b: { device: core2, port: Ethernet2/2 }, prefix: 10.3.0.0/30, area: 5 }\n';
    const core1 = `${NETWORK['devices/core1.yaml']}ospf: [{ process: 1, router_id: 1.1.1.1, networks: [{ prefix: 10.9.0.0/16, area: 0 }] }]\n`;
    const of = await features({ 'services/l.yaml': text, 'devices/core1.yaml': core1 });
    expect(of('core1').ospf).toEqual([
      {
        process: 1,
        router_id: '1.1.1.1',
        networks: [
          { prefix: '10.9.0.0/16', area: 0 },
          { prefix: '10.3.0.0/30', area: 5 },
        ],
      },
    ]);
    expect(of('core2').interfaces).toEqual([{ name: 'Ethernet2/2', ipv4: ['10.3.0.2/30'] }]);
  });

  test.each([
    [
      'without prefix and pool',
      'links:\n  - { a: { device: core1, port: E1 }, b: { device: core2, port: E2 } }\n',
      '3:5 no-pool',
    ],
    [
      'with a prefix of one address',
      'links:\n  - { a: { device: core1, port: E1 }, b: { device: core2, port: E2 }, prefix: 10.0.0.1/32 }\n',
      '3:79 prefix-length',
    ],
    [
      'that overlap',
      'links:\n  - { a: { device: core1, port: E1 }, b: { device: core2, port: E2 }, prefix: 10.3.0.0/30 }\n  - { a: { device: core1, port: E3 }, b: { device: core2, port: E4 }, prefix: 10.3.0.2/31 }\n',
      '4:79 address-clash / services/l.yaml:3',
    ],
    [
      'that stand twice, the other way round',
      'links:\n  - { a: { device: core1, port: E1 }, b: { device: core2, port: E2 }, prefix: 10.3.0.0/30 }\n  - { a: { device: core2, port: E2 }, b: { device: core1, port: E1 }, prefix: 10.3.0.0/30 }\n',
      '4:5 duplicate-item / services/l.yaml:3',
    ],
  ])('%s are refused', async (_title, text, told) => {
    expect(await errors({ 'services/l.yaml': `kind: links\n${text}` })).toContain(`services/l.yaml:${told}`);
  });
});

describe('BGP sessions', () => {
  test('both neighbours know each other, with addresses that other services gave', async () => {
    const of = await features({
      'services/links.yaml':
        'kind: links\nlinks:\n  - { a: { device: core1, port: E1 }, b: { device: core2, port: E2 }, prefix: 10.3.0.0/30 }\n',
      'services/bgp.yaml':
        'kind: bgp-sessions\ndescription: to {peer}\nfamily: ipv4\nkeepalive: 10\nhold: 30\nsessions:\n  - a: { device: core1, as: 65001, interface: E1, update_source: true }\n    b: { device: core2, as: 65002, interface: E2 }\n    secret: { secret: env:PLUMB_BGP }\n',
    });
    const shared = { secret: { secret: 'env:PLUMB_BGP' }, keepalive: 10, hold: 30 };
    const family = (peer: string): object[] => [{ family: 'ipv4', neighbors: [{ peer, activate: true }] }];
    expect(of('core1').bgp).toEqual([
      {
        as: 65001,
        neighbors: [
          { address: '10.3.0.2', as: 65002, description: 'to core2', update_source: 'E1', ...shared },
        ],
        families: family('10.3.0.2'),
      },
    ]);
    expect(of('core2').bgp).toEqual([
      {
        as: 65002,
        neighbors: [{ address: '10.3.0.1', as: 65001, description: 'to core1', ...shared }],
        families: family('10.3.0.1'),
      },
    ]);
  });

  test('an interface without address, and an end without either, are refused', async () => {
    const text =
      'kind: bgp-sessions\nsessions:\n  - a: { device: core1, as: 1, interface: E1 }\n    b: { device: core2, as: 2 }\n';
    expect(await errors({ 'services/b.yaml': text })).toEqual([
      'services/b.yaml:3:43 session',
      'services/b.yaml:4:8 session',
    ]);
  });
});

describe('DHCP scopes', () => {
  test('a pool on the server for each VLAN of a plan, relay on the others', async () => {
    const of = await features({
      'services/lab.yaml':
        'kind: address-plan\npool: 10.40.0.0/16\nprefix_length: 24\nvlans: "100-101"\ngateways: [core1, core2]\nshared: { protocol: vrrp, group: 1 }\n',
      'services/dhcp.yaml':
        'kind: dhcp-scope\nplan: lab\nvlans: [101]\nname: LAB-{vlan}\nserver: core1\nrelays: [core2]\nreserve_first: 2\ndns: [10.0.0.53]\nlease_days: 2\n',
      ...lock('lab', { 'vlan 100': '10.40.1.0/24', 'vlan 101': '10.40.9.0/24' }),
    });
    expect(of('core1').dhcp).toEqual({
      enabled: true,
      pools: [
        {
          name: 'LAB-101',
          network: '10.40.9.0/24',
          gateways: ['10.40.9.1'],
          dns: ['10.0.0.53'],
          lease: { days: 2 },
        },
      ],
      // The first two are kept back, and .1 to .3 are ours.
      excluded: [{ from: '10.40.9.1', to: '10.40.9.3' }],
    });
    expect(of('core2').dhcp).toEqual({ enabled: true });
    expect(of('core2').interfaces).toMatchObject([
      { name: 'Vlan100' },
      { name: 'Vlan101', dhcp_relay: ['10.40.9.2'] },
    ]);
    expect(JSON.stringify(of('core2').interfaces).match(/dhcp_relay/g)?.length).toBe(1);
  });

  test('a written scope', async () => {
    const text =
      'kind: dhcp-scope\nvlan: 10\nnetwork: 10.1.0.0/24\ngateway: 10.1.0.254\nname: USERS\nserver: core1\nrelays: [core2]\nrelay_to: 10.0.0.9\n';
    const of = await features({ 'services/d.yaml': text });
    expect(of('core1').dhcp).toMatchObject({
      pools: [{ name: 'USERS', gateways: ['10.1.0.254'] }],
      excluded: [{ from: '10.1.0.254' }],
    });
    expect(of('core2').interfaces).toEqual([{ name: 'Vlan10', dhcp_relay: ['10.0.0.9'] }]);
  });

  test.each([
    ['a plan that is not there', 'plan: lap\nname: A\nserver: core1\n', '2:7 unknown-plan'],
    [
      'a gateway outside',
      'vlan: 10\nnetwork: 10.1.0.0/24\ngateway: 10.2.0.1\nname: A\nserver: core1\n',
      '4:10 gateway',
    ],
    [
      'a server without address in the VLAN',
      'vlan: 10\nnetwork: 10.1.0.0/24\ngateway: 10.1.0.1\nname: A\nserver: core1\nrelays: [core2]\n',
      '6:9 relay',
    ],
  ])('%s is refused', async (_title, text, told) => {
    expect((await errors({ 'services/d.yaml': `kind: dhcp-scope\n${text}` }))[0]).toContain(
      `services/d.yaml:${told}`,
    );
  });
});

test('F18: a few lines that would become millions of ports are refused at once', async () => {
  const ports = Array.from({ length: 90 }, (_, index) => `E${index}/1-1000`).join(', ');
  const group = `{ names: [${ports}], mode: trunk }`;
  const text = `kind: vlans\nvlans: [1]\nwhere: { roles: [core, access] }\nports: [${Array(10).fill(group).join(', ')}]\n`;
  const { state, problems } = await load({ 'services/big.yaml': text });
  expect(state).toBeUndefined();
  expect(problems.map(({ code }) => code)).toEqual(['too-large']);
});

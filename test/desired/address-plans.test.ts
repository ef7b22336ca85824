/** Addresses by VLAN range and by port range, as the lock file gives them; what clashes names both places. */
import { describe, expect, test } from 'vitest';
import { readDesiredState } from '../../reconciler/desired/desired.ts';
import { brief, type Files, repository } from './repository.ts';
import { errors, features, load, lock, NETWORK } from './service-network.ts';

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

/** Services become features of the devices that they name, each value with its line; what clashes names both places. */
import { describe, expect, test } from 'vitest';
import { refs } from './repository.ts';
import { errors, features, load, NETWORK } from './service-network.ts';

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

test('F18: a few lines that would become millions of ports are refused at once', async () => {
  const ports = Array.from({ length: 90 }, (_, index) => `E${index}/1-1000`).join(', ');
  const group = `{ names: [${ports}], mode: trunk }`;
  const text = `kind: vlans\nvlans: [1]\nwhere: { roles: [core, access] }\nports: [${Array(10).fill(group).join(', ')}]\n`;
  const { state, problems } = await load({ 'services/big.yaml': text });
  expect(state).toBeUndefined();
  expect(problems.map(({ code }) => code)).toEqual(['too-large']);
});

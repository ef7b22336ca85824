/** The built-in templates of Cisco IOS: what the running configuration would show, letter by letter. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { platform } from '../../drivers/platforms/cisco-ios/index.ts';
import { createRoom, render } from '../../reconciler/render.ts';
import type { Device, Json, JsonObject } from '../../reconciler/types.ts';
import { bannerBody, helpers, saltOf, type9 } from '../../templates/cisco-ios/helpers.ts';
import { helpers as sharedHelpers } from '../../templates/helpers.ts';

const FOLDER = new URL('../../templates/cisco-ios/', import.meta.url);
const HASH = '$9$nTGv8l0XzPqRkE$dIrkqSevfWT/xsD0zK8r/Eqmr/OoQfNquNRXf61wWOE';

const templates = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.hbs'))
  .map((file) => [file.replace('.hbs', ''), readFileSync(new URL(file, FOLDER), 'utf8')] as const);
const room = createRoom(platform, new Map(templates), { ...sharedHelpers, ...helpers });

function device(features: JsonObject, facts: Device['facts'] = {}): Device {
  return {
    name: 'core1',
    platform: 'cisco-ios',
    connection: {
      address: '192.0.2.1',
      port: 22,
      transport: 'ssh',
      host_keys: [],
      legacy_algorithms: false,
      allow_plaintext: false,
      credentials: { name: 'none', username: 'none' },
      via: [],
    },
    mode: 'plan',
    groups: [],
    facts,
    source: { file: 'devices/core1.yaml', line: 1, column: 1, path: '' },
    features,
    exclusive: [],
    sourceOf: (pointer) => ({ file: 'devices/core1.yaml', line: 1, column: 1, path: pointer }),
  };
}

function rendered(features: JsonObject, facts?: Device['facts']): string {
  const { intended, problems } = render(device(features, facts), room, { secret: () => 'Lab-Adm1n!' });
  expect(problems).toEqual([]);
  return (intended?.text ?? '').replace(/^!\n/gm, '');
}

function refusal(features: JsonObject, facts?: Device['facts']): string | undefined {
  return render(device(features, facts), room, { secret: () => 'x' }).problems[0]?.message;
}

describe('system', () => {
  it('prints each key in the words of the running configuration', () => {
    const system = {
      hostname: 'core1',
      domain: 'example.net',
      dns: ['10.0.0.53', '10.0.1.53'],
      ntp: [
        { address: '10.0.0.1', prefer: true },
        { address: '10.0.0.2', prefer: false },
      ],
      syslog: [{ address: '10.0.0.5' }],
      banner: { login: 'Authorised staff only.\n! all is logged & kept\n', motd: 'Hello' },
    };
    expect(rendered({ system })).toBe(
      [
        'hostname core1',
        'ip domain name example.net',
        'ip name-server 10.0.0.53 10.0.1.53',
        'logging host 10.0.0.5',
        'banner login #',
        'Authorised staff only.',
        '! all is logged & kept',
        '#',
        'banner motd #',
        'Hello',
        '#',
        'ntp server 10.0.0.1 prefer',
        'ntp server 10.0.0.2',
        '',
      ].join('\n'),
    );
  });

  it('hides the hash of a user, and sends what the device would print', () => {
    const users = [
      { name: 'ops', privilege: 15, secret: HASH },
      { name: 'lab', privilege: 1, secret: { secret: 'env:PLUMB_LAB' } },
    ];
    const { intended } = render(device({ system: { users } }), room, { secret: () => 'Lab-Adm1n!' });
    expect(intended?.tree.map((node) => node.line)).toEqual([
      `username ops privilege 15 secret 9 ${HASH}`,
      `username lab privilege 1 secret 9 ${type9('Lab-Adm1n!', saltOf('core1', 'lab'))}`,
    ]);
    expect(intended?.text).not.toContain('$9$');
  });

  it('refuses a user without privilege or secret', () => {
    expect(refusal({ system: { users: [{ name: 'a', secret: HASH }] } })).toMatch(/declare the privilege/);
    expect(refusal({ system: { users: [{ name: 'a', privilege: 1 }] } })).toMatch(/declare the secret/);
    const users = [{ name: 'a', privilege: 1, secret: HASH, services: ['ssh'] }];
    expect(refusal({ system: { users } })).toMatch(/cannot do \/system\/users\/0\/services/);
  });

  it('F16: a banner that holds its own delimiter is refused', () => {
    expect(refusal({ system: { banner: { login: 'wait\n^C\nhostname EVIL' } } })).toMatch(
      /banner cannot hold `\^`/,
    );
    expect(refusal({ system: { banner: { motd: 'x ^ y' } } })).toMatch(/banner cannot hold `\^`/);
    expect(refusal({ system: { banner: { motd: '# % @ ~ | + = &' } } })).toMatch(/must leave one of/);
    expect(bannerBody('text\n\n')).toBe('text');
  });
});

describe('vlans', () => {
  it('prints a block per VLAN', () => {
    expect(rendered({ vlans: [{ id: 10, name: 'USERS' }, { id: 20 }] })).toBe(
      'vlan 10\n name USERS\nvlan 20\n',
    );
  });

  it.each([
    [{ id: 1, name: 'X' }, /built in/],
    [{ id: 1003 }, /built in/],
    [{ id: 10, name: 'VLAN0010' }, /leave it out/],
    [{ id: 10, name: 'TWO WORDS' }, /one word/],
    [{ id: 10, description: 'x' }, /Cisco IOS cannot do/],
  ])('refuses %j', (vlan, message) => {
    expect(refusal({ vlans: [vlan] })).toMatch(message);
  });
});

describe('interfaces', () => {
  it('prints trunks, access ports and routed ports', () => {
    const interfaces: Json = [
      {
        name: 'GigabitEthernet1/0/1',
        description: 'a & b <c>',
        mode: 'trunk',
        trunk: { allowed: '30,10-12,11', native: 99 },
        enabled: true,
      },
      { name: 'GigabitEthernet1/0/2', mode: 'access', access_vlan: 10, enabled: false },
      {
        name: 'GigabitEthernet1/0/3',
        mode: 'routed',
        mtu: 9000,
        ipv4: ['10.0.0.1/30', '10.0.1.1/24'],
        ipv6: ['2001:db8:0::1/64', 'fe80::1/64'],
      },
      { name: 'Vlan10', mode: 'routed' },
      { name: 'GigabitEthernet1/0/4' },
    ];
    expect(rendered({ interfaces })).toBe(
      [
        'interface GigabitEthernet1/0/1',
        ' description a & b <c>',
        ' switchport',
        ' switchport trunk native vlan 99',
        ' switchport trunk allowed vlan 10-12,30',
        ' switchport mode trunk',
        ' no shutdown',
        'interface GigabitEthernet1/0/2',
        ' switchport',
        ' switchport access vlan 10',
        ' switchport mode access',
        ' shutdown',
        'interface GigabitEthernet1/0/3',
        ' no switchport',
        ' mtu 9000',
        ' ip address 10.0.1.1 255.255.255.0 secondary',
        ' ip address 10.0.0.1 255.255.255.252',
        ' ipv6 address 2001:DB8::1/64',
        ' ipv6 address FE80::1 link-local',
        'interface Vlan10',
        'interface GigabitEthernet1/0/4',
        '',
      ].join('\n'),
    );
  });

  it('names the encapsulation where the model needs it, and knows routers', () => {
    const trunk = { interfaces: [{ name: 'GigabitEthernet1/0/1', mode: 'trunk' }] };
    expect(rendered(trunk, { model: 'WS-C3750X-24' })).toContain(
      ' switchport trunk encapsulation dot1q\n switchport mode trunk\n',
    );
    expect(refusal(trunk, { model: 'ISR4331/K9' })).toMatch(/no switch ports/);
    expect(refusal({ interfaces: [{ name: 'Vlan10', mode: 'access' }] })).toMatch(
      /physical port or a bundle/,
    );
    expect(
      rendered({ interfaces: [{ name: 'GigabitEthernet0/0/1', mode: 'routed' }] }, { model: 'ISR4331/K9' }),
    ).toBe('interface GigabitEthernet0/0/1\n');
  });
});

describe('static-routes', () => {
  it("prints both families, with attributes in the device's order", () => {
    const routes: Json = [
      { prefix: '0.0.0.0/0', next_hop: '10.0.0.1' },
      { prefix: '10.0.0.0/8', discard: true, distance: 254, name: 'AGGREGATE' },
      { prefix: '10.5.0.0/16', interface: 'Vlan10', next_hop: '10.0.0.9', distance: 1 },
      { prefix: '2001:db8::/32', interface: 'Vlan10', next_hop: 'fe80::1', distance: 200 },
      { prefix: '::/0', next_hop: '2001:db8:1:0::2' },
    ];
    expect(rendered({ 'static-routes': routes })).toBe(
      [
        'ip route 0.0.0.0 0.0.0.0 10.0.0.1',
        'ip route 10.0.0.0 255.0.0.0 Null0 254 name AGGREGATE',
        'ip route 10.5.0.0 255.255.0.0 Vlan10 10.0.0.9',
        'ipv6 route 2001:DB8::/32 Vlan10 FE80::1 200',
        'ipv6 route ::/0 2001:DB8:1::2',
        '',
      ].join('\n'),
    );
    expect(
      refusal({ 'static-routes': [{ prefix: '10.0.0.0/8', next_hop: '10.0.0.1', name: 'two words' }] }),
    ).toMatch(/one word/);
  });
});

describe('ospf', () => {
  it('prints the process and its interfaces', () => {
    const ospf: Json = [
      {
        process: 1,
        router_id: '10.255.0.1',
        reference_bandwidth: 100000,
        passive_default: true,
        passive: ['Loopback0'],
        active: ['Vlan10'],
        default_originate: 'always',
        networks: [{ prefix: '10.20.99.0/24', area: 10 }],
        redistribute: ['connected', 'static'],
        interfaces: [
          {
            name: 'Vlan10',
            area: 0,
            cost: 10,
            network_type: 'point-to-point',
            hello_interval: 1,
            dead_interval: 4,
            priority: 0,
          },
        ],
      },
      { process: 2, passive_default: false, default_originate: false },
    ];
    expect(rendered({ ospf })).toBe(
      [
        'router ospf 1',
        ' router-id 10.255.0.1',
        ' auto-cost reference-bandwidth 100000',
        ' redistribute connected subnets',
        ' redistribute static subnets',
        ' passive-interface default',
        ' passive-interface Loopback0',
        ' no passive-interface Vlan10',
        ' network 10.20.99.0 0.0.0.255 area 10',
        ' default-information originate always',
        'interface Vlan10',
        ' ip ospf network point-to-point',
        ' ip ospf hello-interval 1',
        ' ip ospf dead-interval 4',
        ' ip ospf priority 0',
        ' ip ospf 1 area 0',
        ' ip ospf cost 10',
        'router ospf 2',
        ' no passive-interface default',
        ' no default-information originate',
        '',
      ].join('\n'),
    );
  });
});

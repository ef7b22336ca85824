/** The h3c-comware templates: YAML in, the text that `display current-configuration` shows out, refusals with their place. */
import { describe, expect, it } from 'vitest';
import { platform } from '../../drivers/platforms/h3c-comware/index.ts';
import { render } from '../../reconciler/render.ts';
import { unclaimedLines } from '../../reconciler/tree/claim.ts';
import type { Json } from '../../reconciler/types.ts';
import { device, type Features, HASH, room, secret } from './h3c-comware/room.ts';

/** Rendered lines without separators; secrets are not masked, since they come from `text` of the tree. */
function rendered(features: Features): readonly string[] {
  const { intended, problems } = render(device(features), room, { secret });
  expect(problems).toEqual([]);
  if (intended) expect(unclaimedLines(intended.tree, intended.originOf, platform.syntax)).toEqual([]);
  const lines: string[] = [];
  const walk = (nodes: NonNullable<typeof intended>['tree'], depth: number): void => {
    for (const node of nodes) {
      lines.push(' '.repeat(depth) + node.line, ...(node.raw ?? []));
      walk(node.children, depth + 1);
    }
  };
  walk(intended?.tree ?? [], 0);
  return lines;
}

function refused(features: Features): readonly (string | undefined)[] {
  return render(device(features), room, { secret }).problems.map((problem) => problem.source?.path);
}

describe('h3c-comware templates', () => {
  it('render the system view', () => {
    const system: Json = {
      hostname: 'ams-core',
      domain: 'ams.example.net',
      dns: ['10.20.0.53', '2001:db8::53'],
      ntp: [
        { address: '10.20.0.10', prefer: true },
        { address: '10.20.0.11', prefer: false },
        { address: '2001:db8::10' },
      ],
      syslog: [{ address: '10.20.0.70' }],
      banner: { login: 'Authorised staff only', motd: 'Two\nlines\n' },
      users: [
        { name: 'ops', privilege: 15, secret: HASH, services: ['ssh', 'terminal'] },
        { name: 'view', privilege: 1, secret: { secret: 'env:PLUMB_VIEW' } },
        { name: 'night', privilege: 3 },
      ],
    };
    expect(rendered({ system })).toEqual([
      'sysname ams-core',
      'dns domain ams.example.net',
      'dns server 10.20.0.53',
      'ipv6 dns server 2001:DB8::53',
      'header login %Authorised staff only%',
      'header motd %',
      'Two',
      'lines',
      '%',
      'info-center loghost 10.20.0.70',
      'ntp-service enable',
      'ntp-service unicast-server 10.20.0.10 priority',
      'ntp-service unicast-server 10.20.0.11',
      'ntp-service ipv6 unicast-server 2001:DB8::10',
      'local-user ops class manage',
      ` password hash ${HASH}`,
      ' service-type ssh terminal',
      ' authorization-attribute user-role network-admin',
      ' authorization-attribute user-role network-operator',
      'local-user view class manage',
      ` password hash ${HASH}`,
      ' authorization-attribute user-role network-operator',
      'local-user night class manage',
      ' authorization-attribute user-role level-3',
      ' authorization-attribute user-role network-operator',
    ]);
  });

  it('render VLANs', () => {
    const vlans: Json = [{ id: 10, name: 'USERS', description: 'office users' }, { id: 51 }];
    expect(rendered({ vlans })).toEqual(['vlan 10', ' name USERS', ' description office users', 'vlan 51']);
  });

  it('render switched ports', () => {
    const interfaces: Json = [
      { name: 'GigabitEthernet1/0/1', description: 'desk', mode: 'access', access_vlan: 10, enabled: true },
      {
        name: 'GigabitEthernet1/0/2',
        mode: 'trunk',
        trunk: { allowed: '20-22,10', native: 10 },
        enabled: false,
      },
      { name: 'Bridge-Aggregation1', mode: 'trunk', trunk: { allowed: [1, 2, 3] } },
      { name: 'GigabitEthernet1/0/3', mode: 'trunk', trunk: { allowed: '1-4094' } },
      { name: 'GigabitEthernet1/0/4' },
    ];
    expect(rendered({ interfaces })).toEqual([
      'interface GigabitEthernet1/0/1',
      ' port link-mode bridge',
      ' description desk',
      ' undo shutdown',
      ' port link-type access',
      ' port access vlan 10',
      'interface GigabitEthernet1/0/2',
      ' port link-mode bridge',
      ' shutdown',
      ' port link-type trunk',
      ' undo port trunk permit vlan 1',
      ' port trunk permit vlan 10 20 to 22',
      ' port trunk pvid vlan 10',
      'interface Bridge-Aggregation1',
      ' port link-type trunk',
      ' port trunk permit vlan 1 to 3',
      'interface GigabitEthernet1/0/3',
      ' port link-mode bridge',
      ' port link-type trunk',
      ' port trunk permit vlan all',
      'interface GigabitEthernet1/0/4',
    ]);
  });

  it('render routed interfaces', () => {
    const interfaces: Json = [
      {
        name: 'GigabitEthernet1/0/24',
        mode: 'routed',
        mtu: 1400,
        ipv4: ['10.0.0.1/30', '10.0.1.1/24'],
        ipv6: ['2001:db8:0::1/64', 'fe80::1/64'],
      },
      { name: 'Vlan-interface10', mode: 'routed', ipv4: ['10.20.10.1/24'] },
    ];
    expect(rendered({ interfaces })).toEqual([
      'interface GigabitEthernet1/0/24',
      ' port link-mode route',
      ' mtu 1400',
      ' ip address 10.0.0.1 255.255.255.252',
      ' ip address 10.0.1.1 255.255.255.0 sub',
      ' ipv6 address 2001:DB8::1/64',
      ' ipv6 address FE80::1 link-local',
      'interface Vlan-interface10',
      ' ip address 10.20.10.1 255.255.255.0',
    ]);
  });

  it('render static routes with hidden defaults left out', () => {
    const routes: Json = [
      { prefix: '0.0.0.0/0', next_hop: '10.0.0.1', distance: 60, name: 'default via core' },
      { prefix: '10.22.0.0/16', next_hop: '10.20.90.2', distance: 80, name: 'branch 22' },
      { prefix: '10.40.0.0/16', interface: 'GigabitEthernet0/3.300', next_hop: '10.255.3.2' },
      { prefix: '10.99.0.0/16', discard: true, distance: 254 },
      { prefix: '::/0', next_hop: '2001:db8:1::1' },
      { prefix: '2001:db8:20::/48', discard: true },
    ];
    expect(rendered({ 'static-routes': routes })).toEqual([
      'ip route-static 0.0.0.0 0 10.0.0.1 description default via core',
      'ip route-static 10.22.0.0 16 10.20.90.2 preference 80 description branch 22',
      'ip route-static 10.40.0.0 16 GigabitEthernet0/3.300 10.255.3.2',
      'ip route-static 10.99.0.0 16 NULL0 preference 254',
      'ipv6 route-static :: 0 2001:DB8:1::1',
      'ipv6 route-static 2001:DB8:20:: 48 NULL0',
    ]);
  });

  it('render OSPF with the interfaces that it speaks on', () => {
    const ospf: Json = [
      {
        process: 1,
        router_id: '10.255.0.1',
        reference_bandwidth: 100000,
        default_originate: 'always',
        redistribute: ['connected', 'static'],
        passive_default: true,
        active: ['Vlan-interface900'],
        networks: [
          { prefix: '10.255.0.1/32', area: 0 },
          { prefix: '10.20.10.0/24', area: 20 },
          { prefix: '10.20.90.0/29', area: '0.0.0.0' },
        ],
        interfaces: [
          {
            name: 'Vlan-interface900',
            area: 0,
            cost: 10,
            network_type: 'point-to-point',
            hello_interval: 1,
            dead_interval: 4,
            priority: 0,
          },
        ],
      },
      { process: 2, default_originate: true, passive: ['LoopBack1'] },
    ];
    expect(rendered({ ospf })).toEqual([
      'ospf 1 router-id 10.255.0.1',
      ' bandwidth-reference 100000',
      ' default-route-advertise always',
      ' import-route direct',
      ' import-route static',
      ' silent-interface all',
      ' undo silent-interface Vlan-interface900',
      ' area 0.0.0.0',
      '  network 10.255.0.1 0.0.0.0',
      '  network 10.20.90.0 0.0.0.7',
      ' area 0.0.0.20',
      '  network 10.20.10.0 0.0.0.255',
      'interface Vlan-interface900',
      ' ospf 1 area 0.0.0.0',
      ' ospf cost 10',
      ' ospf network-type p2p',
      ' ospf timer hello 1',
      ' ospf timer dead 4',
      ' ospf dr-priority 0',
      'ospf 2',
      ' default-route-advertise',
      ' silent-interface LoopBack1',
    ]);
  });

  it.each<[string, Features, string]>([
    [
      'a password in clear text',
      { system: { users: [{ name: 'ops', secret: 'plain' }] } },
      'system.users.0.secret',
    ],
    ['a banner with its own end', { system: { banner: { motd: '100 % ours' } } }, 'system.banner.motd'],
    ['the name that VLAN 10 has by itself', { vlans: [{ id: 10, name: 'VLAN 0010' }] }, 'vlans.0.name'],
    [
      'the description that a port has by itself',
      { interfaces: [{ name: 'LoopBack0', description: 'LoopBack0 Interface' }] },
      'interfaces.0.description',
    ],
    [
      'an MTU of a switched port',
      { interfaces: [{ name: 'GigabitEthernet1/0/1', mode: 'access', mtu: 9000 }] },
      'interfaces.0.mtu',
    ],
    [
      'a switched VLAN interface',
      { interfaces: [{ name: 'Vlan-interface10', mode: 'trunk' }] },
      'interfaces.0.mode',
    ],
    [
      'a routed bridge aggregation',
      { interfaces: [{ name: 'Bridge-Aggregation1', mode: 'routed' }] },
      'interfaces.0.mode',
    ],
    ['an exception without a rule', { ospf: [{ process: 1, active: ['LoopBack0'] }] }, 'ospf.0.active.0'],
  ])('refuse %s', (_, features, path) => {
    expect(refused(features)).toContain(path);
  });
});

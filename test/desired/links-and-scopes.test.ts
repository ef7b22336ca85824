/** Links, BGP sessions and DHCP scopes: both ends from one statement. */
import { describe, expect, test } from 'vitest';
import { errors, features, lock, NETWORK } from './service-network.ts';

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

/** The frr room: what its templates render and refuse, and what its dialog makes of a router's words. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { platform } from '../../drivers/platforms/frr/index.ts';
import { createRoom, render } from '../../reconciler/render.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { planChange } from '../../reconciler/tree/plan-change.ts';
import type { Device, Json } from '../../reconciler/types.ts';
import { helpers } from '../../templates/helpers.ts';

const TEMPLATES = fileURLToPath(new URL('../../templates/frr/', import.meta.url));
const templates = new Map(
  readdirSync(TEMPLATES).map(
    (name) => [name.replace('.hbs', ''), readFileSync(`${TEMPLATES}${name}`, 'utf8')] as const,
  ),
);
const room = createRoom(platform, templates, helpers);

function device(features: { readonly [feature: string]: Json }): Device {
  const source = { file: 'devices/r1.yaml', line: 1, column: 1, path: '' };
  return {
    name: 'r1',
    platform: 'frr',
    connection: {
      address: '198.18.0.2',
      port: 22,
      transport: 'ssh',
      host_keys: [],
      legacy_algorithms: false,
      allow_plaintext: false,
      credentials: { name: 'lab', username: 'lab' },
      via: [],
    },
    mode: 'plan',
    groups: [],
    facts: {},
    source,
    features,
    exclusive: [],
    sourceOf: (pointer) => ({ ...source, path: pointer.slice(1).replaceAll('/', '.') }),
  };
}

function rendered(features: { readonly [feature: string]: Json }): readonly string[] {
  const { intended, problems } = render(device(features), room, { secret: () => '' });
  expect(problems).toEqual([]);
  const lines = intended?.text.split('\n') ?? [];
  return lines.map((line) => line.trimEnd()).filter((line) => !['', '!', 'exit', 'end'].includes(line));
}

function refused(features: { readonly [feature: string]: Json }): readonly (string | undefined)[] {
  return render(device(features), room, { secret: () => '' }).problems.map((problem) => problem.source?.path);
}

describe('frr templates', () => {
  it('render static routes as the router prints them', () => {
    const routes: Json = [
      { prefix: '10.1.2.3/16', next_hop: '10.0.0.1' },
      { prefix: '10.2.0.0/16', next_hop: '10.0.0.1', interface: 'eth0', distance: 200 },
      { prefix: '10.3.0.0/16', discard: true, distance: 1 },
      { prefix: '10.4.0.0/16', interface: 'eth1' },
      { prefix: '2001:DB8:0:0::/32', next_hop: '2001:DB8::1' },
    ];
    expect(rendered({ 'static-routes': routes })).toEqual([
      'ip route 10.1.0.0/16 10.0.0.1',
      'ip route 10.2.0.0/16 10.0.0.1 eth0 200',
      'ip route 10.3.0.0/16 blackhole',
      'ip route 10.4.0.0/16 eth1',
      'ipv6 route 2001:db8::/32 2001:db8::1',
    ]);
  });

  it('render interfaces with only what is declared', () => {
    const interfaces: Json = [
      {
        name: 'eth0',
        description: 'a & b <c> "d"',
        ipv4: ['10.0.0.1/30', '10.0.1.1/24'],
        ipv6: ['2001:DB8::1/64'],
        enabled: false,
      },
      { name: 'eth1', enabled: true },
      { name: 'eth2' },
    ];
    expect(rendered({ interfaces })).toEqual([
      'interface eth0',
      ' description a & b <c> "d"',
      ' ip address 10.0.0.1/30',
      ' ip address 10.0.1.1/24',
      ' ipv6 address 2001:db8::1/64',
      ' shutdown',
      'interface eth1',
      ' no shutdown',
      'interface eth2',
    ]);
  });

  it('render one OSPF process and its interfaces', () => {
    const ospf: Json = [
      {
        process: 1,
        router_id: '1.1.1.1',
        reference_bandwidth: 40000,
        passive_default: true,
        active: ['eth0'],
        passive: ['eth1'],
        default_originate: 'always',
        networks: [{ prefix: '10.0.0.9/16', area: 0 }],
        redistribute: ['connected', 'static'],
        interfaces: [
          {
            name: 'eth0',
            area: 0,
            cost: 10,
            network_type: 'point-to-point',
            hello_interval: 1,
            dead_interval: 4,
            priority: 0,
          },
        ],
      },
    ];
    expect([...rendered({ ospf })].sort()).toEqual(
      [
        'router ospf',
        ' ospf router-id 1.1.1.1',
        ' auto-cost reference-bandwidth 40000',
        ' redistribute connected',
        ' redistribute static',
        ' passive-interface default',
        ' network 10.0.0.0/16 area 0',
        ' default-information originate always',
        'interface eth1',
        ' ip ospf passive',
        'interface eth0',
        ' no ip ospf passive',
        ' ip ospf area 0',
        ' ip ospf cost 10',
        ' ip ospf dead-interval 4',
        ' ip ospf hello-interval 1',
        ' ip ospf network point-to-point',
        ' ip ospf priority 0',
      ].sort(),
    );
  });

  it('render the host name, which may only be the one that is there', () => {
    expect(rendered({ system: { hostname: 'core1' } })).toEqual(['hostname core1']);
    const { problems, steps } = planChange({
      syntax: platform.syntax,
      running: parseConfig('hostname core1\n', platform.syntax),
      intended: parseConfig('hostname core2\n', platform.syntax),
      scope: { kind: 'all' },
    });
    expect(steps).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it.each<{
    readonly what: string;
    readonly features: { readonly [feature: string]: Json };
    readonly path: string;
  }>([
    { what: 'VLANs', features: { vlans: [{ id: 10 }] }, path: 'vlans' },
    { what: 'an MTU', features: { interfaces: [{ name: 'eth0', mtu: 1500 }] }, path: 'interfaces.0.mtu' },
    {
      what: 'a port mode',
      features: { interfaces: [{ name: 'eth0', mode: 'access' }] },
      path: 'interfaces.0.mode',
    },
    {
      what: 'a route name',
      features: { 'static-routes': [{ prefix: '10.0.0.0/8', discard: true, name: 'x' }] },
      path: 'static-routes.0.name',
    },
    { what: 'name servers', features: { system: { dns: ['10.0.0.1'] } }, path: 'system.dns.0' },
    { what: 'a second process', features: { ospf: [{ process: 2 }] }, path: 'ospf.0.process' },
    {
      what: 'exceptions from nothing',
      features: { ospf: [{ process: 1, active: ['eth0'] }] },
      path: 'ospf.0.active.0',
    },
    {
      what: 'exceptions from an active default',
      features: { ospf: [{ process: 1, passive_default: false, active: ['eth0'] }] },
      path: 'ospf.0.active.0',
    },
  ])('refuse $what at its place in YAML', ({ features, path }) => {
    expect(refused(features)).toEqual([path]);
  });
});

describe('frr dialog', () => {
  const { dialog } = platform;

  it('learns the name from every prompt of the router', () => {
    for (const [prompt, host, mode] of [
      ['core1# ', 'core1', '#'],
      ['core-1.lab> ', 'core-1.lab', '>'],
      ['core1(config)# ', 'core1', '#'],
      ['core1(config-router-af)# ', 'core1', '#'],
    ] as const) {
      expect(dialog.learn.exec(prompt)?.groups, prompt).toMatchObject({ host, mode });
    }
    for (const line of ['description # ', 'r1 login: ', ' core1# ', 'link to core1# '])
      expect(dialog.learn.test(line), line).toBe(false);
  });

  // Output of FRRouting 8.4.4 to configuration lines.
  it.each([
    ['% Unknown command: foo bar', 'refused'],
    ['% Command incomplete: ip rou', 'refused'],
    ['% Refusing to remove a non-existent route', 'refused'],
    ['% Configuration failed.', 'refused'],
    ['Error description: only inactive interfaces can be deleted', 'refused'],
    ['ospfd is not running', 'busy'],
    ['% OSPF: Reference bandwidth is changed.', 'harmless'],
    ['        Please ensure reference bandwidth is consistent across all routers', 'harmless'],
    ['For this router-id change to take effect, use "clear ip ospf process" command', 'harmless'],
    // No percent sign, no rule: whatever is not known to be harmless is a refusal.
    ['There is already same network statement.', 'unknown'],
    ['BGP is already running; AS is 65001', 'unknown'],
    ['Must remove previous area config before changing ospf area', 'unknown'],
  ])('takes "%s" as %s', (text, meaning) => {
    const error = dialog.errors.find(({ match }) => match.test(text));
    const harmless = dialog.harmless.some((pattern) => pattern.test(text));
    expect(error?.means ?? (harmless ? 'harmless' : 'unknown')).toBe(meaning);
    expect(error !== undefined && harmless).toBe(false);
  });

  it('believes a save only with the file name and the OK', () => {
    const text = 'Building Configuration...\nIntegrated configuration saved to /etc/frr/frr.conf\n[OK]';
    expect(dialog.save.done.test(text)).toBe(true);
    expect(dialog.save.done.test(text.replace('\n[OK]', ''))).toBe(false);
    expect(dialog.save.done.test('Configuration saved to /etc/frr/zebra.conf\n[OK]')).toBe(false);
  });

  it('needs the daemon of every declared feature for a whole read', () => {
    const { needs } = dialog.health;
    const missing = (daemons: string): readonly string[] =>
      Object.entries(needs).flatMap(([feature, daemon]) => (daemon.test(daemons) ? [] : [feature]));
    expect(missing(' zebra ospfd staticd')).toEqual([]);
    expect(missing(' ospfd staticd')).toEqual(['*']);
    expect(missing(' zebra ospf6d staticd')).toEqual(['ospf']);
    expect(missing(' zebra ospfd')).toEqual(['static-routes']);
  });

  it('reads facts', () => {
    const version =
      'FRRouting 8.4.4 (core1) on Linux(6.1.0-18-amd64).\nCopyright 1996-2005 Kunihiro Ishiguro, et al.';
    expect(platform.facts.parse(version, 'hostname core1\n')).toEqual({
      hostname: 'core1',
      version: '8.4.4',
      model: 'FRRouting',
    });
    expect(platform.facts.parse('something else', '')).toEqual({});
  });
});

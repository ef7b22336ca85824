/** The huawei-vrp room without a device: its words, its templates, its masks, and what it refuses. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadRoom } from '../../cli/rooms.ts';
import { platform } from '../../drivers/platforms/huawei-vrp/index.ts';
import { render } from '../../reconciler/render.ts';
import { type Context, childContext, classify, grammarOf } from '../../reconciler/tree/grammar.ts';
import { canonicalText } from '../../reconciler/tree/hash.ts';
import { createMasker } from '../../reconciler/tree/mask.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { planChange } from '../../reconciler/tree/plan-change.ts';
import { printConfig } from '../../reconciler/tree/print.ts';
import { DEVICE_SECRET } from '../../reconciler/tree/secret.ts';
import type { ConfigNode, Json } from '../../reconciler/types.ts';
import { deviceWith } from '../helpers/device.ts';

const { syntax } = platform;
const HASH = '$1c$K9TLEz87(Y$u-C24lIPofLL7itDc0A8$';
const room = await loadRoom('huawei-vrp');

function rendered(features: Readonly<Record<string, Json>>): readonly string[] {
  const device = { ...deviceWith(features), platform: 'huawei-vrp' };
  const { intended, problems } = render(device, room, {
    secret: ({ secret }) => (secret === 'device' ? DEVICE_SECRET : HASH),
  });
  expect(problems).toEqual([]);
  const lines = printConfig(intended?.tree ?? [], syntax).split('\n');
  return lines.filter((line) => line !== '#' && line !== '');
}

function problemsOf(features: Readonly<Record<string, Json>>): readonly string[] {
  const device = { ...deviceWith(features), platform: 'huawei-vrp' };
  return render(device, room, { secret: () => HASH }).problems.map(({ message }) => message);
}

describe('huawei-vrp templates', () => {
  it('render every feature as the device shows it', () => {
    expect(
      rendered({
        system: {
          hostname: 'acc1',
          domain: 'example.net',
          dns: ['10.20.0.53', '2001:db8::53'],
          ntp: [{ address: '10.20.0.10', prefer: true }, { address: '2001:db8::10' }],
          syslog: [{ address: '10.20.0.70' }],
          banner: { login: 'Authorised staff only', motd: 'Two\nlines\n' },
          users: [
            { name: 'ops', privilege: 15, secret: HASH },
            { name: 'view', secret: { secret: 'device' } },
          ],
        },
        vlans: [{ id: 10, name: 'USERS', description: 'office users' }, { id: 20 }],
        'static-routes': [
          { prefix: '0.0.0.0/0', next_hop: '10.20.99.1', distance: 70, name: 'to core' },
          { prefix: '10.8.0.0/16', discard: true, distance: 60 },
          { prefix: '2001:db8::/32', next_hop: '2001:db8:99::1' },
        ],
      }),
    ).toEqual([
      'sysname acc1',
      'dns resolve',
      'dns server 10.20.0.53',
      'dns server ipv6 2001:DB8::53',
      'dns domain example.net',
      'header login information "Authorised staff only"',
      'header shell information "',
      'Two',
      'lines',
      '"',
      'info-center loghost 10.20.0.70',
      'ntp-service unicast-server 10.20.0.10 preference',
      'ntp-service unicast-server ipv6 2001:DB8::10',
      'aaa',
      ` local-user ops password irreversible-cipher ${HASH}`,
      ' local-user ops privilege level 15',
      ` local-user view password ${DEVICE_SECRET}`,
      'vlan 10',
      ' name USERS',
      ' description office users',
      'vlan 20',
      'ip route-static 0.0.0.0 0.0.0.0 10.20.99.1 preference 70 description to core',
      'ip route-static 10.8.0.0 255.255.0.0 NULL0',
      'ipv6 route-static 2001:DB8:: 32 2001:DB8:99::1',
    ]);
  });

  it('render ports and OSPF', () => {
    expect(
      rendered({
        interfaces: [
          { name: 'GigabitEthernet0/0/1', description: 'user outlet', mode: 'access', access_vlan: 10 },
          { name: 'GigabitEthernet0/0/24', mode: 'trunk', trunk: { allowed: '10,20-22', native: 10 } },
          {
            name: 'Vlanif99',
            ipv4: ['10.20.99.11/24', '10.20.98.11/24'],
            ipv6: ['2001:db8::1/64'],
            mtu: 1400,
          },
          { name: 'XGigabitEthernet0/0/1', mode: 'routed', enabled: false },
        ],
        ospf: [
          {
            process: 1,
            router_id: '10.255.0.1',
            passive_default: true,
            active: ['Vlanif99'],
            redistribute: ['connected'],
            networks: [{ prefix: '10.20.0.0/16', area: 0 }],
            interfaces: [{ name: 'Vlanif99', area: 0, cost: 10, network_type: 'point-to-point' }],
          },
        ],
      }),
    ).toEqual([
      'interface GigabitEthernet0/0/1',
      ' portswitch',
      ' description user outlet',
      ' port link-type access',
      ' port default vlan 10',
      'interface GigabitEthernet0/0/24',
      ' portswitch',
      ' port link-type trunk',
      ' undo port trunk allow-pass vlan 1',
      ' port trunk allow-pass vlan 10 20 to 22',
      ' port trunk pvid vlan 10',
      'interface Vlanif99',
      ' mtu 1400',
      ' ip address 10.20.99.11 255.255.255.0',
      ' ip address 10.20.98.11 255.255.255.0 sub',
      ' ipv6 enable',
      ' ipv6 address 2001:DB8::1/64',
      ' ospf enable 1 area 0.0.0.0',
      ' ospf cost 10',
      ' ospf network-type p2p',
      'interface XGigabitEthernet0/0/1',
      ' undo portswitch',
      ' shutdown',
      'ospf 1 router-id 10.255.0.1',
      ' import-route direct',
      ' silent-interface all',
      ' undo silent-interface Vlanif99',
      ' area 0.0.0.0',
      '  network 10.20.0.0 0.0.255.255',
    ]);
  });

  it('keep what the device holds as a password, whatever its form', () => {
    const running = parseConfig('aaa\n local-user view password cipher %^%#z<fx&-0ygD3B%^%#\n', syntax);
    const intended = parseConfig(
      rendered({ system: { users: [{ name: 'view', secret: { secret: 'device' } }] } }).join('\n'),
      syntax,
    );
    expect(planChange({ syntax, running, intended, scope: { kind: 'all' } }).steps).toEqual([]);
  });

  it('refuse what the platform cannot do', () => {
    expect(problemsOf({ interfaces: [{ name: 'Vlanif10', mode: 'access' }] })).toEqual([
      expect.stringContaining('always routed'),
    ]);
    expect(problemsOf({ interfaces: [{ name: 'GigabitEthernet0/0/1', mode: 'access', mtu: 9000 }] })).toEqual(
      [expect.stringContaining('no MTU')],
    );
    expect(problemsOf({ system: { banner: { login: 'a "quoted" word' } } })).toEqual([
      expect.stringContaining('ends a banner'),
    ]);
    expect(
      problemsOf({ system: { users: [{ name: 'ops', secret: '5 $1$abcdefgh$0123456789abcdef' }] } }),
    ).toEqual([expect.stringContaining('stored form')]);
    expect(problemsOf({ system: { users: [{ name: 'ops' }] } })).toEqual([
      expect.stringContaining('no line of its own'),
    ]);
  });
});

describe('huawei-vrp against a configuration in the shape of V200R019', () => {
  const text = readFileSync(new URL('huawei-vrp/access-switch.cfg', import.meta.url), 'utf8');
  const tree = parseConfig(text, syntax);

  it('knows every line by a rule', () => {
    const grammar = grammarOf(syntax);
    const unknown: string[] = [];
    const walk = (nodes: readonly ConfigNode[], context: Context): void => {
      for (const node of nodes) {
        if (classify(grammar, context, node).rule === undefined) unknown.push(node.line);
        walk(node.children, childContext(grammar, context, node.line));
      }
    };
    walk(tree, grammar.root);
    expect(unknown).toEqual([]);
  });

  it('is the same after printing, and differs from itself by nothing', () => {
    const again = parseConfig(printConfig(tree, syntax), syntax);
    expect(canonicalText(again, syntax)).toBe(canonicalText(tree, syntax));
    expect(planChange({ syntax, running: tree, intended: again, scope: { kind: 'all' } }).steps).toEqual([]);
  });

  it('holds no secret once it is masked, and is otherwise as long as before', () => {
    const masked = createMasker(syntax)(text);
    expect(masked).not.toMatch(/%\^%#|\$1c\$/);
    expect(masked.split('\n').length).toBe(text.split('\n').length);
  });
});

describe('huawei-vrp secrets', () => {
  const SECRET = '%^%#z<fx&-0ygD&B.gOhZ28EVx3B=ku;/L,%Yi#@T6KL%^%#';

  it.each([
    ` local-user ops password irreversible-cipher ${HASH}`,
    ` local-user ops password cipher ${SECRET}`,
    `snmp-agent community read cipher ${SECRET} acl 2010`,
    `snmp-agent usm-user v3 nms authentication-mode sha cipher ${SECRET}`,
    `snmp-agent target-host trap address udp-domain 10.0.0.1 params securityname cipher ${SECRET} v2c`,
    ` radius-server shared-key cipher ${SECRET}`,
    ` set authentication password cipher ${SECRET}`,
    `super password level 15 cipher ${SECRET}`,
    ` authentication-mode md5 1 cipher ${SECRET}`,
    ` ospf authentication-mode md5 1 cipher ${SECRET}`,
    ` vrrp vrid 50 authentication-mode md5 cipher ${SECRET}`,
    `ntp-service authentication-keyid 1 authentication-mode md5 cipher ${SECRET}`,
    `set save-configuration backup-to-server server 10.0.0.1 transport-type ftp user b password ${SECRET} path x`,
  ])('masks %s', (line) => {
    const masked = createMasker(syntax)(line);
    expect(masked).not.toContain(SECRET);
    expect(masked).not.toContain(HASH);
    expect(masked).toContain('‹secret›');
  });
});

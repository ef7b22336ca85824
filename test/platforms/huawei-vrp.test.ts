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

const { dialog, facts, syntax } = platform;
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

describe('huawei-vrp dialog', () => {
  const config = new RegExp(
    `^(?:${dialog.modes.find(({ name }) => name === 'config')?.prompt.replaceAll('{host}', 'sw1') ?? ''})$`,
  );

  it.each([
    ['<HUAWEI>', 'HUAWEI'],
    ['<SW1POP15_EXPOINTER>', 'SW1POP15_EXPOINTER'],
    ['[new-name]', 'new-name'],
  ])('learns the name from %s', (line, host) => {
    expect(dialog.learn.exec(line)?.groups?.host).toBe(host);
  });

  it.each(['[~HUAWEI]', '[*HUAWEI]', '[V200R009C00SPC500]', '<HUAWEI', 'sysname <HUAWEI>'])(
    'learns no name from %s',
    (line) => {
      expect(dialog.learn.test(line)).toBe(false);
    },
  );

  it.each([
    '[sw1]',
    '[sw1-GigabitEthernet0/0/1]',
    '[sw1-aaa]',
    '[sw1-ospf-1-area-0.0.0.0]',
    '[sw1-ui-vty0-4]',
  ])('is in configuration at %s', (line) => {
    expect(config.test(line)).toBe(true);
  });

  it.each(['[~sw1]', '[*sw1]', '<sw1>', '[sw10]'])('is not in configuration at %s', (line) => {
    expect(config.test(line)).toBe(false);
  });

  it('refuses what is not VRP 5 before its configuration is read', () => {
    const needed = dialog.health?.needs['*'];
    expect(needed?.test('VRP (R) software, Version 5.170 (S5720 V200R019C10SPC500)')).toBe(true);
    expect(needed?.test('VRP (R) software,Version 5.170 (S5720 V200R010C00SPC600)')).toBe(true);
    expect(needed?.test('VRP (R) software, Version 8.180 (CE6850EI V200R005C10SPC607B607)')).toBe(false);
  });

  it.each([
    [`                ^\nError: Unrecognized command found at '^' position.`, 'refused'],
    ['Error: Please renew the default configurations.', 'refused'],
    ['Error: You do not have permission to run the command.', 'denied'],
  ])('takes %j for an error', (text, means) => {
    expect(dialog.errors.find(({ match }) => match.test(text))?.means).toBe(means);
  });

  it.each([
    'Enter system view, return user view with Ctrl+Z.',
    'Info: This operation may take a few seconds. Please wait for a moment...done.',
    'Warning: This command will delete VLANs on this port. Continue?[Y/N]:Y',
  ])('takes %j for no error', (line) => {
    expect(dialog.harmless.some((pattern) => pattern.test(line))).toBe(true);
    expect(dialog.errors.some(({ match }) => match.test(line))).toBe(false);
  });

  it.each([
    ['port link-type trunk', 'Warning: This command will delete VLANs on this port. Continue?[Y/N]:', 'Y'],
    ['undo ospf 1', 'Warning: The OSPF process will be deleted. Continue? [Y/N]:', 'Y'],
    ['save', 'The current configuration will be written to the device.\nAre you sure to continue?[Y/N]', 'Y'],
    ['save', 'Info: Please input the file name ( *.cfg, *.zip ) [vrpcfg.zip]:', 'enter'],
  ])('answers what "%s" asks', (command, ask, answer) => {
    expect(dialog.questions.find((one) => one.command?.test(command) && one.ask.test(ask))?.answer).toBe(
      answer,
    );
  });

  it.each([
    ['save', 'vrpcfg.zip will be deleted and the device will reboot. Continue? [Y/N]:'],
    ['undo vlan 10', 'Warning: This command will delete VLANs on this port. Continue?[Y/N]:'],
  ])('does not answer "%s" asking %j', (command, ask) => {
    expect(dialog.questions.some((one) => one.command?.test(command) !== false && one.ask.test(ask))).toBe(
      false,
    );
  });

  it('drops log lines and nothing else', () => {
    const isLog = (line: string): boolean => dialog.asynchronous.some((pattern) => pattern.test(line));
    expect(
      isLog(
        'May  7 2026 11:37:41-03:00 sw1 LINE/5/VTYUSERLOGIN:OID 1.3.6.1.4.1.2011.5.25.207.2.2 A user login.',
      ),
    ).toBe(true);
    expect(
      isLog(
        'Mar 12 2019 19:12:18-08:00 sw1 %%01CFM/4/SAVE(l)[0]:The user chose Y when deciding whether to save.',
      ),
    ).toBe(true);
    expect(isLog(' description May  7 2026 11:37:41')).toBe(false);
  });

  it('reads its own facts', () => {
    const version =
      'Huawei Versatile Routing Platform Software\nVRP (R) software, Version 5.170 (S5720 V200R019C10SPC500)\nCopyright (C) 2000-2020 HUAWEI TECH Co., Ltd.\nHUAWEI S5720-28X-SI-AC Routing Switch uptime is 12 weeks, 3 days, 5 hours, 20 minutes\n';
    expect(facts.parse(version, '!Software Version V200R019C10SPC500\n#\nsysname acc1\n#\n')).toEqual({
      hostname: 'acc1',
      model: 'S5720-28X-SI-AC',
      version: '5.170 V200R019C10SPC500',
      uptime: '12 weeks, 3 days, 5 hours, 20 minutes',
    });
    expect(facts.parse('', '!Software Version V200R019C10SPC500\n')).toEqual({
      version: 'V200R019C10SPC500',
    });
  });
});

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

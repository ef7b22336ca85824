/** The h3c-comware room against a configuration of its own kind: silence when they agree, and only declared differences. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { platform } from '../../drivers/platforms/h3c-comware/index.ts';
import { render } from '../../reconciler/render.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { planChange } from '../../reconciler/tree/plan-change.ts';
import { device, type Features, room, secret } from './h3c-comware/room.ts';

describe('h3c-comware against a configuration of its own kind', () => {
  const text = readFileSync(
    fileURLToPath(new URL('./h3c-comware/access-switch.cfg', import.meta.url)),
    'utf8',
  );

  function stepsFor(features: Features): readonly string[] {
    const { intended, problems } = render(device(features), room, { secret });
    expect(problems).toEqual([]);
    const { steps, problems: refusals } = planChange({
      syntax: platform.syntax,
      running: parseConfig(text, platform.syntax),
      intended: intended?.tree ?? [],
      scope: {
        kind: 'owned',
        originOf: (node) => intended?.originOf(node),
        features: Object.keys(features),
        exclusive: [],
      },
    });
    expect(refusals).toEqual([]);
    return steps.flatMap((step) => step.lines.map((line) => [...step.path, line].join(' / ')));
  }

  const described: Features = {
    system: {
      hostname: 'ams-acc-01',
      domain: 'ams.example.net',
      dns: ['10.20.0.53', '10.20.0.54'],
      ntp: [{ address: '10.20.0.10' }, { address: '10.20.0.11', prefer: true }],
      syslog: [{ address: '10.20.0.70' }],
      users: [
        { name: 'admin', privilege: 15, secret: { secret: 'device' } },
        { name: 'backup', privilege: 1, secret: { secret: 'device' } },
      ],
    },
    vlans: [{ id: 10, name: 'USERS', description: 'office users' }, { id: 50 }, { id: 51 }, { id: 52 }],
    interfaces: [
      {
        name: 'GigabitEthernet1/0/8',
        description: 'printer-1',
        mode: 'access',
        access_vlan: 30,
        enabled: true,
      },
      { name: 'GigabitEthernet1/0/10', mode: 'trunk', trunk: { allowed: '1,40,50-52', native: 40 } },
      { name: 'GigabitEthernet1/0/13', enabled: false, access_vlan: 999 },
      { name: 'Bridge-Aggregation1', mode: 'trunk', trunk: { allowed: '10,20,30,40,50-52,99' } },
      { name: 'Vlan-interface99', description: 'management', ipv4: ['10.20.99.11/24'], mtu: 1500 },
    ],
    'static-routes': [
      { prefix: '0.0.0.0/0', next_hop: '10.20.99.1', distance: 60, name: 'default via core' },
    ],
  };

  it('has nothing to send when YAML says what the device shows', () => {
    expect(stepsFor(described)).toEqual([]);
  });

  it('sends what differs and nothing that is not declared', () => {
    const features: Features = {
      vlans: [{ id: 60, name: 'IOT' }],
      interfaces: [
        { name: 'GigabitEthernet1/0/13', enabled: true },
        { name: 'GigabitEthernet1/0/10', trunk: { allowed: '1,40,60' } },
      ],
    };
    expect(stepsFor(features)).toEqual([
      'vlan 60',
      'vlan 60 / name IOT',
      'interface GigabitEthernet1/0/13 / undo shutdown',
      'interface GigabitEthernet1/0/10 / port trunk permit vlan 60',
      'interface GigabitEthernet1/0/10 / undo port trunk permit vlan 50 to 52',
    ]);
  });
});

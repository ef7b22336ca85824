/** The whole pipeline against simulated devices: from a commit to a device and into the database, and back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getLastApplied } from '../../reconciler/store/devices.ts';
import { type DeviceSpec, startNetwork, type TestNetwork } from '../helpers/network.ts';
import { iosSwitch } from '../helpers/startup.ts';

const FEATURES = `
system:
  hostname: acc1
vlans:
  - { id: 10, name: USERS }
  - { id: 20, name: VOICE }
interfaces:
  - name: GigabitEthernet1/0/1
    description: "uplink # to core"
    mode: trunk
    trunk: { allowed: "10,20" }
  - name: GigabitEthernet1/0/2
    mode: access
    access_vlan: 10
    enabled: true
static-routes:
  - { prefix: 0.0.0.0/0, next_hop: 10.20.99.1 }
`;

describe.each(['ssh', 'telnet'] as const)('over %s', (transport) => {
  const spec: DeviceSpec = { platform: 'cisco-ios', transport, startup: iosSwitch('acc1') };
  let net: TestNetwork;
  beforeAll(async () => {
    net = await startNetwork({ acc1: spec });
  });
  afterAll(() => net.close());
  test('a first commit is applied, proved, saved and recorded', async () => {
    net.write('acc1', FEATURES);
    const { rollout, runs } = await net.rollOut('first');
    expect(rollout.problems.filter((problem) => problem.severity === 'error')).toEqual([]);
    expect(runs.map((run) => [run.outcome, run.error?.message])).toEqual([['applied', undefined]]);
    const running = net.device('acc1').running();
    expect(running).toContain(' description uplink # to core');
    expect(running).toContain('switchport trunk allowed vlan 10,20');
    expect(running).toContain('description management, made by hand');
    expect(net.device('acc1').startup()).toContain('switchport trunk allowed vlan 10,20');
    const here = await net.house();
    expect((await getLastApplied(here.store, 'acc1'))?.commit).toBe(rollout.commit);
  });

  test('the same commit again sends nothing', async () => {
    const before = net.device('acc1').configLines.length;
    const { rollout } = await net.rollOut('again');
    expect(rollout.proposals[0]?.plan?.steps).toEqual([]);
    expect(net.device('acc1').configLines.length).toBe(before);
  });

  test('what leaves the desired state leaves the device, and nothing else does', async () => {
    net.write('acc1', FEATURES.replace('  - { id: 20, name: VOICE }\n', '').replace('"10,20"', '"10"'));
    const { runs } = await net.rollOut('remove');
    expect(runs.map((run) => [run.outcome, run.error?.message])).toEqual([['applied', undefined]]);
    const sent = net.device('acc1').configLines;
    expect(sent).toContain('no vlan 20');
    expect(sent.filter((line) => line.startsWith('no '))).toEqual(['no vlan 20']);
    expect(net.device('acc1').running()).toContain('switchport trunk allowed vlan 10\n');
  });

  test('drift is shown and not overwritten', async () => {
    net.device('acc1').change(['interface GigabitEthernet1/0/1', 'description by hand']);
    net.device('acc1').save();
    const { rollout } = await net.rollOut('drift');
    expect(rollout.proposals[0]?.plan?.drift.map((step) => step.lines)).toEqual([
      ['description uplink # to core'],
    ]);
    expect(rollout.proposals[0]?.plan?.steps).toEqual([]);
    expect(net.device('acc1').running()).toContain('description by hand');
  });
});

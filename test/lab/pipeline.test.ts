/** The pipeline on real routers: an OSPF square configured from YAML, over SSH and over Telnet. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RolledOut, startProject, type TestProject } from '../helpers/project.ts';
import { describeLab, type Lab, startLab } from './lab.ts';

const SETTINGS = `mode: deploy
approval: branch-tip
rollout: { parallel: 4 }
credentials:
  lab:
    username: USER
    password: { secret: env:PLUMB_TEST_PASSWORD }
`;

/** r1 and r4 are opposite corners; the way over r2 is preferred until its cost changes. */
const LINKS: readonly (readonly [string, string])[] = [
  ['r1', 'r2'],
  ['r1', 'r3'],
  ['r2', 'r4'],
  ['r3', 'r4'],
];
const ROUTERS = ['r1', 'r2', 'r3', 'r4'] as const;

interface Port {
  readonly name: string;
  readonly address: string;
  readonly cost: number;
}

function portsOf(router: string, costViaR2: number): Port[] {
  const ports: Port[] = [];
  for (const [index, link] of LINKS.entries()) {
    const side = [...link].indexOf(router);
    if (side < 0) continue;
    const cost = link.some((end) => end === 'r2') ? costViaR2 : 20;
    ports.push({ name: `eth${ports.length}`, address: `10.0.${index}.${side + 1}/30`, cost });
  }
  return ports;
}

function routerYaml(router: string, costViaR2: number, extra = ''): string {
  const id = `10.255.0.${router.slice(1)}`;
  const ports = portsOf(router, costViaR2);
  const interfaces = ports.map(
    (port) => `  - { name: ${port.name}, description: "link of ${router}", ipv4: [${port.address}] }`,
  );
  const ospf = ports.map(
    (port) =>
      `      - { name: ${port.name}, cost: ${port.cost}, network_type: point-to-point, hello_interval: 1, dead_interval: 4 }`,
  );
  return `interfaces:
  - { name: lo, ipv4: [${id}/32] }
${interfaces.join('\n')}
ospf:
  - process: 1
    router_id: ${id}
    networks:
      - { prefix: 10.0.0.0/16, area: 0 }
      - { prefix: ${id}/32, area: 0 }
    interfaces:
${ospf.join('\n')}
${extra}`;
}

describeLab('the pipeline on real routers', () => {
  describe.each(['ssh', 'telnet'] as const)('over %s', (transport) => {
    let lab: Lab;
    let project: TestProject;

    function head(router: string): string {
      const { address, sshPort, telnetPort, hostKeyFingerprint } = lab.router(router);
      const way =
        transport === 'ssh'
          ? `port: ${sshPort}\nhost_key: ${hostKeyFingerprint}\n`
          : `port: ${telnetPort}\ntransport: telnet\nallow_plaintext: true\n`;
      return `platform: frr\naddress: ${address}\ncredentials: lab\n${way}`;
    }

    function write(costViaR2: number, extra: Readonly<Record<string, string>> = {}): void {
      for (const router of ROUTERS) {
        project.repository.write(
          `devices/${router}.yaml`,
          head(router) + routerYaml(router, costViaR2, extra[router]),
        );
      }
    }

    const outcomes = ({ runs }: RolledOut): unknown[] =>
      runs.map((run) => [run.device, run.outcome, run.error?.message]);
    const allApplied = ROUTERS.map((router) => [router, 'applied', undefined]);
    const pathFrom = async (router: string, to: string): Promise<string> =>
      (await lab.vtysh(router, `show ip route ${to}`)).replaceAll(/\s+/g, ' ');

    beforeAll(async () => {
      lab = await startLab(
        {
          routers: [...ROUTERS],
          links: LINKS.map(([a, b]) => [a, b] as const),
          daemons: ['zebra', 'staticd', 'ospfd'],
        },
        { name: transport === 'ssh' ? 'pipes' : 'pipet' },
      );
      const { username, password } = lab.router('r1');
      project = startProject({
        settings: SETTINGS.replace('USER', username),
        environment: { PLUMB_TEST_PASSWORD: password },
      });
    });

    afterAll(async () => {
      await project?.close();
      await lab?.down();
    });

    test('an OSPF square comes up from YAML, and a ping crosses it', async () => {
      write(10);
      expect(outcomes(await project.rollOut('the square'))).toEqual(allApplied);
      await lab.until(
        'four routers see each other',
        async () => (await lab.vtysh('r1', 'show ip ospf neighbor')).split('Full').length - 1 === 2,
        60_000,
      );
      await lab.until(
        'a ping crosses',
        async () => (await lab.exec('r1', ['ping', '-c1', '-W1', '10.255.0.4'])).code === 0,
        60_000,
      );
      await lab.until(
        'the path goes over r2',
        async () => (await pathFrom('r1', '10.255.0.4/32')).includes('10.0.0.2'),
        60_000,
      );
    });

    test('the same commit again sends nothing', async () => {
      const { rollout } = await project.rollOut('again');
      expect(rollout.proposals.map((one) => [one.device, one.plan?.steps])).toEqual(
        ROUTERS.map((router) => [router, []]),
      );
    });

    test('a changed cost moves the path', async () => {
      write(100);
      expect(outcomes(await project.rollOut('expensive'))).toEqual(
        // r3 has no interface towards r2, so nothing changes on it.
        ROUTERS.map((router) => [router, router === 'r3' ? 'in-sync' : 'applied', undefined]),
      );
      await lab.until(
        'the path goes over r3',
        async () => (await pathFrom('r1', '10.255.0.4/32')).includes('10.0.1.2'),
        60_000,
      );
    });

    test('a static route appears and is withdrawn', async () => {
      write(100, { r4: 'static-routes:\n  - { prefix: 203.0.113.0/24, discard: true }\n' });
      await project.rollOut('a route');
      expect(await lab.running('r4')).toMatch(/^ip route 203\.0\.113\.0\/24 (Null0|blackhole)/m);
      write(100, { r4: 'static-routes: []\n' });
      await project.rollOut('withdrawn');
      expect(await lab.running('r4')).not.toContain('203.0.113');
    });

    test('a refused line is undone, and the router is proved to be as before', async () => {
      const before = await lab.running('r2');
      // The daemon takes the description, then refuses: networks and interface areas exclude each other.
      write(100);
      const file = 'devices/r2.yaml';
      const yaml =
        head('r2') +
        routerYaml('r2', 100)
          .replace('link of r2', 'first link')
          .replace('cost: 100,', 'area: 0, cost: 100,');
      project.repository.write(file, yaml);
      const { runs } = await project.rollOut('refused');
      const run = runs.find((one) => one.device === 'r2');
      expect([run?.outcome, run?.error?.code]).toEqual(['undone-verified', 'refused']);
      expect(await lab.running('r2')).toBe(before);
      write(100);
      await project.rollOut('without it');
    });

    test('a router whose zebra died is not drift', async () => {
      await lab.kill('r3', 'zebra');
      const { rollout } = await project.rollOut('zebra is dead');
      const proposal = rollout.proposals.find((one) => one.device === 'r3');
      expect(proposal?.plan).toBeUndefined();
      expect(proposal?.unplanned).toMatch(/zebra/);
    });
  });
});

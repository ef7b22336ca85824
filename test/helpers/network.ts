/** A project with simulated devices. */
import { type SimulatedDevice, type StartOptions, startDevice } from '../../drivers/simulator/simulator.ts';
import { type ProjectSpec, startProject, type TestProject } from './project.ts';

export const PASSWORD = 'Simulated-1';
export const ENABLE = 'Simulated-2';

export interface DeviceSpec {
  readonly platform: string;
  readonly transport?: 'ssh' | 'telnet';
  readonly startup: string;
  /** Extra lines of the device file: connection settings. */
  readonly yaml?: string;
  readonly options?: Partial<StartOptions>;
}

export interface TestNetwork extends TestProject {
  device(name: string): SimulatedDevice;
  /** Writes the file of a device: how to reach it, then these features. */
  write(name: string, features: string): void;
}

/** The head of a device file: how to reach the simulated device. Features are added below it. */
export function connectionYaml(device: SimulatedDevice, spec: DeviceSpec): string {
  const telnet = spec.transport === 'telnet';
  return [
    `platform: ${spec.platform}`,
    'address: 127.0.0.1',
    `port: ${telnet ? device.telnetPort : device.sshPort}`,
    ...(telnet ? ['transport: telnet', 'allow_plaintext: true'] : [`host_key: ${device.hostKeyFingerprint}`]),
    ...(spec.yaml === undefined ? [] : [spec.yaml]),
    '',
  ].join('\n');
}

export const SETTINGS = `mode: deploy
approval: branch-tip
rollout: { parallel: 4 }
credentials:
  lab:
    username: plumb
    password: { secret: env:PLUMB_TEST_PASSWORD }
    enable: { secret: env:PLUMB_TEST_ENABLE }
`;

export async function startSimulated(name: string, spec: DeviceSpec): Promise<SimulatedDevice> {
  return startDevice({
    platform: spec.platform,
    name,
    startup: spec.startup,
    users: [{ name: 'plumb', password: PASSWORD, privilege: 15 }],
    enablePassword: ENABLE,
    ...(spec.transport === 'telnet' ? { telnet: {} } : { ssh: {} }),
    ...spec.options,
  });
}

export async function startNetwork(
  specs: Readonly<Record<string, DeviceSpec>>,
  project: Partial<ProjectSpec> = {},
): Promise<TestNetwork> {
  const devices = new Map<string, SimulatedDevice>();
  for (const [name, spec] of Object.entries(specs)) devices.set(name, await startSimulated(name, spec));
  const made = startProject({
    settings: SETTINGS,
    ...project,
    environment: { PLUMB_TEST_PASSWORD: PASSWORD, PLUMB_TEST_ENABLE: ENABLE, ...project.environment },
  });
  made.repository.write('groups/all.yaml', 'credentials: lab\n');
  const device = (name: string): SimulatedDevice => {
    const found = devices.get(name);
    if (found === undefined) throw new Error(`no device ${name} in this network`);
    return found;
  };
  return {
    ...made,
    device,
    write(name, features) {
      const spec = specs[name];
      if (spec) made.repository.write(`devices/${name}.yaml`, connectionYaml(device(name), spec) + features);
    },
    async close() {
      await made.close();
      await Promise.all([...devices.values()].map((one) => one.close()));
    },
  };
}

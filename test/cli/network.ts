/** A desired-state repository and simulated devices, to be handled by the command line in processes of its own. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SimulatedDevice } from '../../drivers/simulator/simulator.ts';
import { makeRepository, type TestRepository } from '../helpers/git.ts';
import {
  connectionYaml,
  type DeviceSpec,
  ENABLE,
  PASSWORD,
  SETTINGS,
  startSimulated,
} from '../helpers/network.ts';
import { iosSwitch } from '../helpers/startup.ts';
import { build, type Home, makeHome } from './plumb.ts';

export const SPECS = {
  acc1: { platform: 'cisco-ios', startup: iosSwitch('acc1') },
  acc2: { platform: 'cisco-ios', transport: 'telnet', startup: iosSwitch('acc2') },
} as const satisfies Readonly<Record<string, DeviceSpec>>;

export type Name = keyof typeof SPECS;

export interface CliNetwork {
  readonly home: Home;
  readonly repository: TestRepository;
  device(name: Name): SimulatedDevice;
  /** The device's file: how to reach it, then these features. */
  write(name: Name, features: string): void;
  /** Names of what lies in the data folder. */
  data(): readonly string[];
  /** Where the processes keep their data. */
  readonly dataDir: string;
  close(): Promise<void>;
}

/** `dataName` makes the path of the data folder longer. */
export async function startCliNetwork(dataName = 'data'): Promise<CliNetwork> {
  await build();
  const devices = new Map<string, SimulatedDevice>();
  for (const [name, spec] of Object.entries(SPECS)) devices.set(name, await startSimulated(name, spec));
  const repository = makeRepository();
  const outer = makeHome();
  const dataDir = join(outer.folder, dataName);
  const home = makeHome({
    PLUMB_DATA: dataDir,
    PLUMB_TEST_PASSWORD: PASSWORD,
    PLUMB_TEST_ENABLE: ENABLE,
  });
  mkdirSync(outer.folder, { recursive: true });
  const device = (name: Name): SimulatedDevice => {
    const found = devices.get(name);
    if (found === undefined) throw new Error(`no device ${name}`);
    return found;
  };
  repository.write('plumbline.yaml', SETTINGS);
  repository.write('groups/all.yaml', 'credentials: lab\n');
  return {
    home,
    repository,
    device,
    dataDir,
    write: (name, features) =>
      repository.write(`devices/${name}.yaml`, connectionYaml(device(name), SPECS[name]) + features),
    data: () => readdirSync(dataDir).sort(),
    async close() {
      home.remove();
      outer.remove();
      repository.remove();
      await Promise.all([...devices.values()].map((one) => one.close()));
    },
  };
}

/** Every file below a folder with its content: to prove that nothing was written. */
export function contents(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path, readFileSync(path, 'latin1')];
      }),
  );
}

/** The demo's campus: simulated devices on loopback, and the example's desired state pointed at them. */
import { randomBytes } from 'node:crypto';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type SimulatedDevice, startDevice } from '../../drivers/simulator/simulator.ts';
import { PACKAGE_ROOT } from '../package-root.ts';

const EXAMPLE = join(PACKAGE_ROOT, 'examples', 'campus');

export interface Campus {
  readonly devices: readonly SimulatedDevice[];
  /** Folder of the desired state: not a repository yet. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Starts one device for each file of the example and copies the desired state, with the real ports, to `folder`. */
export async function startCampus(folder: string): Promise<Campus> {
  const password = randomBytes(9).toString('base64url');
  const enable = randomBytes(9).toString('base64url');
  process.env.PLUMB_CAMPUS_PASSWORD = password;
  process.env.PLUMB_CAMPUS_ENABLE = enable;
  await cp(EXAMPLE, folder, {
    recursive: true,
    filter: (source) => !source.startsWith(join(EXAMPLE, 'simulator')),
  });
  const devices: SimulatedDevice[] = [];
  for (const file of (await readdir(join(folder, 'devices'))).sort()) {
    const path = join(folder, 'devices', file);
    const yaml = await readFile(path, 'utf8');
    const device = await startOne(file.replace('.yaml', ''), yaml, password, enable);
    devices.push(device);
    await writeFile(path, pointAt(yaml, device));
  }
  return {
    devices,
    folder,
    close: async () => void (await Promise.all(devices.map((device) => device.close()))),
  };
}

async function startOne(
  name: string,
  yaml: string,
  password: string,
  enablePassword: string,
): Promise<SimulatedDevice> {
  const platform = /^platform: (\S+)/m.exec(yaml)?.[1] ?? '';
  const telnet = /^transport: telnet/m.test(yaml);
  return startDevice({
    platform,
    name,
    startup: await readFile(join(EXAMPLE, 'simulator', `${name}.cfg`), 'utf8'),
    users: [{ name: 'plumb', password, privilege: 15 }],
    enablePassword,
    ...(telnet ? { telnet: { address: '127.0.0.1' } } : { ssh: { address: '127.0.0.1' } }),
  });
}

/** Puts the simulated device's address, port and host key in place of the example's address. */
function pointAt(yaml: string, device: SimulatedDevice): string {
  const port = device.sshPort ?? device.telnetPort;
  const key = device.sshPort === undefined ? '' : `\nhost_key: ${device.hostKeyFingerprint}`;
  return yaml.replace(/^address: .*$/m, `address: 127.0.0.1\nport: ${port}${key}`);
}

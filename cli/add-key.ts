/** `plumb add NAME` for a device whose file is there already, without a host key: pins the key that it shows. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SessionError } from '../drivers/session/errors.ts';
import type { Enrolled } from './add.ts';
import { shownKey } from './doctor-login.ts';
import { loadFolder } from './load.ts';

export function existingFile(directory: string, name: string): string | undefined {
  return ['yaml', 'yml', 'json']
    .map((end) => join(directory, 'devices', `${name}.${end}`))
    .find((file) => existsSync(file));
}

/** Writes one line into the file, below the address; everything else in it stays as it is. */
export async function enrolExisting(directory: string, name: string): Promise<Enrolled> {
  const file = existingFile(directory, name) ?? '';
  const { state } = await loadFolder(directory, { secrets: 'names' });
  const connection = state?.devices.find((device) => device.name === name)?.connection;
  if (connection === undefined)
    return { name, error: `${file} cannot be read: \`plumb validate ${directory}\` says what is wrong` };
  if (connection.transport === 'telnet')
    return { name, error: `${file} says transport: telnet, which has no host key` };
  if (connection.host_keys.length > 0)
    return {
      name,
      error: `${file} pins a host key already; a changed key is a reviewed change of that line`,
    };
  try {
    if (connection.via.length > 0)
      return {
        name,
        error: `${name} is reached via a hop: read its key there and write host_key: SHA256:… into ${file}`,
      };
    const { fingerprint } = await shownKey(connection.address, connection.port, connection.legacy_algorithms);
    const text = await readFile(file, 'utf8');
    const pinned = text.replace(/^address:.*$/m, (line) => `${line}\nhost_key: ${fingerprint}`);
    if (pinned === text)
      return {
        name,
        error: `there is no line \`address:\` in ${file}; write host_key: ${fingerprint} into it`,
      };
    await writeFile(file, pinned);
    return { name, file, fingerprint };
  } catch (error) {
    if (!(error instanceof SessionError)) throw error;
    return { name, error: error.message };
  }
}

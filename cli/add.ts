/** `plumb add`: enrols the host key and writes the device file, in mode observe. Does not log in. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SessionError } from '../drivers/session/errors.ts';
import { inParallel } from '../reconciler/parallel.ts';
import { type Candidate, candidate, candidatesOf } from './add-csv.ts';
import { enrolExisting, existingFile } from './add-key.ts';
import { type Shown, shownKey } from './doctor-login.ts';
import { UsageError } from './explain.ts';
import { createTerminal, EXIT, type ExitCode, plural, type Terminal } from './terminal.ts';

/** What became of one device. */
export interface Enrolled {
  readonly name: string;
  readonly file?: string;
  readonly fingerprint?: string;
  readonly error?: string;
}

export async function add(
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const directory = String(options.dir ?? '.');
  checkFolder(directory);
  const enrolled = await enrolAll(args[0], options, directory, terminal);
  const good = enrolled.filter((one) => one.file !== undefined);
  if (terminal.json) terminal.print(JSON.stringify({ devices: enrolled }, null, 2));
  else {
    for (const one of enrolled)
      terminal.print(
        one.file
          ? `${one.file}${one.fingerprint ? `: host key ${one.fingerprint}` : ': no host key, Telnet has none'}`
          : `${one.name}: NOT ADDED: ${one.error}`,
      );
    terminal.print(
      `${plural(good.length, 'device')} of ${enrolled.length} added. Compare each host key with the device's console before you commit. Next: plumb validate ${directory}`,
    );
  }
  return good.length === enrolled.length ? EXIT.done : EXIT.failed;
}

/** In a wrong folder nothing is written. */
function checkFolder(directory: string): void {
  if (['yaml', 'yml', 'json'].some((end) => existsSync(join(directory, `plumbline.${end}`)))) return;
  throw new UsageError(
    `there is no plumbline.yaml in ${directory}: give --dir DIR, or start a repository with plumb init DIR`,
  );
}

async function enrolAll(
  address: string | undefined,
  options: Readonly<Record<string, unknown>>,
  directory: string,
  terminal: Terminal,
): Promise<readonly Enrolled[]> {
  if (typeof options.csv === 'string' && address !== undefined)
    throw new UsageError('give ADDRESS for one device or --csv FILE for many, not both');
  if (
    address !== undefined &&
    options.platform === undefined &&
    existingFile(directory, address) !== undefined
  )
    return [await enrolExisting(directory, address)];
  const candidates =
    typeof options.csv === 'string' ? await candidatesOf(options.csv) : [fromOptions(address, options)];
  return inParallel(candidates, 8, (one) => {
    terminal.progress(`enrolling ${one.name} (${one.address})`);
    return enrol(one, directory);
  });
}

function fromOptions(address: string | undefined, options: Readonly<Record<string, unknown>>): Candidate {
  if (address === undefined) throw new UsageError('which device? Give ADDRESS, or --csv FILE for many');
  const text = (name: string): string => (typeof options[name] === 'string' ? options[name] : '');
  return candidate({
    name: text('name') || address.replaceAll(/[^\w.-]/g, '-').replace(/^[-._]+/, ''),
    address,
    platform: text('platform'),
    port: text('port'),
    transport: options.telnet === true ? 'telnet' : 'ssh',
    credentials: text('credentials'),
  });
}

async function enrol(device: Candidate, directory: string): Promise<Enrolled> {
  const { name } = device;
  const existing = existingFile(directory, name);
  if (existing !== undefined) return { name, error: `${existing} exists; it is not written over` };
  const file = join(directory, 'devices', `${name}.yaml`);
  try {
    const shown = device.transport === 'ssh' ? await shownKey(device.address, device.port, true) : undefined;
    await mkdir(join(directory, 'devices'), { recursive: true });
    await writeFile(file, deviceYaml(device, shown), { flag: 'wx' });
    return { name, file, ...(shown === undefined ? {} : { fingerprint: shown.fingerprint }) };
  } catch (error) {
    // Two rows of one name, or somebody else was faster.
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      return { name, error: `${file} exists; it is not written over` };
    if (!(error instanceof SessionError)) throw error;
    return { name, error: error.message };
  }
}

/** Every value was checked to be a plain word, so it can stand in YAML as it is; what may look like a number is quoted. */
function deviceYaml(device: Candidate, shown: Shown | undefined): string {
  return [
    `platform: ${device.platform}`,
    `address: ${JSON.stringify(device.address)}`,
    `port: ${device.port}`,
    ...(device.transport === 'telnet'
      ? ['transport: telnet', 'allow_plaintext: true # Telnet sends the password in clear']
      : []),
    ...(shown === undefined ? [] : [`host_key: ${shown.fingerprint}`]),
    ...(shown?.legacy ? ['legacy_algorithms: true # it offers nothing that is in use today'] : []),
    ...(device.credentials === undefined ? [] : [`credentials: ${JSON.stringify(device.credentials)}`]),
    'mode: observe # it is only read; take this line away when you have read the first plan',
    '',
  ].join('\n');
}

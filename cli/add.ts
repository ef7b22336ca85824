/** `plumb add ADDRESS`: enrols the host key and writes the device file, in mode observe. Does not log in. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SessionError } from '../drivers/session/errors.ts';
import { fetchHostKey } from '../drivers/session/ssh.ts';
import { UsageError } from './explain.ts';
import { plural } from './load.ts';
import { platformNames } from './platforms.ts';
import { createTerminal, EXIT, type ExitCode } from './terminal.ts';

/** What is known of a device before it was ever asked. */
interface Candidate {
  readonly name: string;
  readonly address: string;
  readonly platform: string;
  readonly port: number;
  readonly transport: 'ssh' | 'telnet';
  readonly credentials?: string;
}

interface Enrolled {
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
  const candidates =
    typeof options.csv === 'string'
      ? parseCsv(await readFile(options.csv, 'utf8'))
      : [fromOptions(args[0], options)];
  const enrolled: Enrolled[] = [];
  for (const candidate of candidates) {
    terminal.progress(`enrolling ${candidate.name} (${candidate.address})`);
    enrolled.push(await enrol(candidate, directory));
  }
  const good = enrolled.filter((one) => one.file !== undefined);
  if (terminal.json) terminal.print(JSON.stringify({ devices: enrolled }, null, 2));
  else {
    for (const one of enrolled)
      terminal.print(
        one.file
          ? `${one.file}: mode observe${one.fingerprint ? `, host key ${one.fingerprint}` : ''}`
          : `${one.name}: ${one.error}`,
      );
    terminal.print(
      `${plural(good.length, 'device')} of ${candidates.length} added. Compare each host key with the device's console before you commit.`,
    );
  }
  return good.length === enrolled.length ? EXIT.done : EXIT.failed;
}

function fromOptions(address: string | undefined, options: Readonly<Record<string, unknown>>): Candidate {
  if (address === undefined) throw new UsageError('which device? Give ADDRESS, or --csv FILE for many');
  return candidate({
    name: typeof options.name === 'string' ? options.name : address.replaceAll(/[^\w-]/g, '-'),
    address,
    platform: String(options.platform ?? ''),
    port: String(options.port ?? ''),
    transport: options.telnet === true ? 'telnet' : 'ssh',
    credentials: String(options.credentials ?? ''),
  });
}

const COLUMNS = ['name', 'address', 'platform', 'port', 'transport', 'credentials'] as const;

/** `name,address,platform[,port[,transport[,credentials]]]`, a header line is allowed; no quoting is needed for such words. */
function parseCsv(text: string): readonly Candidate[] {
  const rows = text.split(/\r?\n/).map((line) => line.trim());
  return rows
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('name,'))
    .map((line) => {
      const words = line.split(',').map((word) => word.trim());
      return candidate(Object.fromEntries(COLUMNS.map((column, index) => [column, words[index] ?? ''])));
    });
}

function candidate(raw: Readonly<Record<string, string>>): Candidate {
  const { name = '', address = '', platform = '', port = '', transport = '', credentials = '' } = raw;
  if (!/^[A-Za-z0-9][\w.-]{0,62}$/.test(name))
    throw new UsageError(`${JSON.stringify(name)} is not a device name (letters, digits, . _ -)`);
  if (!/^[A-Za-z0-9][\w.:-]{0,252}$/.test(address))
    throw new UsageError(`${JSON.stringify(address)} is not an address or host name`);
  if (!platformNames().includes(platform))
    throw new UsageError(
      `${name}: platform ${JSON.stringify(platform)} is not known; there are: ${platformNames().join(', ')}`,
    );
  const way = transport === 'telnet' ? 'telnet' : 'ssh';
  const number = port === '' ? (way === 'ssh' ? 22 : 23) : Number(port);
  if (!Number.isInteger(number) || number < 1 || number > 65_535)
    throw new UsageError(`${name}: port ${JSON.stringify(port)} is not a number from 1 to 65535`);
  return {
    name,
    address,
    platform,
    port: number,
    transport: way,
    ...(credentials === '' ? {} : { credentials }),
  };
}

async function enrol(device: Candidate, directory: string): Promise<Enrolled> {
  const file = join(directory, 'devices', `${device.name}.yaml`);
  if (existsSync(file)) return { name: device.name, error: `${file} exists; it is not written over` };
  let fingerprint: string | undefined;
  if (device.transport === 'ssh') {
    try {
      fingerprint = (await fetchHostKey(device.address, device.port, { legacyAlgorithms: true })).fingerprint;
    } catch (error) {
      if (!(error instanceof SessionError)) throw error;
      return { name: device.name, error: error.message };
    }
  }
  await mkdir(join(directory, 'devices'), { recursive: true });
  await writeFile(file, deviceYaml(device, fingerprint), { flag: 'wx' });
  return { name: device.name, file, ...(fingerprint === undefined ? {} : { fingerprint }) };
}

/** Every value was checked to be a plain word, so it can stand in YAML as it is; numbers of addresses are quoted. */
function deviceYaml(device: Candidate, fingerprint: string | undefined): string {
  return [
    `platform: ${device.platform}`,
    `address: ${JSON.stringify(device.address)}`,
    `port: ${device.port}`,
    ...(device.transport === 'telnet'
      ? ['transport: telnet', 'allow_plaintext: true # Telnet sends the password in clear']
      : []),
    ...(fingerprint === undefined ? [] : [`host_key: ${fingerprint}`]),
    ...(device.credentials === undefined ? [] : [`credentials: ${device.credentials}`]),
    'mode: observe # nothing is planned or sent; take this line away when you have read the first plan',
    '',
  ].join('\n');
}

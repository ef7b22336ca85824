/** The devices that `plumb add` is told of, by options or as CSV: every word is checked before it goes into a file. */
import { readFile } from 'node:fs/promises';
import { text as readStream } from 'node:stream/consumers';
import { UsageError } from './explain.ts';
import { checkAddress, checkDeviceName } from './names.ts';
import { platformNames } from './platforms.ts';

/** What is known of a device before it was ever asked. */
export interface Candidate {
  readonly name: string;
  readonly address: string;
  readonly platform: string;
  readonly port: number;
  readonly transport: 'ssh' | 'telnet';
  readonly credentials?: string;
}

const COLUMNS = ['name', 'address', 'platform', 'port', 'transport', 'credentials'] as const;

/** Reads FILE, or stdin for `-`. Throws UsageError that names the line. */
export async function candidatesOf(file: string): Promise<readonly Candidate[]> {
  const text = file === '-' ? await readStream(process.stdin) : await readFile(file, 'utf8');
  const found = parseCsv(text, file);
  if (found.length === 0) throw new UsageError(`${file} names no device`);
  return found;
}

/** `name,address,platform[,port[,transport[,credentials]]]`, a header line and `#` comments are allowed. */
export function parseCsv(text: string, file: string): readonly Candidate[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => {
      const words = line.split(',').map((word) => word.trim().replace(/^"(.*)"$/, '$1'));
      if (line.trim() === '' || line.startsWith('#') || (words[0] === 'name' && words[1] === 'address'))
        return [];
      try {
        if (words.length > COLUMNS.length)
          throw new UsageError(
            `${words.length} columns; at most ${COLUMNS.length} are known: ${COLUMNS.join(',')}`,
          );
        return [candidate(Object.fromEntries(COLUMNS.map((column, place) => [column, words[place] ?? ''])))];
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        throw new UsageError(`${file}:${index + 1}: ${error.message}`);
      }
    });
}

/** Throws UsageError for the first word that cannot be. */
export function candidate(raw: Readonly<Record<string, string>>): Candidate {
  const { name = '', address = '', platform = '', port = '', transport = '', credentials = '' } = raw;
  checkDeviceName(name);
  checkAddress(address);
  if (platform === '')
    throw new UsageError(
      `${name}: which platform? Give --platform; there are: ${platformNames().join(', ')}`,
    );
  if (!platformNames().includes(platform))
    throw new UsageError(
      `${name}: platform ${JSON.stringify(platform)} is not known; there are: ${platformNames().join(', ')}`,
    );
  if (transport !== '' && transport !== 'ssh' && transport !== 'telnet')
    throw new UsageError(`${name}: transport is ssh or telnet, not ${JSON.stringify(transport)}`);
  if (credentials !== '' && !/^[A-Za-z0-9][\w.-]{0,62}$/.test(credentials))
    throw new UsageError(
      `${name}: ${JSON.stringify(credentials)} is not the name of an entry of credentials:`,
    );
  const way = transport === 'telnet' ? 'telnet' : 'ssh';
  const number = port === '' ? (way === 'ssh' ? 22 : 23) : Number(port);
  if (!/^\d*$/.test(port) || number < 1 || number > 65_535)
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

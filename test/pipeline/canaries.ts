/** Unique secrets for a test, and the search for them in everything that a run leaves behind. */
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import type { Database } from '../../reconciler/store/contract.ts';

/** A value that a base64 or an URL cannot hold as it is. */
export function canary(kind: string): string {
  return `${kind}+${randomBytes(12).toString('hex')}/%~`;
}

/** The value as a text that was encoded may hold it; made here anew, not by the product's own list. */
function forms(value: string): readonly string[] {
  const base64 = Buffer.from(value).toString('base64').replace(/=+$/, '');
  // Inside a longer text base64 falls differently by the place of the value; its ends depend on the neighbours.
  const shifted = [1, 2].map((offset) =>
    Buffer.from('x'.repeat(offset) + value)
      .toString('base64')
      .slice(4, -4),
  );
  return [
    value,
    encodeURIComponent(value),
    base64.slice(0, -1),
    ...shifted,
    base64.replaceAll('+', '-').replaceAll('/', '_').slice(0, -1),
    Buffer.from(value).toString('hex'),
    value.split('').reverse().join(''),
  ];
}

export interface Trace {
  readonly place: string;
  readonly text: string;
}

/** `KIND in PLACE` for every canary that stands in a trace in any form. */
export function found(canaries: readonly string[], traces: readonly Trace[]): readonly string[] {
  return canaries.flatMap((value) =>
    traces
      .filter(({ text }) => {
        // A long line may be wrapped by whoever shows it.
        const joined = text.replaceAll(/\\[rn]|[\r\n\x08]/g, '');
        return forms(value).some((form) => text.includes(form) || joined.includes(form));
      })
      .map(({ place, text }) => {
        const at = text.indexOf(value);
        return `${value.split('+')[0]} in ${place}: …${text.slice(Math.max(0, at - 60), at + 60)}…`;
      }),
  );
}

/** Every row of every table, whoever owns it. */
export async function databaseTraces(db: Database): Promise<readonly Trace[]> {
  const { rows: tables } = await db.query<{ schema: string; name: string }>(
    `select table_schema as schema, table_name as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const traces: Trace[] = [];
  for (const { schema, name } of tables) {
    const { rows } = await db.query<{ text: string }>(
      `select row_to_json(t)::text as text from "${schema}"."${name}" t`,
    );
    traces.push({ place: `table ${schema}.${name}`, text: rows.map((row) => row.text).join('\n') });
  }
  return traces;
}

/** Every key and value, of whichever type. */
export async function redisTraces(url: string): Promise<readonly Trace[]> {
  const redis = new Redis(url);
  try {
    const traces: Trace[] = [];
    for (const key of await redis.keys('*')) {
      const type = await redis.type(key);
      const value = {
        string: () => redis.get(key),
        hash: () => redis.hgetall(key),
        list: () => redis.lrange(key, 0, -1),
        set: () => redis.smembers(key),
        zset: () => redis.zrange(key, '0', '-1'),
        stream: () => redis.xrange(key, '-', '+'),
      }[type];
      traces.push({ place: `redis ${key}`, text: `${key} ${JSON.stringify(await value?.())}` });
    }
    return traces;
  } finally {
    redis.disconnect();
  }
}

export function fileTraces(folder: string): readonly Trace[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ place: file, text: readFileSync(file, 'latin1') }));
}

/** The command lines of every process of this machine, as `ps` shows them to everybody. */
export function commandLines(): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')];
      } catch {
        return [];
      }
    });
}

/** Runs every case of test/cases/<platform>/<feature>.yaml: commands written by hand, never by the engine. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Platform } from '../../drivers/contract.ts';
import type { Scope } from '../../reconciler/tree/change.ts';
import { printCommands } from '../../reconciler/tree/commands.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { undoOf } from '../../reconciler/tree/undo.ts';
import { provePair, provePrefixes, provePrefixSafety } from './engine.ts';

type Text = string | readonly string[];

interface Case {
  readonly name: string;
  readonly running: Text;
  readonly intended: Text;
  readonly steps: Text;
  readonly undo: Text;
  /** `all` (default) or `owned`: then only the case's feature is declared. */
  readonly scope?: 'all' | 'owned';
  readonly last_applied?: Text;
  readonly exclusive?: boolean;
}

const root = new URL('.', import.meta.url).pathname;
const rooms = new URL('../../drivers/platforms/', import.meta.url);

function lines(text: Text): string[] {
  const all = typeof text === 'string' ? text.split('\n') : [...text];
  return all
    .join('\n')
    .replace(/\n+$/, '')
    .split('\n')
    .filter((line, _, list) => line !== '' || list.length > 1);
}

function scopeOf(
  found: Case,
  feature: string,
  parsed: (text: Text) => ReturnType<typeof parseConfig>,
): Scope {
  if (found.scope !== 'owned') return { kind: 'all' };
  const originOf = () => ({ feature });
  return {
    kind: 'owned',
    originOf,
    lastOriginOf: originOf,
    features: [feature],
    lastFeatures: [feature],
    exclusive: found.exclusive === true ? [feature] : [],
    ...(found.last_applied === undefined ? {} : { lastApplied: parsed(found.last_applied) }),
  };
}

const platforms = readdirSync(rooms).filter((name) => existsSync(new URL(`${name}/index.ts`, rooms)));

for (const name of platforms) {
  const folder = join(root, name);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.yaml')) : [];
  const { platform }: { platform: Platform } = await import(new URL(`${name}/index.ts`, rooms).href);
  const { syntax } = platform;
  const parsed = (text: Text) => parseConfig(lines(text).join('\n'), syntax);
  describe.each(files)(`${name} %s`, (file) => {
    const cases: readonly Case[] = parse(readFileSync(join(folder, file), 'utf8')) ?? [];
    it.each(cases.map((found) => [found.name, found] as const))('%s', (_, found) => {
      const [running, intended] = [parsed(found.running), parsed(found.intended)];
      const scope = scopeOf(found, basename(file, '.yaml'), parsed);
      const steps = provePair(syntax, running, intended, scope);
      expect(printCommands(steps, syntax)).toBe(lines(found.steps).join('\n'));
      expect(printCommands(undoOf(steps), syntax), 'undo').toBe(lines(found.undo).join('\n'));
      provePrefixes(syntax, running, steps);
      provePrefixSafety(syntax, running, intended, steps);
    });
  });
}

it('finds rooms', () => expect(platforms.length).toBeGreaterThan(0));

/** The cases of test/cases/<platform>/<feature>.yaml and the rooms that they are about, as they are read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { Impact, Platform } from '../../drivers/contract.ts';

export type Text = string | readonly string[];

export interface Case {
  readonly name: string;
  readonly running: Text;
  readonly intended: Text;
  readonly steps: Text;
  readonly undo: Text;
  /** `all` (default) or `owned`: then only the case's feature is declared. */
  readonly scope?: 'all' | 'owned';
  readonly last_applied?: Text;
  readonly exclusive?: boolean;
  /** What the device shows in the end, where defaults make it differ from what was asked for. */
  readonly shown?: Text;
  /**
   * What must not be done is refused, and neither prediction nor undo is asked for. `true`: an object goes that another
   * line refers to; a list: all lines that refer to objects which go, by their paths (`interface Vlan10 / ip
   * access-group CORE in`); else the code of the problem (`read-only`, `cannot-remove`).
   */
  readonly refused?: boolean | string | readonly string[];
  /** The deny-list keeps plans from sending it: only `plumb diff` shows it. */
  readonly denied?: boolean;
  /** Impact of the worst step, or one for each step in order. */
  readonly impact?: Impact | readonly Impact[];
  /** Words of the two texts that nobody may see. */
  readonly masked?: readonly string[];
}

/** A case with where it stands; the feature is the file's name. */
export interface Filed {
  readonly platform: string;
  readonly feature: string;
  readonly found: Case;
}

const ROOMS = new URL('../../drivers/platforms/', import.meta.url);

/** All platform rooms, found by listing. */
export async function readRooms(): Promise<readonly Platform[]> {
  const names = readdirSync(ROOMS).filter((name) => existsSync(new URL(`${name}/index.ts`, ROOMS)));
  return Promise.all(
    names.map(async (name) => {
      const room: { readonly platform: Platform } = await import(new URL(`${name}/index.ts`, ROOMS).href);
      return room.platform;
    }),
  );
}

/** The cases of one platform by file. */
export function readCases(platform: string): readonly Filed[] {
  const folder = new URL(`${platform}/`, import.meta.url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => {
      const cases: readonly Case[] = parse(readFileSync(new URL(file, folder), 'utf8')) ?? [];
      return cases.map((found) => ({ platform, feature: basename(file, '.yaml'), found }));
    });
}

export function linesOf(text: Text): string[] {
  const all = typeof text === 'string' ? text.split('\n') : [...text];
  return all
    .join('\n')
    .replace(/\n+$/, '')
    .split('\n')
    .filter((line, _, list) => line !== '' || list.length > 1);
}

/** The configurations of a case, as texts. */
export function textsOf({ running, intended, last_applied }: Case): string[] {
  return [running, intended, last_applied ?? ''].map((text) => linesOf(text).join('\n'));
}

/** read: what the device shows, proved complete by reading it twice, and whether it was saved (F46, Ownership 6 and 11). */
import type { ConfigNode, DeviceFacts, Platform } from '../drivers/contract.ts';
import type { Session } from '../drivers/session/contract.ts';
import { SessionError } from '../drivers/session/errors.ts';
import { canonicalText } from './tree/hash.ts';
import { parseConfig } from './tree/parse.ts';

export interface Reading {
  readonly text: string;
  readonly tree: readonly ConfigNode[];
  readonly facts: DeviceFacts;
  /** The further reads that make up the state, by name (VLAN database). */
  readonly state: Readonly<Record<string, string>>;
}

/** How often a configuration is read before two readings in a row must have been equal. */
const READS = 4;

/** Reads running (and the further reads that make up the state) until two readings agree. Throws incomplete-read. */
export async function readRunning(
  session: Session,
  platform: Platform,
  features: readonly string[] = [],
): Promise<Reading> {
  await checkHealth(session, platform, features);
  const version = await session.run(platform.dialog.reads.version);
  let before: string | undefined;
  for (let read = 0; read < READS; read++) {
    const { text, state } = await readOnce(session, platform);
    const tree = parseConfig(text, platform.syntax);
    const canonical = canonicalText(tree, platform.syntax);
    if (canonical === before) return { text, tree, state, facts: platform.facts.parse(version, text) };
    before = canonical;
  }
  throw new SessionError({
    code: 'incomplete-read',
    phase: 'read',
    device: session.hostname,
    address: 'running configuration',
    detail: `${READS} readings were never the same twice in a row, so somebody is changing it or output is being cut`,
  });
}

/** A part of the device that is dead makes a partial configuration, which must not be taken for drift. */
async function checkHealth(session: Session, platform: Platform, features: readonly string[]): Promise<void> {
  const { health } = platform.dialog;
  if (health === undefined) return;
  const answer = await session.run(health.command);
  for (const feature of ['*', ...features]) {
    const needed = health.needs[feature];
    if (needed === undefined || needed.test(answer)) continue;
    throw new SessionError({
      code: 'broken-read',
      phase: 'read',
      device: session.hostname,
      address: 'running configuration',
      detail: `\`${health.command}\` shows ${JSON.stringify(answer.trim())} without ${needed.source.replaceAll('\\b', '')}, so its part of the configuration is missing`,
    });
  }
}

async function readOnce(session: Session, platform: Platform): Promise<Pick<Reading, 'text' | 'state'>> {
  const { dialog } = platform;
  const text = await session.readConfig('running');
  if (dialog.mergeState === undefined) return { text, state: {} };
  const state: Record<string, string> = {};
  for (const [name, command] of Object.entries(dialog.reads.state))
    state[name] = await readState(session, command);
  return { text: dialog.mergeState(text, state), state };
}

/** A model without that part (a router has no VLAN database) refuses the command: then there is no such state. */
async function readState(session: Session, command: string): Promise<string> {
  try {
    return await session.run(command);
  } catch (error) {
    if (error instanceof SessionError && error.code === 'command-refused') return '';
    throw error;
  }
}

export type SavedState =
  | { readonly saved: true }
  | { readonly saved: false; readonly difference: string }
  /** The platform cannot show what it would start with. */
  | { readonly saved: 'unknown' };

/** Compares running with startup. */
export async function compareStartup(
  session: Session,
  platform: Platform,
  running: Pick<Reading, 'tree' | 'state'>,
): Promise<SavedState> {
  const { dialog, syntax } = platform;
  if (dialog.unsaved !== undefined) {
    const answer = await session.run(dialog.unsaved.command);
    return dialog.unsaved.clean.test(answer)
      ? { saved: true }
      : { saved: false, difference: answer.trim().split('\n').slice(0, 10).join('\n') };
  }
  if (dialog.reads.startup === '') return { saved: 'unknown' };
  // What is kept beside the configuration (the VLAN database) is saved by itself: it counts on both sides.
  const text = await session.readConfig('startup');
  const startup = linesOf(parseConfig(dialog.mergeState?.(text, running.state) ?? text, syntax), platform);
  const now = linesOf(running.tree, platform);
  const missing = [...now].filter((line) => !startup.has(line)).map((line) => `+ ${line}`);
  const extra = [...startup].filter((line) => !now.has(line)).map((line) => `- ${line}`);
  if (missing.length + extra.length === 0) return { saved: true };
  return { saved: false, difference: [...missing, ...extra].slice(0, 10).join('\n') };
}

function linesOf(tree: readonly ConfigNode[], platform: Platform): ReadonlySet<string> {
  return new Set(canonicalText(tree, platform.syntax).split('\n'));
}

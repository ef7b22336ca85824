/** `plumb doctor ADDRESS`: looks at one device before anything is entrusted to us; reads only, writes nothing. */

import type { Platform } from '../drivers/contract.ts';
import type { Session } from '../drivers/session/contract.ts';
import { SessionError } from '../drivers/session/errors.ts';
import { openSession } from '../drivers/session/open-session.ts';
import { compareStartup, readRunning } from '../reconciler/read.ts';
import { createMasker } from '../reconciler/tree/mask.ts';
import { colors } from './colors.ts';
import { type Asked, askedFor, connectionOf, keyFault, shownKey, withPassword } from './doctor-login.ts';
import { UsageError } from './explain.ts';
import { loadPlatform, platformNames } from './platforms.ts';
import { createTerminal, EXIT, type ExitCode, type Terminal, visible } from './terminal.ts';

/** One thing that was looked at. */
interface Check {
  readonly check: string;
  readonly good: boolean;
  readonly says: string;
}

export async function doctor(
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  if (typeof options.platform !== 'string')
    throw new UsageError(`--platform is needed; there are: ${platformNames().join(', ')}`);
  const platform = await loadPlatform(options.platform);
  const asked = askedFor(args[0] ?? '', options);
  const checks: Check[] = [];
  const note = (check: string, good: boolean, says: string): void => {
    checks.push({ check, good, says });
    if (!terminal.json) printCheck({ check, good, says }, terminal);
  };
  await examine(asked, platform, note, terminal);
  const good = checks.every((one) => one.good);
  if (terminal.json)
    terminal.print(
      JSON.stringify({ address: asked.address, platform: platform.name, good, checks }, null, 2),
    );
  else
    terminal.print(
      good
        ? `\nready: \`plumb add ${asked.address} --platform ${platform.name}\` enrols it, in mode observe. Nothing was written.`
        : '\nnot ready yet: see above. Nothing was written.',
    );
  return good ? EXIT.done : EXIT.failed;
}

function printCheck({ check, good, says }: Check, terminal: Terminal): void {
  const c = colors(terminal);
  const [first = '', ...more] = visible(says).replaceAll('\\u000a', '\n').split('\n');
  terminal.print(
    `${good ? c.green('ok  ') : c.red('FAIL')} ${check.padEnd(12)} ${first}${more
      .slice(0, 6)
      .map((line) => `\n                  ${line}`)
      .join('')}`,
  );
}

type Note = (check: string, good: boolean, says: string) => void;

async function examine(asked: Asked, platform: Platform, note: Note, terminal: Terminal): Promise<void> {
  try {
    terminal.progress(`reaching ${asked.address}:${asked.port}`);
    const hostKeys = asked.transport === 'ssh' ? await examineKey(asked, note) : [];
    if (hostKeys === undefined) return;
    const trusted = await withPassword(asked);
    terminal.progress(`logging in to ${asked.address} and reading`);
    const session = await openSession({
      device: asked.address,
      connection: connectionOf(trusted, hostKeys),
      dialog: platform.dialog,
      layout: platform.syntax.layout,
      secret: ({ secret }) => trusted.secrets[secret] ?? '',
      access: 'read',
      mask: createMasker(platform.syntax, Object.values(trusted.secrets)),
    });
    try {
      note('login', true, `logged in as ${asked.username}; the device calls itself ${session.hostname}`);
      await examineInside(session, platform, note, Object.values(trusted.secrets));
    } finally {
      await session.close();
    }
  } catch (error) {
    if (!(error instanceof SessionError)) throw error;
    const more = error.code === 'no-common-algorithm' ? ' (--legacy lets doctor try them)' : '';
    note(error.phase, false, `${error.message}${more}`);
  }
}

/** The keys that the login may meet; undefined: the key is not trusted, so nobody logs in. */
async function examineKey(asked: Asked, note: Note): Promise<readonly string[] | undefined> {
  const shown = await shownKey(asked.address, asked.port, asked.legacy);
  note('reach', true, `answers on port ${asked.port}`);
  note(
    'algorithms',
    true,
    shown.legacy
      ? 'only old ones: legacy_algorithms: true is needed in its file'
      : 'those of today are enough',
  );
  const fault = await keyFault(asked, shown);
  note('host key', fault === undefined, fault ?? `${shown.type} ${shown.fingerprint}`);
  return fault === undefined ? [shown.fingerprint] : undefined;
}

async function examineInside(
  session: Session,
  platform: Platform,
  note: Note,
  secrets: readonly string[],
): Promise<void> {
  const mask = createMasker(platform.syntax, secrets);
  const reading = await readRunning(session, platform);
  note(
    'read',
    true,
    `running configuration read twice, equal and complete: ${reading.text.split('\n').length} lines, paging is off`,
  );
  const { model, version, serial } = reading.facts;
  note(
    'facts',
    true,
    `${model ?? 'model unknown'}, ${version ?? 'version unknown'}, serial ${serial ?? 'unknown'}`,
  );
  for (const [label, command] of Object.entries(platform.dialog.doctor)) {
    try {
      note(label, true, mask((await session.run(command)).trim()) || '(no output)');
    } catch (error) {
      // A command that this model does not have is news, not a failure; a session that died is one.
      if (!(error instanceof SessionError) || error.code !== 'command-refused') throw error;
      note(label, true, `\`${command}\` is not known here`);
    }
  }
  const saved = await compareStartup(session, platform, reading);
  if (saved.saved === false)
    note('saved', false, `there are unsaved changes; a rollout would be refused:\n${mask(saved.difference)}`);
  else
    note(
      'saved',
      true,
      saved.saved === 'unknown'
        ? 'this platform cannot show what it would start with'
        : 'running equals startup',
    );
}

/** `plumb record DEVICE`: what one device says at login and to the room's reads, masked, as a file; reads only. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Dialog, Platform } from '../drivers/contract.ts';
import type { Session, TranscriptEntry } from '../drivers/session/contract.ts';
import { SessionError } from '../drivers/session/errors.ts';
import { openSession } from '../drivers/session/open-session.ts';
import type { DesiredAt, Target } from '../reconciler/desired-at.ts';
import { maskerOf, sessionFor } from '../reconciler/session-for.ts';
import { parseConfig } from '../reconciler/tree/parse.ts';
import { matchPath, readPath } from '../reconciler/tree/pattern.ts';
import { createAnonymiser } from './anonymise.ts';
import { UsageError } from './explain.ts';
import { loadFolder, showProblems } from './load.ts';
import { hideGuesses, unknownLines } from './record-guess.ts';
import { type Exchange, type LoginLine, type Recording, recordingText } from './record-text.ts';
import { selected } from './select.ts';
import { createTerminal, EXIT, type ExitCode, plural } from './terminal.ts';

export async function record(
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const name = args[0] ?? '';
  const out = typeof options.out === 'string' ? options.out : `${name}.record.yaml`;
  if (out !== '-' && existsSync(out))
    throw new UsageError(
      `${out} exists already; record never writes over anything (--out names another file)`,
    );
  const desired = await loadFolder(args[1] ?? '.', { secrets: 'values' });
  if (desired.problems.some((problem) => problem.severity === 'error')) {
    if (terminal.json) terminal.print(JSON.stringify({ problems: desired.problems }, null, 2));
    else showProblems(desired.problems, terminal);
    return EXIT.failed;
  }
  const [target] = selected(desired.targets, [name]);
  if (target === undefined) throw new UsageError(`no such device: ${name}`);
  terminal.progress(`reading ${name}`);
  const recording = await recordDevice(target, desired, options.anonymise === true);
  if (out !== '-') await writeFile(out, recordingText(recording), { flag: 'wx', mode: 0o600 });
  if (terminal.json)
    terminal.print(JSON.stringify(out === '-' ? recording : { ...recording, file: out }, null, 2));
  else if (out === '-') terminal.print(recordingText(recording));
  else
    terminal.print(
      `${out}: ${plural(recording.exchanges.length, 'read')}, ${plural(recording.unknown.length, 'line')} of the running configuration that no rule knows. Nothing was written to the device. Secrets are masked; read the file before you give it away.`,
    );
  return EXIT.done;
}

async function recordDevice(target: Target, desired: DesiredAt, anonymous: boolean): Promise<Recording> {
  const { device, room } = target;
  const { secrets } = desired;
  if (secrets === undefined) throw new UsageError('there is no desired state');
  const mask = maskerOf(target);
  const session = await openSession(sessionFor(target, secrets, 'read', mask));
  try {
    const login = [...session.transcript];
    const exchanges = await readAll(session, room.platform.dialog);
    const answerTo = (reads: string): string => exchanges.find((one) => one.reads === reads)?.answer ?? '';
    const facts = room.platform.facts.parse(answerTo('version'), answerTo('running'));
    const unknown = unknownLines(room.platform.syntax, answerTo('running'));
    const hide = (text: string): string => mask(hideGuesses(text, new Set(unknown)));
    const recording: Recording = {
      record: 1,
      platform: room.platform.name,
      device: device.name,
      transport: device.connection.transport,
      ...(facts.model === undefined ? {} : { model: facts.model }),
      ...(facts.version === undefined ? {} : { version: facts.version }),
      anonymised: anonymous,
      login: login.map(loginLine),
      exchanges,
      unknown,
    };
    const masked = mapTexts(recording, hide);
    if (!anonymous) return masked;
    const declared = (path: string): readonly string[] => valuesOf(room.platform, answerTo('running'), path);
    return anonymised(masked, {
      host: [
        device.name,
        session.hostname,
        hostOf(device.connection.address),
        ...declared('system.hostname'),
      ],
      domain: declared('system.domain'),
      account: [device.connection.credentials.username, device.connection.credentials.read?.username ?? ''],
      serial: [facts.serial ?? '', ...exchanges.flatMap(({ answer }) => serialsIn(answer))],
    });
  } finally {
    await session.close();
  }
}

function loginLine({ direction, text }: TranscriptEntry): LoginLine {
  return { [direction]: text };
}

function hostOf(address: string): string {
  return /^[\d.]+$|:/.test(address) ? '' : address;
}

/** `DEVICE_SERIAL_NUMBER : X`, `Processor board ID X`, `Serial Number: X` */
const SERIAL = /(?:serial[ _-]?(?:number|num|no)?\.?|board id|\bs\/?n)\s*[:#=]?\s*([A-Za-z0-9-]{6,})/gi;

function serialsIn(text: string): readonly string[] {
  return [...text.matchAll(SERIAL)].flatMap(([, serial = '']) => (/\d/.test(serial) ? [serial] : []));
}

/** What the configuration has where the room's import sets this path: its patterns know the names' places. */
function valuesOf({ imports, syntax }: Platform, running: string, path: string): readonly string[] {
  const tree = parseConfig(running, syntax);
  return imports.flatMap(({ line, set }) => {
    const capture = set[path]?.replace(/^\$/, '');
    if (capture === undefined) return [];
    return tree.flatMap((node) => matchPath(readPath(line), [node.line])?.(capture) ?? []);
  });
}

/** What the room reads, each command once: what makes up the state first, then what `doctor` looks at. */
function readsOf(dialog: Dialog): readonly (readonly [reads: string, command: string])[] {
  const { reads } = dialog;
  const all: (readonly [string, string])[] = [
    ['version', reads.version],
    ...(dialog.health === undefined ? [] : ([['health', dialog.health.command]] as const)),
    ['running', reads.running],
    ...(reads.startup === '' ? [] : ([['startup', reads.startup]] as const)),
    ...Object.entries(reads.state).map(([name, command]) => [`state ${name}`, command] as const),
    ...(dialog.unsaved === undefined ? [] : ([['unsaved', dialog.unsaved.command]] as const)),
    ...Object.entries(dialog.doctor).map(([label, command]) => [`doctor ${label}`, command] as const),
  ];
  const seen = new Set<string>();
  return all.filter(([, command]) => !seen.has(command) && seen.add(command));
}

async function readAll(session: Session, dialog: Dialog): Promise<readonly Exchange[]> {
  const exchanges: Exchange[] = [];
  for (const [reads, command] of readsOf(dialog)) {
    const before = session.transcript.length;
    const { prompt } = session;
    const answer = await answerTo(session, reads, command, before);
    const notes = session.transcript
      .slice(before)
      .flatMap(({ direction, text }) => (direction === 'note' ? [text] : []));
    exchanges.push({ reads, prompt, command, ...answer, ...(notes.length === 0 ? {} : { notes }) });
  }
  return exchanges;
}

/** A command that this model does not have is news, not a failure; a session that died is one. */
async function answerTo(
  session: Session,
  reads: string,
  command: string,
  before: number,
): Promise<Pick<Exchange, 'answer' | 'refused'>> {
  try {
    if (reads === 'running' || reads === 'startup') return { answer: await session.readConfig(reads) };
    return { answer: await session.run(command) };
  } catch (error) {
    const mild = error instanceof SessionError && ['command-refused', 'denied'].includes(error.code);
    if (!mild || reads === 'running') throw error;
    // Its own words, not ours.
    const said = session.transcript.slice(before).filter(({ direction }) => direction === 'received');
    return { answer: said.map(({ text }) => text).join('\n'), refused: true };
  }
}

function mapTexts(recording: Recording, change: (text: string) => string): Recording {
  return {
    ...recording,
    device: change(recording.device),
    login: recording.login.map(
      (entry): LoginLine =>
        Object.fromEntries(Object.entries(entry).map(([key, text]) => [key, change(text)])),
    ),
    exchanges: recording.exchanges.map((exchange) => ({
      ...exchange,
      prompt: change(exchange.prompt),
      answer: change(exchange.answer),
      ...(exchange.notes === undefined ? {} : { notes: exchange.notes.map(change) }),
    })),
    unknown: recording.unknown.map(change),
  };
}

function anonymised(recording: Recording, names: Readonly<Record<string, readonly string[]>>): Recording {
  const texts: string[] = [];
  mapTexts(recording, (text) => {
    texts.push(text);
    return text;
  });
  return mapTexts(recording, createAnonymiser(texts, names));
}

/** The archive feature and the revert timer that stands on it. */
import type { Call, DeviceState, Reply, Rule, View } from '../types.ts';
import { configView, off, value } from './view.ts';

export const ARCHIVE: readonly Rule[] = [
  { form: 'archive', undo: '=', item: 'archive', enters: 'archive', separate: 'each' },
];

export const ARCHIVE_VIEWS: Readonly<Record<string, View>> = {
  archive: configView('config-archive', [
    { form: 'log config', undo: '=', item: 'log config', enters: 'archive-log' },
    value('path', '<path:word(200)>'),
    value('maximum', '<count:int(1-14)>', { hidden: ['maximum 10'] }),
    off('write-memory'),
    value('time-period', '<minutes:int(0-525600)>'),
  ]),
  'archive-log': configView('config-archive-log-cfg', [
    off('logging enable'),
    off('notify syslog contenttype plaintext'),
    off('hidekeys'),
  ]),
};

interface Pending {
  readonly text: string;
  readonly user: string;
  readonly minutes: number;
  readonly cancel: () => void;
}

const KEY = 'revert';

function pendingOf(device: DeviceState): Pending | undefined {
  return device.store.get(KEY) as Pending | undefined;
}

function archiveReady(device: DeviceState): boolean {
  return device.root.children.get('archive')?.children.has('path') ?? false;
}

/** Puts the snapshot back; sections that sessions stand in are left. */
function revert(device: DeviceState, pending: Pending): void {
  device.store.delete(KEY);
  device.load(pending.text);
  device.changed = { at: device.clock.now(), by: 'rollback' };
}

/** Starts or restarts the countdown; the snapshot of a pending change stays. */
export function armRevert(call: Call, minutes: number): Reply | undefined {
  const { device } = call;
  if (!archiveReady(device))
    return { refuse: '%Turn config archive on before using Rollback Confirmed Change' };
  const old = pendingOf(device);
  old?.cancel();
  const text = old?.text ?? device.running();
  const cancel = device.clock.after(minutes * 60_000, () => {
    const due = pendingOf(device);
    if (due) revert(device, due);
  });
  device.store.set(KEY, { text, user: call.shell.user, minutes, cancel } satisfies Pending);
  return { say: `Rollback Confirmed Change: Backing up current running config to ${pathOf(device)}` };
}

function pathOf(device: DeviceState): string {
  return device.root.children.get('archive')?.children.get('path')?.args.path?.[0] ?? '';
}

const NOTHING = '%No Rollback Confirmed Change pending';

function confirm(call: Call): Reply | undefined {
  const pending = pendingOf(call.device);
  if (!pending) return { refuse: NOTHING };
  pending.cancel();
  call.device.store.delete(KEY);
  return undefined;
}

function revertNow(call: Call): Reply | undefined {
  const pending = pendingOf(call.device);
  if (!pending) return { refuse: NOTHING };
  pending.cancel();
  revert(call.device, pending);
  return {
    say: 'Rollback Confirmed Change: rolling to the saved configuration\nTotal number of passes: 1\nRollback Done\n',
  };
}

function status(call: Call): string {
  const pending = pendingOf(call.device);
  if (!pending) return NOTHING;
  return [
    `Time configured(or reconfigured): ${new Date(call.device.clock.now()).toUTCString()}`,
    'Timer type: absolute timer',
    `Timer value: ${pending.minutes} min`,
    `User: ${pending.user}`,
  ].join('\n');
}

/** A restart ends the countdown: the saved configuration is what boots. */
export function forgetRevert(device: DeviceState): void {
  pendingOf(device)?.cancel();
  device.store.delete(KEY);
}

/** Each line with its section in front; comments and the envelope left out. */
function flat(text: string): readonly string[] {
  let section = '';
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '' || line.trim().startsWith('!') || line === 'end') return [];
    if (!line.startsWith(' ')) section = line;
    return [line.startsWith(' ') ? `${section}\n${line}` : line];
  });
}

/** `+line`, or the section unmarked and its line below: ` +line`. */
function marked(line: string, mark: string): string {
  const [head = '', child] = line.split('\n');
  return child === undefined ? mark + head : `${head}\n ${mark}${child.trim()}`;
}

/** `+` lines are in running only, `-` lines in startup only. */
function differences(call: Call): string {
  const [saved, running] = [flat(call.device.saved), flat(call.device.running())];
  const lines = [
    ...running.filter((line) => !saved.includes(line)).map((line) => marked(line, '+')),
    ...saved.filter((line) => !running.includes(line)).map((line) => marked(line, '-')),
  ];
  return ['!Contextual Config Diffs:', ...(lines.length > 0 ? lines : ['!No changes were found'])].join('\n');
}

export const REVERT_COMMANDS: readonly Rule[] = [
  { form: 'configure confirm', run: confirm },
  { form: 'configure revert now', run: revertNow },
  {
    form: 'configure revert timer <minutes:int(1-120)>',
    run: (call) =>
      pendingOf(call.device) ? armRevert(call, Number(call.arg('minutes'))) : { refuse: NOTHING },
  },
  { form: 'show archive config rollback timer', run: status },
  {
    form: 'show archive config differences (nvram:startup-config system:running-config | nvram:startup-config)',
    run: differences,
  },
  {
    form: 'show archive',
    run: (call) =>
      archiveReady(call.device)
        ? 'The maximum archive configurations allowed is 10.\nThere are currently 0 archive configurations saved.'
        : 'Archive feature not enabled',
  },
];

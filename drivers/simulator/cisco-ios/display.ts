/** Texts around the tree: the envelope of a configuration, dates, error texts with their caret. */
import type { DeviceState, ParseFailure } from '../types.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `14:22:07 UTC Tue Mar 11 2025` */
export function dateText(time: number): string {
  const date = new Date(time);
  const [hours, minutes, seconds] = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(
    (part) => String(part).padStart(2, '0'),
  );
  const day = DAYS[date.getUTCDay()];
  const month = MONTHS[date.getUTCMonth()];
  return `${hours}:${minutes}:${seconds} UTC ${day} ${month} ${date.getUTCDate()} ${date.getUTCFullYear()}`;
}

function history(device: DeviceState): string[] {
  const { changed, savedAt } = device;
  const lines = ['!'];
  if (changed) lines.push(`! Last configuration change at ${dateText(changed.at)} by ${changed.by}`);
  else lines.push('! No configuration change since last restart');
  if (savedAt) lines.push(`! NVRAM config last updated at ${dateText(savedAt.at)} by ${savedAt.by}`);
  return [...lines, '!'];
}

/** The release: given at the start, else what the startup text says, else a recent one. */
export function releaseOf(device: DeviceState): string {
  const booted = device.store.get('version');
  return device.hardware.version ?? (typeof booted === 'string' ? `${booted}.1` : '17.9.4a');
}

export function envelope(body: readonly string[], device: DeviceState): string {
  const release = /^\d+\.\d+/.exec(releaseOf(device))?.[0] ?? '';
  return [...history(device), `version ${release}`, ...body, 'end', ''].join('\n');
}

/** `R1(config)#hostnam3 x` gets a caret under the first character that does not fit. */
export function failureText(failure: ParseFailure, line: string, shift: number, view: string): string {
  if (failure.kind === 'incomplete') return '% Incomplete command.\n';
  if (failure.kind === 'ambiguous') return `% Ambiguous command:  "${line}"`;
  const lonely = !/\s/.test(line) && (view === 'exec' || view === 'priv');
  if (failure.index === 0 && lonely) {
    return `Translating "${line}"\n% Unknown command or computer name, or unable to find computer address`;
  }
  return `${' '.repeat(shift + failure.column)}^\n% Invalid input detected at '^' marker.\n`;
}

/** Texts around the tree: the envelope of a configuration, error texts with their caret, dates, differences. */
import type { DeviceState, ParseFailure } from '../types.ts';

const SENTENCES = {
  'unknown-word': "Unrecognized command found at '^' position.",
  'bad-value': "Wrong parameter found at '^' position.",
  'too-many': "Too many parameters found at '^' position.",
  incomplete: "Incomplete command found at '^' position.",
  ambiguous: "Ambiguous command found at '^' position.",
} satisfies Record<ParseFailure['kind'], string>;

/** A caret under the first character that does not fit, then the sentence with one blank before its `%`. */
export function failureText(failure: ParseFailure, _line: string, shift: number): string {
  return `${' '.repeat(shift + failure.column)}^\n % ${SENTENCES[failure.kind]}`;
}

/** `7.1.070, Release 3507P18`: given at the start, else what the startup text says, else a recent one. */
export function releaseOf(device: DeviceState): string {
  const booted = device.store.get('version');
  return device.hardware.version ?? (typeof booted === 'string' ? booted : '7.1.070, Release 3507P18');
}

export function envelope(body: readonly string[], device: DeviceState): string {
  const lines = ['#', ` version ${releaseOf(device)}`, '#', ...body, '#', 'return'];
  return `${lines.filter((line, index) => line !== '#' || lines[index - 1] !== '#').join('\n')}\n`;
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** `14:22:07.123 UTC Tue 03/11/2025` */
export function dateText(time: number): string {
  const date = new Date(time);
  const two = (part: number): string => String(part).padStart(2, '0');
  const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':');
  const thousandths = String(date.getUTCMilliseconds()).padStart(3, '0');
  const day = `${two(date.getUTCMonth() + 1)}/${two(date.getUTCDate())}/${date.getUTCFullYear()}`;
  return `${clock}.${thousandths} UTC ${DAYS[date.getUTCDay()]} ${day}`;
}

export function uptimeText(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  const [weeks, days] = [Math.floor(minutes / 10_080), Math.floor(minutes / 1440) % 7];
  return `${weeks} weeks, ${days} days, ${Math.floor(minutes / 60) % 24} hours, ${minutes % 60} minutes`;
}

interface Edit {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** The longest common lines stay, the rest is taken out or put in. */
function editsOf(before: readonly string[], after: readonly string[]): readonly Edit[] {
  const common = before.map(() => new Uint16Array(after.length + 1));
  common.push(new Uint16Array(after.length + 1));
  const at = (row: number, column: number): number => common[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const same = before[row] === after[column];
      const longest = same ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
      const line = common[row];
      if (line) line[column] = longest;
    }
  }
  const edits: Edit[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const same = row < before.length && column < after.length && before[row] === after[column];
    if (same) edits.push({ sign: ' ', text: before[row] ?? '' });
    else if (column >= after.length || (row < before.length && at(row + 1, column) >= at(row, column + 1)))
      edits.push({ sign: '-', text: before[row] ?? '' });
    else edits.push({ sign: '+', text: after[column] ?? '' });
    const { sign } = edits.at(-1) ?? { sign: ' ' };
    if (sign !== '+') row += 1;
    if (sign !== '-') column += 1;
  }
  return edits;
}

const CONTEXT = 3;

/** A unified difference of two texts; empty when they are the same. */
export function unifiedDiff(from: string, to: string, names: readonly [string, string]): string {
  const edits = editsOf(from.trimEnd().split('\n'), to.trimEnd().split('\n'));
  const near = edits.map((_edit, index) =>
    edits.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some((edit) => edit.sign !== ' '),
  );
  const lines: string[] = [];
  let [left, right] = [1, 1];
  for (let index = 0; index < edits.length; index += 1) {
    if (near[index] && !near[index - 1]) {
      const end = near.indexOf(false, index);
      const hunk = edits.slice(index, end < 0 ? edits.length : end);
      const size = (sign: string): number => hunk.filter((edit) => edit.sign !== sign).length;
      lines.push(`@@ -${left},${size('+')} +${right},${size('-')} @@`);
      lines.push(...hunk.map((edit) => `${edit.sign}${edit.text}`));
    }
    if (edits[index]?.sign !== '+') left += 1;
    if (edits[index]?.sign !== '-') right += 1;
  }
  return lines.length === 0 ? '' : [`--- ${names[0]}`, `+++ ${names[1]}`, ...lines].join('\n');
}

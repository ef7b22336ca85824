/** Banners: free text between two equal characters, on one line or over several. */
import { keep } from '../tree.ts';
import type { Call, DeviceState, Rule, TextReader } from '../types.ts';

/** The delimiter that was typed is the one that is displayed. */
function keepHeader(call: Call, delimiter: string, text: string): void {
  const kind = call.arg('kind');
  const lines = `header ${kind} ${delimiter}${text}${delimiter}`.split('\n');
  keep(call, { key: `header ${kind}`, lines, args: { kind: [kind], text: [text] }, sort: kind });
}

/** What follows the second delimiter is lost. */
function readHeader(call: Call): TextReader | null {
  const typed = call.arg('text');
  const delimiter = typed.slice(0, 1);
  const first = typed.slice(1);
  const end = first.indexOf(delimiter);
  if (end >= 0) {
    keepHeader(call, delimiter, first.slice(0, end));
    return null;
  }
  const lines = [first];
  return {
    hint: `Please input banner content, and quit with the character '${delimiter}'.`,
    take(line) {
      const stop = line.indexOf(delimiter);
      lines.push(stop < 0 ? line : line.slice(0, stop));
      if (stop >= 0) keepHeader(call, delimiter, lines.join('\n'));
      return stop >= 0;
    },
  };
}

const KIND = '(kind=legal | kind=login | kind=motd | kind=shell | kind=incoming)';

export const HEADERS: readonly Rule[] = [
  {
    form: `header ${KIND} <text:line>`,
    undo: `header ${KIND}`,
    text: readHeader,
    // Only the first line is a command; the others are text and stand at the left edge.
    print: (items) =>
      items.flatMap((item) => item.lines.map((line, index) => (index === 0 ? ` ${line}` : line))),
  },
];

/** The text of a banner as a user sees it; empty when there is none. */
export function headerText(device: DeviceState, kind: string): string {
  return device.root.children.get(`header ${kind}`)?.args.text?.[0] ?? '';
}

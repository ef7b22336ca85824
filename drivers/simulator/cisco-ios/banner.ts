/** Banners: free text between two delimiters, typed over several lines. */
import { keep } from '../tree.ts';
import type { Call, DeviceState, Rule, TextReader } from '../types.ts';

/** Displayed in place of whatever delimiter was typed; in a startup text it is the delimiter. */
const SHOWN = '^C';

function keepBanner(call: Call, text: string): void {
  const kind = call.arg('kind');
  const lines = `banner ${kind} ${SHOWN}${text}${SHOWN}`.split('\n');
  keep(call, { key: `banner ${kind}`, lines, args: { kind: [kind], text: [text] }, sort: kind });
}

/** The first character of the text is the delimiter; what follows the second one is lost. */
function readBanner(call: Call): TextReader | null {
  const typed = call.arg('text');
  const delimiter = call.booting && typed.startsWith(SHOWN) ? SHOWN : typed.slice(0, 1);
  const first = typed.slice(delimiter.length);
  const end = first.indexOf(delimiter);
  if (end >= 0) {
    keepBanner(call, first.slice(0, end));
    return null;
  }
  const lines = [first];
  return {
    hint: `Enter TEXT message.  End with the character '${delimiter}'.`,
    take(line) {
      const stop = line.indexOf(delimiter);
      lines.push(stop < 0 ? line : line.slice(0, stop));
      if (stop >= 0) keepBanner(call, lines.join('\n'));
      return stop >= 0;
    },
  };
}

const KIND = '(kind=motd | kind=login | kind=exec | kind=incoming)';

export const BANNERS: readonly Rule[] = [
  { form: `banner ${KIND} <text:line>`, undo: `banner ${KIND}`, item: 'banner {kind}', text: readBanner },
];

/** The text of a banner as a user sees it; empty when there is none. */
export function bannerText(device: DeviceState, kind: string): string {
  return device.root.children.get(`banner ${kind}`)?.args.text?.[0]?.trim() ?? '';
}

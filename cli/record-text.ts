/** A recording as YAML that people read and tests load: each answer stands line by line as the device gave it. */

/** One thing that was typed or shown while logging in. */
export type LoginLine = Readonly<Partial<Record<'sent' | 'received' | 'note', string>>>;

/** One read: what was typed at which prompt, and what came. */
export interface Exchange {
  /** What it is to the room: `running`, `version`, `doctor clock` … */
  readonly reads: string;
  readonly prompt: string;
  readonly command: string;
  readonly answer: string;
  /** The device did not take the command; `answer` is what it said. */
  readonly refused?: true;
  /** Questions that were asked on the way, with our answers. */
  readonly notes?: readonly string[];
}

export interface Recording {
  readonly record: 1;
  readonly platform: string;
  readonly device: string;
  readonly transport: string;
  readonly model?: string;
  readonly version?: string;
  readonly anonymised: boolean;
  readonly login: readonly LoginLine[];
  readonly exchanges: readonly Exchange[];
  /** Lines of the running configuration that no rule of the room knows. */
  readonly unknown: readonly string[];
}

/** What a block of YAML cannot hold as it is. */
const ODD = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]/;

/** A JSON string is a YAML string, once the characters are written out that JSON leaves as they are. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff]/g,
    (odd) => `\\u${(odd.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** A text of several lines is a block, with the indent said since it may begin with blanks. */
function scalar(text: string, depth: number): string {
  const body = text.replace(/\n$/, '');
  if (ODD.test(text) || !text.includes('\n') || body.endsWith('\n') || body.trim() === '')
    return quoted(text);
  const indent = ' '.repeat(depth + 2);
  const lines = body.split('\n').map((line) => (line === '' ? '' : indent + line));
  return `|2${text.endsWith('\n') ? '' : '-'}\n${lines.join('\n')}`;
}

function listItem(entries: readonly (readonly [string, unknown])[], depth: number): string {
  const pad = ' '.repeat(depth);
  return entries
    .filter(([, value]) => value !== undefined)
    .map(([key, value], index) => {
      const head = index === 0 ? `${pad}- ` : `${pad}  `;
      if (Array.isArray(value))
        return `${head}${key}: [${value.map((one) => quoted(String(one))).join(', ')}]`;
      return `${head}${key}: ${typeof value === 'string' ? scalar(value, depth + 2) : JSON.stringify(value)}`;
    })
    .join('\n');
}

function list(key: string, items: readonly string[]): string {
  return items.length === 0 ? `${key}: []` : `${key}:\n${items.join('\n')}`;
}

export function recordingText(recording: Recording): string {
  const { login, exchanges, unknown, ...head } = recording;
  const lines = [
    '# Made by `plumb record`, which only reads. Secrets are masked; read it through before you give it away.',
    ...Object.entries(head)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `${key}: ${typeof value === 'string' ? quoted(value) : JSON.stringify(value)}`),
    list(
      'login',
      login.map((entry) => listItem(Object.entries(entry), 2)),
    ),
    list(
      'exchanges',
      exchanges.map((exchange) => listItem(Object.entries(exchange), 2)),
    ),
    list(
      'unknown',
      unknown.map((line) => `  - ${quoted(line)}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

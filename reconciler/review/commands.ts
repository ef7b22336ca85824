/** What a comment tells us to do: lines that begin with `/plumb`, outside of blocks of code. Pure. */
import { LEAST_DIGEST } from '../guards/reviewed.ts';

export type Command =
  | { readonly kind: 'plan' }
  | { readonly kind: 'help' }
  | { readonly kind: 'approve'; readonly digest: string }
  | { readonly kind: 'retry'; readonly device: string }
  | { readonly kind: 'hold'; readonly device: string; readonly why: string }
  | { readonly kind: 'release'; readonly device: string; readonly why: string };

/** The commands of one comment; or what is wrong with it, and then none of them is carried out. */
export type Asked =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'commands'; readonly commands: readonly Command[] }
  | { readonly kind: 'wrong'; readonly why: string };

export const MOST_COMMANDS = 3;
const LONGEST_COMMENT = 10_000;
const LONGEST_LINE = 300;
const DEVICE = /^[A-Za-z0-9][\w.-]{0,62}$/;
const DIGEST = /^[0-9a-f]{12,128}$/;

/** For people: what there is, and who may. */
export const USAGE: readonly (readonly [string, string, string])[] = [
  ['/plumb plan', 'read the devices and plan this pull request again', 'write'],
  [
    '/plumb approve DIGEST',
    'send the plan of this digest although it is another than the reviewed one (after the merge)',
    'write, and neither opened the pull request nor made one of its commits',
  ],
  ['/plumb retry DEVICE', 'try a device again (after the merge)', 'write'],
  ['/plumb hold DEVICE WHY', 'send nothing to a device until somebody releases it', 'write'],
  ['/plumb release DEVICE WHY', 'let a held device go again, and why that is safe', 'write'],
  ['/plumb help', 'this table', 'everybody'],
];

export function readCommands(body: string): Asked {
  // Said of none: a long text in which a command stands somewhere was not written as one.
  if (body.length > LONGEST_COMMENT) return { kind: 'nothing' };
  const lines = commandLines(body);
  if (lines.length === 0) return { kind: 'nothing' };
  if (lines.length > MOST_COMMANDS)
    return { kind: 'wrong', why: `a comment holds at most ${MOST_COMMANDS} commands` };
  const commands: Command[] = [];
  for (const line of lines) {
    const command = readLine(line);
    if (typeof command === 'string') return { kind: 'wrong', why: command };
    commands.push(command);
  }
  return { kind: 'commands', commands };
}

/** At the beginning of a line, so that a quotation (`> /plumb …`) or an example in a block repeats nothing. */
function commandLines(body: string): readonly string[] {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of body.split(/\r?\n/)) {
    const [mark] = /^ {0,3}(?:`{3,}|~{3,})/.exec(line) ?? [];
    if (mark !== undefined) {
      const sign = mark.trim();
      if (fence === undefined) fence = sign;
      else if (sign.startsWith(fence)) fence = undefined;
    } else if (fence === undefined && /^\/plumb(?:\s|$)/.test(line)) lines.push(line.trimEnd());
  }
  return lines;
}

/** The command, or what is wrong with the line. */
function readLine(line: string): Command | string {
  if (line.length > LONGEST_LINE) return `a command has at most ${LONGEST_LINE} characters`;
  const [, verb = '', first = '', ...rest] = line.split(/\s+/);
  if (verb === 'plan' || verb === 'help')
    return first === '' ? { kind: verb } : `\`/plumb ${verb}\` takes nothing more`;
  if (verb === 'approve')
    return DIGEST.test(first) && rest.length === 0
      ? { kind: 'approve', digest: first }
      : `\`/plumb approve\` takes ${LEAST_DIGEST} digits of a plan's digest or more, and nothing else`;
  if (verb !== 'retry' && verb !== 'hold' && verb !== 'release')
    return `there is no such command; \`/plumb help\` lists them`;
  if (!DEVICE.test(first)) return `\`/plumb ${verb}\` takes the name of one device`;
  if (verb === 'retry')
    return rest.length === 0 ? { kind: verb, device: first } : '`/plumb retry` takes one device';
  const why = rest.join(' ');
  return why === '' ? `\`/plumb ${verb} ${first}\` needs a reason` : { kind: verb, device: first, why };
}

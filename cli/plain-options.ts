/** Reads a command line in which nothing is missing, unknown or unusual; all others are for the reader that explains. */
import type { CommandOption, Entry, Options } from './commands.ts';

export interface PlainLine {
  readonly args: readonly string[];
  readonly options: Options;
}

/** `undefined`: not as plain as that. */
export function readPlain(
  { usage, options }: Pick<Entry, 'usage' | 'options'>,
  argv: readonly string[],
): PlainLine | undefined {
  const args: string[] = [];
  const found: Record<string, unknown> = {};
  for (const { flags, fallback } of options) if (fallback !== undefined) found[keyOf(flags)] = fallback;
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '-' || /^[^-]/.test(word)) {
      args.push(word);
      continue;
    }
    const [name = '', ...values] = word.split('=');
    const option = options.find(({ flags }) => flags.split(' ')[0] === name);
    if (option === undefined || values.length > 1) return undefined;
    if (!option.flags.includes(' ')) {
      if (values.length > 0) return undefined;
      found[keyOf(option.flags)] = true;
      continue;
    }
    const value = values[0] ?? argv[++at] ?? '';
    if (!/^[^-]/.test(value) || !take(option, value, found)) return undefined;
  }
  return args.length === usage.split('<').length - 1 ? { args, options: found } : undefined;
}

/** `--side-by-side` → `sideBySide`, as every command finds it. */
function keyOf(flags: string): string {
  const [name = ''] = flags.slice('--'.length).split(' ');
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** False for what only the other reader takes, or refuses. */
function take(
  { flags, kind = 'text' }: CommandOption,
  value: string,
  found: Record<string, unknown>,
): boolean {
  const key = keyOf(flags);
  if (kind === 'text') found[key] = value;
  else if (kind === 'list') {
    const names = namesIn(value);
    const before = found[key];
    found[key] = [...(Array.isArray(before) ? before : []), ...names];
    return !names.includes('');
  }
  return kind === 'text';
}

/** The names of `a, b,c`. */
export function namesIn(text: string): readonly string[] {
  return text.split(',').map((name) => name.trim());
}

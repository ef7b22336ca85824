/** What every command shares: progress on stderr, exit codes, control characters made visible. */

/** 0 done or in sync; 2 there are differences, or something was refused and undone; 1 error. */
export const EXIT = { done: 0, failed: 1, differences: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface Terminal {
  readonly color: boolean;
  readonly json: boolean;
  /** Writes the result to stdout. */
  print(text: string): void;
  /** Writes a line about what is going on to stderr; replaced in place on a terminal. With --json only on a terminal. */
  progress(text: string): void;
  /** Writes a line for people to stderr. */
  say(text: string): void;
}

/** Control characters of device output or YAML must not reach a terminal as they are (F91). */
export function visible(text: string): string {
  return text.replace(
    /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

export function createTerminal(
  options: { readonly json?: boolean; readonly color?: boolean } = {},
): Terminal {
  const json = options.json ?? false;
  const tty = process.stderr.isTTY === true;
  let open = false;
  const clear = (): void => {
    if (open) process.stderr.write('\r\x1b[K');
    open = false;
  };
  return {
    color: options.color ?? (process.stdout.isTTY === true && !process.env.NO_COLOR),
    json,
    print(text) {
      clear();
      process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
    },
    progress(text) {
      if (json && !tty) return;
      if (!tty) return void process.stderr.write(`${visible(text)}\n`);
      process.stderr.write(
        `\r\x1b[K${visible(text).slice(0, Math.max(20, (process.stderr.columns ?? 80) - 1))}`,
      );
      open = true;
    },
    say(text) {
      clear();
      process.stderr.write(`${text}\n`);
    },
  };
}

/** Nobody reads any more (`plumb runs | head -1`): what is left to say is dropped, what is left to do is done. */
export function keepQuietPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/** A terminal that says nothing: for what runs inside another command. */
export const QUIET: Terminal = {
  color: false,
  json: true,
  print: () => undefined,
  progress: () => undefined,
  say: () => undefined,
};

export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

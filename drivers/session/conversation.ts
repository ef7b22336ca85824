/** One terminal stream under observation: bytes go to a screen, and one observer at a time says when the answer is there. */
import type { Context } from './context.ts';
import type { SessionPhase } from './errors.ts';
import { Screen } from './screen.ts';

/** A byte pipe to a terminal. */
export interface Pipe {
  write(text: string): void;
  /** `onEnd` comes once. */
  listen(onData: (chunk: Uint8Array) => void, onEnd: (why?: string) => void): void;
}

/** What an observer says: it is done, or ask me again when nothing came for so many milliseconds. */
export type Verdict<T> = { readonly done: T } | { readonly again: number };

/**
 * Looks at the screen after each chunk (`quiet` 0), after the silence it asked for, when the idle deadline is
 * over, and once with `Infinity` when the device closed the connection. It may throw.
 */
export type Observer<T> = (quiet: number) => Verdict<T>;

export interface Patience {
  readonly phase: SessionPhase;
  /** Longest silence, ms. */
  readonly idle: number;
  /** Longest whole answer, ms. */
  readonly total: number;
  /** Most bytes of an answer; default: 64 MiB. */
  readonly most?: number;
}

/** More than any configuration: a device that never stops must not fill our memory. */
const MOST_BYTES = 67_108_864;

interface Waiting {
  readonly wake: (quiet: number) => void;
  readonly stop: (error: Error) => void;
}

export class Conversation {
  readonly screen = new Screen();
  readonly context: Context;
  readonly #pipe: Pipe;
  #waiting: Waiting | undefined;
  #dead: Error | undefined;
  #lastByte = performance.now();
  #bytes = 0;
  #onEnd: (() => void)[] = [];
  #ended: string | undefined;

  constructor(pipe: Pipe, context: Context) {
    this.#pipe = pipe;
    this.context = context;
    pipe.listen(
      (chunk) => {
        this.#lastByte = performance.now();
        this.#bytes += chunk.length;
        this.screen.feed(chunk);
        this.#waiting?.wake(0);
      },
      (why) => {
        this.#ended = why ?? 'the device ended the connection';
        this.#waiting?.wake(Number.POSITIVE_INFINITY);
        for (const tell of this.#onEnd) tell();
      },
    );
    const onAbort = (): void => this.#kill(context.fail('aborted', 'command'));
    context.signal?.addEventListener('abort', onAbort, { once: true });
    context.own({ destroy: () => context.signal?.removeEventListener('abort', onAbort) });
  }

  /** Why nothing can be said any more: after any timeout or unexpected text the next answer could belong to the last command (F35). */
  get dead(): Error | undefined {
    return this.#dead;
  }

  /** Types a text as it is. */
  type(text: string): void {
    this.#lastByte = performance.now();
    if (this.#ended === undefined) this.#pipe.write(text);
  }

  /** Resolves when the device has closed the connection. */
  ended(): Promise<void> {
    if (this.#ended !== undefined) return Promise.resolve();
    return new Promise((resolve) => {
      this.#onEnd.push(resolve);
    });
  }

  /** Waits until the observer is done. Any failure makes the conversation dead for good. */
  wait<T>(patience: Patience, observe: Observer<T>): Promise<T> {
    if (this.#dead !== undefined) return Promise.reject(this.#dead);
    this.#bytes = 0;
    return new Promise<T>((resolve, reject) => {
      const clock = new PatienceClock(patience, () => this.#lastByte);
      const stop = (error: Error): void => {
        clock.stop();
        this.#waiting = undefined;
        this.#kill(error);
        reject(error);
      };
      const wake = (quiet: number): void => {
        try {
          if (this.#bytes > (patience.most ?? MOST_BYTES)) throw this.#flood(patience.phase);
          const verdict = observe(quiet);
          if ('done' in verdict) {
            clock.stop();
            this.#waiting = undefined;
            resolve(verdict.done);
          } else if (this.#ended !== undefined) {
            stop(this.#closed(patience.phase));
          } else {
            clock.wakeAfter(verdict.again);
          }
        } catch (error) {
          stop(error instanceof Error ? error : new Error(String(error)));
        }
      };
      clock.onSilence = wake;
      clock.onOver = (what) => stop(this.#timeout(what, patience));
      this.#waiting = { wake, stop };
      wake(this.#ended === undefined ? 0 : Number.POSITIVE_INFINITY);
    });
  }

  #kill(error: Error): void {
    this.#dead ??= error;
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.stop(error);
  }

  #closed(phase: SessionPhase): Error {
    if (this.context.signal?.aborted === true) return this.context.fail('aborted', phase);
    return this.context.fail('closed', phase, this.#quote(this.#ended ?? ''));
  }

  #flood(phase: SessionPhase): Error {
    return this.context.fail('too-much-output', phase, `${this.#bytes} bytes`);
  }

  #timeout(what: 'idle' | 'total', patience: Patience): Error {
    const [code, spent] =
      what === 'idle'
        ? (['idle-timeout', patience.idle] as const)
        : (['command-timeout', patience.total] as const);
    return this.context.fail(code, patience.phase, this.#quote(`after ${spent} ms`));
  }

  #quote(text: string): string {
    const last = lastWords(this.screen);
    return last === '' ? text : `${text}, last shown: "${last}"`;
  }
}

/** The last non-empty text on the screen, short enough for a message. */
export function lastWords(screen: Screen): string {
  const shown =
    screen.line.trim() || (screen.lines.findLast((line) => line.text.trim() !== '')?.text.trim() ?? '');
  return shown.length > 160 ? `…${shown.slice(-160)}` : shown;
}

/** One timer for three questions: was it silent as long as the observer asked, too long at all, or is the whole time over? */
class PatienceClock {
  onSilence: (quiet: number) => void = () => undefined;
  onOver: (what: 'idle' | 'total') => void = () => undefined;
  readonly #started = performance.now();
  readonly #patience: Patience;
  readonly #lastByte: () => number;
  #timer: NodeJS.Timeout | undefined;
  #due = Number.POSITIVE_INFINITY;

  constructor(patience: Patience, lastByte: () => number) {
    this.#patience = patience;
    this.#lastByte = lastByte;
  }

  wakeAfter(silence: number): void {
    const lastByte = Math.max(this.#lastByte(), this.#started);
    const due = Math.min(
      lastByte + Math.min(silence, this.#patience.idle),
      this.#started + this.#patience.total,
    );
    if (this.#timer !== undefined && this.#due <= due) return; // it fires early, finds nothing and sleeps again
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => this.#fire(), Math.max(0, Math.ceil(due - performance.now())));
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.onSilence = () => undefined;
    this.onOver = () => undefined;
  }

  #fire(): void {
    this.#timer = undefined;
    const now = performance.now();
    const quiet = now - Math.max(this.#lastByte(), this.#started);
    if (now - this.#started >= this.#patience.total) {
      this.onOver('total');
      return;
    }
    this.onSilence(quiet);
    if (quiet >= this.#patience.idle) this.onOver('idle');
  }
}

/** What every phase of one session shares: who we talk to, the deadlines, the cancel signal, and what must be destroyed at the end. */
import type { Deadlines } from './contract.ts';
import { SessionError, type SessionErrorCode, type SessionPhase } from './errors.ts';
import type { Transcript } from './transcript.ts';

/** Milliseconds. A slow device needs up to 16 s before it answers a command (scrapli issue 47), so silence is allowed 30 s. */
const DEFAULT_DEADLINES: Deadlines = {
  connect: 10_000,
  handshake: 15_000,
  auth: 20_000,
  idle: 30_000,
  command: 60_000,
  long: 300_000,
};

export interface Context {
  readonly device: string;
  /** `10.0.0.1:22`, for messages. */
  readonly address: string;
  readonly deadlines: Deadlines;
  readonly signal?: AbortSignal;
  readonly transcript: Transcript;
  fail(code: SessionErrorCode, phase: SessionPhase, detail?: string, next?: string): SessionError;
  /** Registers something that `destroy` must cut. */
  own(resource: { destroy(): unknown }): void;
  /** Cuts every socket at once, last opened first. May be called again. */
  destroy(): void;
}

export interface ContextOptions {
  readonly device: string;
  readonly address: string;
  readonly port: number;
  readonly deadlines?: Partial<Deadlines>;
  readonly signal?: AbortSignal;
  readonly transcript: Transcript;
}

export function openContext(options: ContextOptions): Context {
  const address = options.address.includes(':')
    ? `[${options.address}]:${options.port}`
    : `${options.address}:${options.port}`;
  const resources: { destroy(): unknown }[] = [];
  return {
    device: options.device,
    address,
    deadlines: { ...DEFAULT_DEADLINES, ...options.deadlines },
    transcript: options.transcript,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    fail: (code, phase, detail, next) =>
      new SessionError({
        code,
        phase,
        device: options.device,
        address,
        ...(detail === undefined ? {} : { detail: options.transcript.mask(detail) }),
        ...(next === undefined ? {} : { next }),
      }),
    own: (resource) => {
      resources.push(resource);
    },
    destroy: () => {
      for (const resource of resources.splice(0).reverse()) resource.destroy();
    },
  };
}

export interface Limit {
  readonly phase: SessionPhase;
  /** Milliseconds. */
  readonly within: number;
  /** The code of the error when the time is over. */
  readonly code: SessionErrorCode;
}

type Settle<T> = (value: T) => void;

/**
 * Runs one callback-style phase under a deadline and the cancel signal. Whoever calls destroys the sockets
 * after a failure: `openSession` does it in one place.
 */
export function underLimit<T>(
  context: Context,
  limit: Limit,
  start: (resolve: Settle<T>, reject: Settle<SessionError>) => void,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const signal = context.signal;
    const finish = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const onAbort = (): void => {
      finish();
      reject(context.fail('aborted', limit.phase));
    };
    const timer = setTimeout(() => {
      finish();
      reject(context.fail(limit.code, limit.phase, `after ${limit.within} ms`));
    }, limit.within);
    if (signal?.aborted) return onAbort();
    signal?.addEventListener('abort', onAbort, { once: true });
    start(
      (value) => {
        finish();
        resolve(value);
      },
      (error) => {
        finish();
        reject(error);
      },
    );
  });
}

/** The fault script of a device: which line goes wrong, and how. Data only. */

export type FaultAction =
  /** The connection is cut. */
  | 'drop'
  /** No answer, for `ms` or for ever. */
  | 'stall'
  /** The answer is damaged. */
  | 'garble'
  /** The line is not taken; `text` or the platform's error. */
  | 'refuse'
  /** The line is not authorized. */
  | 'deny'
  /** Somebody else holds the configuration. */
  | 'lock'
  /** All sessions end, running becomes startup; back after `ms`. */
  | 'reboot'
  /** The answer comes after `ms`, or at `bytesPerSecond`. */
  | 'slow'
  /** `lines` are configured by somebody else. */
  | 'change-self'
  /** The answer ends after `bytes`, then comes the prompt. */
  | 'truncate'
  /** A log line appears: see `where`. */
  | 'inject-syslog';

export interface Fault {
  readonly at: {
    /** Matches the line as received. */
    readonly line?: RegExp;
    /** The n-th line (from 0) received since the script was set. */
    readonly index?: number;
    /** Only lines received in this mode count and match; default: any. */
    readonly mode?: 'config' | 'exec';
    /** Instead of a line: a new TCP connection, or a login attempt. */
    readonly event?: 'connect' | 'login';
  };
  readonly do: FaultAction;
  /** How often it happens; default 1. */
  readonly times?: number;
  /** Before the line is carried out (default), or after it and before its answer. */
  readonly when?: 'before' | 'after';
  readonly ms?: number;
  readonly bytes?: number;
  readonly bytesPerSecond?: number;
  readonly text?: string;
  readonly lines?: readonly string[];
  /** `inject-syslog`: in the middle of the answer (default), after the prompt, or inside the next echo. */
  readonly where?: 'output' | 'prompt' | 'echo';
}

export type FaultScript = readonly Fault[];

/** Counts lines against a script. */
export class FaultEngine {
  private script: { fault: Fault; left: number }[] = [];
  private counts = { any: 0, config: 0, exec: 0 };

  set(script: FaultScript): void {
    this.script = script.map((fault) => ({ fault, left: fault.times ?? 1 }));
    this.counts = { any: 0, config: 0, exec: 0 };
  }

  /** All faults that this line meets; each is used up by it. */
  forLine(line: string, mode: 'config' | 'exec'): readonly Fault[] {
    const index = { any: this.counts.any, config: this.counts.config, exec: this.counts.exec };
    this.counts.any += 1;
    this.counts[mode] += 1;
    return this.take((fault) => {
      const { at } = fault;
      if (at.event !== undefined || (at.mode !== undefined && at.mode !== mode)) return false;
      if (at.index !== undefined && at.index !== index[at.mode ?? 'any']) return false;
      return (
        at.line === undefined || new RegExp(at.line.source, at.line.flags.replace(/[gy]/g, '')).test(line)
      );
    });
  }

  forEvent(event: 'connect' | 'login'): readonly Fault[] {
    return this.take((fault) => fault.at.event === event);
  }

  private take(meets: (fault: Fault) => boolean): readonly Fault[] {
    const hit = this.script.filter((entry) => entry.left > 0 && meets(entry.fault));
    for (const entry of hit) entry.left -= 1;
    return hit.map((entry) => entry.fault);
  }
}

/** Damages text so that no word survives whole but its length does. */
export function garble(text: string): string {
  return text.replace(/\S/g, (character, offset: number) => (offset % 3 === 1 ? '~' : character));
}

/** What the given faults do to an answer's text. */
export function damage(text: string, faults: readonly Fault[], syslog: string): string {
  let result = text;
  for (const fault of faults) {
    if (fault.do === 'garble') result = fault.text ?? garble(result);
    if (fault.do === 'truncate') result = result.slice(0, fault.bytes ?? Math.floor(result.length / 2));
    if (fault.do === 'inject-syslog' && (fault.where ?? 'output') === 'output') {
      const middle = result.indexOf('\n', Math.floor(result.length / 2)) + 1;
      result = `${result.slice(0, middle)}${fault.text ?? syslog}\n${result.slice(middle)}`;
    }
  }
  return result;
}

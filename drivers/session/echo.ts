/** Recognises the device's echo of a command, however the device wraps or redraws it. */
import type { ScreenLine } from './screen.ts';
import { isLog, type Speaker } from './speaker.ts';

/** An echo comes at the beginning or not at all. */
const ECHO_LINES = 50;

export type EchoProgress = 'whole' | 'part' | 'no';

/**
 * Compares without blanks. Terminals of 80 columns show a long command in several ways, all seen on devices:
 *   `…abc \rdef`        a blank and a carriage return at the edge
 *   `…abcd\rdef`        readline: the character after the edge, a carriage return, and that character again
 *   `…abc\b\b\b$c def`  the line scrolls sideways, `$` marks the cut
 *   `…abc\r\ndef`       hard line breaks, or a log message in the middle
 *   `…ab\bbc`           a character at the edge printed, taken back and printed again
 */
export class Echo {
  readonly #wanted: string;
  #seen: readonly string[] = [''];

  constructor(command: string) {
    this.#wanted = squeeze(command);
  }

  /** Takes the next line (without a prompt before it). `part`: the echo goes on in the next line. */
  feed(line: ScreenLine): EchoProgress {
    const readings = [
      line.text,
      withoutControls(line.raw),
      withoutControls(line.raw.replace(/(.)\r(?=\1)/g, '')),
      withoutErased(line.raw),
    ].map(squeeze);
    if (readings.includes(this.#wanted) || this.#isScrolled(squeeze(line.text))) return 'whole';
    const grown = new Set<string>();
    for (const before of this.#seen) {
      for (const reading of readings) {
        const text = before + reading;
        if (text === this.#wanted) return 'whole';
        if (reading !== '' && this.#wanted.startsWith(text)) grown.add(text);
      }
    }
    this.#seen = grown.size > 0 ? [...grown] : [''];
    return grown.size > 0 ? 'part' : 'no';
  }

  /** `$bbb the end of the command`: at least eight characters must be left, or it could be anything. */
  #isScrolled(text: string): boolean {
    const cut = text.indexOf('$');
    if (cut !== 0) return false;
    const rest = text.slice(1);
    return rest.length >= 8 && this.#wanted.endsWith(rest);
  }
}

/** Without blanks. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

function withoutControls(raw: string): string {
  return raw.replace(/[\x00-\x1f\x7f]/g, '');
}

/** What is left when each backspace takes back one character, and carriage returns do nothing. */
function withoutErased(raw: string): string {
  if (!raw.includes('\b')) return raw;
  const kept: string[] = [];
  for (const character of raw) {
    if (character === '\b') kept.pop();
    else if (character >= ' ') kept.push(character);
  }
  return kept.join('');
}

/** Looks for the echo of a command in the first lines of its answer. */
export class EchoSearch {
  readonly #speaker: Speaker;
  readonly #command: string;
  readonly #echo: Echo;
  /** Lines before the echo; they are the output when the device does not echo. */
  #early: string[] = [];
  #state: 'searching' | 'found' | 'given-up' = 'searching';
  #inEcho = false;

  constructor(speaker: Speaker, command: string) {
    this.#speaker = speaker;
    this.#command = command;
    this.#echo = new Echo(command);
  }

  get searching(): boolean {
    return this.#state === 'searching';
  }

  get found(): boolean {
    return this.#state === 'found';
  }

  /** So many lines and no echo: the device does not echo. */
  get hopeless(): boolean {
    return this.searching && !this.#inEcho && this.#early.length >= ECHO_LINES;
  }

  /**
   * Takes the next line. Returns a line that came before our echo and belongs to an earlier command: then the
   * answers are off by one (F35).
   */
  take(line: ScreenLine): string | undefined {
    const shown = this.#withoutPrompt(this.#withoutLog(line));
    const progress = this.#echo.feed(shown);
    this.#inEcho = progress === 'part';
    if (progress !== 'whole') {
      this.#early.push(shown.text);
      return undefined;
    }
    this.#state = 'found';
    return this.#speaker.echoes === true ? this.#stranger() : undefined;
  }

  /** Ends the search; the lines so far are output. */
  giveUp(): readonly string[] {
    this.#state = 'given-up';
    return this.#early.splice(0);
  }

  #stranger(): string | undefined {
    const command = squeeze(this.#command);
    return this.#early.find(
      (text) =>
        text.trim() !== '' &&
        this.#speaker.prompts.match(text) === undefined &&
        !command.includes(squeeze(text)),
    );
  }

  #withoutPrompt(line: ScreenLine): ScreenLine {
    const { prompt } = this.#speaker;
    if (prompt === '' || !line.text.startsWith(prompt)) return line;
    const text = line.text.slice(prompt.length);
    return { text, raw: line.raw.startsWith(prompt) ? line.raw.slice(prompt.length) : text };
  }

  /** `interf*Mar  1 00:00:01.000: %LINK-3-UPDOWN: …`: a log message glued to the beginning of the echo. */
  #withoutLog(line: ScreenLine): ScreenLine {
    const command = this.#command;
    let common = 0;
    while (common < command.length && line.text[common] === command[common]) common += 1;
    if (common === 0 || common === line.text.length || !isLog(this.#speaker.dialog, line.text.slice(common)))
      return line;
    return { text: line.text.slice(0, common), raw: line.text.slice(0, common) };
  }
}

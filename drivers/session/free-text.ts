/** Blocks of free text (banners, certificates): inside them the device shows no prompt until the block is closed. */
import type { Layout } from '../contract.ts';
import type { Conversation, Patience } from './conversation.ts';
import { squeeze } from './echo.ts';
import { QUIET, type Speaker } from './speaker.ts';

/** A refused opening line brings a prompt within this silence (ms); only then is the text typed, or it would be taken for commands. */
const REFUSAL = 300;

/** A device that echoes commands may not echo text: after this silence (ms) the line counts as taken. */
const LATE_ECHO = 2_000;

export class FreeText {
  readonly #layout: Layout;
  readonly #conversation: Conversation;
  readonly #speaker: Speaker;
  #close: RegExp | undefined;
  #typed = 0;

  constructor(layout: Layout, conversation: Conversation, speaker: Speaker) {
    this.#layout = layout;
    this.#conversation = conversation;
    this.#speaker = speaker;
  }

  /** Takes the line that is about to be sent; true when the device is in the block after it. */
  staysOpenAfter(line: string): boolean {
    if (this.#close === undefined) {
      this.#close = openedBy(this.#layout, line);
      this.#typed = 0;
    } else if (this.#close.test(line)) {
      this.#close = undefined;
    }
    return this.#close !== undefined;
  }

  /**
   * Types one line of the block. Undefined: it was taken. Lines: the device refused the block and says why.
   * @throws SessionError mode-lost when the device left the block by itself
   */
  async type(line: string, patience: Patience): Promise<readonly string[] | undefined> {
    const { screen, context } = this.#conversation;
    const isOpening = this.#typed === 0;
    if (!isOpening && this.#atPrompt())
      throw context.fail('mode-lost', 'config', 'the text block ended early');
    screen.clear();
    this.#typed += 1;
    this.#conversation.type(line + this.#speaker.dialog.lineEnd);
    const settled = isOpening ? REFUSAL : QUIET.prompt;
    const seen = await this.#conversation.wait<'text' | 'prompt'>(patience, (quiet) => {
      if (!this.#atPrompt()) {
        const needed = this.#isEchoed(line) ? settled : LATE_ECHO;
        return quiet < needed ? { again: needed } : { done: 'text' };
      }
      return quiet < QUIET.question ? { again: QUIET.question } : { done: 'prompt' };
    });
    if (seen === 'text') {
      screen.clear();
      return undefined;
    }
    this.#close = undefined;
    this.#speaker.prompt = screen.line;
    const lines = screen.lines.slice(1).map((shown) => shown.text);
    screen.clear();
    return lines;
  }

  /** The echo of a line that is not waited for would be taken for an answer to the next one. */
  #isEchoed(line: string): boolean {
    if (this.#speaker.echoes !== true) return true;
    const { lines } = this.#conversation.screen;
    return lines.length > 0 && squeeze(lines.map(({ text }) => text).join('')).includes(squeeze(line));
  }

  #atPrompt(): boolean {
    return this.#speaker.prompts.match(this.#conversation.screen.line) === 'config';
  }
}

/** What closes the block that this line opens; undefined when it opens none, or closes it itself (`banner motd #text#`). */
function openedBy(layout: Layout, line: string): RegExp | undefined {
  for (const block of layout.rawBlocks) {
    const found = block.open.exec(line);
    if (found === null) continue;
    const delimiter = found.groups?.delimiter;
    const end = new RegExp(block.close.replaceAll('{delimiter}', () => literally(delimiter ?? '')));
    if (delimiter !== undefined) return isClosedInside(line, delimiter) ? undefined : end;
    const rest = line.slice(found.index + found[0].length);
    return rest !== '' && end.test(rest) ? undefined : end;
  }
  return undefined;
}

function isClosedInside(line: string, delimiter: string): boolean {
  const first = line.indexOf(delimiter);
  return line.indexOf(delimiter, first + delimiter.length) !== -1;
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

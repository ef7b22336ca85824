/** One command and its answer: echo, output, pager, questions, and the prompt that ends it. */
import { type Conversation, lastWords, type Patience, type Verdict } from './conversation.ts';
import { EchoSearch, squeeze } from './echo.ts';
import { learnHost, type ModeName, promptsOf, SURE_PART } from './prompts.ts';
import { echoOf, exchangeFor, isCertainQuestion, isLikelyQuestion, keysOf, tailOf } from './questions.ts';
import type { ScreenLine } from './screen.ts';
import { isLog, QUIET, type Speaker } from './speaker.ts';

/** More pages than any configuration has; a device that asks for ever is not answered for ever. */
const MOST_PAGES = 100_000;
const MOST_ANSWERS = 10;
export interface Request {
  readonly command: string;
  readonly patience: Patience;
  /** The mode whose prompt ends the answer; another mode's prompt does so only after a doubtful silence. */
  readonly expect: ModeName;
  /** An empty answer is complete as soon as its prompt is there: for lines that normally answer nothing. */
  readonly instant?: boolean;
  /** Whether this output can be whole (the end marker of a configuration). */
  readonly complete?: (lines: readonly string[]) => boolean;
  /** The command may change the host name in the prompt. */
  readonly mayRename?: boolean;
}

export interface Answer {
  /** Output without echo and prompt; after the last answered question. */
  readonly lines: readonly string[];
  /** With the questions and what came before them. */
  readonly all: readonly string[];
  readonly mode: ModeName;
}

/** Types a command and waits for its answer. The caller masks and records. */
export async function ask(conversation: Conversation, speaker: Speaker, request: Request): Promise<Answer> {
  const reply = new Reply(conversation, speaker, request);
  conversation.type(request.command + speaker.dialog.lineEnd);
  const answer = await conversation.wait(request.patience, (quiet) => reply.look(quiet));
  conversation.screen.clear();
  return answer;
}

class Reply {
  readonly #conversation: Conversation;
  readonly #speaker: Speaker;
  readonly #request: Request;
  readonly #echo: EchoSearch;
  #body: string[] = [];
  /** Where the output after the last answered question begins. */
  #settled = 0;
  #next = 0;
  #pages = 0;
  #answers = 0;
  #answerEcho: string | undefined;
  /** `body` length before a finished line that is a prompt, as a log message leaves behind. */
  #promptAt: number | undefined;
  #renamed: string | undefined;

  constructor(conversation: Conversation, speaker: Speaker, request: Request) {
    this.#conversation = conversation;
    this.#speaker = speaker;
    this.#request = request;
    this.#echo = new EchoSearch(speaker, request.command);
  }

  look(quiet: number): Verdict<Answer> {
    this.#readLines();
    const screen = this.#conversation.screen;
    const line = screen.line;
    if (line === '') return this.#lookAtLogTail(quiet);
    if (line.length > 2_000) return { again: this.#request.patience.idle };
    if (!screen.atEnd && quiet < QUIET.doubtful) return { again: QUIET.doubtful };
    const mode = this.#speaker.prompts.match(line);
    if (mode !== undefined) return this.#lookAtPrompt(quiet, mode, line);
    if (this.#isPager(line)) return this.#turnPage(quiet);
    const echoIsOver = !this.#echo.searching || this.#speaker.echoes === false;
    if (this.#request.mayRename === true && echoIsOver) {
      const host = learnHost(this.#speaker.dialog, line);
      if (host !== undefined && host !== this.#speaker.prompts.host)
        return this.#lookAtNewName(quiet, host, line);
    }
    return this.#lookAtQuestion(quiet, line);
  }

  // ── lines

  #readLines(): void {
    const lines = this.#conversation.screen.lines;
    for (; this.#next < lines.length; this.#next += 1) {
      const line = lines[this.#next];
      if (line === undefined || isLog(this.#speaker.dialog, line.text)) continue;
      if (this.#echo.searching) this.#searchEcho(line);
      else this.#readBody(line.text);
    }
  }

  #searchEcho(line: ScreenLine): void {
    const stranger = this.#echo.take(line);
    if (stranger !== undefined) {
      throw this.#fail('out-of-step', `"${stranger.trim()}" before the echo of "${this.#request.command}"`);
    }
    if (this.#echo.hopeless) this.#giveUpEcho();
  }

  #giveUpEcho(): void {
    for (const text of this.#echo.giveUp()) this.#readBody(text);
  }

  #readBody(text: string): void {
    if (this.#answerEcho !== undefined) {
      const isEcho = squeeze(text) === squeeze(this.#answerEcho) || text.trim() === '';
      this.#answerEcho = undefined;
      if (isEcho) return;
    }
    if (text.trim() !== '') this.#promptAt = undefined;
    const { prompt } = this.#speaker;
    const glued =
      prompt !== '' &&
      text.startsWith(prompt) &&
      isLog(this.#speaker.dialog, text.slice(prompt.length).trimStart());
    if (glued || this.#speaker.prompts.match(text) === this.#request.expect)
      this.#promptAt = this.#body.length;
    this.#body.push(text);
  }

  // ── the open line

  #lookAtPrompt(quiet: number, mode: ModeName, line: string): Verdict<Answer> {
    const needed = mode === this.#request.expect ? this.#quietBefore() : QUIET.doubtful;
    if (quiet < needed) return { again: needed };
    this.#speaker.mode = mode;
    this.#speaker.prompt = line;
    if (this.#echo.searching) this.#giveUpEcho();
    return { done: this.#finish(this.#body.length, mode) };
  }

  #quietBefore(): number {
    if (this.#echo.searching) return this.#speaker.echoes === false ? QUIET.prompt : QUIET.doubtful;
    if (this.#request.complete !== undefined)
      return this.#request.complete(this.#body) ? QUIET.prompt : QUIET.doubtful;
    const empty = this.#echo.found && this.#answers === 0 && this.#body.every((text) => text === '');
    return empty && this.#request.instant === true ? 0 : QUIET.prompt;
  }

  /** A log message after the prompt: the prompt is a finished line now, and not every device prints it again. */
  #lookAtLogTail(quiet: number): Verdict<Answer> {
    if (this.#promptAt === undefined) return { again: this.#request.patience.idle };
    if (quiet < QUIET.doubtful) return { again: QUIET.doubtful };
    return { done: this.#finish(this.#promptAt, this.#speaker.mode) };
  }

  #finish(length: number, mode: ModeName): Answer {
    this.#speaker.echoes = this.#echo.found || (this.#speaker.echoes ?? false);
    const all = this.#body.slice(0, length);
    return { lines: trimBlank(all.slice(this.#settled)), all: trimBlank(all), mode };
  }

  // ── pager

  #isPager(line: string): boolean {
    const found = this.#speaker.dialog.pager.more.exec(line);
    return found !== null && line.slice(0, found.index).trim() === '';
  }

  #turnPage(quiet: number): Verdict<Answer> {
    if (quiet < QUIET.pager) return { again: QUIET.pager };
    this.#pages += 1;
    if (this.#pages > MOST_PAGES) throw this.#fail('paging', `${MOST_PAGES} pages`);
    this.#conversation.screen.dropLine();
    this.#conversation.type(this.#speaker.dialog.pager.answer);
    return { again: this.#request.patience.idle };
  }

  // ── host name changed by our own line (F37)

  #lookAtNewName(quiet: number, host: string, line: string): Verdict<Answer> {
    const whole = nameIn(this.#request.command, host);
    const needed = whole === undefined ? QUIET.doubtful : QUIET.renamed;
    if (quiet < needed) return { again: needed };
    if (this.#renamed !== line) {
      this.#renamed = line; // an empty line must bring the same prompt again
      this.#conversation.screen.dropLine();
      this.#conversation.type(this.#speaker.dialog.lineEnd);
      return { again: this.#request.patience.idle };
    }
    // the prompt of a configuration mode may show only the beginning of the new name
    this.#speaker.prompts = promptsOf(this.#speaker.dialog, whole ?? host);
    const mode = this.#speaker.prompts.match(line);
    return mode === undefined
      ? { again: this.#request.patience.idle }
      : this.#lookAtPrompt(quiet, mode, line);
  }

  // ── questions

  #lookAtQuestion(quiet: number, line: string): Verdict<Answer> {
    if (quiet < QUIET.question) return { again: QUIET.question };
    const tail = tailOf(this.#conversation.screen);
    const exchange = exchangeFor(this.#speaker.dialog.questions, this.#request.command, tail);
    const { idle } = this.#request.patience;
    if (exchange !== undefined) return this.#answer(exchange.answer, line);
    if (/--+\s*more/i.test(line) && quiet >= idle) throw this.#fail('paging', `"${line.trim()}"`);
    const certain = isCertainQuestion(line);
    const patience = certain ? Math.min(QUIET.unknownQuestion, idle) : idle;
    if (quiet < patience) return { again: patience };
    if (certain || isLikelyQuestion(line))
      throw this.#fail('unknown-question', `"${lastWords(this.#conversation.screen)}"`);
    return { again: idle };
  }

  #answer(answer: string, line: string): Verdict<Answer> {
    this.#answers += 1;
    if (this.#answers > MOST_ANSWERS)
      throw this.#fail('unknown-question', `"${line.trim()}" comes again and again`);
    if (this.#echo.searching) this.#giveUpEcho();
    this.#body.push(line);
    this.#settled = this.#body.length;
    this.#answerEcho = echoOf(answer);
    const { screen, context } = this.#conversation;
    screen.dropLine();
    context.transcript.note(`asked "${line.trim()}", answered "${answer}"`);
    this.#conversation.type(keysOf(answer, this.#speaker.dialog.lineEnd));
    return { again: this.#request.patience.idle };
  }

  #fail(code: 'paging' | 'unknown-question' | 'out-of-step', detail: string): Error {
    return this.#conversation.context.fail(code, this.#request.patience.phase, detail);
  }
}

/** The word of a command that is the new host name: the whole one, or the one that a long prompt shows the beginning of. */
function nameIn(command: string, host: string): string | undefined {
  const words = command.split(' ');
  if (words.includes(host)) return host;
  return host.length >= SURE_PART ? words.find((word) => word.startsWith(host)) : undefined;
}

function trimBlank(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1) return [];
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(first, last + 1);
}

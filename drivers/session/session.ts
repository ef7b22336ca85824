/** An open session: commands, configuration lines, reads, save and close. */
import type { Layout } from '../contract.ts';
import type { Context } from './context.ts';
import type { LineAnswer, Session } from './contract.ts';
import type { Conversation, Patience } from './conversation.ts';
import type { SessionErrorCode, SessionPhase } from './errors.ts';
import { FreeText } from './free-text.ts';
import { unfitFor } from './line-gate.ts';
import { type Answer, ask, type Request } from './reply.ts';
import { type Speaker, short } from './speaker.ts';
import { CODE_OF, type Refusal, refusalOfCommand, refusalOfLine } from './verdict.ts';

/** How long (ms) the device gets to take the logout before the socket is cut. */
const LOGOUT = 500;
export interface SessionParts {
  readonly context: Context;
  readonly conversation: Conversation;
  readonly speaker: Speaker;
  readonly layout: Layout;
  readonly access: 'read' | 'write';
}

export class OpenSession implements Session {
  readonly #context: Context;
  readonly #conversation: Conversation;
  readonly #speaker: Speaker;
  readonly #layout: Layout;
  readonly #access: 'read' | 'write';
  readonly #freeText: FreeText;
  #last: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | undefined;

  constructor(parts: SessionParts) {
    this.#context = parts.context;
    this.#conversation = parts.conversation;
    this.#speaker = parts.speaker;
    this.#layout = parts.layout;
    this.#access = parts.access;
    this.#freeText = new FreeText(parts.layout, parts.conversation, parts.speaker);
  }

  get hostname(): string {
    return this.#speaker.prompts.host;
  }

  get prompt(): string {
    return this.#speaker.prompt;
  }

  get transcript(): Session['transcript'] {
    return this.#context.transcript.entries;
  }

  run(command: string): Promise<string> {
    return this.#inTurn(async () => {
      const lines = await this.#command(command, this.#patience('command', 'command'));
      this.#throwRefusal(command, 'command', lines);
      if (this.#speaker.mode === 'config' && this.#access === 'read')
        throw this.#fail('read-only', 'command', `"${command}" enters the configuration mode`);
      return lines.join('\n');
    });
  }

  readConfig(which: 'running' | 'startup'): Promise<string> {
    return this.#inTurn(async () => {
      const { reads, broken } = this.#speaker.dialog;
      if (reads[which] === '')
        throw this.#fail('command-refused', 'read', `this platform cannot show its ${which} configuration`);
      const isWhole = (lines: readonly string[]): boolean => this.#endsWell(lines);
      const lines = await this.#command(reads[which], this.#patience('read', 'long'), isWhole);
      const partial = lines.find((line) => broken.some((pattern) => pattern.test(short(line))));
      if (partial !== undefined) throw this.#fail('broken-read', 'read', `"${partial.trim()}"`);
      this.#throwRefusal(reads[which], 'read', lines);
      if (!isWhole(lines))
        throw this.#fail(
          'incomplete-read',
          'read',
          `${lines.length} lines, the last is "${lines.at(-1)?.trim() ?? ''}"`,
        );
      return `${lines.join('\n')}\n`;
    });
  }

  enterConfig(): Promise<void> {
    return this.#inTurn(async () => {
      this.#mustWrite('config');
      if (this.#speaker.mode === 'config') return;
      const answer = await this.#ask({
        command: this.#speaker.dialog.enterConfig,
        patience: this.#patience('config', 'command'),
        expect: 'config',
      });
      if (answer.mode === 'config') return;
      const refusal = refusalOfCommand(this.#speaker.dialog, answer.lines);
      const code = refusal === undefined ? 'mode-lost' : CODE_OF[refusal.means];
      throw this.#fail(
        code,
        'config',
        `"${this.#speaker.dialog.enterConfig}" brought "${answer.lines.join(' ').trim()}"`,
      );
    });
  }

  send(line: string): Promise<LineAnswer> {
    return this.#inTurn(async () => {
      this.#mustWrite('config');
      const unfit = unfitFor(line);
      if (unfit !== undefined) throw this.#fail('bad-line', 'config', `${unfit} in ${JSON.stringify(line)}`);
      if (this.#speaker.mode !== 'config')
        throw this.#fail('mode-lost', 'config', `not in configuration mode, "${line}" was not sent`);
      if (this.#freeText.staysOpenAfter(line)) return this.#sendFreeText(line);
      const answer = await this.#ask({
        command: line,
        patience: this.#patience('config', 'command'),
        expect: 'config',
        instant: true,
        mayRename: true,
      });
      if (answer.mode !== 'config')
        throw this.#fail('mode-lost', 'config', `"${line}" left the configuration mode`);
      return this.#lineAnswer(answer);
    });
  }

  leaveConfig(): Promise<void> {
    return this.#inTurn(() => this.#leave());
  }

  save(): Promise<{ readonly saved: boolean; readonly text: string }> {
    return this.#inTurn(async () => {
      this.#mustWrite('save');
      await this.#leave();
      const { save } = this.#speaker.dialog;
      const shown: string[] = [];
      let refusal: Refusal | undefined;
      for (const command of save.commands) {
        const answer = await this.#ask({
          command,
          patience: this.#patience('save', 'long'),
          expect: 'enabled',
        });
        shown.push(...answer.all);
        refusal ??= refusalOfCommand(this.#speaker.dialog, answer.lines);
      }
      const text = this.#context.transcript.mask(shown.join('\n'));
      return { saved: refusal === undefined && save.done.test(shown.join('\n')), text };
    });
  }

  /**
   * Sends the logout and cuts the connection, in a bounded time. A session that died with a question on the
   * screen is only cut: a typed logout could answer it.
   */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  /** The room's commands right after login; a refused one is ignored unless it is required. */
  async prepare(): Promise<void> {
    for (const { command, required } of this.#speaker.dialog.prepare) {
      const answer = await this.#ask({
        command,
        patience: this.#patience('prepare', 'command'),
        expect: this.#speaker.mode,
        instant: true,
      });
      const refusal = refusalOfCommand(this.#speaker.dialog, answer.lines);
      if (refusal === undefined) continue;
      if (required) throw this.#fail(CODE_OF[refusal.means], 'prepare', `"${command}": ${refusal.message}`);
      this.#context.transcript.note(`"${command}" was refused, going on: ${refusal.message}`);
    }
  }

  // ── inside

  /** One at a time: two answers on one terminal cannot be told apart. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => {
      if (this.#closing !== undefined) throw this.#fail('closed', 'command', 'the session was closed');
      if (this.#conversation.dead !== undefined)
        throw this.#fail('closed', 'command', `earlier: ${this.#conversation.dead.message}`);
      return work();
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #ask(request: Request): Promise<Answer> {
    const { transcript } = this.#context;
    transcript.sent(request.command);
    const answer = await ask(this.#conversation, this.#speaker, request);
    if (answer.all.length > 0) transcript.received(answer.all.join('\n'));
    return answer;
  }

  async #command(
    command: string,
    patience: Patience,
    complete?: (lines: readonly string[]) => boolean,
  ): Promise<readonly string[]> {
    const unfit = unfitFor(command);
    if (unfit !== undefined)
      throw this.#fail('bad-line', patience.phase, `${unfit} in ${JSON.stringify(command)}`);
    if (this.#speaker.mode === 'config')
      throw this.#fail(
        'mode-lost',
        patience.phase,
        `"${command}" is for the enabled mode, leave the configuration mode first`,
      );
    const request = {
      command,
      patience,
      expect: this.#speaker.mode,
      ...(complete === undefined ? {} : { complete }),
    };
    const answer = await this.#ask(request);
    return answer.lines;
  }

  #throwRefusal(command: string, phase: SessionPhase, lines: readonly string[]): void {
    const refusal = refusalOfCommand(this.#speaker.dialog, lines);
    if (refusal !== undefined)
      throw this.#fail(CODE_OF[refusal.means], phase, `"${command}": ${refusal.message}`);
  }

  async #leave(): Promise<void> {
    if (this.#speaker.mode !== 'config') return;
    const answer = await this.#ask({
      command: this.#speaker.dialog.leaveConfig,
      patience: this.#patience('config', 'command'),
      expect: 'enabled',
    });
    if (answer.mode === 'config')
      throw this.#fail(
        'mode-lost',
        'config',
        `"${this.#speaker.dialog.leaveConfig}" did not leave it: ${answer.lines.join(' ')}`,
      );
  }

  async #sendFreeText(line: string): Promise<LineAnswer> {
    this.#context.transcript.sent(line);
    const lines = await this.#freeText.type(line, this.#patience('config', 'command'));
    return lines === undefined ? { text: '' } : this.#lineAnswer({ lines, all: lines, mode: 'config' });
  }

  #lineAnswer(answer: Answer): LineAnswer {
    const { transcript } = this.#context;
    const text = transcript.mask(answer.all.join('\n'));
    const refusal = refusalOfLine(this.#speaker.dialog, answer.lines);
    if (refusal === undefined) return { text };
    return { text, refused: { means: refusal.means, message: transcript.mask(refusal.message) } };
  }

  #endsWell(lines: readonly string[]): boolean {
    const last = lines.findLast((line) => line.trim() !== '');
    return last !== undefined && this.#layout.endMarker.test(short(last).trimEnd());
  }

  #mustWrite(phase: SessionPhase): void {
    if (this.#access === 'read') throw this.#fail('read-only', phase);
  }

  #patience(phase: SessionPhase, limit: 'command' | 'long'): Patience {
    const { deadlines } = this.#context;
    return { phase, idle: deadlines.idle, total: deadlines[limit] };
  }

  #fail(code: SessionErrorCode, phase: SessionPhase, detail?: string): Error {
    return this.#context.fail(code, phase, detail);
  }

  async #close(): Promise<void> {
    const { dialog, mode } = this.#speaker;
    if (this.#conversation.dead === undefined && this.#context.signal?.aborted !== true) {
      if (mode === 'config') this.#conversation.type(dialog.leaveConfig + dialog.lineEnd);
      this.#context.transcript.sent(dialog.logout);
      this.#conversation.type(dialog.logout + dialog.lineEnd);
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, LOGOUT);
      });
      await Promise.race([this.#conversation.ended(), patience]);
      clearTimeout(timer);
    }
    this.#context.destroy();
  }
}

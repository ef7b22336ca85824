/** The dialogue from the first byte to the first prompt: banners, user name, password, set-up questions, refusals. */
import type { Dialog } from '../contract.ts';
import { type Conversation, lastWords, type Patience, type Verdict } from './conversation.ts';
import { learnHost, promptsOf } from './prompts.ts';
import {
  asksForNewPassword,
  exchangeFor,
  isCertainQuestion,
  isLikelyQuestion,
  keysOf,
  tailOf,
} from './questions.ts';
import { QUIET, type Speaker, short } from './speaker.ts';

/** Silence (ms) that tells a question from a banner line that looks like one. */
const LOGIN_QUIET = 50;
/** Bytes: no banner is longer. */
const LONGEST_LOGIN = 1_048_576;
/** A banner may look like a prompt; so often is an empty line sent to see the same prompt twice. */
const MOST_CHECKS = 5;
/** Set-up dialogs are short; a device that asks for ever is not answered for ever. */
const MOST_ANSWERS = 10;

/** No room needed: the same plain words on every system that was seen. `CLI session limit 32 reached`, `All user interfaces are used, please try later!` */
const NO_FREE_SESSION =
  /session limit|too many (?:users|sessions|connections|logins)|all (?:user interfaces|lines|vtys?|sessions) (?:are|is) (?:in use|used|busy)|connection refused by remote host|maximum number of (?:users|sessions|connections)/i;

export interface Account {
  readonly username: string;
  readonly password?: string;
}

type Event =
  | { readonly kind: 'username' | 'password' }
  | { readonly kind: 'answer'; readonly keys: string; readonly shown: string }
  | { readonly kind: 'prompt'; readonly host: string; readonly line: string };

/**
 * Logs in and learns the prompt.
 * @throws SessionError auth-refused, session-limit, unknown-question, closed or a timeout
 */
export async function logIn(conversation: Conversation, dialog: Dialog, account: Account): Promise<Speaker> {
  const { deadlines } = conversation.context;
  const patience: Patience = {
    phase: 'login',
    idle: deadlines.idle,
    total: deadlines.auth,
    most: LONGEST_LOGIN,
  };
  const observer = new LoginObserver(conversation, dialog);
  for (let answers = 0; ; answers += 1) {
    const event = await conversation.wait(patience, (quiet) => observer.look(quiet));
    if (event.kind === 'prompt') return confirmPrompt(conversation, dialog, patience, event);
    if (answers > MOST_ANSWERS)
      throw conversation.context.fail(
        'unknown-question',
        'login',
        `"${lastWords(conversation.screen)}" again`,
      );
    recordScreen(conversation);
    if (event.kind === 'answer') type(conversation, event.keys, event.shown);
    else if (event.kind === 'username')
      type(conversation, account.username + dialog.lineEnd, account.username);
    else typePassword(conversation, dialog, account);
  }
}

function typePassword(conversation: Conversation, dialog: Dialog, account: Account): void {
  const { context } = conversation;
  if (account.password === undefined)
    throw context.fail(
      'auth-refused',
      'login',
      'the device asks for a password and the credentials have none',
    );
  context.transcript.keepSecret(account.password);
  type(conversation, account.password + dialog.lineEnd, '‹password›');
}

function type(conversation: Conversation, keys: string, shown: string): void {
  conversation.screen.clear();
  conversation.context.transcript.sent(shown);
  conversation.type(keys);
}

function recordScreen(conversation: Conversation): void {
  const { screen } = conversation;
  const text = [...screen.lines.map((line) => line.text), screen.line].join('\n').trim();
  if (text !== '') conversation.context.transcript.received(text);
}

class LoginObserver {
  readonly #conversation: Conversation;
  readonly #dialog: Dialog;
  #names = 0;
  #passwords = 0;

  constructor(conversation: Conversation, dialog: Dialog) {
    this.#conversation = conversation;
    this.#dialog = dialog;
  }

  look(quiet: number): Verdict<Event> {
    const { screen, context } = this.#conversation;
    const line = screen.line;
    const host = learnHost(this.#dialog, line);
    if (host !== undefined && screen.atEnd) {
      if (quiet >= QUIET.prompt) return { done: { kind: 'prompt', host, line } };
      return { again: QUIET.prompt };
    }
    if (quiet < LOGIN_QUIET) return { again: LOGIN_QUIET };
    if (this.#passwords > 0 || quiet >= context.deadlines.idle) this.#checkRefusals();
    if (line.trim() === '') return { again: context.deadlines.idle };
    const exchange = exchangeFor(this.#dialog.login.exchanges, '', tailOf(screen));
    if (exchange !== undefined) return this.#answerWith(exchange.answer);
    if (asksForNewPassword(line)) throw context.fail('unknown-question', 'login', `"${line.trim()}"`);
    if (this.#dialog.login.username.test(line)) return this.#name();
    if (this.#dialog.login.password.test(line)) return this.#password();
    return this.#lookAtQuestion(quiet, line);
  }

  /** Once only: asking again means that the first answer was refused, and a second try can lock the account. */
  #name(): Verdict<Event> {
    this.#names += 1;
    if (this.#names > 1) throw this.#refused('asked for the user name again');
    return { done: { kind: 'username' } };
  }

  #password(): Verdict<Event> {
    this.#passwords += 1;
    if (this.#passwords > 1) throw this.#refused('asked for the password again');
    return { done: { kind: 'password' } };
  }

  #answerWith(answer: string): Verdict<Event> {
    return { done: { kind: 'answer', keys: keysOf(answer, this.#dialog.lineEnd), shown: answer } };
  }

  #lookAtQuestion(quiet: number, line: string): Verdict<Event> {
    const { context } = this.#conversation;
    const certain = isCertainQuestion(line);
    const patience = certain
      ? Math.min(QUIET.unknownQuestion, context.deadlines.idle)
      : context.deadlines.idle;
    if (quiet < patience) return { again: patience };
    if (certain || isLikelyQuestion(line))
      throw context.fail('unknown-question', 'login', `"${line.trim()}"`);
    return { again: context.deadlines.idle };
  }

  #checkRefusals(): void {
    const { screen, context } = this.#conversation;
    const texts = [...screen.lines.map((line) => short(line.text)), short(screen.line)];
    const full = texts.find((text) => NO_FREE_SESSION.test(text));
    if (full !== undefined) throw context.fail('session-limit', 'login', `"${full.trim()}"`);
    const refused = texts.find((text) => this.#dialog.login.refused.test(text));
    if (refused !== undefined) throw this.#refused(`"${refused.trim()}"`);
  }

  #refused(detail: string): Error {
    return this.#conversation.context.fail('auth-refused', 'login', detail);
  }
}

/** Sends an empty line until the same prompt comes twice: a banner that ends in `#` does not answer. */
async function confirmPrompt(
  conversation: Conversation,
  dialog: Dialog,
  patience: Patience,
  first: { readonly host: string; readonly line: string },
): Promise<Speaker> {
  const { screen, context } = conversation;
  let line = first.line;
  for (let check = 0; check < MOST_CHECKS; check += 1) {
    recordScreen(conversation);
    screen.clear();
    conversation.type(dialog.lineEnd);
    const next = await conversation.wait<string>(patience, (quiet) => {
      if (learnHost(dialog, screen.line) === undefined || !screen.atEnd) return { again: patience.idle };
      const needed = screen.line === line ? 5 : QUIET.prompt;
      return quiet < needed ? { again: needed } : { done: screen.line };
    });
    screen.clear();
    if (next === line) return speakerFor(conversation, dialog, line);
    line = next;
  }
  throw context.fail('idle-timeout', 'login', `no steady prompt, last "${line}"`);
}

function speakerFor(conversation: Conversation, dialog: Dialog, line: string): Speaker {
  const host = learnHost(dialog, line) ?? '';
  const prompts = promptsOf(dialog, host);
  const mode = prompts.match(line);
  if (mode === undefined)
    throw conversation.context.fail(
      'mode-lost',
      'login',
      `the prompt "${line}" is in no mode of the platform`,
    );
  return { dialog, prompts, mode, prompt: line, echoes: undefined };
}

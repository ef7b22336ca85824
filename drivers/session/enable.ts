/** From the user level to the enabled level. */
import type { Conversation, Patience } from './conversation.ts';
import { exchangeFor, keysOf, tailOf } from './questions.ts';
import { QUIET, type Speaker, short } from './speaker.ts';

type Seen = 'password' | 'prompt';

/**
 * Raises the session to the enabled level where the platform has one.
 * @throws SessionError enable-refused, or a timeout
 */
export async function enable(
  conversation: Conversation,
  speaker: Speaker,
  secret: string | undefined,
): Promise<void> {
  const step = speaker.dialog.enable;
  if (step === null || !needsEnable(speaker, secret)) return;
  const { context, screen } = conversation;
  const patience: Patience = { phase: 'enable', idle: context.deadlines.idle, total: context.deadlines.auth };
  let typed = false;
  screen.clear();
  context.transcript.sent(step.command);
  conversation.type(step.command + speaker.dialog.lineEnd);
  for (;;) {
    const seen = await conversation.wait<Seen>(patience, (quiet) => {
      if (quiet < QUIET.question) return { again: QUIET.question };
      const lines = [...screen.lines.map((line) => short(line.text)), short(screen.line)];
      const refusal = lines.find((line) => step.refused.test(line));
      if (refusal !== undefined) throw context.fail('enable-refused', 'enable', `"${refusal.trim()}"`);
      if (screen.line !== '' && step.password.test(screen.line)) return { done: 'password' };
      if (speaker.prompts.match(screen.line) !== undefined) return { done: 'prompt' };
      const exchange = exchangeFor(speaker.dialog.questions, step.command, tailOf(screen));
      if (exchange !== undefined) {
        screen.dropLine();
        conversation.type(keysOf(exchange.answer, speaker.dialog.lineEnd));
      }
      return { again: patience.idle };
    });
    if (seen === 'prompt') break;
    if (typed) throw context.fail('enable-refused', 'enable', 'asked for the password again');
    if (secret === undefined)
      throw context.fail(
        'enable-refused',
        'enable',
        'the device asks for a password and the credentials have no `enable`',
      );
    typed = true;
    context.transcript.keepSecret(secret);
    context.transcript.sent('‹password›');
    screen.clear();
    conversation.type(secret + speaker.dialog.lineEnd);
  }
  const mode = speaker.prompts.match(screen.line);
  if (mode !== 'enabled')
    throw context.fail('enable-refused', 'enable', `the prompt is still "${screen.line}"`);
  speaker.mode = mode;
  speaker.prompt = screen.line;
  screen.clear();
}

/** Where both levels have the same prompt, only a configured secret says that the level must be raised. */
function needsEnable(speaker: Speaker, secret: string | undefined): boolean {
  return speaker.mode === 'user' || (speaker.prompts.ambiguous && secret !== undefined);
}

/** In which order an SSH login tries its methods, and what keyboard-interactive may answer. */
import type { AnyAuthMethod, ParsedKey, Prompt } from 'ssh2';
import type { Account } from './account.ts';
import type { Context } from './context.ts';
import { utils } from './ssh2.ts';

/** Only a prompt that asks for the present password is answered: never a code, a new password or a user name. */
const PASSWORD_PROMPT = /pass(?:word|code|phrase)?\b[^?]{0,60}[:>]?\s*$/i;
const OTHER_PROMPT = /\b(?:new|old|current|retype|re-?enter|again|confirm|verify|one-?time|otp|token|pin)\b/i;

export interface AuthPlan {
  /** ssh2's authHandler: the next method, or false when there is none left. */
  readonly next: (allowed: readonly string[] | null) => AnyAuthMethod | false;
  /** Why the last method could not go on, for the message. */
  readonly trouble: () => string | undefined;
}

/**
 * `none` first, as OpenSSH does: it costs nothing and says what the device allows. Then the agent's keys, the
 * private key, the password, and keyboard-interactive, which is the same password asked by the device's AAA.
 * @throws SessionError key-unusable
 */
export function planAuth(context: Context, account: Account): AuthPlan {
  const { username } = account;
  let trouble: string | undefined;
  const methods: AnyAuthMethod[] = [{ type: 'none', username }];
  if (account.agent !== undefined) methods.push({ type: 'agent', username, agent: account.agent });
  if (account.privateKey !== undefined)
    methods.push({
      type: 'publickey',
      username,
      key: usableKey(context, account.privateKey, account.passphrase),
    });
  const { password } = account;
  if (password !== undefined) {
    methods.push({ type: 'password', username, password });
    let answered = false;
    methods.push({
      type: 'keyboard-interactive',
      username,
      prompt: (_name, _instructions, _language, prompts, finish) => {
        const answers = answerPrompts(prompts, password, answered);
        if (answers === undefined)
          trouble = `keyboard-interactive asked "${prompts.map((one) => one.prompt.trim()).join('", "')}"`;
        if (prompts.length > 0) answered = true;
        finish([...(answers ?? [])]);
      },
    });
  }
  return {
    next: (allowed) => {
      for (;;) {
        const method = methods.shift();
        if (method === undefined) return false;
        if (allowed === null || allowed.includes(wireName(method))) return method;
      }
    },
    trouble: () => trouble,
  };
}

/** One answer for each prompt, or undefined when a prompt is not plainly a password prompt or comes again. */
function answerPrompts(
  prompts: readonly Prompt[],
  password: string,
  answered: boolean,
): readonly string[] | undefined {
  if (prompts.length === 0) return [];
  const plain = prompts.every((one) => PASSWORD_PROMPT.test(one.prompt) && !OTHER_PROMPT.test(one.prompt));
  return plain && !answered ? prompts.map(() => password) : undefined;
}

function wireName(method: AnyAuthMethod): string {
  return method.type === 'agent' ? 'publickey' : method.type;
}

function usableKey(context: Context, privateKey: string, passphrase: string | undefined): ParsedKey {
  const parsed = utils.parseKey(privateKey, passphrase);
  if (parsed instanceof Error) throw context.fail('key-unusable', 'auth', parsed.message);
  const key = Array.isArray(parsed) ? parsed[0] : parsed;
  if (key === undefined || !key.isPrivateKey())
    throw context.fail('key-unusable', 'auth', 'it is not a private key');
  return key;
}

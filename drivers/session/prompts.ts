/** The prompts of one device: the room's patterns with the host name that was learnt at login. */
import type { Dialog, Mode } from '../contract.ts';

export type ModeName = Mode['name'];

/** Some systems cut the host name in longer prompts (to about 20 characters in configuration mode): only this much must be there. */
export const SURE_PART = 16;
/** No prompt is longer; a longer open line is output. */
const LONGEST_PROMPT = 300;

export interface Prompts {
  readonly host: string;
  /** The mode of an open line that is a prompt; the more privileged one when two modes look alike. */
  match(line: string): ModeName | undefined;
  /** True when the prompt of `user` mode cannot be told from `enabled`. */
  readonly ambiguous: boolean;
}

const RANK: Readonly<Record<ModeName, number>> = { login: 0, user: 1, enabled: 2, config: 3 };

/** Builds the prompts for a host name. */
export function promptsOf(dialog: Dialog, host: string): Prompts {
  const compiled = dialog.modes
    .map((mode) => ({ name: mode.name, pattern: new RegExp(`^(?:${withHost(mode.prompt, host)})$`) }))
    .sort((one, other) => RANK[other.name] - RANK[one.name]);
  const user = dialog.modes.find((mode) => mode.name === 'user');
  return {
    host,
    ambiguous: dialog.modes.some((mode) => mode.name === 'enabled' && mode.prompt === user?.prompt),
    match: (line) => {
      if (line.length > LONGEST_PROMPT || line === '') return undefined;
      const bare = line.trimEnd();
      return compiled.find(({ pattern }) => pattern.test(line) || pattern.test(bare))?.name;
    },
  };
}

/** The host name in a line that looks like a first prompt. */
export function learnHost(dialog: Dialog, line: string): string | undefined {
  if (line.length > LONGEST_PROMPT) return undefined;
  const found = dialog.learn.exec(line) ?? dialog.learn.exec(line.trimEnd());
  const host = found?.groups?.host;
  return host === undefined || host === '' ? undefined : host;
}

function withHost(prompt: string, host: string): string {
  const sure = literally(host.slice(0, SURE_PART));
  const rest = host.length > SURE_PART ? `\\S{0,${host.length - SURE_PART}}` : '';
  return prompt.replaceAll('{host}', () => sure + rest);
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

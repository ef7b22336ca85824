/** Starts the virtual device of this platform for a test, with raw clients that know its prompts. */
import { readFileSync } from 'node:fs';
import type { SimulatedDevice, StartOptions } from '../../drivers/simulator/simulator.ts';
import { boot as bootAny } from './harness.ts';
import { type Talk, talkSsh } from './raw-clients.ts';

const STARTUP = readFileSync(new URL('h3c-comware-startup.cfg', import.meta.url), 'utf8');
export const PROMPT = /(?:<[\w.-]+>|\[[A-Z][\w./:-]*\])$/;

export function boot(options: Partial<StartOptions> = {}): Promise<SimulatedDevice> {
  return bootAny({ platform: 'h3c-comware', startup: STARTUP, ...options });
}

export async function ssh(device: SimulatedDevice, username = 'u', password = 'p'): Promise<Talk> {
  const talk = await talkSsh({ port: device.sshPort ?? 0, username, password, prompt: PROMPT });
  await talk.until(PROMPT);
  return talk;
}

export async function system(device: SimulatedDevice, ...lines: readonly string[]): Promise<Talk> {
  const talk = await ssh(device);
  for (const line of ['system-view', ...lines]) await talk.line(line);
  return talk;
}

export async function answer(talk: Talk, line: string, question: RegExp, reply: string): Promise<string> {
  talk.type(`${line}\r`);
  await talk.until(question);
  return talk.line(reply);
}

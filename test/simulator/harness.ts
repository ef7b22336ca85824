/** Starts a virtual device for a test and sees to it that it ends with the test. */
import { readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { type SimulatedDevice, type StartOptions, startDevice } from '../../drivers/simulator/simulator.ts';
import { loginTelnet, PROMPT, type Talk, talkSsh } from './raw-clients.ts';

export const STARTUP = readFileSync(new URL('cisco-ios-startup.cfg', import.meta.url), 'utf8');

export const USERS = [
  { name: 'u', password: 'p' },
  { name: 'low', password: 'p', privilege: 1 },
];

export async function boot(options: Partial<StartOptions> = {}): Promise<SimulatedDevice> {
  const device = await startDevice({
    platform: 'cisco-ios',
    name: 'SW1',
    startup: STARTUP,
    users: USERS,
    ssh: {},
    telnet: {},
    ...options,
  });
  onTestFinished(() => device.close());
  return device;
}

/** A session at its first prompt. */
export async function ssh(device: SimulatedDevice, columns = 80, username = 'u'): Promise<Talk> {
  const talk = await talkSsh({ port: device.sshPort ?? 0, username, password: 'p', columns });
  await talk.until(PROMPT);
  return talk;
}

export async function telnet(device: SimulatedDevice): Promise<Talk> {
  return loginTelnet(device.telnetPort ?? 0, 'u', 'p');
}

export async function lines(talk: Talk, ...typed: readonly string[]): Promise<string> {
  let all = '';
  for (const line of typed) all += await talk.line(line);
  return all;
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * The huawei-vrp dialogue on a real socket, against a script that says what captured S-series sessions say. A script is
 * no simulator: it knows a dozen lines and proves that the dialogue gets through them, not that a device takes a rule.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { platform } from '../../drivers/platforms/huawei-vrp/index.ts';
import { readRunning } from '../../reconciler/read.ts';
import type { FakeDevice, FakeTerminal } from '../session/fake-device.ts';
import { failureOf, open, sshDevice, telnetDevice } from '../session/open.ts';

const CONFIG = readFileSync(new URL('huawei-vrp/access-switch.cfg', import.meta.url), 'utf8').trimEnd();
const VRP5 =
  'Huawei Versatile Routing Platform Software\nVRP (R) software, Version 5.170 (S5720 V200R019C10SPC500)\nHUAWEI S5720-28X-SI-AC Routing Switch uptime is 12 weeks, 3 days';
const VRP8 =
  'Huawei Versatile Routing Platform Software\nVRP (R) software, Version 8.180 (CE6850EI V200R005C10SPC607B607)\nHUAWEI CE6850-48S4Q-EI uptime is 2 days';
const LOG =
  'May  7 2026 11:37:41-03:00 acc1 LINE/5/VTYUSERLOGIN:OID 1.3.6.1.4.1.2011.5.25.207.2.2 A user login.';

interface Script {
  readonly version: string;
  /** `[` or `[~`: what stands before the name in system view. */
  readonly open: string;
}

const ANSWERS: Readonly<Record<string, string>> = {
  'screen-length 0 temporary':
    'Info: The configuration takes effect on the current user terminal interface only.',
  'undo terminal monitor': 'Info: Current terminal monitor is off.',
  'display current-configuration': CONFIG,
  'display saved-configuration': CONFIG,
  'vlan 200': 'Info: This operation may take a few seconds. Please wait for a moment...done.',
  'display clock': `2026-05-07 11:37:41-03:00\n${LOG}\nThursday`,
  'port default vlan 9': 'Error: The VLAN does not exist.',
  'odd line': "          ^\nError: Unrecognized command found at '^' position.",
};

/** Asks, and gives what was typed in the same line, as the device shows it. */
async function ask(terminal: FakeTerminal, question: string): Promise<string> {
  terminal.out(question);
  const answer = await terminal.line();
  terminal.out(`${answer}\n`);
  return answer;
}

async function save(terminal: FakeTerminal): Promise<void> {
  terminal.out('The current configuration will be written to the device.\n');
  if ((await ask(terminal, 'Are you sure to continue?[Y/N]')) !== 'Y') return;
  await ask(terminal, 'Info: Please input the file name ( *.cfg, *.zip ) [vrpcfg.zip]:');
  terminal.out('Now saving the current configuration to the slot 0.\nSave the configuration successfully.\n');
}

/** The command line of the switch, from the first prompt to the last. */
async function serve(terminal: FakeTerminal, script: Script): Promise<false> {
  let view = '';
  const views: Readonly<Record<string, string>> = {
    'system-view': 'acc1',
    'interface GigabitEthernet0/0/1': 'acc1-GigabitEthernet0/0/1',
    quit: 'acc1',
    return: '',
  };
  for (;;) {
    terminal.out(view === '' ? '<acc1>' : `${script.open}${view}]`);
    const line = await terminal.line();
    terminal.out(`${line}\n`);
    if (line === 'quit' && view === '') break;
    if (line === 'system-view') terminal.out('Enter system view, return user view with Ctrl+Z.\n');
    if (line === 'save') await save(terminal);
    else if (line === 'display version') terminal.out(`${script.version}\n`);
    else if (line === 'port link-type trunk')
      await ask(terminal, 'Warning: This command will delete VLANs on this port. Continue?[Y/N]:');
    else if (ANSWERS[line] !== undefined) terminal.out(`${ANSWERS[line]}\n`);
    view = views[line] ?? view;
  }
  terminal.close();
  return false;
}

/** A Telnet login as the switch asks for it. */
async function logIn(terminal: FakeTerminal): Promise<void> {
  terminal.out('\n\nLogin authentication\n\n\nUsername:');
  const name = await terminal.line();
  terminal.out(`${name}\nPassword:`);
  await terminal.line();
  terminal.out('\nWarning: The initial password poses security risks.\n');
  await ask(terminal, 'The password needs to be changed. Change now? [Y/N]:');
  terminal.out(
    'Info: The max number of VTY users is 10, and the number\n      of current VTY users on line is 1.\n',
  );
}

const ROOM = { dialog: platform.dialog, layout: platform.syntax.layout } as const;

async function device(kind: 'ssh' | 'telnet', script: Partial<Script> = {}): Promise<FakeDevice> {
  const whole = { version: VRP5, open: '[', ...script };
  if (kind === 'ssh') return sshDevice({ login: (terminal) => serve(terminal, whole) });
  return telnetDevice({
    login: async (terminal) => {
      await logIn(terminal);
      return serve(terminal, whole);
    },
  });
}

describe.each(['ssh', 'telnet'] as const)('over %s', (kind) => {
  test('logs in, keeps its password, reads twice and knows the device', async () => {
    const fake = await device(kind);
    const session = await open(fake, { ...ROOM, access: 'read' });
    const reading = await readRunning(session, platform);
    expect(session.hostname).toBe('acc1');
    expect(reading.facts).toMatchObject({ hostname: 'acc1', model: 'S5720-28X-SI-AC' });
    expect(reading.text.trimEnd()).toBe(CONFIG);
    expect(await session.run('display clock')).toBe('2026-05-07 11:37:41-03:00\nThursday');
    if (kind === 'telnet') expect(fake.received).toContain('N');
  });

  test('configures, answers what is asked, and says what was refused', async () => {
    const fake = await device(kind);
    const session = await open(fake, ROOM);
    await session.enterConfig();
    expect(await session.send('vlan 200')).not.toHaveProperty('refused');
    await session.send('interface GigabitEthernet0/0/1');
    expect(await session.send('port link-type trunk')).not.toHaveProperty('refused');
    expect((await session.send('port default vlan 9')).refused?.message).toContain('does not exist');
    expect((await session.send('odd line')).refused?.means).toBe('refused');
    await session.leaveConfig();
    expect(await session.save()).toMatchObject({ saved: true });
    expect(fake.received.slice(-4)).toEqual(['return', 'save', 'Y', '']);
  });
});

describe('VRP 8', () => {
  test('is refused before its configuration is read', async () => {
    const fake = await device('ssh', { version: VRP8 });
    const session = await open(fake, { ...ROOM, access: 'read' });
    const failure = await failureOf(readRunning(session, platform));
    expect(failure.code).toBe('broken-read');
    expect(failure.message).toContain('8.180');
    expect(fake.received).not.toContain('display current-configuration');
  });

  test('gets no line even where somebody would send one', async () => {
    const fake = await device('ssh', { version: VRP8, open: '[~' });
    const session = await open(fake, ROOM);
    await failureOf(session.enterConfig());
    expect(fake.received.at(-1)).toBe('system-view');
  });
});

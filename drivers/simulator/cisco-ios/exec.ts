/** Exec commands: user and privileged mode, entering configuration, saving, terminal settings. */
import type { Call, Reply, Rule, View } from '../types.ts';
import { armRevert, REVERT_COMMANDS } from './archive.ts';
import { SHOW, SHOW_PRIVILEGED } from './show.ts';
import { enableFits } from './users.ts';

async function enable(call: Call): Promise<Reply | undefined> {
  if (call.shell.privilege >= 15) return undefined;
  if (enableFits(call.device, '') === null) return { refuse: '% No password set' };
  for (let tries = 0; tries < 3; tries += 1) {
    const password = await call.io.ask('Password: ', 'secret');
    if (enableFits(call.device, password)) {
      call.shell.privilege = 15;
      return undefined;
    }
  }
  return { refuse: '% Bad secrets\n' };
}

function enterConfig(call: Call): Reply | undefined {
  const timer = call.arg('minutes');
  const armed = timer === '' ? undefined : armRevert(call, Number(timer));
  if (armed && 'refuse' in armed) return armed;
  call.shell.enter('config', call.device.root);
  const hello = 'Enter configuration commands, one per line.  End with CNTL/Z.';
  return { say: armed && 'say' in armed ? `${armed.say}\n${hello}` : hello };
}

/** Without the terminal word the device asks where the lines come from. */
async function askSource(call: Call): Promise<Reply | undefined> {
  const answer = await call.io.ask('Configuring from terminal, memory, or network [terminal]? ', 'line');
  if (!/^(t(erminal)?)?$/.test(answer.trim()))
    return { refuse: '?Must be "terminal", "memory" or "network"' };
  return enterConfig(call);
}

function write(call: Call): string {
  call.device.save(call.shell.user);
  return 'Building configuration...\n[OK]';
}

async function copyToStartup(call: Call): Promise<Reply | string | undefined> {
  const answer = await call.io.ask('Destination filename [startup-config]? ', 'line');
  if (!['', 'startup-config'].includes(answer.trim()))
    return { refuse: `%Error opening nvram:${answer.trim()} (Permission denied)` };
  return write(call);
}

async function reload(call: Call): Promise<Reply | undefined> {
  if (call.device.saved !== call.device.running()) {
    const save = await call.io.ask('System configuration has been modified. Save? [yes/no]: ', 'line');
    if (/^y/i.test(save)) call.device.save(call.shell.user);
  }
  const key = await call.io.ask('Proceed with reload? [confirm]', 'key');
  if (/^y?$/i.test(key)) call.device.reboot();
  return undefined;
}

async function eraseStartup(call: Call): Promise<Reply | undefined> {
  const key = await call.io.ask(
    'Erasing the nvram filesystem will remove all configuration files! Continue? [confirm]',
    'key',
  );
  if (!/^y?$/i.test(key)) return undefined;
  call.device.saved = '';
  return { say: '[OK]\nErase of nvram: complete' };
}

function setRows(call: Call): undefined {
  call.shell.rows = Number(call.arg('rows'));
}

function setColumns(call: Call): undefined {
  call.shell.columns = Number(call.arg('columns'));
}

/** A lower level's commands; level 15 is the default. */
function disable(call: Call): undefined {
  call.shell.privilege = 1;
}

const TERMINAL: readonly Rule[] = [
  { form: 'terminal length <rows:int(0-512)>', run: setRows },
  { form: 'terminal width <columns:int(0-512)>', run: setColumns },
];

const USER: readonly Rule[] = [
  ...SHOW,
  ...TERMINAL,
  { form: 'enable', run: enable },
  { form: 'disable', run: disable },
  { form: 'ping <target:ipv4>', run: (call) => pingText(call.arg('target')) },
  { form: '(exit | logout | quit)', run: (call) => call.shell.close() },
];

function pingText(target: string): string {
  return [
    'Type escape sequence to abort.',
    `Sending 5, 100-byte ICMP Echos to ${target}, timeout is 2 seconds:`,
    '!!!!!',
    'Success rate is 100 percent (5/5), round-trip min/avg/max = 1/1/2 ms',
  ].join('\n');
}

const PRIVILEGED: readonly Rule[] = [
  ...USER,
  ...SHOW_PRIVILEGED,
  ...REVERT_COMMANDS,
  { form: 'terminal no monitor', run: () => undefined },
  { form: 'terminal monitor', run: () => undefined },
  { form: 'configure terminal [revert timer <minutes:int(1-120)>]', run: enterConfig },
  { form: 'configure', run: askSource },
  { form: 'write [memory]', run: write },
  { form: 'copy running-config startup-config', run: copyToStartup },
  { form: 'write erase', run: eraseStartup },
  { form: 'erase startup-config', run: eraseStartup },
  { form: 'reload', run: reload },
];

export const EXEC_VIEWS: Readonly<Record<string, View>> = {
  exec: { prompt: '{host}>', rules: USER },
  priv: { prompt: '{host}#', rules: PRIVILEGED },
};

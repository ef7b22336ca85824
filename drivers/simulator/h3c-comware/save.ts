/** Saving, with and without its questions, and the questions themselves. */
import type { Call, Io, Reply, Rule } from '../types.ts';

const CANCELLED = '\u0003';

/** The platform's yes or no: a whole line; anything else is asked again. */
export async function confirm(io: Io, question: string): Promise<boolean> {
  let answer = await io.ask(question, 'line');
  for (;;) {
    if (answer === CANCELLED) return false;
    if (/^\s*(y|yes)\s*$/i.test(answer)) return true;
    if (/^\s*(n|no)\s*$/i.test(answer)) return false;
    answer = await io.ask("Before pressing ENTER you must choose 'YES' or 'NO'[Y/N]:", 'line');
  }
}

const FILE = 'flash:/startup.cfg';

function write(call: Call): string {
  call.device.save(call.shell.user);
  return 'Validating file. Please wait...\nSaved the current configuration to mainboard device successfully.';
}

async function save(call: Call): Promise<Reply | string | undefined> {
  if (call.shell.privilege < 15) return { refuse: 'Permission denied.' };
  if (call.has('force')) return write(call);
  const sure = 'The current configuration will be written to the device. Are you sure? [Y/N]:';
  if (!(await confirm(call.io, sure))) return undefined;
  call.io.say(`Please input the file name(*.cfg)[${FILE}]`);
  const name = await call.io.ask('(To leave the existing filename unchanged, press the enter key):', 'line');
  if (name === CANCELLED) return undefined;
  if (!/^((flash:\/)?[\w.-]+\.cfg)?$/.test(name.trim()))
    return { refuse: 'The file name is invalid(does not end with .cfg).' };
  const other = name.trim() !== '' && !['startup.cfg', FILE].includes(name.trim());
  if (other) return { refuse: 'Failed to save: only the startup file is simulated.' };
  if (call.device.saved !== '' && !(await confirm(call.io, `${FILE} exists, overwrite? [Y/N]:`)))
    return undefined;
  return write(call);
}

export const SAVE: readonly Rule[] = [{ form: 'save [safely] [backup | main] [force=force]', run: save }];

async function restart(call: Call): Promise<Reply | undefined> {
  call.io.say('Start to check configuration with next startup configuration file, please wait.........DONE!');
  if (call.device.saved !== call.device.running()) {
    const question = 'Current configuration may be lost after the reboot, save current configuration? [Y/N]:';
    if (await confirm(call.io, question)) call.io.say(write(call));
  }
  if (await confirm(call.io, 'This command will reboot the device. Continue? [Y/N]:')) call.device.reboot();
  return undefined;
}

async function resetSaved(call: Call): Promise<Reply | undefined> {
  const question = 'The saved configuration file will be erased. Are you sure? [Y/N]:';
  if (!(await confirm(call.io, question))) return undefined;
  call.device.saved = '';
  return { say: 'Configuration file in flash: is being cleared.\nPlease wait ...\nDone.' };
}

/** Known in user view only. */
export const RESTART: readonly Rule[] = [
  { form: 'reboot', run: restart },
  { form: 'reset saved-configuration', run: resetSaved },
];

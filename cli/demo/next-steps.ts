/** What the demo tells a newcomer to try, with the paths of this very run. */
import { join } from 'node:path';
import pc from 'picocolors';
import type { Campus } from './campus.ts';

export function nextSteps(campus: Campus, home: string, color: boolean): string {
  const c = pc.createColors(color);
  const repo = campus.folder;
  const first = campus.devices.find((device) => device.sshPort !== undefined);
  return [
    '',
    c.bold('The devices stay up. Try, in a second terminal:'),
    '',
    `${c.bold('1. Change something and commit.')} The rollout appears here within a second or two.`,
    `   $EDITOR ${join(repo, 'devices', 'acc1.yaml')}`,
    `   git -C ${repo} commit -am 'my change'`,
    '',
    `${c.bold('2. Make drift.')} Log in and change a line by hand (password below); it is reported within 15 s, and never overwritten silently.`,
    `   ssh -p ${first?.sshPort} -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null plumb@127.0.0.1`,
    `   password: ${process.env.PLUMB_CAMPUS_PASSWORD}   (enable: ${process.env.PLUMB_CAMPUS_ENABLE})`,
    '',
    `${c.bold('3. Break something and see the undo.')} Give two interfaces of one device overlapping addresses and commit: the device`,
    '   refuses the line, Plumbline takes back what it had sent, reads the device, and says what is true.',
    '',
    `${c.bold('4. Ask.')}`,
    `   PLUMB_DATA=${join(home, 'data')} npx plumb status --repo ${repo}`,
    `   PLUMB_DATA=${join(home, 'data')} npx plumb runs --repo ${repo}`,
    '',
    'Ctrl-C ends the demo and removes everything.',
  ].join('\n');
}

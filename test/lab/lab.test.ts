/** The lab itself: it starts, is reached by SSH and Telnet, two do not clash, and it leaves nothing behind. */
import { execFileSync } from 'node:child_process';
import { connect } from 'node:net';
import { Client } from 'ssh2';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeLab, type Lab, type LabRouter, startLab } from './lab.ts';

function sshRun(router: LabRouter, login: object, line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const client = new Client();
    client.on('error', reject).on('ready', () => {
      client.exec(line, (error, stream) => {
        if (error) return reject(error);
        let text = '';
        stream.on('data', (chunk: Buffer) => {
          text += chunk.toString('utf8');
        });
        stream.on('close', () => {
          client.end();
          resolve(text);
        });
      });
    });
    client.connect({ host: router.address, port: router.sshPort, username: router.username, ...login });
  });
}

function telnetGreeting(router: LabRouter): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(router.telnetPort, router.address);
    let text = '';
    socket.on('error', reject).on('data', (chunk) => {
      text += chunk.toString('latin1');
      // Refuse every option, as a plain byte pipe would: DO → WONT, WILL → DONT.
      const answers: Readonly<Record<number, number>> = { 253: 252, 251: 254 };
      const refusals = [...chunk].flatMap((byte, at, bytes) => {
        const answer = answers[bytes[at + 1] ?? 0];
        return byte === 255 && answer !== undefined ? [255, answer, bytes[at + 2] ?? 0] : [];
      });
      if (refusals.length > 0) socket.write(Buffer.from(refusals));
      if (!/login: $/.test(text)) return;
      socket.destroy();
      resolve(text);
    });
  });
}

describeLab('the lab of real routers', () => {
  let lab: Lab;
  let other: Lab;

  beforeAll(async () => {
    const links = [['r1', 'r2']] as const;
    [lab, other] = await Promise.all([
      startLab(
        { routers: ['r1', 'r2'], links, config: { r1: 'ip route 10.9.0.0/16 blackhole\n' } },
        { name: 'labone' },
      ),
      startLab({ routers: ['r1', 'r2'], links }, { name: 'labtwo' }),
    ]);
  });
  afterAll(async () => {
    await Promise.all([lab?.down(), other?.down()]);
    expect(execFileSync('ip', ['netns', 'list'], { encoding: 'utf8' })).not.toMatch(/^lab(?:one|two)-/m);
    expect(execFileSync('ip', ['route'], { encoding: 'utf8' })).not.toContain(
      `${lab.router('r1').address.replace(/\d+$/, '0')}/24`,
    );
  });

  it('answers by SSH with password and with key', async () => {
    const router = lab.router('r1');
    const byPassword = await sshRun(router, { password: router.password }, 'show running-config');
    expect(byPassword).toContain('ip route 10.9.0.0/16 blackhole');
    expect(await sshRun(router, { privateKey: router.privateKey }, 'show running-config')).toBe(byPassword);
  });

  it('answers by Telnet with a login prompt of its own name', async () => {
    expect(await telnetGreeting(lab.router('r2'))).toMatch(/r2 login: $/);
  });

  it('keeps two labs apart', async () => {
    expect(lab.router('r1').address).not.toBe(other.router('r1').address);
    expect(await other.running('r1')).not.toContain('ip route');
  });

  it('has links that carry packets', async () => {
    await lab.vtysh('r1', 'configure terminal', 'interface eth0', 'ip address 10.0.0.1/30');
    await lab.vtysh('r2', 'configure terminal', 'interface eth0', 'ip address 10.0.0.2/30');
    expect(await lab.exec('r1', ['ping', '-c1', '-W2', '10.0.0.2'])).toMatchObject({ code: 0 });
  });

  it('tells what the router answered to typed lines, and goes on', async () => {
    const answers = await lab.type('r1', ['configure terminal', 'foo bar', 'ip route 10.8.0.0/16 blackhole']);
    expect(answers).toEqual(['% Unknown command: foo bar']);
    expect(await lab.running('r1')).toContain('ip route 10.8.0.0/16 blackhole');
  });

  it('kills a daemon and starts it again', async () => {
    await lab.vtysh('r1', 'write memory');
    await lab.kill('r1', 'staticd');
    expect(await lab.running('r1')).not.toContain('ip route 10.9.0.0/16');
    await lab.start('r1', 'staticd');
    await lab.until(
      'the route is back',
      async () => (await lab.running('r1')).includes('ip route 10.9.0.0/16 blackhole'),
      5_000,
    );
  });
});

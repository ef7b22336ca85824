/** Line editing, echo, paging, filters, questions and modes of the virtual device. */
import { describe, expect, test } from 'vitest';
import { boot, lines, ssh, telnet, wait } from './harness.ts';
import { PROMPT } from './raw-clients.ts';

describe('editing', () => {
  test('backspace and delete rub out, Ctrl-U and Ctrl-W too', async () => {
    const device = await boot();
    const talk = await ssh(device);
    talk.type('shox\bw clokk\u007f\u007fck\r');
    expect(await talk.until(PROMPT)).toContain('\b \b');
    talk.type('rubbish\u0015show privilege now\u0017\r');
    expect(await talk.until(PROMPT)).toContain('level is 15');
    expect(device.received).toEqual(['show clock', 'show privilege ']);
  });

  test('Ctrl-C forgets the line and leaves configuration mode', async () => {
    const device = await boot();
    const talk = await ssh(device);
    await lines(talk, 'configure terminal', 'interface Vlan10');
    talk.type('shutdown\u0003');
    expect(await talk.until(PROMPT)).toMatch(/SW1#$/);
    expect(device.running()).not.toContain(' shutdown');
    expect(device.received).toEqual(['configure terminal', 'interface Vlan10']);
  });

  test('Ctrl-Z carries out what was typed', async () => {
    const device = await boot();
    const talk = await ssh(device);
    await lines(talk, 'configure terminal', 'interface Vlan10');
    talk.type('shutdown\u001a');
    expect(await talk.until(/SW1#$/)).toContain('^Z');
    expect(device.running()).toContain(' shutdown');
  });

  test('the help key answers at once and is no part of the line', async () => {
    const device = await boot();
    const talk = await ssh(device);
    talk.type('show v?');
    expect(await talk.until(/SW1#show v$/)).toMatch(/version\r\n\s+vlan\r\n\s+vtp/);
    talk.type('ersion\r');
    expect(await talk.until(PROMPT)).toContain('Processor board ID');
    expect(device.received).toEqual(['show version']);
  });

  test('tab completes', async () => {
    const device = await boot();
    const talk = await ssh(device);
    talk.type('show priv\t');
    expect(await talk.until(/SW1#show privilege $/)).toBeTruthy();
    talk.type('\r');
    await talk.until(PROMPT);
    expect(device.received).toEqual(['show privilege ']);
  });

  test('a line has 254 characters at most; the rest rings the bell', async () => {
    const device = await boot();
    const talk = await ssh(device, 0);
    await talk.line('configure terminal');
    talk.type(`banner motd #${'x'.repeat(300)}#\r`);
    expect(await talk.until(/\r\n/)).toContain('\u0007');
    expect(device.configLines[0]).toHaveLength(254);
  });

  test('arrow keys and NUL are no characters', async () => {
    const device = await boot();
    const talk = await ssh(device);
    talk.type('show \u001b[A\u001b[Dclock\0\r\n');
    await talk.until(PROMPT);
    expect(device.received).toEqual(['show clock']);
  });

  test('typed ahead of the prompt', async () => {
    const device = await boot();
    const talk = await ssh(device);
    talk.type('configure terminal\rvlan 55\rname AHEAD\rend\r');
    await talk.until(/SW1#end\r\nSW1#$|end\r\nSW1#$/);
    expect(device.running()).toContain('vlan 55\n name AHEAD');
  });
});

describe('echo', () => {
  const long = `description ${'abcdefghij'.repeat(12)}`;

  test.each([79, 80, 81, 200])('a line of %i characters is scrolled, and received whole', async (length) => {
    const device = await boot();
    const talk = await ssh(device, 80);
    await lines(talk, 'configure terminal', 'interface Vlan10');
    const line = `description ${'x'.repeat(length)}`;
    expect(await talk.line(line)).toMatch(/\x08+\$/);
    expect(device.configLines.at(-1)).toBe(line);
    expect(device.running()).toContain(` ${line}`);
  });

  test('wrapped echo breaks at the width', async () => {
    const device = await boot({ echo: 'wrap' });
    const talk = await ssh(device, 40);
    await lines(talk, 'configure terminal', 'interface Vlan10');
    const echoed = (await talk.line(long)).split('\r\n');
    expect(echoed[0]).toHaveLength(40 - 'SW1(config-if)#'.length);
    expect(echoed[1]).toHaveLength(40);
  });

  test('no width, no tricks', async () => {
    const device = await boot();
    const talk = await ssh(device, 80);
    await lines(talk, 'terminal width 0', 'configure terminal', 'interface Vlan10');
    expect(await talk.line(long)).toBe(`${long}\r\nSW1(config-if)#`);
  });

  test('without echo', async () => {
    const device = await boot({ echo: 'none' });
    const talk = await telnet(device);
    expect(await talk.line('show privilege')).toBe('\r\nCurrent privilege level is 15\r\nSW1#');
  });
});

describe('paging', () => {
  const MORE = / --More-- $/;
  const ERASE = `${'\b'.repeat(9)}${' '.repeat(8)}${'\b'.repeat(9)}`;

  test('space for a page, Enter for a line, anything else ends', async () => {
    const device = await boot();
    const talk = await ssh(device);
    talk.type('show running-config\r');
    const first = await talk.until(MORE);
    expect(first.split('\r\n')).toHaveLength(1 + 23 + 1);
    talk.type(' ');
    const second = await talk.until(MORE);
    expect(second.startsWith(ERASE)).toBe(true);
    expect(second.split('\r\n')).toHaveLength(23 + 1);
    talk.type('\r');
    expect((await talk.until(MORE)).split('\r\n')).toHaveLength(2);
    talk.type('q');
    expect(await talk.until(PROMPT)).toBe(`${ERASE}SW1#`);
  });

  test('terminal length 0 turns it off', async () => {
    const device = await boot();
    const talk = await ssh(device);
    await talk.line('terminal length 0');
    const shown = await talk.line('show running-config');
    expect(shown).not.toContain('--More--');
    const text = shown.replaceAll('\r\n', '\n');
    const size = Number(/Current configuration : (\d+) bytes/.exec(text)?.[1]);
    const body = text.slice(text.indexOf('bytes\n') + 6, text.lastIndexOf('\nSW1#'));
    expect(body.trimEnd()).toBe(device.running().trimEnd());
    expect(Buffer.byteLength(device.running())).toBe(size);
  });

  test('filters', async () => {
    const device = await boot();
    const talk = await ssh(device);
    await talk.line('terminal length 0');
    expect(await talk.line('show running-config | include ^hostname|^vtp')).toBe(
      'show running-config | include ^hostname|^vtp\r\nhostname SW1\r\nvtp mode transparent\r\nSW1#',
    );
    expect(await talk.line('show run | sec ^router ospf 2')).toContain(
      'router ospf 2 vrf GUEST\r\n router-id 10.99.0.21\r\nSW1#',
    );
    expect(await talk.line('show run | begin ^ntp')).toContain(
      '\r\nntp server 10.0.0.123 prefer\r\n!\r\nend\r\n',
    );
    expect(await talk.line('show vlan brief | exclude act')).not.toContain('active');
  });
});

describe('modes', () => {
  test('enable asks for its password, and its error is its own', async () => {
    const device = await boot({ enablePassword: 'sesame' });
    const talk = await ssh(device, 80, 'low');
    expect(await talk.line('configure terminal')).toContain('% Invalid input detected');
    talk.type('enable\r');
    await talk.until(/Password: $/);
    for (const next of [/Password: $/, /Password: $/, /% Bad secrets/]) {
      talk.type('wrong\r');
      await talk.until(next);
    }
    await talk.until(/SW1>$/);
    talk.type('enable\r');
    await talk.until(/Password: $/);
    talk.type('sesame\r');
    expect(await talk.until(PROMPT)).toBe('\r\nSW1#');
    expect(await talk.line('show privilege')).toContain('level is 15');
    expect(await talk.line('disable')).toMatch(/SW1>$/);
    expect(device.received).not.toContain('sesame');
  });

  test('enable without any password', async () => {
    const device = await boot();
    expect(await (await ssh(device, 80, 'low')).line('enable')).toContain('% No password set');
  });

  test('prompts follow the view and the host name; configuration cuts it to 20 characters', async () => {
    const device = await boot();
    const talk = await ssh(device);
    expect(await talk.line('conf t')).toMatch(/SW1\(config\)#$/);
    expect(await talk.line('router ospf 1')).toMatch(/SW1\(config-router\)#$/);
    expect(await talk.line('exit')).toMatch(/SW1\(config\)#$/);
    expect(await talk.line('hostname abcdefghijklmnopqrstuvwxyz')).toMatch(
      /\nabcdefghijklmnopqrst\(config\)#$/,
    );
    expect(await talk.line('end')).toMatch(/\nabcdefghijklmnopqrstuvwxyz#$/);
  });

  test('a section that another hand deletes is left', async () => {
    const device = await boot();
    const talk = await ssh(device);
    await lines(talk, 'configure terminal', 'interface Vlan20');
    device.change(['no interface Vlan20']);
    expect(await talk.line('description gone')).toContain('% Invalid input detected');
    expect(device.running()).not.toContain('Vlan20');
  });

  test('exit closes the session', async () => {
    const device = await boot();
    const talk = await ssh(device);
    talk.type('exit\r');
    await wait(150);
    expect(talk.closed()).toBe(true);
    expect(device.sessions()).toBe(0);
  });

  test('the log of lines: all of them, and those of configuration mode', async () => {
    const device = await boot();
    const talk = await ssh(device);
    await lines(talk, 'show clock', 'configure terminal', 'vlan 9', 'do show clock', 'end', '', 'show clock');
    expect(device.received).toEqual([
      'show clock',
      'configure terminal',
      'vlan 9',
      'do show clock',
      'end',
      '',
      'show clock',
    ]);
    expect(device.configLines).toEqual(['vlan 9', 'do show clock', 'end']);
  });
});

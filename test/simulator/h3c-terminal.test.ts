/** The virtual device of this platform at a terminal: views and prompts, Telnet login, paging, filters, facts. */
import { describe, expect, test } from 'vitest';
import { boot, PROMPT, ssh, system } from './h3c-harness.ts';
import { talkTelnet } from './raw-clients.ts';

describe('views', () => {
  test('each has its prompt; quit goes one up, return and Ctrl-Z to the user view', async () => {
    const device = await boot();
    const talk = await ssh(device);
    expect(await talk.line('system-view')).toBe(
      'system-view\r\nSystem View: return to User View with Ctrl+Z.\r\n[SW1]',
    );
    const prompts = {
      'interface GigabitEthernet1/0/1': '[SW1-GigabitEthernet1/0/1]',
      'ospf 1': '[SW1-ospf-1]',
      'area 0': '[SW1-ospf-1-area-0.0.0.0]',
      quit: '[SW1-ospf-1]',
      'line vty 0 4': '[SW1-line-vty0-4]',
      'bgp 65010': '[SW1-bgp-default]',
      'address-family ipv4': '[SW1-bgp-default-ipv4]',
      return: '<SW1>',
    };
    for (const [line, prompt] of Object.entries(prompts))
      expect(await talk.line(line)).toBe(`${line}\r\n${prompt}`);
    await talk.line('system-view');
    await talk.line('vlan 10');
    talk.type('name HALF\u001a');
    expect(await talk.until(/<SW1>$/)).not.toContain('%');
    expect(device.running()).toContain(' name USERS');
  });

  test('quit in the user view ends the session', async () => {
    const device = await boot();
    const talk = await ssh(device);
    talk.type('quit\r');
    await expect.poll(() => talk.closed()).toBe(true);
  });

  test('a wrong line gets a caret under its first wrong character', async () => {
    const talk = await system(await boot());
    expect(await talk.line('vlan 10 tx')).toBe(
      "vlan 10 tx\r\n              ^\r\n % Unrecognized command found at '^' position.\r\n[SW1]",
    );
  });
});

describe('Telnet', () => {
  test('asks for name and password and takes CR LF', async () => {
    const device = await boot();
    const talk = await talkTelnet(device.telnetPort ?? 0);
    await talk.until(/Login authentication\r\n\r\n\r\nUsername:$/);
    talk.type('u\r\n');
    await talk.until(/Password:$/);
    talk.type('p\r\n');
    expect(await talk.until(/<SW1>$/)).toBe('\r\n<SW1>');
    talk.type('display clock\r\n');
    expect(await talk.until(/<SW1>$/)).toMatch(/\d\d:\d\d:\d\d\.\d{3} UTC \w{3} \d\d\/\d\d\/\d{4}/);
    talk.end();
  });

  test('a wrong password is refused and asked again', async () => {
    const device = await boot();
    const talk = await talkTelnet(device.telnetPort ?? 0);
    await talk.until(/Username:$/);
    talk.type('u\r\nwrong\r\n');
    expect(await talk.until(/Username:$/)).toContain('Login failed.');
    talk.end();
  });
});

describe('paging and filters', () => {
  test('a page ends with ---- More ----; blank goes on, other keys end it', async () => {
    const device = await boot();
    const talk = await ssh(device);
    talk.type('display current-configuration\r');
    expect(await talk.until(/---- More ----$/)).toContain(
      '#\r\n version 7.1.070, Release 3507P18\r\n#\r\n sysname SW1',
    );
    talk.type(' ');
    await talk.until(/---- More ----$/);
    talk.type('q');
    expect(await talk.until(PROMPT)).toContain('\u001b[42D');
    await talk.line('screen-length disable');
    const shown = await talk.line('display current-configuration');
    expect(shown.replaceAll('\r\n', '\n')).toBe(`display current-configuration\n${device.running()}<SW1>`);
  });

  test('filters work in every view, and a text with a bar is no filter', async () => {
    const device = await boot();
    const talk = await system(device, 'interface GigabitEthernet1/0/4');
    const included = await talk.line('display current-configuration | include sysname');
    expect(included).toBe(
      'display current-configuration | include sysname\r\n sysname SW1\r\n[SW1-GigabitEthernet1/0/4]',
    );
    expect(await talk.line('display this')).toContain(
      '#\r\ninterface GigabitEthernet1/0/4\r\n port link-mode bridge\r\n shutdown\r\n#\r\nreturn',
    );
    await talk.line('description left | include right');
    expect(device.running()).toContain(' description left | include right\n');
  });

  test('sections of the configuration', async () => {
    const talk = await ssh(await boot());
    const one = await talk.line('display current-configuration interface Vlan-interface99');
    expect(one).toContain('#\r\ninterface Vlan-interface99\r\n ip binding vpn-instance MGMT\r\n');
    expect(one).not.toContain('Vlan-interface10');
    const routing = await talk.line('display current-configuration configuration ospf');
    expect(routing).toContain('ospf 1 router-id 10.255.0.1');
    expect(routing).not.toContain('interface GigabitEthernet');
  });

  test('facts', async () => {
    const hardware = { model: 'H3C S6520-TEST', version: '7.1.070, Release 6600', serial: '210235TEST' };
    const device = await boot({ hardware });
    const talk = await ssh(device);
    const version = await talk.line('display version');
    expect(version).toContain('H3C Comware Software, Version 7.1.070, Release 6600');
    expect(version).toMatch(/H3C S6520-TEST uptime is \d+ weeks, \d+ days, \d+ hours, \d+ minutes/);
    expect(await talk.line('display device manuinfo')).toContain('DEVICE_SERIAL_NUMBER : 210235TEST');
    expect(await talk.line('display vlan brief')).toMatch(/10 +USERS +.*GigabitEthernet1\/0\/1/);
    expect(await talk.line('display users')).toContain('VTY 0');
    expect(await talk.line('display startup')).toContain('flash:/startup.cfg');
    expect(await talk.line('display irf')).toContain('not in an IRF fabric');
  });
});

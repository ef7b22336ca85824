/** The virtual device of this platform at a terminal: views, questions, pager, saving, the revert timer, roles. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createManualClock } from '../../drivers/simulator/clock.ts';
import { type SimulatedDevice, type StartOptions, startDevice } from '../../drivers/simulator/simulator.ts';
import { boot as bootAny, wait } from './harness.ts';
import { type Talk, talkSsh, talkTelnet } from './raw-clients.ts';

const STARTUP = readFileSync(new URL('h3c-comware-startup.cfg', import.meta.url), 'utf8');
const PROMPT = /(?:<[\w.-]+>|\[[A-Z][\w./:-]*\])$/;

function boot(options: Partial<StartOptions> = {}): Promise<SimulatedDevice> {
  return bootAny({ platform: 'h3c-comware', startup: STARTUP, ...options });
}

async function ssh(device: SimulatedDevice, username = 'u', password = 'p'): Promise<Talk> {
  const talk = await talkSsh({ port: device.sshPort ?? 0, username, password, prompt: PROMPT });
  await talk.until(PROMPT);
  return talk;
}

async function system(device: SimulatedDevice, ...lines: readonly string[]): Promise<Talk> {
  const talk = await ssh(device);
  for (const line of ['system-view', ...lines]) await talk.line(line);
  return talk;
}

async function answer(talk: Talk, line: string, question: RegExp, reply: string): Promise<string> {
  talk.type(`${line}\r`);
  await talk.until(question);
  return talk.line(reply);
}

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
    await wait(100);
    expect(talk.closed()).toBe(true);
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

describe('questions', () => {
  const OSPF = /Undo OSPF process\? \[Y\/N\]:$/;

  test('undo ospf wants a word and Enter; no and Ctrl-C leave all as it is', async () => {
    const device = await boot();
    const talk = await system(device);
    await answer(talk, 'undo ospf 1', OSPF, 'n');
    talk.type('undo ospf 1\r');
    await talk.until(OSPF);
    talk.type('perhaps\r');
    await talk.until(/Before pressing ENTER you must choose 'YES' or 'NO'\[Y\/N\]:$/);
    talk.type('\u0003');
    await talk.until(PROMPT);
    expect(device.running()).toContain('ospf 1 router-id');
    await answer(talk, 'undo ospf 1', OSPF, 'Y');
    expect(device.running()).not.toContain('ospf 1 router-id');
    expect(device.received).not.toContain('Y');
  });

  test('undo bgp', async () => {
    const device = await boot();
    const talk = await system(device);
    await answer(talk, 'undo bgp', /Undo BGP process\? \[Y\/N\]:$/, 'y');
    expect(device.running()).not.toContain('bgp 65010');
  });

  test('another link mode asks when lines get lost, and loses all but shutdown', async () => {
    const device = await boot();
    const talk = await system(device, 'interface GigabitEthernet1/0/4', 'port link-mode route');
    expect(device.running()).toContain('interface GigabitEthernet1/0/4\n port link-mode route\n shutdown\n');
    await talk.line('interface GigabitEthernet1/0/1');
    const question = /Configuration of the interfaces will be lost\. Continue\? \[Y\/N\]:$/;
    await answer(talk, 'port link-mode route', question, 'N');
    expect(device.running()).toContain(' description desk');
    await answer(talk, 'port link-mode route', question, 'Y');
    expect(device.running()).toContain('interface GigabitEthernet1/0/1\n port link-mode route\n#');
  });
});

describe('banners', () => {
  test('several lines until the delimiter; they survive a restart', async () => {
    const device = await boot();
    const talk = await system(device);
    talk.type('header motd %\r');
    await talk.until(/Please input banner content, and quit with the character '%'\.\r\n$/);
    talk.type('# no separator\r\r<SW9>\rreturn\r%\r');
    await talk.until(/\[SW1\]$/);
    const shown = ' header motd %\n# no separator\n\n<SW9>\nreturn\n%\n#\n';
    expect(device.running()).toContain(shown);
    device.save();
    device.reboot();
    expect(device.running()).toContain(shown);
    expect(device.unknownStartupLines).toEqual([]);
    const again = await talkSsh({ port: device.sshPort ?? 0, username: 'u', password: 'p', prompt: PROMPT });
    expect(await again.until(/<SW1>$/)).toContain('# no separator\r\n\r\n<SW9>\r\n');
  });
});

describe('saving', () => {
  const SURE = /Are you sure\? \[Y\/N\]:$/;

  test('save asks three times, save force never', async () => {
    const device = await boot();
    device.change(['vlan 71']);
    const talk = await ssh(device);
    await answer(talk, 'save', SURE, 'n');
    expect(device.startup()).not.toContain('vlan 71');
    talk.type('save\r');
    await talk.until(SURE);
    talk.type('y\r');
    await talk.until(
      /Please input the file name\(\*\.cfg\)\[flash:\/startup\.cfg\]\r\n\(To leave the existing filename unchanged, press the enter key\):$/,
    );
    talk.type('\r');
    await talk.until(/flash:\/startup\.cfg exists, overwrite\? \[Y\/N\]:$/);
    expect(await talk.line('Y')).toContain(
      'Saved the current configuration to mainboard device successfully.',
    );
    expect(device.startup()).toContain('vlan 71');
    device.change(['vlan 72']);
    await talk.line('system-view');
    expect(await talk.line('save force')).toContain('successfully.');
    expect(device.startup()).toContain('vlan 71 to 72');
  });

  test('what is not saved is a unified difference', async () => {
    const device = await boot();
    const talk = await ssh(device);
    expect(await talk.line('display current-configuration diff')).toBe(
      'display current-configuration diff\r\n\r\n<SW1>',
    );
    device.change(['vlan 10', 'name STAFF']);
    const shown = await talk.line('display current-configuration diff');
    expect(shown).toContain('--- Current configuration\r\n+++ flash:/startup.cfg\r\n@@ -');
    expect(shown).toContain(' vlan 10\r\n- name STAFF\r\n+ name USERS\r\n');
    await talk.line('screen-length disable');
    expect(await talk.line('display saved-configuration')).toContain(' name USERS');
  });

  test('reboot gives back what was saved', async () => {
    const device = await boot();
    device.change(['vlan 71']);
    const talk = await ssh(device);
    talk.type('reboot\r');
    await talk.until(/save current configuration\? \[Y\/N\]:$/);
    talk.type('n\r');
    await talk.until(/This command will reboot the device\. Continue\? \[Y\/N\]:$/);
    talk.type('y\r');
    await wait(100);
    expect(talk.closed()).toBe(true);
    expect(device.running()).not.toContain('vlan 71');
  });
});

describe('the revert timer', () => {
  test('gives all back when nobody commits; set again only its time changes', async () => {
    const clock = createManualClock();
    const device = await boot({ clock });
    const before = device.running();
    const talk = await system(device, 'configuration commit delay 5', 'vlan 71', 'name X');
    clock.advance(4 * 60_000);
    await talk.line('quit');
    await talk.line('configuration commit delay 5');
    await talk.line('undo interface Vlan-interface10');
    clock.advance(4 * 60_000);
    expect(device.running()).toContain('vlan 71');
    clock.advance(61_000);
    expect(device.running()).toBe(before);
    expect(await talk.line('display clock')).toContain('UTC');
  });

  test('commit keeps it; a restart forgets it; no commit without it', async () => {
    const clock = createManualClock();
    const device = await boot({ clock });
    const talk = await system(device, 'configuration commit delay 5', 'vlan 71', 'configuration commit');
    clock.advance(600_000);
    expect(device.running()).toContain('vlan 71');
    expect(await talk.line('configuration commit')).toContain('no commit delay is set');
    await talk.line('configuration commit delay 5');
    device.save();
    device.reboot();
    device.change(['vlan 72']);
    clock.advance(600_000);
    expect(device.running()).toContain('vlan 71 to 72');
  });
});

describe('roles', () => {
  test('an operator looks only; super with the password makes an administrator', async () => {
    const device = await boot({ enablePassword: 'open' });
    const talk = await ssh(device, 'low');
    expect(await talk.line('system-view')).toContain('Permission denied.');
    expect(await talk.line('screen-length disable')).toContain('Permission denied.');
    expect(await talk.line('save force')).toContain('Permission denied.');
    expect(await answer(talk, 'super', /Password:$/, 'wrong')).toContain('Login failed.');
    expect(await answer(talk, 'super', /Password:$/, 'open')).toContain(
      'User privilege role is network-admin',
    );
    expect(await talk.line('system-view')).toMatch(/\[SW1\]$/);
  });

  test('a clear password is stored hashed and lets its owner in with the role of the account', async () => {
    const device = await boot();
    device.change(['local-user ops class manage', 'password simple Open-Sesame1', 'service-type ssh']);
    expect(device.running()).toMatch(/^ password hash \$h\$6\$[\w+/]{16}\$[\w+/]{86}==$/m);
    const talk = await ssh(device, 'ops', 'Open-Sesame1');
    expect(await talk.line('system-view')).toContain('Permission denied.');
    device.change(['local-user ops class manage', 'authorization-attribute user-role network-admin']);
    expect(await (await ssh(device, 'ops', 'Open-Sesame1')).line('system-view')).toMatch(/\[SW1\]$/);
    device.change(['undo local-user ops class manage']);
    await expect(ssh(device, 'ops', 'Open-Sesame1')).rejects.toThrow();
  });

  test('password alone asks twice', async () => {
    const device = await boot();
    const talk = await system(device, 'local-user ops class manage');
    talk.type('password\r');
    await talk.until(/Password:$/);
    talk.type('a-Secret1\r');
    await talk.until(/Confirm :$/);
    await talk.line('a-Secret1');
    await ssh(device, 'ops', 'a-Secret1');
    expect(device.received).not.toContain('a-Secret1');
  });
});

test('unknown lines of a startup text stay where they stood, and apart from their neighbours', async () => {
  const startup =
    '#\n sysname X\n#\nike proposal 10\n dh group14\n#\n ip https enable\n odd line\n#\nreturn\n';
  const first = await startDevice({ platform: 'h3c-comware', name: 'x', startup, users: [] });
  expect(first.unknownStartupLines).toEqual(['ike proposal 10', 'dh group14', 'odd line']);
  expect(first.running()).toContain('#\nike proposal 10\n dh group14\n#\n');
  const second = await startDevice({
    platform: 'h3c-comware',
    name: 'y',
    startup: first.running(),
    users: [],
  });
  expect(second.running()).toBe(first.running());
  expect(second.unknownStartupLines).toEqual(first.unknownStartupLines);
  expect(() => first.change(['ike proposal 20'])).toThrow('Unrecognized command');
});

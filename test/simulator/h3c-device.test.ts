/** What the virtual device of this platform asks, saves, takes back and allows: questions, banners, timer, roles. */
import { describe, expect, test } from 'vitest';
import { createManualClock } from '../../drivers/simulator/clock.ts';
import { startDevice } from '../../drivers/simulator/simulator.ts';
import { answer, boot, PROMPT, ssh, system } from './h3c-harness.ts';
import { talkSsh } from './raw-clients.ts';

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
    await expect.poll(() => talk.closed()).toBe(true);
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
  const startup = '#\n sysname X\n#\nwlan ap 10\n serial-id 14\n#\n ip https enable\n odd line\n#\nreturn\n';
  const first = await startDevice({ platform: 'h3c-comware', name: 'x', startup, users: [] });
  expect(first.unknownStartupLines).toEqual(['wlan ap 10', 'serial-id 14', 'odd line']);
  expect(first.running()).toContain('#\nwlan ap 10\n serial-id 14\n#\n');
  const second = await startDevice({
    platform: 'h3c-comware',
    name: 'y',
    startup: first.running(),
    users: [],
  });
  expect(second.running()).toBe(first.running());
  expect(second.unknownStartupLines).toEqual(first.unknownStartupLines);
  expect(() => first.change(['wlan ap 20'])).toThrow('Unrecognized command');
});

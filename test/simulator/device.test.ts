/** What the virtual device keeps, asks and forgets: saving, restarts, questions, timers, VLAN database, banners. */
import { describe, expect, test, vi } from 'vitest';
import { createManualClock } from '../../drivers/simulator/clock.ts';
import { startDevice } from '../../drivers/simulator/simulator.ts';
import { boot, lines, ssh, wait } from './harness.ts';
import { PROMPT, talkSsh } from './raw-clients.ts';

const PATIENCE = { timeout: 10_000, interval: 20 };

describe('saving', () => {
  test('write memory, copy, and what is lost without them', async () => {
    const device = await boot();
    const talk = await ssh(device);
    await lines(talk, 'configure terminal', 'vlan 71', 'end');
    expect(device.startup()).not.toContain('vlan 30,71');
    expect(await talk.line('write memory')).toBe('write memory\r\nBuilding configuration...\r\n[OK]\r\nSW1#');
    expect(device.startup()).toContain('vlan 30,71');
    await lines(talk, 'configure terminal', 'vlan 72', 'end');
    talk.type('copy running-config startup-config\r');
    await talk.until(/Destination filename \[startup-config\]\? $/);
    expect(await talk.line('')).toContain('[OK]');
    expect(device.startup()).toContain('vlan 30,71,72');
    device.change(['vlan 73']);
    device.reboot();
    expect(device.running()).toContain('vlan 30,71,72');
    expect(device.running()).not.toContain('73');
    await vi.waitFor(() => expect([talk.closed(), device.sessions()]).toEqual([true, 0]), PATIENCE);
  });

  test('startup is displayed with its size', async () => {
    const device = await boot();
    const talk = await ssh(device);
    await talk.line('terminal length 0');
    const shown = (await talk.line('show startup-config')).replaceAll('\r\n', '\n');
    expect(shown).toMatch(/^show startup-config\nUsing \d+ out of 2097152 bytes\n/);
    expect(shown).toContain(device.startup().trim());
  });

  test('a restarting device cuts connections', async () => {
    const device = await boot();
    device.reboot(3_000);
    await expect(ssh(device)).rejects.toThrow();
    await wait(3_050);
    expect(await (await ssh(device)).line('show privilege')).toContain('15');
  });

  test('reload asks twice and goes back to what was saved', async () => {
    const device = await boot();
    const talk = await ssh(device);
    await lines(talk, 'configure terminal', 'vlan 71', 'end');
    talk.type('reload\r');
    await talk.until(/Save\? \[yes\/no\]: $/);
    talk.type('no\r');
    await talk.until(/Proceed with reload\? \[confirm\]$/);
    talk.type('\r');
    await vi.waitFor(() => expect(talk.closed()).toBe(true), PATIENCE);
    expect(device.running()).not.toContain('71');
  });
});

test('what is not saved can be seen on the device', async () => {
  const device = await boot();
  const talk = await ssh(device);
  const command = 'show archive config differences nvram:startup-config system:running-config';
  expect(await talk.line(command)).toContain('!No changes were found');
  device.change(['interface Vlan20', 'description new']);
  expect(await talk.line(command)).toContain(
    '!Contextual Config Diffs:\r\ninterface Vlan20\r\n +description new\r\n',
  );
});

describe('questions', () => {
  const QUESTION = /with same name\.Do you want to continue\? \[confirm\]$/;

  test.each([
    ['n', true],
    ['\r', false],
    ['y', false],
  ])('no username: key %j', async (key, stays) => {
    const device = await boot();
    const talk = await ssh(device);
    await talk.line('configure terminal');
    talk.type('no username guest\r');
    await talk.until(QUESTION);
    expect(device.running()).toContain('username guest');
    talk.type(key);
    await talk.until(PROMPT);
    expect(device.running().includes('username guest')).toBe(stays);
  });

  test('configure alone asks where from', async () => {
    const device = await boot();
    const talk = await ssh(device);
    talk.type('configure\r');
    await talk.until(/\[terminal\]\? $/);
    expect(await talk.line('')).toMatch(/\(config\)#$/);
  });

  test('a clear secret is stored as a hash that lets its owner in', async () => {
    const device = await boot();
    device.change(['username new privilege 15 secret Open-Sesame1']);
    expect(device.running()).toMatch(/^username new privilege 15 secret 9 \$9\$[\w./]{14}\$[\w./]{43}$/m);
    const talk = await talkSsh({ port: device.sshPort ?? 0, username: 'new', password: 'Open-Sesame1' });
    await talk.until(PROMPT);
    talk.end();
  });
});

describe('banners', () => {
  test('several lines, blank ones included, until the delimiter', async () => {
    const device = await boot();
    const talk = await ssh(device);
    await talk.line('configure terminal');
    talk.type('banner motd #\r');
    await talk.until(/Enter TEXT message\. {2}End with the character '#'\.\r\n$/);
    talk.type('SW1# is no prompt here?\r'.replace('#', '>'));
    talk.type('\rlast\r#\r');
    await talk.until(/\(config\)#$/);
    expect(device.running()).toContain('banner motd ^C\nSW1> is no prompt here?\n\nlast\n^C\n');
    expect(device.configLines).toEqual(['banner motd #', 'SW1> is no prompt here?', '', 'last', '#']);
  });

  test('the displayed delimiter is two characters: pasted back, the first is the delimiter and the second is text', async () => {
    const device = await boot();
    const talk = await ssh(device);
    await talk.line('configure terminal');
    talk.type('banner motd ^C\rHi\r^C\r');
    await talk.until(/end with the character '\^'[\s\S]*\(config\)#$/i);
    expect(device.running()).toContain('banner motd ^CC\nHi\n^C\n');
  });

  test('motd comes after login', async () => {
    const device = await boot();
    device.change(['banner motd #Be careful#']);
    const talk = await talkSsh({ port: device.sshPort ?? 0, username: 'u', password: 'p' });
    expect(await talk.until(PROMPT)).toBe('\r\nBe careful\r\nSW1#');
  });
});

describe('the revert timer', () => {
  test('gives everything back when nobody confirms', async () => {
    const clock = createManualClock(Date.UTC(2025, 2, 11));
    const device = await boot({ clock });
    const before = device.running();
    const talk = await ssh(device);
    expect(await talk.line('configure terminal revert timer 5')).toContain('Rollback Confirmed Change');
    await lines(talk, 'vlan 71', 'exit', 'no interface Vlan20', 'interface Vlan10', 'shutdown');
    clock.advance(4 * 60_000 + 59_000);
    expect(device.running()).toContain('vlan 30,71');
    clock.advance(2_000);
    expect(device.running().replace(/^! .*\n/gm, '')).toBe(before.replace(/^! .*\n/gm, ''));
    expect(await talk.line('do show privilege')).toContain('15');
  });

  test('confirm keeps it, revert now does not wait, and neither works without a timer', async () => {
    const clock = createManualClock();
    const device = await boot({ clock });
    const talk = await ssh(device);
    await lines(talk, 'configure terminal revert timer 5', 'vlan 71', 'end');
    expect(await talk.line('show archive config rollback timer')).toContain('Timer value: 5 min');
    expect(await talk.line('configure confirm')).toBe('configure confirm\r\nSW1#');
    clock.advance(600_000);
    expect(device.running()).toContain('vlan 30,71');
    await lines(talk, 'configure terminal revert timer 5', 'vlan 72', 'end');
    expect(await talk.line('configure revert now')).toContain('Rollback Done');
    expect(device.running()).toContain('vlan 30,71 \n');
    expect(device.running()).not.toContain('72');
    expect(await talk.line('show archive config rollback timer')).toContain(
      '%No Rollback Confirmed Change pending',
    );
  });

  test('needs the archive, and a restart ends it', async () => {
    const clock = createManualClock();
    const device = await boot({ clock });
    const talk = await ssh(device);
    await lines(talk, 'configure terminal revert timer 5', 'vlan 71', 'end');
    device.save();
    device.reboot();
    clock.advance(600_000);
    expect(device.running()).toContain('vlan 30,71');
    device.change(['no archive']);
    const again = await ssh(device);
    expect(await again.line('configure terminal revert timer 5')).toContain('%Turn config archive on');
    expect(await again.line('show archive')).toContain('Archive feature not enabled');
  });
});

describe('the VLAN database', () => {
  const SERVER = 'hostname SW1\ninterface GigabitEthernet1/0/1\n switchport mode access\nend\n';

  test('a VTP server keeps VLANs out of the displayed configuration and over a restart', async () => {
    const device = await boot({ startup: SERVER });
    device.change(['vlan 10', 'name USERS']);
    expect(device.running()).not.toContain('vlan');
    device.reboot();
    const talk = await ssh(device);
    expect(await talk.line('show vlan brief')).toMatch(/^10 {3}USERS +active/m);
    expect(await talk.line('show vtp status')).toMatch(/VTP Operating Mode +: Server/);
    await talk.line('configure terminal');
    expect(await talk.line('vlan 2000')).toContain('% Failed to create VLANs 2000');
    await talk.line('vtp mode transparent');
    expect(device.running()).toContain('vlan 10\n name USERS');
  });

  test('a VTP client takes no VLAN', async () => {
    const device = await boot({ startup: SERVER });
    device.change(['vtp mode client']);
    expect(() => device.change(['vlan 10'])).toThrow(
      'VTP VLAN configuration not allowed when device is in CLIENT mode.',
    );
  });
});

describe('somebody else', () => {
  test('changes at once; a refused line throws with the words of the device', async () => {
    const device = await boot();
    device.change(['interface GigabitEthernet1/0/1', 'description by hand', 'shutdown'], 'mallory');
    expect(device.running()).toContain(' description by hand');
    expect(device.running()).toMatch(/Last configuration change at .* by mallory/);
    expect(() => device.change(['vlan 9999'])).toThrow('Invalid input');
    expect(device.received).toEqual([]);
  });
});

describe('lines of other features', () => {
  test('unknown lines of a startup text stay displayed and unmanaged', async () => {
    const device = await startDevice({
      platform: 'cisco-ios',
      name: 'x',
      users: [],
      startup:
        'hostname X\ncrypto pki certificate chain C\n certificate self-signed 01\n  30820330 30820218\n  \tquit\ninterface Vlan1\n ip igmp version 3\n no ip address\nend\n',
    });
    expect(device.running()).toContain(
      'crypto pki certificate chain C\n certificate self-signed 01\n  30820330 30820218\n  \tquit\n',
    );
    expect(device.running()).toContain('interface Vlan1\n ip igmp version 3\n no ip address\n');
    expect(device.unknownStartupLines).toContain('ip igmp version 3');
    expect(() => device.change(['interface Vlan1', 'ip igmp version 3'])).toThrow('Invalid input');
  });
});

test('a router: ports are routed, VLANs and switch ports are unknown, sub-interfaces come and go', async () => {
  const startup =
    'hostname R1\ninterface GigabitEthernet0/0/0\n ip address 192.0.2.1 255.255.255.252\ninterface GigabitEthernet0/0/1\n no ip address\nend\n';
  const device = await boot({ startup });
  expect(() => device.change(['vlan 10'])).toThrow('Invalid input');
  expect(() => device.change(['interface GigabitEthernet0/0/0', 'switchport'])).toThrow('Invalid input');
  device.change([
    'interface GigabitEthernet0/0/1.10',
    'encapsulation dot1Q 10',
    'ip address 10.1.1.1 255.255.255.0',
  ]);
  expect(device.running()).toContain(
    'interface GigabitEthernet0/0/1.10\n encapsulation dot1Q 10\n ip address 10.1.1.1 255.255.255.0\n',
  );
  device.change(['no interface GigabitEthernet0/0/1.10']);
  expect(device.running()).not.toContain('0/0/1.10');
  device.change(['default interface GigabitEthernet0/0/0']);
  expect(device.running()).toContain('interface GigabitEthernet0/0/0\n no ip address\n shutdown\n');
});

test('an unknown platform is no folder outside', async () => {
  await expect(startDevice({ platform: '../platforms/x', name: 'x', users: [] })).rejects.toThrow(
    'not a platform name',
  );
});

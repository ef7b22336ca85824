/** Every action of the fault script does what it says, once, where it says. */
import { expect, test, vi } from 'vitest';
import { boot, lines, ssh, telnet, wait } from './harness.ts';
import { PROMPT, talkTelnet } from './raw-clients.ts';

test('drop before a line: it is received, not carried out, and the connection is gone', async () => {
  const device = await boot({ faults: [{ at: { line: /^vlan 71/ }, do: 'drop' }] });
  const talk = await ssh(device);
  await talk.line('configure terminal');
  talk.type('vlan 71\r');
  await wait(150);
  expect(talk.closed()).toBe(true);
  expect(device.received.at(-1)).toBe('vlan 71');
  expect(device.running()).not.toContain('71');
  const again = await ssh(device);
  await lines(again, 'configure terminal', 'vlan 71');
  expect(device.running()).toContain('71');
});

test('drop after a line: it is carried out, its answer is lost', async () => {
  const device = await boot({ faults: [{ at: { index: 1, mode: 'config' }, do: 'drop', when: 'after' }] });
  const talk = await telnet(device);
  await lines(talk, 'configure terminal', 'vlan 71');
  talk.type('name LOST\r\n');
  await wait(150);
  expect(talk.closed()).toBe(true);
  expect(device.running()).toContain('vlan 71\n name LOST');
});

test('stall for ever and stall for a while', async () => {
  const device = await boot();
  const talk = await ssh(device);
  device.setFaults([
    { at: { line: /clock/ }, do: 'stall', ms: 300 },
    { at: { line: /privilege/ }, do: 'stall' },
  ]);
  talk.type('show clock\r');
  await expect(talk.until(PROMPT, 150)).rejects.toThrow('timeout');
  expect(await talk.until(PROMPT)).toContain('UTC');
  talk.type('show privilege\r');
  await expect(talk.until(PROMPT, 300)).rejects.toThrow('timeout');
  talk.end();
  await wait(100);
  expect(device.sessions()).toBe(0);
});

test('garble damages the answer and not the next one', async () => {
  const device = await boot({ faults: [{ at: { line: /^show vtp/ }, do: 'garble' }] });
  const talk = await ssh(device);
  expect(await talk.line('show vtp status')).not.toContain('VTP Operating Mode');
  expect(await talk.line('show vtp status')).toContain('VTP Operating Mode');
});

test.each([
  ['refuse', '% Command rejected by the device'],
  ['deny', 'Command authorization failed.'],
] as const)('%s', async (action, text) => {
  const device = await boot({ faults: [{ at: { line: /^vlan/ }, do: action, times: 2 }] });
  const talk = await ssh(device);
  await talk.line('configure terminal');
  expect(await talk.line('vlan 71')).toContain(text);
  expect(await talk.line('vlan 71')).toContain(text);
  expect(await talk.line('vlan 71')).toBe('vlan 71\r\nSW1(config-vlan)#');
});

test('refuse with words of one’s own', async () => {
  const text = '%Error opening nvram:/startup-config (Device or resource busy)';
  const device = await boot({ faults: [{ at: { line: /^write/ }, do: 'refuse', text }] });
  const talk = await ssh(device);
  device.change(['vlan 71']);
  expect(await talk.line('write memory')).toBe(`write memory\r\n${text}\r\nSW1#`);
  expect(device.startup()).not.toContain('71');
});

test('lock', async () => {
  const device = await boot({ faults: [{ at: { line: /^configure/ }, do: 'lock' }] });
  const talk = await ssh(device);
  expect(await talk.line('configure terminal')).toMatch(/locked exclusively by user[\s\S]*\nSW1#$/);
  expect(await talk.line('configure terminal')).toMatch(/\(config\)#$/);
});

test('reboot in the middle: unsaved lines are gone', async () => {
  const device = await boot({ faults: [{ at: { line: /^name/ }, do: 'reboot', ms: 3_000 }] });
  const talk = await ssh(device);
  await lines(talk, 'configure terminal', 'vlan 71');
  talk.type('name X\r');
  await vi.waitFor(() => expect(talk.closed()).toBe(true), { timeout: 2_000, interval: 20 });
  await expect(ssh(device)).rejects.toThrow();
  await wait(3_050);
  await ssh(device);
  expect(device.running()).not.toContain('71');
});

test('slow: the answer comes late, or drop by drop', async () => {
  const device = await boot({ faults: [{ at: { line: /clock/ }, do: 'slow', ms: 250 }] });
  const talk = await ssh(device);
  let start = Date.now();
  await talk.line('show clock');
  expect(Date.now() - start).toBeGreaterThanOrEqual(240);
  device.setFaults([{ at: { line: /privilege/ }, do: 'slow', bytesPerSecond: 100 }]);
  start = Date.now();
  await talk.line('show privilege');
  expect(Date.now() - start).toBeGreaterThanOrEqual(250);
});

test('change-self: another hand changes the device under the line', async () => {
  const device = await boot({
    faults: [
      {
        at: { line: /^vlan 71/ },
        do: 'change-self',
        lines: ['interface GigabitEthernet1/0/1', 'description hers'],
      },
    ],
  });
  const talk = await ssh(device);
  await lines(talk, 'configure terminal', 'vlan 71');
  expect(device.running()).toContain(' description hers');
  expect(device.running()).toContain('71');
  expect(device.configLines).toEqual(['vlan 71']);
});

test('truncate: the answer ends early, the prompt comes', async () => {
  const device = await boot({ faults: [{ at: { line: /^show run/ }, do: 'truncate', bytes: 200 }] });
  const talk = await ssh(device);
  await talk.line('terminal length 0');
  const cut = await talk.line('show running-config');
  expect(cut).not.toContain('\nend');
  expect(cut).toMatch(/SW1#$/);
  expect(await talk.line('show running-config')).toContain('\nend');
});

test('log lines in the answer, after the prompt, and inside the echo', async () => {
  const device = await boot();
  const talk = await ssh(device);
  await talk.line('terminal length 0');
  device.setFaults([{ at: { line: /^show vlan/ }, do: 'inject-syslog' }]);
  const inside = await talk.line('show vlan brief');
  expect(inside).toMatch(/VLAN Name[\s\S]*%LINK-3-UPDOWN[\s\S]*1005/);
  device.setFaults([
    { at: { line: /^show clock/ }, do: 'inject-syslog', where: 'prompt', text: '%X-1-Y: hello' },
  ]);
  // At once: the prompt and the log line may come in one piece.
  expect(await talk.line('show clock', /hello\r\n$/)).toMatch(/SW1#\r\n%X-1-Y: hello\r\n$/);
  device.setFaults([
    { at: { line: /^show clock/ }, do: 'inject-syslog', where: 'echo', text: '%X-1-Y: hello' },
  ]);
  await talk.line('show clock');
  expect(await talk.line('show privilege')).toMatch(/^\r\n%X-1-Y: hello\r\nshow privilege/);
});

test('a listener that takes the connection and says nothing, and one that hangs up', async () => {
  const device = await boot({ faults: [{ at: { event: 'connect' }, do: 'stall' }] });
  const silent = await talkTelnet(device.telnetPort ?? 0);
  await expect(silent.until(/./, 200)).rejects.toThrow('timeout');
  silent.end();
  device.setFaults([{ at: { event: 'connect' }, do: 'drop' }]);
  await expect(ssh(device)).rejects.toThrow();
  expect(await (await ssh(device)).line('show privilege')).toContain('15');
});

test('a login that hangs', async () => {
  const device = await boot({ faults: [{ at: { event: 'login' }, do: 'stall' }] });
  const talk = await talkTelnet(device.telnetPort ?? 0);
  await expect(talk.until(/Username/, 200)).rejects.toThrow('timeout');
  talk.end();
  expect(await (await telnet(device)).line('show privilege')).toContain('15');
});

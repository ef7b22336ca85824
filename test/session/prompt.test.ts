/** Prompts: what is one, what only looks like one, and what may stand around it. */
import { describe, expect, test } from 'vitest';
import type { Dialog } from '../../drivers/contract.ts';
import { dialog } from './dialog.ts';
import { failureOf, named, open, sleep, sshDevice, telnetDevice } from './open.ts';

const angled = {
  ...dialog,
  learn: /^(?:RBM_[A-Z])?[<[](?<host>[^<>[\]]{1,80})(?<mode>[>\]])$/,
  modes: [
    { name: 'enabled', prompt: '(?:RBM_[A-Z])?<{host}>' },
    { name: 'config', prompt: '(?:RBM_[A-Z])?\\[{host}(?:-[^\\]]+)?\\]' },
  ],
  enable: null,
} satisfies Dialog;

const LONG = 'a-very-long-host-name-of-more-than-48-characters-x1';

interface Case {
  readonly name: string;
  readonly dialog: Dialog;
  readonly host: string;
  readonly shown: (mode: string) => string;
}

const VARIETY: readonly Case[] = [
  { name: 'a leading NUL and a trailing bell', dialog, host: 'R1', shown: (mode) => `\0R1${mode}#\x07` },
  { name: 'ANSI colours', dialog, host: 'R1', shown: (mode) => `\x1b[1;32mR1${mode}#\x1b[0m` },
  { name: 'a window title', dialog, host: 'R1', shown: (mode) => `\x1b]0;R1 title#\x07R1${mode}# ` },
  { name: 'readline bracketed paste', dialog, host: 'R1', shown: (mode) => `\x1b[?2004hR1${mode}# ` },
  { name: 'a blank taken back', dialog, host: 'R1', shown: (mode) => ` \x1b[1DR1${mode}#` },
  { name: 'a name of 51 characters', dialog, host: LONG, shown: (mode) => `${LONG}${mode}#` },
  {
    name: 'a name cut in configuration mode',
    dialog,
    host: LONG,
    shown: (mode) => (mode === '' ? `${LONG}#` : `${LONG.slice(0, 20)}${mode}#`),
  },
  {
    name: 'a cluster prefix',
    dialog: angled,
    host: 'core',
    shown: (mode) => (mode === '' ? 'RBM_P<core>' : 'RBM_P[core]'),
  },
  {
    name: 'a name with blanks',
    dialog: angled,
    host: 'HP 1920G Switch',
    shown: (mode) => (mode === '' ? '<HP 1920G Switch>' : '[HP 1920G Switch]'),
  },
];

describe('F37: prompt variety', () => {
  test.each(named(VARIETY))('F37: %s', async (_name, { dialog: room, host, shown }) => {
    let mode = '';
    const device = await sshDevice({
      login: async (terminal) => {
        terminal.prompt = () => shown(mode);
        return true;
      },
      on: (line, terminal) => {
        if (line === 'exit') return false;
        if (line === 'configure terminal') mode = '(config)';
        if (line === 'end') mode = '';
        terminal.reply(line === 'show version' ? 'Fake version 1' : '');
        return true;
      },
    });
    const session = await open(device, { dialog: room });
    expect(session.hostname).toBe(host);
    expect(await session.run('show version')).toBe('Fake version 1');
    await session.enterConfig();
    expect(await session.send('description x')).toEqual({ text: '' });
    await session.leaveConfig();
    expect(await session.run('show version')).toBe('Fake version 1');
  });

  test.each(
    named([
      { name: 'to the sent name', line: 'hostname core-7', host: 'core-7' },
      { name: 'to a name that begins another word of the line', line: 'hostname host', host: 'host' },
      { name: 'to a name that the line does not hold', line: 'no hostname', host: 'Router' },
    ]),
  )('F37: the host name changes by this very push, %s', async (_name, { line, host }) => {
    const device = await sshDevice({
      on: (typed, terminal) => {
        if (typed !== 'no hostname') return false;
        terminal.host = 'Router';
        terminal.reply('');
        return true;
      },
    });
    const session = await open(device);
    await session.enterConfig();
    expect(await session.send(line)).toEqual({ text: '' });
    expect(session.hostname).toBe(host);
    expect(await session.send('interface eth0')).toEqual({ text: '' });
    await session.leaveConfig();
    expect(await session.run('show version')).toBe('Fake version 1');
  });
});

const LOG = '*Mar  1 00:01:02.003: %LINK-3-UPDOWN: Interface eth0, changed state to up';

describe('F38: log messages in the middle', () => {
  const places: readonly {
    readonly name: string;
    readonly play: (line: string, prompt: string) => readonly string[];
  }[] = [
    {
      name: 'between two lines of output',
      play: (line, prompt) => [`${line}\r\none\r\n${LOG}\r\n`, `two\r\n${prompt}`],
    },
    {
      name: 'before the echo',
      play: (line, prompt) => [`\r\n${LOG}\r\n`, `${prompt}${line}\r\none\r\ntwo\r\n${prompt}`],
    },
    {
      name: 'in the middle of the echo, which goes on',
      play: (line, prompt) => [
        `${line.slice(0, 6)}\r\n${LOG}\r\n`,
        `${line.slice(6)}\r\none\r\ntwo\r\n${prompt}`,
      ],
    },
    {
      name: 'in the middle of the echo, glued to it',
      play: (line, prompt) => [
        `${line.slice(0, 6)}${LOG}\r\n`,
        `${line.slice(6)}\r\none\r\ntwo\r\n${prompt}`,
      ],
    },
    {
      name: 'in the middle of the echo, which is printed again',
      play: (line, prompt) => [
        `${line.slice(0, 6)}\r\n${LOG}\r\n`,
        `${prompt}${line}\r\none\r\ntwo\r\n${prompt}`,
      ],
    },
    {
      name: 'after the prompt, which is not printed again',
      play: (line, prompt) => [`${line}\r\none\r\ntwo\r\n${prompt}\r\n${LOG}\r\n`],
    },
    { name: 'glued to the prompt', play: (line, prompt) => [`${line}\r\none\r\ntwo\r\n${prompt}${LOG}\r\n`] },
    {
      name: 'after the prompt, which is printed again',
      play: (line, prompt) => [`${line}\r\none\r\ntwo\r\n${prompt}\r\n${LOG}\r\n${prompt}`],
    },
  ];
  test.each(named(places))('F38: %s', async (_name, { play }) => {
    const device = await sshDevice({
      echo: () => undefined,
      on: async (line, terminal) => {
        if (line === 'exit') return false;
        const parts =
          line === 'show two' ? play(line, terminal.prompt()) : [`${line}\r\n${terminal.prompt()}`];
        for (const part of parts) {
          terminal.out(part);
          await sleep(15);
        }
        return true;
      },
    });
    const session = await open(device);
    expect((await session.run('show two')).trimEnd()).toMatch(/^one\ntwo(?:\nR1#)?$/);
    expect((await session.run('show two')).split('\n').slice(0, 2)).toEqual(['one', 'two']);
  });
});

const TRICKY = [
  'hostname R1',
  'banner motd ^C',
  'R1#',
  'R1(config)#',
  'Password:',
  ' --More-- ',
  'Are you sure? [Y/N]:',
  'R1#^C',
  'interface eth0',
  ' description to R1#',
  '\ttab first',
  ' description grüße 网络 \u{1f600} R1#',
  'end',
].join('\n');

describe('prompts inside output', () => {
  test.each([
    { transport: 'ssh', chunk: 1 },
    { transport: 'ssh', chunk: 7 },
    { transport: 'telnet', chunk: 1 },
    { transport: 'telnet', chunk: 3 },
  ] as const)(
    'F46: a configuration full of prompts, questions and pagers is read whole, $transport in $chunk byte pieces',
    async ({ transport, chunk }) => {
      const script = { running: TRICKY, chunk };
      const device = transport === 'ssh' ? await sshDevice(script) : await telnetDevice(script);
      const session = await open(device);
      expect(await session.readConfig('running')).toBe(`${TRICKY}\n`);
      expect(await session.run('show version')).toBe('Fake version 1');
    },
  );

  test('F46: a pause after a line that equals the prompt does not end the read', async () => {
    const [head = '', tail = ''] = TRICKY.split('\nR1(config)#');
    const device = await sshDevice({
      on: async (line, terminal) => {
        if (line !== 'show running-config') return false;
        terminal.out(head);
        await sleep(150);
        terminal.reply(`\nR1(config)#${tail}`);
        return true;
      },
    });
    const session = await open(device);
    expect(await session.readConfig('running')).toBe(`${TRICKY}\n`);
  });

  test('split UTF-8: a character cut between two packets stays one', async () => {
    const text = 'ä网\u{1f600}';
    const device = await sshDevice({
      on: async (line, terminal) => {
        if (line !== 'show version') return false;
        for (const byte of Buffer.from(text)) {
          terminal.raw(Uint8Array.of(byte));
          await sleep(2);
        }
        terminal.reply('\n');
        return true;
      },
    });
    const session = await open(device);
    expect(await session.run('show version')).toBe(text);
  });
});

test('a prompt that no mode of the platform knows is refused', async () => {
  const device = await sshDevice();
  const room = { ...dialog, modes: [{ name: 'enabled', prompt: '{host}!' }] } satisfies Dialog;
  expect((await failureOf(open(device, { dialog: room }))).code).toBe('mode-lost');
});

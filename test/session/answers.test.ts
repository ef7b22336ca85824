/** Answers to commands and configuration lines: questions, refusals, locks, saving, the line gate. */
import { describe, expect, test } from 'vitest';
import type { FakeScript } from './fake-device.ts';
import { codeOf, failureOf, named, open, sleep, sshDevice } from './open.ts';

/** Answers by line; a function plays the line itself. */
function answering(table: Readonly<Record<string, string>>): FakeScript {
  return {
    on: (line, terminal) => {
      const answer = table[line];
      if (answer === undefined) return false;
      terminal.reply(answer);
      return true;
    },
  };
}

describe('F41: questions', () => {
  test('F41: a question in the table is answered exactly, and its text is no refusal', async () => {
    const device = await sshDevice({
      on: async (line, terminal) => {
        if (!line.startsWith('no username')) return false;
        terminal.out('This operation will remove all configurations.Do you want to continue? [confirm]');
        const key = await terminal.key();
        terminal.out(key === '\r' ? '\n' : 'ABORTED\n');
        terminal.reply('');
        return true;
      },
    });
    const session = await open(device);
    await session.enterConfig();
    const answer = await session.send('no username bob');
    expect(answer.refused).toBeUndefined();
    expect(answer.text).toContain('Do you want to continue?');
    expect(await session.send('interface eth0')).toEqual({ text: '' });
  });

  test.each(
    named([
      {
        name: 'a question of another command',
        line: 'no vlan 5',
        question: 'Do you want to continue? [confirm]',
      },
      {
        name: 'a question with another text',
        line: 'no username bob',
        question: 'Erase the flash? [confirm]',
      },
      { name: 'a yes/no question', line: 'crypto zeroize', question: 'Really remove these keys? [yes/no]: ' },
      { name: 'a free question', line: 'copy a b', question: 'Destination filename? ' },
    ]),
  )('F41: %s is quoted, never answered, and ends the session', async (_name, { line, question }) => {
    const device = await sshDevice({
      on: async (typed, terminal) => {
        if (typed !== line) return false;
        terminal.out(question);
        await terminal.line();
        return true;
      },
    });
    const session = await open(device);
    await session.enterConfig();
    const error = await failureOf(session.send(line));
    expect(error.code).toBe('unknown-question');
    expect(error.message).toContain(question.trim());
    expect(await codeOf(session.send('interface eth0'))).toBe('closed');
    await session.close();
    await sleep(30);
    expect(device.received.at(-1)).toBe(line);
  });

  test('F41: a save that asks for a name and an overwrite', async () => {
    const device = await sshDevice({
      on: async (line, terminal) => {
        if (line !== 'save') return false;
        terminal.out('Please give the file name [startup]? ');
        const name = await terminal.line();
        terminal.out(`${name}\nstartup exists, overwrite? [Y/N]:`);
        const answer = await terminal.line();
        terminal.reply(answer === 'Y' ? `${answer}\nsaving ...\n[OK]` : `${answer}\ncancelled`);
        return true;
      },
    });
    const session = await open(device);
    const { saved, text } = await session.save();
    expect(saved).toBe(true);
    expect(text).toContain('[OK]');
  });
});

describe('F42: refusals', () => {
  const cases: readonly {
    readonly name: string;
    readonly answer: string;
    readonly means: string | undefined;
  }[] = [
    { name: 'an error line', answer: '       ^\n% Invalid input detected', means: 'refused' },
    { name: 'words without a mark', answer: 'BGP is already running; AS is 65001', means: 'refused' },
    { name: 'a harmless line', answer: '% Note: takes effect later', means: undefined },
    {
      name: 'a harmless line and another',
      answer: '% Note: takes effect later\nCannot do it',
      means: 'refused',
    },
    { name: 'an authorization failure', answer: 'Command authorization failed.', means: 'denied' },
    { name: 'a lock', answer: '% Configuration is locked by user bob', means: 'locked' },
    { name: 'nothing', answer: '', means: undefined },
  ];
  test.each(named(cases))('F42: %s', async (_name, { answer, means }) => {
    const device = await sshDevice(answering({ 'ntp server x': answer }));
    const session = await open(device);
    await session.enterConfig();
    const { refused } = await session.send('ntp server x');
    expect(refused?.means).toBe(means);
    if (means !== undefined) expect(refused?.message).toContain(answer.split('\n').at(-1)?.trim());
    expect(await session.send('interface eth0')).toEqual({ text: '' });
  });

  test('F42: a refused command throws and the session goes on', async () => {
    const session = await open(await sshDevice());
    const error = await failureOf(session.run('show nonsense'));
    expect(error.code).toBe('command-refused');
    expect(error.message).toContain('% Invalid input: show nonsense');
    expect(await session.run('show version')).toBe('Fake version 1');
  });
});

test('F43: authorization that ends at line k means denied, line by line', async () => {
  let allowed = 3;
  const device = await sshDevice({
    on: (line, terminal) => {
      if (!line.startsWith('description') || allowed-- > 0) return false;
      terminal.reply('Command authorization failed.');
      return true;
    },
  });
  const session = await open(device);
  await session.enterConfig();
  await session.send('interface eth0');
  const answers = [];
  for (let line = 0; line < 5; line += 1)
    answers.push((await session.send(`description ${line}`)).refused?.means);
  expect(answers).toEqual([undefined, undefined, undefined, 'denied', 'denied']);
});

test('F45: a configuration that another user has locked is reported as locked and never forced', async () => {
  const device = await sshDevice(
    answering({ 'configure terminal': '% Configuration is locked by user bob' }),
  );
  const session = await open(device);
  const error = await failureOf(session.enterConfig());
  expect(error.code).toBe('locked');
  expect(error.message).toContain('user bob');
  expect(await codeOf(session.send('hostname X'))).toBe('mode-lost');
  expect(await session.run('show version')).toBe('Fake version 1');
  expect(device.received).not.toContain('hostname X');
});

describe('F14: the last gate', () => {
  const BAD = [
    '\n',
    '\r',
    '\t',
    '\0',
    '\x03',
    '\x1a',
    '\x1b',
    '\x7f',
    '\x85',
    '\u2028',
    '\u2029',
    '\u202e',
    '\ud800',
  ];
  test.each(BAD.map((character) => [JSON.stringify(character), character]))(
    'F14: a line with %s is not sent',
    async (_name, character) => {
      const device = await sshDevice();
      const session = await open(device);
      await session.enterConfig();
      const before = device.received.length;
      expect(await codeOf(session.send(`description a${character}shutdown`))).toBe('bad-line');
      expect(await session.send('description grüße 网络')).toEqual({ text: '' });
      expect(device.received.slice(before)).toEqual(['description grüße 网络']);
    },
  );
});

describe('free text', () => {
  const banner: FakeScript = {
    on: async (line, terminal) => {
      if (!line.startsWith('banner motd ^')) return false;
      for (let text = await terminal.line(); ; text = await terminal.line()) {
        terminal.out(`${text}\n`);
        if (text.includes('^')) break;
      }
      terminal.reply('');
      return true;
    },
  };

  test('a banner is typed line by line, without prompts in between', async () => {
    const device = await sshDevice(banner);
    const session = await open(device);
    await session.enterConfig();
    for (const line of ['banner motd ^', 'R1(config)#', ' two  blanks', '', 'last^', 'interface eth0']) {
      expect(await session.send(line)).toEqual({ text: '' });
    }
    expect(device.received.slice(-6)).toEqual([
      'banner motd ^',
      'R1(config)#',
      ' two  blanks',
      '',
      'last^',
      'interface eth0',
    ]);
  });

  test.each([60, 250])(
    'F34: over a line of %d ms no echo of the text is taken for that of a later line',
    async (ms) => {
      const far: FakeScript = {
        on: async (line, terminal) => {
          if (!line.startsWith('banner motd ^')) return false;
          for (let text = await terminal.line(); ; text = await terminal.line()) {
            await sleep(ms);
            terminal.out(`${text}\n`);
            if (text.includes('^')) break;
          }
          terminal.reply('');
          return true;
        },
      };
      const device = await sshDevice(far);
      const session = await open(device);
      await session.enterConfig();
      for (const line of ['banner motd ^', 'New text', '', 'exit', '^', 'interface eth0']) {
        expect(await session.send(line)).toEqual({ text: '' });
      }
      expect(device.received.slice(-5)).toEqual(['New text', '', 'exit', '^', 'interface eth0']);
    },
  );

  test('a refused banner is a refusal, and its text is not typed as commands', async () => {
    const device = await sshDevice(answering({ 'banner motd ^': '% Invalid input' }));
    const session = await open(device);
    await session.enterConfig();
    expect((await session.send('banner motd ^')).refused?.means).toBe('refused');
    expect(await session.send('interface eth0')).toEqual({ text: '' });
  });

  test('a banner in one line is a line like any other', async () => {
    const session = await open(await sshDevice(answering({ 'banner motd ^hello^': '' })));
    await session.enterConfig();
    expect(await session.send('banner motd ^hello^')).toEqual({ text: '' });
  });
});

test('a line that leaves the configuration mode is an error, and nothing more is sent as configuration', async () => {
  const device = await sshDevice();
  const session = await open(device);
  await session.enterConfig();
  expect(await codeOf(session.send('exit'))).toBe('mode-lost');
  expect(await codeOf(session.send('reload'))).toBe('mode-lost');
  expect(device.received).not.toContain('reload');
});

test('the mask hides secrets in answers, errors and transcript', async () => {
  const device = await sshDevice(answering({ 'key abc123': '% Bad key abc123' }));
  const session = await open(device, { mask: (text) => text.replaceAll('abc123', '***') });
  await session.enterConfig();
  const answer = await session.send('key abc123');
  expect(JSON.stringify([answer, session.transcript])).not.toContain('abc123');
  expect(device.received).toContain('key abc123');
});

test('a command that enters the configuration mode by itself (a revert timer) is followed', async () => {
  const device = await sshDevice({
    on: (line, terminal) => {
      if (line !== 'configure terminal revert timer 5') return false;
      terminal.mode = 'config';
      terminal.reply('Rollback Confirmed Change: 5 minutes');
      return true;
    },
  });
  const session = await open(device);
  expect(await session.run('configure terminal revert timer 5')).toContain('5 minutes');
  await session.enterConfig();
  expect(device.received).not.toContain('configure terminal');
  expect(await session.send('interface eth0')).toEqual({ text: '' });
  await session.leaveConfig();
});

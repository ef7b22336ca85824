/** Login dialogues, limits of the device, and credentials. */
import { describe, expect, test } from 'vitest';
import { type FakeScript, type FakeTerminal, newKey } from './fake-device.ts';
import { codeOf, credentials, failureOf, named, open, sleep, sshDevice, telnetDevice } from './open.ts';

/** A Telnet login; passwords are not echoed. */
async function login(
  terminal: FakeTerminal,
  ask = { name: 'Username: ', password: 'Password: ' },
): Promise<boolean> {
  terminal.out(ask.name);
  const name = await terminal.line();
  terminal.out(`${name}\n${ask.password}`);
  const password = await terminal.line();
  terminal.out('\n');
  if (name === 'ops' && password === 'pw') return true;
  terminal.out('% Login invalid\n\n');
  terminal.out(ask.name);
  await terminal.line();
  return false;
}

const BANNER = [
  'Authorised users only. Your password:',
  'R1#',
  'Type ? for help >',
  'Do you agree? [Y/N]',
  '*** do not press Y ***',
].join('\n');

describe('F40: login dialogues', () => {
  const cases: readonly {
    readonly name: string;
    readonly script: FakeScript;
    readonly typed: readonly string[];
  }[] = [
    { name: 'user name and password', script: { login }, typed: ['ops', 'pw'] },
    {
      name: 'a banner with password:, #, > and [Y/N] before the login',
      script: { banner: `${BANNER}\n\n`, login },
      typed: ['ops', 'pw'],
    },
    {
      name: 'a banner after the login',
      script: {
        login: async (terminal) => {
          const ok = await login(terminal);
          terminal.out(`${BANNER}\n`);
          return ok;
        },
      },
      typed: ['ops', 'pw'],
    },
    {
      name: 'a password only',
      script: {
        login: async (terminal) => {
          terminal.out('User Access Verification\n\nPassword: ');
          const password = await terminal.line();
          terminal.out('\n');
          return password === 'pw';
        },
      },
      typed: ['pw'],
    },
    {
      name: 'Press Y or ENTER, and a set-up dialog',
      script: {
        login: async (terminal) => {
          terminal.out('Press Y or ENTER to continue, N to exit.');
          await terminal.line();
          terminal.out('\nWould you like to enter the initial configuration dialog? [yes/no]: ');
          const answer = await terminal.line();
          terminal.out(`${answer}\n`);
          return answer === 'no';
        },
      },
      typed: ['', 'no'],
    },
    {
      name: 'a banner cut after password:',
      script: {
        login: async (terminal) => {
          terminal.out('Never tell anybody your password:');
          await sleep(20);
          terminal.out(' it is secret\n');
          return login(terminal);
        },
      },
      typed: ['ops', 'pw'],
    },
    {
      name: 'a last banner line that looks like a prompt',
      script: {
        login: async (terminal) => {
          const ok = await login(terminal);
          terminal.out('Welcome#');
          await terminal.line();
          terminal.out('\n');
          return ok;
        },
      },
      typed: ['ops', 'pw'],
    },
  ];
  test.each(named(cases))('F40: %s', async (_name, { script, typed }) => {
    const device = await telnetDevice(script);
    const session = await open(device);
    expect(session.hostname).toBe('R1');
    expect(device.received.slice(0, typed.length)).toEqual(typed);
    expect(await session.run('show version')).toBe('Fake version 1');
  });

  test.each([
    'New Password: ',
    'Old password: ',
    'Confirm password: ',
    'Change the default password now? [Y/N]: ',
    'Enter your selection [2]: ',
  ])('F40: the unknown question "%s" is quoted and never answered', async (question) => {
    const device = await telnetDevice({
      login: async (terminal) => {
        await login(terminal);
        terminal.out(question);
        await terminal.line();
        return true;
      },
    });
    const error = await failureOf(open(device));
    expect(error.code).toBe('unknown-question');
    expect(error.message).toContain(question.trim());
    await sleep(50);
    expect(device.received).toEqual(['ops', 'pw']);
  });

  test('a refused login is tried once, and the password is in no message', async () => {
    const device = await telnetDevice({ login });
    const wrong = { ...credentials, password: { secret: 'env:WRONG' } };
    const error = await failureOf(open(device, { connection: { credentials: wrong } }));
    expect(error.code).toBe('auth-refused');
    expect(error.message).not.toContain('wrong');
    expect(device.received).toEqual(['ops', 'wrong']);
  });
});

describe('F44: session limits', () => {
  test.each([
    'CLI session limit 32 reached.',
    'All user interfaces are used, please try later!',
    '% Connection refused by remote host',
  ])('F44: a full device is a session limit and no wrong password: %s', async (text) => {
    const device = await telnetDevice({
      login: async (terminal) => {
        terminal.out(`${text}\n`);
        terminal.close();
        return false;
      },
    });
    expect(await codeOf(open(device))).toBe('session-limit');
  });

  test('F44: a device with two terminals refuses the third, and takes it after a close', async () => {
    const device = await sshDevice({}, { limit: 2 });
    const first = await open(device);
    await open(device);
    const error = await failureOf(open(device));
    expect([error.code, error.phase]).toEqual(['session-limit', 'shell']);
    await first.close();
    await sleep(30);
    expect((await open(device)).hostname).toBe('R1');
  });
});

describe('SSH logins', () => {
  const key = newKey({ passphrase: 'phrase' });
  const secrets: Readonly<Record<string, string>> = {
    'env:KEY': key,
    'env:PHRASE': 'phrase',
    'env:BAD': 'no',
    'env:PW': 'pw',
  };
  const secret = ({ secret: name }: { readonly secret: string }): string => secrets[name] ?? '';

  test('a private key with a passphrase', async () => {
    const device = await sshDevice(
      {},
      {
        auth: (context) =>
          context.method === 'publickey' ? context.accept() : context.reject(['publickey']),
      },
    );
    const account = {
      name: 'k',
      username: 'ops',
      private_key: { secret: 'env:KEY' },
      passphrase: { secret: 'env:PHRASE' },
    };
    expect((await open(device, { secret, connection: { credentials: account } })).hostname).toBe('R1');
    expect(device.auths).toContain('publickey ops');
  });

  test('a wrong passphrase is found before anything is sent', async () => {
    const device = await sshDevice();
    const account = {
      name: 'k',
      username: 'ops',
      private_key: { secret: 'env:KEY' },
      passphrase: { secret: 'env:BAD' },
    };
    expect(await codeOf(open(device, { secret, connection: { credentials: account } }))).toBe('key-unusable');
    expect(device.auths).toEqual([]);
  });

  test.each([
    { prompt: 'Password: ', code: undefined },
    { prompt: "ops@127.0.0.1's password:", code: undefined },
    { prompt: 'New password: ', code: 'auth-refused' },
    { prompt: 'Verification code: ', code: 'auth-refused' },
  ] as const)('keyboard-interactive with "$prompt"', async ({ prompt, code }) => {
    const answers: string[] = [];
    const device = await sshDevice(
      {},
      {
        auth: (context) => {
          if (context.method !== 'keyboard-interactive') return context.reject(['keyboard-interactive']);
          context.prompt([{ prompt, echo: false }], (given) => {
            answers.push(...given);
            if (given[0] === 'pw') context.accept();
            else context.reject();
          });
        },
      },
    );
    if (code === undefined) {
      expect((await open(device)).hostname).toBe('R1');
      return;
    }
    const error = await failureOf(open(device));
    expect(error.code).toBe(code);
    expect(error.message).toContain(prompt.trim());
    expect(answers).not.toContain('pw');
  });

  test('a refused password says what the device takes', async () => {
    const device = await sshDevice();
    const error = await failureOf(
      open(device, { connection: { credentials: { ...credentials, password: { secret: 'env:WRONG' } } } }),
    );
    expect(error.code).toBe('auth-refused');
    expect(error.message).toContain('user ops');
    expect(device.auths.filter((attempt) => attempt.startsWith('password'))).toHaveLength(1);
  });

  test('a missing secret names the reference', async () => {
    const error = await failureOf(
      open(await sshDevice(), {
        connection: { credentials: { ...credentials, password: { secret: 'env:NOPE' } } },
      }),
    );
    expect(error.code).toBe('secret-missing');
    expect(error.message).toContain('env:NOPE');
  });

  test('the read account is used for reading, and cannot write', async () => {
    const device = await sshDevice(
      {},
      {
        auth: (context) =>
          context.method === 'password' && context.username === 'viewer'
            ? context.accept()
            : context.reject(['password']),
      },
    );
    const both = { ...credentials, read: { username: 'viewer', password: { secret: 'env:PW' } } };
    const session = await open(device, { access: 'read', connection: { credentials: both } });
    expect(await session.run('show version')).toBe('Fake version 1');
    expect(await codeOf(session.enterConfig())).toBe('read-only');
    expect(await codeOf(session.send('hostname X'))).toBe('read-only');
    expect(await codeOf(session.save())).toBe('read-only');
    expect(device.received).not.toContain('configure terminal');
  });
});

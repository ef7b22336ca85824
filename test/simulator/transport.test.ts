/** SSH and Telnet of the virtual devices, seen from bare clients. */
import { createHash } from 'node:crypto';
import ssh2 from 'ssh2';
import { describe, expect, test } from 'vitest';
import { createNegotiator } from '../../drivers/simulator/transport-telnet.ts';
import { boot, ssh, telnet, wait } from './harness.ts';
import { connectSsh, execSsh, PROMPT, talkSsh, talkTelnet } from './raw-clients.ts';

/** ssh2 1.17 makes one ed25519 key in about two hundred that it cannot read itself; that one is thrown away. */
function newKeyPair(): { readonly public: string; readonly private: string } {
  for (;;) {
    const pair = ssh2.utils.generateKeyPairSync('ed25519');
    if (!(ssh2.utils.parseKey(pair.private) instanceof Error)) return pair;
  }
}

describe('SSH', () => {
  test('the fingerprint is the one that a client computes', async () => {
    const device = await boot();
    let seen = '';
    const onHostKey = (key: Buffer): boolean => {
      seen = `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
      return true;
    };
    const client = await connectSsh({ port: device.sshPort ?? 0, username: 'u', password: 'p', onHostKey });
    client.end();
    expect(seen).toBe(device.hostKeyFingerprint);
  });

  test('a client that refuses the host key leaves no login attempt', async () => {
    const device = await boot();
    const refused = connectSsh({
      port: device.sshPort ?? 0,
      username: 'u',
      password: 'p',
      onHostKey: () => false,
    });
    await expect(refused).rejects.toThrow();
    expect(device.authAttempts).toBe(0);
  });

  test('a given host key is the one that is shown', async () => {
    const pair = ssh2.utils.generateKeyPairSync('ecdsa', { bits: 256 });
    const one = await boot({ hostKey: pair.private });
    const other = await boot();
    expect(one.hostKeyFingerprint).not.toBe(other.hostKeyFingerprint);
    expect(await (await ssh(one)).line('show privilege')).toContain('15');
  });

  test('a wrong password is refused and counted', async () => {
    const device = await boot();
    await expect(connectSsh({ port: device.sshPort ?? 0, username: 'u', password: 'x' })).rejects.toThrow(
      /authentication/i,
    );
    expect(device.authAttempts).toBe(1);
    expect(device.received).toEqual([]);
  });

  test('keyboard-interactive', async () => {
    const device = await boot();
    const client = await connectSsh({ port: device.sshPort ?? 0, username: 'u', keyboard: 'p' });
    expect(await execSsh(client, 'show privilege')).toBe('Current privilege level is 15\r\n');
    client.end();
    await expect(connectSsh({ port: device.sshPort ?? 0, username: 'u', keyboard: 'x' })).rejects.toThrow();
  });

  test('a public key opens the door to its owner only', async () => {
    const mine = newKeyPair();
    const other = newKeyPair();
    const device = await boot({ users: [{ name: 'k', password: 'unused', publicKey: mine.public }] });
    const client = await connectSsh({ port: device.sshPort ?? 0, username: 'k', privateKey: mine.private });
    expect(await execSsh(client, 'show privilege')).toContain('15');
    client.end();
    await expect(
      connectSsh({ port: device.sshPort ?? 0, username: 'k', privateKey: other.private }),
    ).rejects.toThrow();
  });

  test('an account of the configuration logs in with its stored secret', async () => {
    const device = await boot({ users: [] });
    const talk = await talkSsh({ port: device.sshPort ?? 0, username: 'admin', password: 'Lab-Adm1n!' });
    expect(await talk.until(PROMPT)).toContain('SW1#');
    device.change(['no username admin']);
    await expect(
      connectSsh({ port: device.sshPort ?? 0, username: 'admin', password: 'Lab-Adm1n!' }),
    ).rejects.toThrow();
  });

  test('a given user whose account leaves the configuration is locked out', async () => {
    const device = await boot({ users: [{ name: 'admin', password: 'p' }] });
    (await talkSsh({ port: device.sshPort ?? 0, username: 'admin', password: 'p' })).end();
    device.change(['no username admin']);
    await expect(
      connectSsh({ port: device.sshPort ?? 0, username: 'admin', password: 'p' }),
    ).rejects.toThrow();
  });

  test('one channel per connection', async () => {
    const device = await boot();
    const client = await connectSsh({ port: device.sshPort ?? 0, username: 'u', password: 'p' });
    const first = new Promise((resolve) => client.shell(resolve));
    await first;
    await expect(execSsh(client, 'show clock')).rejects.toThrow();
    client.end();
  });

  test('only old algorithms, when told so', async () => {
    const device = await boot({ ssh: { algorithms: { kex: ['diffie-hellman-group1-sha1'] } } });
    await expect(connectSsh({ port: device.sshPort ?? 0, username: 'u', password: 'p' })).rejects.toThrow(
      /no matching key exchange/i,
    );
  });

  test('the login banner comes before the password', async () => {
    const device = await boot();
    const client = new ssh2.Client();
    const banner = await new Promise<string>((resolve) => {
      client.on('banner', resolve).on('error', () => {});
      client.connect({ host: '127.0.0.1', port: device.sshPort, username: 'u', password: 'p' });
    });
    client.end();
    expect(banner.trim()).toBe('Authorised access only');
  });
});

describe('Telnet', () => {
  test('offers echo and no go-ahead, asks for window and terminal type', async () => {
    const device = await boot();
    const bytes: Buffer[] = [];
    const talk = await talkTelnet(device.telnetPort ?? 0, (more) => bytes.push(more));
    await talk.until(/Username: $/);
    expect(Buffer.concat(bytes).subarray(0, 12).toString('hex')).toBe('fffb01fffb03fffd18fffd1f');
    talk.end();
  });

  test('the name is echoed, the password is not, and neither is a received line', async () => {
    const device = await boot();
    const talk = await talkTelnet(device.telnetPort ?? 0);
    await talk.until(/Username: $/);
    talk.type('u\r\n');
    expect(await talk.until(/Password: $/)).toBe('u\r\nPassword: ');
    talk.type('p\r\n');
    expect(await talk.until(PROMPT)).toBe('\r\nSW1#');
    expect(device.received).toEqual([]);
    expect(device.authAttempts).toBe(1);
    talk.end();
  });

  test('three wrong logins end the connection', async () => {
    const device = await boot();
    const talk = await talkTelnet(device.telnetPort ?? 0);
    for (let tries = 0; tries < 3; tries += 1) {
      await talk.until(/Username: $/);
      talk.type('u\r\nwrong\r\n');
      await talk.until(/% Login invalid/);
    }
    await wait(100);
    expect(talk.closed()).toBe(true);
    expect(device.sessions()).toBe(0);
  });

  test('commands split over packets, a doubled 255, a refused option, the window size', () => {
    const replies: number[] = [];
    const windows: number[][] = [];
    const negotiator = createNegotiator(
      (bytes) => replies.push(...bytes),
      (columns, rows) => windows.push([columns, rows]),
    );
    const data = [
      [65, 255],
      [253, 34, 66, 255],
      [255, 255, 250, 31, 1],
      [0, 0, 50, 255, 240, 67],
    ].flatMap((part) => [...negotiator.feed(Buffer.from(part))]);
    expect(data).toEqual([65, 66, 255, 67]);
    expect(replies).toEqual([255, 252, 34]);
    expect(windows).toEqual([[256, 50]]);
  });

  test('the same device by both ways', async () => {
    const device = await boot();
    const [one, two] = [await ssh(device), await telnet(device)];
    expect(device.sessions()).toBe(2);
    await one.line('configure terminal');
    await two.line('configure terminal');
    expect(device.maxConfigSessions).toBe(2);
    await one.line('vlan 77');
    expect(await two.line('do show vlan brief')).toContain('VLAN0077');
    one.end();
    two.end();
    await wait(100);
    expect(device.sessions()).toBe(0);
  });

  test('no more sessions than the limit', async () => {
    const device = await boot({ sessionLimit: 1 });
    const first = await ssh(device);
    const second = await talkTelnet(device.telnetPort ?? 0);
    await second.until(/Username: $/);
    second.type('u\r\np\r\n');
    expect(await second.until(/remote host/)).toContain('% Connection refused by remote host');
    await first.line('show clock');
    expect(device.sessions()).toBe(1);
  });
});

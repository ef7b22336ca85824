/** Host keys and algorithms: nothing is sent to a peer that is not the pinned one. */
import ssh2 from 'ssh2';
import manifest from 'ssh2/package.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { hostKeyOf, pinnedVerifier } from '../../drivers/session/host-key.ts';
import { fetchHostKey } from '../../drivers/session/ssh.ts';
import { failureOf, named, open, sleep, sshDevice } from './open.ts';

const OTHER = `SHA256:${'A'.repeat(43)}`;

describe('F31: host keys', () => {
  test('F31: an unknown host key is refused before any authentication, and the message says how to enrol it', async () => {
    const device = await sshDevice();
    const error = await failureOf(open(device, { connection: { host_keys: [] } }));
    expect(error.code).toBe('host-key-unknown');
    expect(error.message).toContain(device.fingerprint);
    expect(error.message).toContain('plumb add r1');
    await sleep(50);
    expect(device.auths).toEqual([]);
  });

  test('F31: a changed host key is refused before any authentication, expected and got are named', async () => {
    const device = await sshDevice();
    const error = await failureOf(open(device, { connection: { host_keys: [OTHER] } }));
    expect(error.code).toBe('host-key-changed');
    expect(error.message).toContain(`expected ${OTHER}`);
    expect(error.message).toContain(`got ssh-ed25519 ${device.fingerprint}`);
    await sleep(50);
    expect(device.auths).toEqual([]);
  });

  test('F31: the verifier answers synchronously with a strict boolean', async () => {
    const device = await sshDevice();
    const shown = await fetchHostKey('127.0.0.1', device.port);
    const key = ssh2.utils.parseKey(ssh2.utils.generateKeyPairSync('ecdsa', { bits: 256 }).private);
    if (key instanceof Error) throw key;
    for (const pinned of [[], [OTHER], [shown.fingerprint], [hostKeyOf(key.getPublicSSH()).fingerprint]]) {
      const answer: unknown = pinnedVerifier(pinned).verify(key.getPublicSSH());
      expect(answer).toBe(pinned[0] === hostKeyOf(key.getPublicSSH()).fingerprint);
    }
  });

  /** Forms of a verifier that look like a refusal and are none for ssh2: why ours may only return a boolean. */
  const traps: readonly { readonly name: string; readonly verifier: (key: Buffer) => unknown }[] = [
    { name: 'a promise of false', verifier: async () => false },
    { name: 'an async function that throws', verifier: () => Promise.reject(new Error('no')) },
    { name: 'null', verifier: () => null },
    { name: 'zero', verifier: () => 0 },
  ];
  test.each(named(traps))(
    'F31: ssh2 takes %s for a yes, so a refusal must be exactly false',
    async (_name, { verifier }) => {
      const device = await sshDevice();
      const client = new ssh2.Client();
      client.on('error', () => undefined);
      process.once('unhandledRejection', () => undefined);
      const connected = new Promise<boolean>((resolve) => {
        client.once('ready', () => resolve(true));
        client.once('close', () => resolve(false));
      });
      const hostVerifier = ((key: Buffer) => {
        const answer = verifier(key);
        if (answer instanceof Promise) answer.catch(() => undefined);
        return answer;
      }) as (key: Buffer) => boolean;
      client.connect({ host: '127.0.0.1', port: device.port, username: 'ops', password: 'pw', hostVerifier });
      expect(await connected).toBe(true);
      client.end();
    },
  );

  test('F31: any of several pinned keys is taken', async () => {
    const device = await sshDevice();
    const session = await open(device, { connection: { host_keys: [OTHER, device.fingerprint] } });
    expect(session.hostname).toBe('R1');
  });

  test('F31: enrolment reads the key and never authenticates', async () => {
    const device = await sshDevice();
    expect(await fetchHostKey('127.0.0.1', device.port)).toEqual({
      type: 'ssh-ed25519',
      fingerprint: device.fingerprint,
    });
    await sleep(50);
    expect(device.auths).toEqual([]);
  });
});

describe('F32: legacy algorithms', () => {
  const legacy = {
    kex: ['diffie-hellman-group1-sha1'],
    cipher: ['aes128-cbc'],
    hmac: ['hmac-sha1'],
  } as const;

  test('F32: a peer with old algorithms only is refused, and its offer is named', async () => {
    const device = await sshDevice(
      {},
      { algorithms: { kex: [...legacy.kex], cipher: [...legacy.cipher], hmac: [...legacy.hmac] } },
    );
    const error = await failureOf(open(device));
    expect(error.code).toBe('no-common-algorithm');
    expect(error.message).toContain('diffie-hellman-group1-sha1');
    expect(error.message).toContain('legacy_algorithms: true');
    expect(device.auths).toEqual([]);
  });

  test('F32: it is reached when the device file asks for it', async () => {
    const device = await sshDevice(
      {},
      { algorithms: { kex: [...legacy.kex], cipher: [...legacy.cipher], hmac: [...legacy.hmac] } },
    );
    const session = await open(device, { connection: { legacy_algorithms: true } });
    expect(await session.run('show version')).toBe('Fake version 1');
  });
});

describe('F33: prefix truncation of the handshake', () => {
  test('F33: the SSH library has strict key exchange, and a peer that has it too is not complained of', async () => {
    const [major = 0, minor = 0] = manifest.version.split('.').map(Number);
    expect(major > 1 || minor >= 15).toBe(true);
    const session = await open(await sshDevice());
    expect(session.transcript.filter((entry) => entry.text.includes('CVE-2023-48795'))).toEqual([]);
  });

  test('F33: a peer without strict key exchange is noted', async () => {
    const kex = ['curve25519-sha256' as const];
    // ssh2's server adds the strict mark to its list with `concat`: this list does not grow
    kex.concat = () => kex;
    const session = await open(await sshDevice({}, { algorithms: { kex } }));
    expect(session.transcript.filter((entry) => entry.text.includes('CVE-2023-48795'))).toHaveLength(1);
  });
});

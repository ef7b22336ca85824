/** Which SSH algorithms we offer: today's by default, the old ones only where the device file asks for them (F32). */
import type { Algorithms } from 'ssh2';

/** What a current OpenSSH client offers, as far as ssh2 has it: no SHA-1 signatures, no CBC, no group1. */
const MODERN = {
  kex: [
    'curve25519-sha256',
    'curve25519-sha256@libssh.org',
    'ecdh-sha2-nistp256',
    'ecdh-sha2-nistp384',
    'ecdh-sha2-nistp521',
    'diffie-hellman-group-exchange-sha256',
    'diffie-hellman-group14-sha256',
    'diffie-hellman-group16-sha512',
    'diffie-hellman-group18-sha512',
  ],
  serverHostKey: [
    'ssh-ed25519',
    'ecdsa-sha2-nistp256',
    'ecdsa-sha2-nistp384',
    'ecdsa-sha2-nistp521',
    'rsa-sha2-512',
    'rsa-sha2-256',
  ],
  cipher: [
    'aes128-gcm@openssh.com',
    'aes256-gcm@openssh.com',
    'chacha20-poly1305@openssh.com',
    'aes128-ctr',
    'aes192-ctr',
    'aes256-ctr',
  ],
  hmac: [
    'hmac-sha2-256-etm@openssh.com',
    'hmac-sha2-512-etm@openssh.com',
    'hmac-sha2-256',
    'hmac-sha2-512',
    'hmac-sha1',
  ],
} as const satisfies Algorithms;

/** What switches and routers of the 2000s have: tried last. */
const LEGACY = {
  kex: ['diffie-hellman-group14-sha1', 'diffie-hellman-group-exchange-sha1', 'diffie-hellman-group1-sha1'],
  serverHostKey: ['ssh-rsa', 'ssh-dss'],
  cipher: ['aes256-cbc', 'aes192-cbc', 'aes128-cbc', '3des-cbc'],
  hmac: ['hmac-sha1-96', 'hmac-md5', 'hmac-md5-96'],
} as const satisfies Algorithms;

export function algorithmsFor(legacy: boolean): Algorithms {
  if (!legacy)
    return {
      kex: [...MODERN.kex],
      serverHostKey: [...MODERN.serverHostKey],
      cipher: [...MODERN.cipher],
      hmac: [...MODERN.hmac],
    };
  return {
    kex: [...MODERN.kex, ...LEGACY.kex],
    serverHostKey: [...MODERN.serverHostKey, ...LEGACY.serverHostKey],
    cipher: [...MODERN.cipher, ...LEGACY.cipher],
    hmac: [...MODERN.hmac, ...LEGACY.hmac],
  };
}

/** Collects from ssh2's debug lines what the peer offered, and whether it guards the handshake against Terrapin (F33). */
export interface HandshakeNotes {
  read(line: string): void;
  /** `key exchange: a,b; ciphers: c`; empty when the peer said nothing. */
  offered(): string;
  readonly strict: boolean;
}

/** `Handshake: (remote) KEX method: diffie-hellman-group1-sha1` (ssh2 1.17, kex.js). */
const OFFER = /^Handshake: \(remote\) (KEX method|Host key format|S->C cipher|S->C MAC): (.*)$/;
const NAMES: Readonly<Record<string, string>> = {
  'KEX method': 'key exchange',
  'Host key format': 'host keys',
  'S->C cipher': 'ciphers',
  'S->C MAC': 'MACs',
};

export function takeHandshakeNotes(): HandshakeNotes {
  const offers = new Map<string, string>();
  let strict = false;
  return {
    read: (line) => {
      if (line === 'Handshake: strict KEX mode enabled') strict = true;
      const found = OFFER.exec(line);
      if (found !== null) offers.set(NAMES[found[1] ?? ''] ?? '', found[2] ?? '');
    },
    offered: () => [...offers].map(([name, list]) => `${name}: ${list}`).join('; '),
    get strict() {
      return strict;
    },
  };
}

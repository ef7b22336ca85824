/** Host keys: fingerprints as OpenSSH prints them, and the verifier that decides before anything is sent. */
import { createHash } from 'node:crypto';

export interface HostKey {
  /** `ssh-ed25519`, `ssh-rsa`, … */
  readonly type: string;
  /** `SHA256:…`, base64 without padding. */
  readonly fingerprint: string;
}

/** Reads a host key as it stands in the key exchange: a length, the type's name, the key. */
export function hostKeyOf(blob: Uint8Array): HostKey {
  const bytes = Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength);
  const length = bytes.length >= 4 ? bytes.readUInt32BE(0) : 0;
  const type =
    length > 0 && length <= 64 && length <= bytes.length - 4
      ? bytes.toString('latin1', 4, 4 + length)
      : 'unknown';
  const digest = createHash('sha256').update(bytes).digest('base64').replace(/=+$/, '');
  return { type, fingerprint: `SHA256:${digest}` };
}

export interface Verifier {
  /**
   * Synchronous, and returns `true` or `false` and nothing else: ssh2 refuses on the exact value `false` only, so a
   * promise, `null` or `0` from a verifier would let every key pass and send the password (ssh2 1.17, kex.js).
   */
  verify(blob: Uint8Array): boolean;
  /** The key that was shown, for messages. */
  readonly shown: HostKey | undefined;
}

/** Admits only the pinned fingerprints; without any it refuses every key. */
export function pinnedVerifier(pinned: readonly string[]): Verifier {
  const wanted = new Set(pinned.map((fingerprint) => fingerprint.replace(/=+$/, '')));
  let shown: HostKey | undefined;
  return {
    verify: (blob) => {
      shown = hostKeyOf(blob);
      return wanted.has(shown.fingerprint);
    },
    get shown() {
      return shown;
    },
  };
}

/**
 * Keeps a device's raw configuration readable for our own undo and for nobody else (AES-256-GCM), and makes the
 * keyed digests that tie an approval to what was approved. The key never enters the database.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEY_BYTES = 32;
const IV_BYTES = 12;

/** An encrypted text as it is stored. */
export interface SealedSnapshot {
  readonly cipher: Uint8Array;
  readonly iv: Uint8Array;
  readonly tag: Uint8Array;
  /** Names the key that opens it, without saying anything about it. */
  readonly keyId: string;
  /** Keyed digest of the text: equal texts can be recognised without opening them. */
  readonly digest: string;
}

/** The key is missing, malformed or not the one that sealed the snapshot; or the snapshot was altered. Terminal. */
export class SnapshotKeyError extends Error {
  override readonly name = 'SnapshotKeyError';
  readonly code = 'snapshot-key';
}

/**
 * The 32-byte key: from `keyFile` (PLUMB_KEY_FILE: 32 raw bytes, or 64 hexadecimal digits), else from
 * `<dataDir>/key`, which is made (mode 0600) when it is not there. Throws SnapshotKeyError.
 */
export function loadKey(options: { readonly keyFile?: string; readonly dataDir?: string }): Uint8Array {
  if (options.keyFile !== undefined) return readKey(options.keyFile);
  if (options.dataDir === undefined)
    throw new SnapshotKeyError('neither a key file nor a data folder is given');
  const file = join(options.dataDir, 'key');
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  createKey(file);
  return readKey(file);
}

/** A key for data that ends with the process. */
export function temporaryKey(): Uint8Array {
  return randomBytes(KEY_BYTES);
}

/** Linking makes the finished file appear at once, and never replaces the key of somebody who was faster. */
function createKey(file: string): void {
  if (statSync(file, { throwIfNoEntry: false }) !== undefined) return;
  const fresh = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(fresh, randomBytes(KEY_BYTES), { mode: 0o600, flag: 'wx' });
  try {
    linkSync(fresh, file);
  } catch (error) {
    if (statSync(file, { throwIfNoEntry: false }) === undefined) throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
}

function readKey(file: string): Uint8Array {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new SnapshotKeyError(`there is no key file ${file}`);
  if ((found.mode & 0o077) !== 0) {
    throw new SnapshotKeyError(`the key file ${file} can be read by others; run: chmod 600 ${file}`);
  }
  const bytes = readFileSync(file);
  if (bytes.length === KEY_BYTES) return bytes;
  const text = bytes.toString('latin1').trim();
  if (/^[0-9a-fA-F]{64}$/.test(text)) return Buffer.from(text, 'hex');
  throw new SnapshotKeyError(`the key file ${file} must hold 32 bytes, or 64 hexadecimal digits`);
}

/** Encrypts a text under a fresh nonce. */
export function sealSnapshot(text: string, key: Uint8Array): SealedSnapshot {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', derived(key, 'snapshot cipher'), iv);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return {
    cipher: sealed,
    iv,
    tag: cipher.getAuthTag(),
    keyId: keyIdOf(key),
    digest: keyedDigest(key, 'snapshot', text),
  };
}

/** Decrypts; throws SnapshotKeyError for another key or an altered snapshot. */
export function openSnapshot(sealed: SealedSnapshot, key: Uint8Array): string {
  if (sealed.keyId !== keyIdOf(key)) {
    throw new SnapshotKeyError(
      `the snapshot was sealed with key ${sealed.keyId}, this is key ${keyIdOf(key)}`,
    );
  }
  const decipher = createDecipheriv('aes-256-gcm', derived(key, 'snapshot cipher'), sealed.iv, {
    authTagLength: 16,
  });
  decipher.setAuthTag(sealed.tag);
  try {
    return Buffer.concat([decipher.update(sealed.cipher), decipher.final()]).toString('utf8');
  } catch {
    throw new SnapshotKeyError('the snapshot was altered, or sealed with another key');
  }
}

/** HMAC-SHA256 in hexadecimal over the parts; `['ab','c']` and `['a','bc']` differ. */
export function keyedDigest(key: Uint8Array, ...parts: readonly string[]): string {
  const hmac = createHmac('sha256', derived(key, 'digest'));
  for (const part of parts) {
    const bytes = Buffer.from(part, 'utf8');
    hmac.update(`${bytes.length}:`);
    hmac.update(bytes);
  }
  return hmac.digest('hex');
}

/** Compares two digests without telling by its duration where they differ. */
export function sameDigest(one: string, other: string): boolean {
  const a = Buffer.from(one);
  const b = Buffer.from(other);
  return a.length === b.length && timingSafeEqual(a, b);
}

/** One key per use, so that no use weakens another. */
function derived(key: Uint8Array, use: string): Uint8Array {
  if (key.length !== KEY_BYTES) throw new SnapshotKeyError('the key must be 32 bytes');
  return createHmac('sha256', key).update(`plumbline ${use}`).digest();
}

function keyIdOf(key: Uint8Array): string {
  return Buffer.from(derived(key, 'key id')).toString('hex').slice(0, 16);
}

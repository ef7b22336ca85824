/** Sealed snapshots and keyed digests: what is closed stays closed, what is altered is noticed. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  keyedDigest,
  loadKey,
  openSnapshot,
  sameDigest,
  sealSnapshot,
  temporaryKey,
} from '../../reconciler/snapshot.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumb-key-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('sealed snapshots', () => {
  const key = temporaryKey();

  it('gives back every text exactly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(openSnapshot(sealSnapshot(text, key), key)).toBe(text);
      }),
    );
  });

  it('shows nothing of the text, and never the same cipher twice', () => {
    const text = 'username ops secret CANARY-4711\n'.repeat(10);
    const one = sealSnapshot(text, key);
    const other = sealSnapshot(text, key);
    expect(Buffer.from(one.cipher).includes('CANARY')).toBe(false);
    expect(Buffer.from(one.cipher).equals(Buffer.from(other.cipher))).toBe(false);
    expect(one.digest).toBe(other.digest);
  });

  it('refuses another key and every altered byte', () => {
    const sealed = sealSnapshot('hostname r1', key);
    expect(() => openSnapshot(sealed, temporaryKey())).toThrow('was sealed with key');
    for (const part of ['cipher', 'iv', 'tag'] as const) {
      for (let at = 0; at < sealed[part].length; at += 1) {
        const altered = Uint8Array.from(sealed[part]);
        altered[at] = (altered[at] ?? 0) ^ 1;
        expect(() => openSnapshot({ ...sealed, [part]: altered }, key)).toThrow('altered');
      }
    }
  });

  it('refuses a tag that was cut short', () => {
    const sealed = sealSnapshot('hostname r1', key);
    expect(() => openSnapshot({ ...sealed, tag: sealed.tag.slice(0, 4) }, key)).toThrow();
  });
});

describe('keyed digests', () => {
  it('depend on the key, on every part and on where the parts end', () => {
    const key = temporaryKey();
    expect(keyedDigest(key, 'ab', 'c')).toBe(keyedDigest(key, 'ab', 'c'));
    const all = [
      keyedDigest(key, 'ab', 'c'),
      keyedDigest(key, 'a', 'bc'),
      keyedDigest(key, 'abc'),
      keyedDigest(key, 'ab', 'c', ''),
      keyedDigest(temporaryKey(), 'ab', 'c'),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((digest) => /^[0-9a-f]{64}$/.test(digest))).toBe(true);
    expect(sameDigest(all[0] ?? '', all[0] ?? '')).toBe(true);
    expect(sameDigest(all[0] ?? '', all[1] ?? '')).toBe(false);
    expect(sameDigest(all[0] ?? '', 'short')).toBe(false);
  });
});

describe('the key file', () => {
  it('is made once, for its owner only, and stays the same', () => {
    const dataDir = join(folder, 'state');
    const key = loadKey({ dataDir });
    expect(key).toHaveLength(32);
    expect(statSync(join(dataDir, 'key')).mode & 0o777).toBe(0o600);
    expect(Buffer.from(loadKey({ dataDir })).equals(Buffer.from(key))).toBe(true);
    expect(Buffer.from(readFileSync(join(dataDir, 'key'))).equals(Buffer.from(key))).toBe(true);
  });

  it('may hold hexadecimal digits', () => {
    const file = join(folder, 'hex');
    writeFileSync(file, `${'0f'.repeat(32)}\n`, { mode: 0o600 });
    expect(Buffer.from(loadKey({ keyFile: file })).toString('hex')).toBe('0f'.repeat(32));
  });

  it.each([
    { why: 'is missing', make: () => join(folder, 'nowhere'), says: 'there is no key file' },
    { why: 'is too short', make: () => written('short', 'abc', 0o600), says: 'must hold 32 bytes' },
    { why: 'can be read by others', make: () => written('open', 'x'.repeat(32), 0o644), says: 'chmod 600' },
  ])('is refused when it $why', ({ make, says }) => {
    expect(() => loadKey({ keyFile: make() })).toThrow(says);
  });

  function written(name: string, text: string, mode: number): string {
    const file = join(folder, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text, { mode });
    return file;
  }
});

/** Whether a hash that IOS stores (types 5, 8 and 9) is the hash of a plain text. */

/** Loaded when a hash is verified: most comparisons meet none, and it takes longer to load than they take. */
function crypto(): typeof import('node:crypto') {
  return process.getBuiltinModule('node:crypto');
}

/** `$9$salt$digest`, with or without its type before it. */
const HASH = /^(?:[589] )?\$(?<kind>[189])\$(?<salt>[./0-9A-Za-z]+)\$(?<digest>[./0-9A-Za-z]+)$/;
const LETTERS = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** `undefined` when the text is no such hash. Type 9 takes some 30 ms: that is what it is made for. */
export function verifyHash(text: string, plain: string): boolean | undefined {
  const { kind, salt = '', digest } = HASH.exec(text)?.groups ?? {};
  if (kind === undefined) return undefined;
  return digestOf(kind, salt, plain) === digest;
}

export function isHash(text: string): boolean {
  return HASH.test(text);
}

/** Facts: type 8 is PBKDF2-HMAC-SHA256 with 20,000 rounds, type 9 scrypt with N 16384, r 1, p 1, both over the salt's letters. */
function digestOf(kind: string, salt: string, plain: string): string {
  if (kind === '1') return md5Crypt(plain, salt);
  const bytes =
    kind === '8'
      ? crypto().pbkdf2Sync(plain, salt, 20_000, 32, 'sha256')
      : crypto().scryptSync(plain, salt, 32, { N: 16_384, r: 1, p: 1 });
  return Array.from(
    bytes.toString('base64url'),
    (letter) => LETTERS[BASE64.indexOf(letter.replace('-', '+').replace('_', '/'))] ?? '',
  ).join('');
}

const ROUNDS = 1000;
/** Which bytes of the digest stand together in four letters, most significant first; the last byte stands alone. */
const TRIPLES = [
  [0, 6, 12],
  [1, 7, 13],
  [2, 8, 14],
  [3, 9, 15],
  [4, 10, 5],
] as const;

/** The scheme of FreeBSD's crypt(3), `$1$`: MD5, a thousand rounds that mix text, salt and the last digest. */
function md5Crypt(plain: string, salt: string): string {
  const text = Buffer.from(plain);
  const md5 = (...parts: readonly (Buffer | string)[]): Buffer => {
    const hash = crypto().createHash('md5');
    for (const part of parts) hash.update(part);
    return hash.digest();
  };
  let digest = firstDigest(text, salt, md5(text, salt, text), md5);
  for (let round = 0; round < ROUNDS; round += 1) {
    const odd = round % 2 === 1;
    digest = md5(
      odd ? text : digest,
      round % 3 === 0 ? '' : salt,
      round % 7 === 0 ? '' : text,
      odd ? digest : text,
    );
  }
  const groups = TRIPLES.map(([a, b, c]) =>
    letters(((digest[a] ?? 0) << 16) | ((digest[b] ?? 0) << 8) | (digest[c] ?? 0), 4),
  );
  return groups.join('') + letters(digest[11] ?? 0, 2);
}

type Md5 = (...parts: readonly (Buffer | string)[]) => Buffer;

function firstDigest(text: Buffer, salt: string, inner: Buffer, md5: Md5): Buffer {
  const parts: (Buffer | string)[] = [text, '$1$', salt];
  for (let left = text.length; left > 0; left -= 16) parts.push(inner.subarray(0, Math.min(16, left)));
  for (let bits = text.length; bits > 0; bits >>= 1)
    parts.push(bits & 1 ? Buffer.from([0]) : text.subarray(0, 1));
  return md5(...parts);
}

/** Six bits a letter, least significant first. */
function letters(value: number, count: number): string {
  return Array.from({ length: count }, (_, index) => LETTERS[(value >> (6 * index)) & 63]).join('');
}

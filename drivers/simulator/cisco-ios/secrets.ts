/** Stored passwords: hashing what was typed in clear, and checking a login against what is stored. */
import { pbkdf2Sync, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

const STANDARD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const OWN = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const TYPE7_KEY = 'dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87';

function ownBase64(bytes: Buffer): string {
  const text = bytes.toString('base64').replace(/=+$/, '');
  return [...text].map((character) => OWN[STANDARD.indexOf(character)] ?? '').join('');
}

function type9(password: string, salt: string): string {
  return `$9$${salt}$${ownBase64(scryptSync(password, salt, 32, { N: 16384, r: 1, p: 1 }))}`;
}

function type8(password: string, salt: string): string {
  return `$8$${salt}$${ownBase64(pbkdf2Sync(password, salt, 20000, 32, 'sha256'))}`;
}

function newSalt(): string {
  return [...randomBytes(14)].map((byte) => OWN[byte % 64] ?? '.').join('');
}

/** A clear password as the device stores it: type 9. */
export function hashSecret(password: string, type: '8' | '9' = '9'): string {
  return type === '8' ? type8(password, newSalt()) : type9(password, newSalt());
}

export function encryptType7(password: string, offset: number): string {
  const bytes = [...Buffer.from(password, 'latin1')].map((byte, index) => {
    const key = TYPE7_KEY.charCodeAt((offset + index) % TYPE7_KEY.length);
    return (byte ^ key).toString(16).toUpperCase().padStart(2, '0');
  });
  return `${String(offset).padStart(2, '0')}${bytes.join('')}`;
}

function decryptType7(stored: string): string {
  const offset = Number(stored.slice(0, 2));
  const bytes = stored.slice(2).match(/../g) ?? [];
  const codes = bytes.map((hex, index) => {
    return Number.parseInt(hex, 16) ^ TYPE7_KEY.charCodeAt((offset + index) % TYPE7_KEY.length);
  });
  return String.fromCharCode(...codes);
}

/** False for kinds that cannot be checked here (type 5, type 6). */
export function secretFits(type: string, stored: string, password: string): boolean {
  const salt = stored.split('$')[2] ?? '';
  const expected =
    type === '0'
      ? password
      : type === '9'
        ? type9(password, salt)
        : type === '8'
          ? type8(password, salt)
          : null;
  if (type === '7') return decryptType7(stored) === password;
  if (expected === null || expected.length !== stored.length) return false;
  return timingSafeEqual(Buffer.from(expected), Buffer.from(stored));
}

const SHAPES: Readonly<Record<string, RegExp>> = {
  5: /^\$1\$[\w./]{1,8}\$[\w./]{22}$/,
  8: /^\$8\$[\w./]{14}\$[\w./]{43}$/,
  9: /^\$9\$[\w./]{14}\$[\w./]{43}$/,
  7: /^\d\d([0-9A-F]{2})+$/i,
};

/** Whether a stored secret has the form of its type. */
export function looksLike(type: string, stored: string): boolean {
  return SHAPES[type]?.test(stored) ?? type === '0';
}

/** When two texts of an IOS secret are the same secret. */
import { isHash, verifyHash } from './hashes.ts';

/** Type 7 is no encryption: a fixed key, begun at an offset that differs each time the device writes the line. */
const KEY = 'dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87';
/** `0812441A1B1C015A260A0F`, with or without its type before it: two decimal digits, then bytes. */
const TYPE7 = /^(?<type>7 )?(?<offset>\d\d)(?<bytes>(?:[0-9A-F]{2})+)$/i;

/** The plain text of a type 7 string; `undefined` when it is none. */
export function decodeType7(text: string): string | undefined {
  const { offset, bytes } = TYPE7.exec(text)?.groups ?? {};
  if (offset === undefined || bytes === undefined || Number(offset) >= KEY.length) return undefined;
  const codes = (bytes.match(/../g) ?? []).map((byte, index) => {
    return Number.parseInt(byte, 16) ^ KEY.charCodeAt((Number(offset) + index) % KEY.length);
  });
  return codes.every((code) => code >= 32 && code < 127) ? String.fromCharCode(...codes) : undefined;
}

/** What a text says in clear: `0 cisco`, `cisco`, `7 045802150C2E`. */
function plainOf(text: string): string | undefined {
  const [, typed] = /^0 (.+)$/.exec(text) ?? [];
  if (typed !== undefined) return typed;
  const decoded = decodeType7(text);
  if (decoded !== undefined) return decoded;
  // With any other type, or the look of a hash, it is not clear text.
  return /^\d+ /.test(text) || text.startsWith('$') ? undefined : text;
}

/** Encrypted with a key that only the device has (`password encryption aes`): every device and time gives another text. */
const TYPE6 = /^6 /;

/**
 * Type 7 texts are compared by what they hide, hashes by hashing the clear text. Of type 6 nobody but the device can
 * tell. Anything else is the same when its text is: the device keeps a hash as it was typed.
 */
export function sameSecret(shown: string, wanted: string): boolean | undefined {
  if (shown === wanted) return true;
  const [a, b] = [plainOf(shown), plainOf(wanted)];
  if (a !== undefined && b !== undefined) return a === b;
  if (isHash(shown) && b !== undefined) return verifyHash(shown, b);
  if (isHash(wanted) && a !== undefined) return verifyHash(wanted, a);
  return TYPE6.test(shown) && b !== undefined ? undefined : false;
}

/** Helpers of the VPN template of IOS: its words for ciphers and hashes, and keys that fit into a line. */

/** `aes-256` → `aes 256`, as a proposal of IKE says it. */
const CIPHERS: Readonly<Record<string, string>> = {
  'aes-128': 'aes',
  'aes-192': 'aes 192',
  'aes-256': 'aes 256',
};

/** What IKEv2 calls them. */
const CIPHERS2: Readonly<Record<string, string>> = {
  'aes-128': 'aes-cbc-128',
  'aes-192': 'aes-cbc-192',
  'aes-256': 'aes-cbc-256',
  'aes-128-gcm': 'aes-gcm-128',
  'aes-256-gcm': 'aes-gcm-256',
};

const TRANSFORMS: Readonly<Record<string, string>> = {
  des: 'esp-des',
  '3des': 'esp-3des',
  'aes-128': 'esp-aes',
  'aes-192': 'esp-aes 192',
  'aes-256': 'esp-aes 256',
  'aes-128-gcm': 'esp-gcm',
  'aes-192-gcm': 'esp-gcm 192',
  'aes-256-gcm': 'esp-gcm 256',
};

/** `sha1` is `sha` where the word is older than its successors. */
function hashWord(hash: unknown): string {
  return hash === 'sha1' ? 'sha' : String(hash);
}

/**
 * A shared key as it is typed and shown.
 * @throws when a blank would cut it.
 */
function sharedKey(secret: unknown): string {
  const key = String(secret);
  if (/\s/.test(key)) throw new Error('holds a blank, and IOS cannot do that in a shared key');
  return key;
}

export const vpnHelpers: Readonly<Record<string, (...args: readonly unknown[]) => unknown>> = {
  ike_cipher: (cipher) => CIPHERS[String(cipher)] ?? cipher,
  ike_hash: hashWord,
  ike2_ciphers: (ciphers) =>
    Object.values(Object(ciphers))
      .map((one) => CIPHERS2[String(one)] ?? one)
      .join(' '),
  /** `esp-aes 256 esp-sha256-hmac`; a cipher that protects by itself stands alone. */
  transforms: (cipher, hash) =>
    [TRANSFORMS[String(cipher)], ...(hash === undefined ? [] : [`esp-${hashWord(hash)}-hmac`])].join(' '),
  shared_key: sharedKey,
};

/** Helpers of the VPN template of Comware: its words for ciphers, hashes and groups, and what it does not have. */

/** What IKE and the data itself can be protected with. */
const CIPHERS: Readonly<Record<string, string>> = {
  des: 'des-cbc',
  '3des': '3des-cbc',
  'aes-128': 'aes-cbc-128',
  'aes-192': 'aes-cbc-192',
  'aes-256': 'aes-cbc-256',
};

const DATA_CIPHERS: Readonly<Record<string, string>> = {
  ...CIPHERS,
  'aes-128-gcm': 'gcm-128',
  'aes-192-gcm': 'gcm-192',
  'aes-256-gcm': 'gcm-256',
};

const GROUPS: readonly string[] = ['1', '2', '5', '14', '19', '20', '24'];

function wordsOf(values: unknown): readonly string[] {
  return Object.values(Object(values)).map(String);
}

/** @throws when IKE of this platform has no such cipher. */
function ikeCipher(cipher: unknown): string {
  const word = CIPHERS[String(cipher)];
  if (word === undefined) throw new Error(`Comware cannot do ${String(cipher)} in IKE`);
  return word;
}

/** @throws when the platform has no such group. */
function keyGroup(group: unknown): string {
  if (GROUPS.includes(String(group))) return `group${String(group)}`;
  throw new Error(`Comware cannot do group ${String(group)} (it has ${GROUPS.join(', ')})`);
}

/**
 * The number of an access list, where a name is not taken.
 * @throws when it is a name.
 */
function listNumber(list: unknown): string {
  if (/^\d+$/.test(String(list))) return String(list);
  throw new Error('Comware cannot do a list by name here: give its number');
}

export const vpnHelpers: Readonly<Record<string, (...args: readonly unknown[]) => unknown>> = {
  ike_cipher: ikeCipher,
  ike_ciphers: (ciphers) => wordsOf(ciphers).map(ikeCipher).join(' '),
  ike_hash: (hash) => (hash === 'sha1' ? 'sha' : hash),
  data_cipher: (cipher) => DATA_CIPHERS[String(cipher)],
  key_group: keyGroup,
  key_groups: (groups) => wordsOf(groups).map(keyGroup).join(' '),
  list_number: listNumber,
  /** Numbers of all proposals, the lowest first: each peer may take any of them. */
  in_order: (numbers) => [...wordsOf(numbers)].sort((a, b) => Number(a) - Number(b)).join(' '),
};

/** Helpers of the VRP templates: how this platform writes what the common helpers cannot know. */

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

/** What the renderer puts in place of `{ secret: device }`. */
const DEVICE_SECRET = '‹device›';

/**
 * The form word before a stored password; nothing before what the device holds, since its form comes with it.
 * @throws when the secret is clear text: the device would salt it, and it could never be compared again.
 */
export function passwordForm(secret: unknown): string {
  const value = text(secret);
  if (value === DEVICE_SECRET) return '';
  if (/^\$1[a-z]\$/.test(value)) return 'irreversible-cipher ';
  if (/^(%\^%#|%@%@|%\$%\$).+\1$/.test(value)) return 'cipher ';
  throw new Error(
    'must be the stored form of the password ($1a$…, $1c$… or %^%#…%^%#, as display current-configuration shows it): the device salts clear text anew each time, so it could never be compared',
  );
}

/** A banner between quotation marks: `"one line"`, or a block whose lines stand between a `"` and a line `"`. */
export function bannerBlock(banner: unknown): string {
  const lines = text(banner).replace(/\n+$/, '');
  if (lines.includes('"')) throw new Error('holds `"`, which ends a banner on this platform');
  if (lines === '') throw new Error('is empty');
  return lines.includes('\n') ? `"\n${lines}\n"` : `"${lines}"`;
}

/** Interfaces that never switch: `Vlanif10`, `LoopBack0`, `NULL0`, `MEth0/0/1`, `Tunnel1`, `…0/0/3.200`. */
const ROUTED_ONLY = /^(?:Vlanif|LoopBack|NULL|MEth|Tunnel)|\.\d+$/;

/**
 * `portswitch` or `undo portswitch` for a port, nothing for interfaces whose kind decides.
 * @throws when the interface cannot have that mode.
 */
export function portMode(mode: unknown, name: unknown): string {
  const routed = mode === 'routed';
  if (!ROUTED_ONLY.test(text(name))) return routed ? 'undo portswitch' : 'portswitch';
  if (!routed) throw new Error(`cannot be ${text(mode)}: ${text(name)} is always routed`);
  return '';
}

/** An IPv6 address line's value: `2001:DB8::1/64`, or `FE80::1 link-local`. */
export function ipv6Address(canonical: unknown): string {
  const [address = '', length] = text(canonical).toUpperCase().split('/');
  if (/^FE[89AB]/.test(address)) return `${address} link-local`;
  return length === undefined ? `${address}/128` : `${address}/${length}`;
}

export const helpers: Readonly<Record<string, (...args: readonly unknown[]) => unknown>> = {
  password_form: passwordForm,
  banner_block: bannerBlock,
  port_mode: portMode,
  ipv6_address: ipv6Address,
  ospf_type: (type) => (type === 'point-to-point' ? 'p2p' : text(type)),
  /** Source of redistributed routes: `connected` → `direct`. */
  route_source: (source) => (source === 'connected' ? 'direct' : text(source)),
  /** Whether a `1 10 to 20` list holds VLAN 1. */
  permits_one: (blankTo) => /^1(?:\s|$)/.test(text(blankTo)),
  is_layer2: (mode) => mode === 'access' || mode === 'trunk',
};

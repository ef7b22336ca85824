/** How IOS writes IPv6. */

/** Upper case and compressed, as running-config shows it: `2001:db8:0::1/64` → `2001:DB8::1/64`. */
export function ipv6Upper(value: unknown): string {
  const [address = '', length] = String(value).split('/');
  const host = new URL(`http://[${address}]/`).hostname.slice(1, -1).toUpperCase();
  return length === undefined ? host : `${host}/${length}`;
}

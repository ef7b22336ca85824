/** How IOS writes time zones and the methods of a login. */

/** `+01:30` → `1 30`, `-05:00` → `-5 0` */
export function zoneOffset(offset: unknown): string {
  const [, sign = '', hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(String(offset)) ?? [];
  return `${sign === '-' ? '-' : ''}${Number(hours)} ${Number(minutes)}`;
}

const WORDS = new Set(['local', 'none', 'enable', 'line', 'if-authenticated']);

/** `ISE local` → `group ISE local` */
export function aaaMethods(methods: unknown): string {
  const words = Array.isArray(methods) ? methods.map(String) : [];
  return words.map((word) => (WORDS.has(word) ? word : `group ${word}`)).join(' ');
}

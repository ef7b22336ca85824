/** Interface names: full types, their abbreviations, and the order in which they are displayed. */

/** In display order: logical first, then physical ascending by speed as platforms list them, then Vlan. */
export const INTERFACE_TYPES = [
  'Loopback',
  'Tunnel',
  'Port-channel',
  'FastEthernet',
  'GigabitEthernet',
  'TwoGigabitEthernet',
  'TenGigabitEthernet',
  'TwentyFiveGigE',
  'FortyGigabitEthernet',
  'HundredGigE',
  'AppGigabitEthernet',
  'Vlan',
] as const;

/** Types that a command may create and remove, with the numbers they take. */
export const LOGICAL: Readonly<Record<string, readonly [number, number]>> = {
  Loopback: [0, 2147483647],
  Tunnel: [0, 2147483647],
  'Port-channel': [1, 128],
  Vlan: [1, 4094],
};

/** `gi1/0/1`, `Gi 1/0/1`, `vlan10` → type and number; null when no type fits. */
export function readInterfaceName(text: string): { type: string; number: string } | null {
  const parts = /^([A-Za-z-]+)\s*(\d+(?:\/\d+){0,3}(?:\.\d+)?)$/.exec(text);
  const typed = parts?.[1]?.toLowerCase() ?? '';
  const types: readonly string[] = INTERFACE_TYPES.filter((name) => name.toLowerCase().startsWith(typed));
  const [type, other] = types;
  if (!parts || type === undefined || other !== undefined) return null;
  const number = parts[2] ?? '';
  const range = LOGICAL[type];
  if (range) {
    if (!/^(0|[1-9]\d*)$/.test(number)) return null;
    const value = Number(number);
    return value >= range[0] && value <= range[1] ? { type, number } : null;
  }
  return { type, number };
}

export function isLogical(name: string): boolean {
  return typeOf(name) in LOGICAL || name.includes('.');
}

export function typeOf(name: string): string {
  return /^[A-Za-z-]+/.exec(name)?.[0] ?? '';
}

/** Sort text: type's place, then the number, compared naturally by the tree. */
export function interfaceSort(name: string): string {
  const names: readonly string[] = INTERFACE_TYPES;
  const place = names.indexOf(typeOf(name));
  return `${place} ${name.slice(typeOf(name).length)}`;
}

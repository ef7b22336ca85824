/** Interface names as the device prints them, whatever was typed: `int gi1/0/1`, `interface vlan 10`. */

/** Full names, the commoner first: the first that an abbreviation fits wins. */
const TYPES: readonly string[] = [
  'GigabitEthernet',
  'FastEthernet',
  'TenGigabitEthernet',
  'TwoGigabitEthernet',
  'FiveGigabitEthernet',
  'TwentyFiveGigE',
  'FortyGigabitEthernet',
  'HundredGigE',
  'AppGigabitEthernet',
  'Ethernet',
  'Port-channel',
  'Vlan',
  'Loopback',
  'Tunnel',
  'Serial',
  'Dialer',
  'Cellular',
  'Multilink',
  'Virtual-Template',
  'BDI',
  'BVI',
  'ATM',
];

/** `Gi1/0/1`, `vlan10`, `TenGigabitEthernet1/1/1.20`, `Po1` */
const NAME = /^(?<type>[A-Za-z][A-Za-z-]*)(?<number>\d[\d/.:]*)$/;

/** The full name; a word that is none stays as it is. */
export function fullInterface(word: string): string {
  const { type, number } = NAME.exec(word)?.groups ?? {};
  if (type === undefined || number === undefined || type.length < 2) return word;
  const wanted = type.toLowerCase();
  const full = TYPES.find((name) => name.toLowerCase().startsWith(wanted));
  return full === undefined ? word : `${full}${number}`;
}

/** What stands right before an interface name. */
const BEFORE =
  /^(?<before>(?:no |default )?(?:interface|passive-interface|ip unnumbered|tunnel source|af-interface|.*(?:source-interface|update-source)) )(?<type>[A-Za-z][A-Za-z-]*) ?(?<number>\d[\d/.:]*)(?<after>(?: .*)?)$/;

/** The commonest heads as the device prints them, which need no second look. */
const PRINTED = /^interface (?:[A-Z][A-Za-z]*Ethernet|Vlan|Loopback|Port-channel|Tunnel)\d\S*$/;

/** The line with the interface name that it holds written in full. */
export function withFullInterface(typed: string): string {
  const line = typed.startsWith('int ') ? `interface ${typed.slice(4)}` : typed;
  if (!line.includes('interface ') && !line.includes('source') && !line.includes('unnumbered')) return line;
  if (PRINTED.test(line)) return line;
  const { before, type, number, after } = BEFORE.exec(line)?.groups ?? {};
  if (before === undefined || type === undefined || number === undefined) return line;
  return `${before}${fullInterface(`${type}${number}`)}${after ?? ''}`;
}

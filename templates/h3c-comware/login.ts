/** How Comware writes time zones, levels of SNMP, and who decides about a login. */

/** `+01:30` → `add 01:30:00`, `-05:00` → `minus 05:00:00` */
export function zoneWords(offset: unknown): string {
  const text = String(offset);
  return `${text.startsWith('-') ? 'minus' : 'add'} ${text.slice(1)}:00`;
}

/** Level of SNMPv3 behind a name, with its blank: none is the least. */
export function snmpLevel(level: unknown): string {
  if (level === 'priv') return ' privacy';
  return level === 'auth' ? ' authentication' : '';
}

/** `ISE local` → `hwtacacs-scheme ISE local`, by the protocol of the group. */
export function schemeWords(methods: unknown, groups: unknown): string {
  const known = Array.isArray(groups) ? groups.map(Object) : [];
  const words = Array.isArray(methods) ? methods.map(String) : [];
  return words
    .map((word) => {
      if (word === 'local' || word === 'none') return word;
      const group = known.find(({ name }) => name === word);
      if (group === undefined)
        throw new Error(`Comware cannot do \`${word}\`: it is no group of this device`);
      return `${group.protocol === 'tacacs' ? 'hwtacacs' : 'radius'}-scheme ${word}`;
    })
    .join(' ');
}

/** One way in, or all of them. */
export function inbound(ways: unknown): string {
  const words = Array.isArray(ways) ? ways.map(String) : [];
  return words.length > 1 ? 'all' : (words[0] ?? 'all');
}

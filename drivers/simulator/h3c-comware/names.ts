/** Interface names: full types, their short forms, which can be created, and the order in which they are displayed. */

interface Kind {
  readonly name: string;
  /** Short forms besides every unique beginning of the name. */
  readonly short: readonly string[];
  /** Numbers of an interface that a command may create; absent: hardware. */
  readonly numbers?: readonly [number, number];
  /** Place among the interfaces of the displayed configuration. */
  readonly place: number;
}

const PHYSICAL = 7;

const KINDS: readonly Kind[] = [
  { name: 'Bridge-Aggregation', short: ['bagg'], numbers: [1, 1024], place: 0 },
  { name: 'Aux', short: [], place: 1 },
  { name: 'Route-Aggregation', short: ['ragg'], numbers: [1, 1024], place: 2 },
  { name: 'Virtual-Template', short: [], numbers: [0, 1023], place: 3 },
  { name: 'NULL', short: [], place: 4 },
  { name: 'LoopBack', short: ['loop'], numbers: [0, 1023], place: 5 },
  { name: 'Vlan-interface', short: ['vlan'], numbers: [1, 4094], place: 6 },
  { name: 'GigabitEthernet', short: ['ge'], place: PHYSICAL },
  { name: 'Ten-GigabitEthernet', short: ['xge'], place: PHYSICAL },
  { name: 'Twenty-FiveGigE', short: ['wge'], place: PHYSICAL },
  { name: 'FortyGigE', short: ['fge'], place: PHYSICAL },
  { name: 'HundredGigE', short: ['hge'], place: PHYSICAL },
  { name: 'M-GigabitEthernet', short: ['mge'], place: 9 },
  { name: 'Tunnel', short: ['tun'], numbers: [0, 10239], place: 10 },
  { name: 'SSLVPN-AC', short: [], numbers: [0, 4095], place: 11 },
];

function kindOf(typed: string): Kind | null {
  const word = typed.toLowerCase();
  const exact = KINDS.find((kind) => kind.short.includes(word) || kind.name.toLowerCase() === word);
  if (exact) return exact;
  const [kind, other] = KINDS.filter((candidate) => candidate.name.toLowerCase().startsWith(word));
  return kind && !other ? kind : null;
}

/** `ge1/0/1`, `Vlan-interface 10`, `BAGG1` → the full name; null when no type fits or the number cannot be. */
export function readInterfaceName(text: string): string | null {
  const parts = /^([A-Za-z][A-Za-z-]*?)\s*(\d+(?:\/\d+){0,3}(?::\d+)?(?:\.\d+)?)$/.exec(text);
  const kind = kindOf(parts?.[1] ?? '-');
  const number = parts?.[2] ?? '';
  if (!kind) return null;
  if (kind.name === 'NULL') return number === '0' ? 'NULL0' : null;
  if (kind.numbers) {
    const [whole = '', sub] = number.split('.');
    const fits =
      /^(0|[1-9]\d*)$/.test(whole) && Number(whole) >= kind.numbers[0] && Number(whole) <= kind.numbers[1];
    return fits && (sub === undefined || isSubNumber(sub)) ? kind.name + number : null;
  }
  const sub = /\.(\d+)$/.exec(number)?.[1];
  return sub === undefined || isSubNumber(sub) ? kind.name + number : null;
}

function isSubNumber(text: string): boolean {
  return /^[1-9]\d{0,3}$/.test(text) && Number(text) <= 4094;
}

export function typeOf(name: string): string {
  return /^[A-Za-z-]+/.exec(name)?.[0] ?? '';
}

function kindOfName(name: string): Kind | undefined {
  return KINDS.find((kind) => kind.name === typeOf(name));
}

/** An interface that a command creates and removes. */
export function isLogical(name: string): boolean {
  return isSub(name) || kindOfName(name)?.numbers !== undefined;
}

export function isSub(name: string): boolean {
  return name.includes('.');
}

export function parentOf(name: string): string {
  return name.replace(/\.\d+$/, '');
}

/** A port that knows bridge and route mode. */
export function isPort(name: string): boolean {
  return kindOfName(name)?.place === PHYSICAL && !isSub(name);
}

export function isBridgeAggregation(name: string): boolean {
  return typeOf(name) === 'Bridge-Aggregation';
}

/** Sort text: the type's place (ports in route mode before those in bridge mode), then the number, naturally. */
export function interfaceSort(name: string, bridged: boolean): string {
  const place = kindOfName(name)?.place ?? 0;
  const index = KINDS.findIndex((kind) => kind.name === typeOf(name));
  const mode = place === PHYSICAL && bridged ? PHYSICAL + 1 : place;
  return `${mode} ${place === PHYSICAL ? index : 0} ${name.slice(typeOf(name).length)}`;
}

/** The number behind a type: `Bridge-Aggregation11` → `11`. */
export function numberOf(name: string): string {
  return name.slice(typeOf(name).length);
}

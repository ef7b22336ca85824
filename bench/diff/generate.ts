/** Realistic configurations of any size, and the same with a part of its lines changed. The same seed gives the same text. */

/** A small generator of random numbers (mulberry32): the bench must compare like with like. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function port(index: number): string[] {
  const vlan = 10 + (index % 200);
  return [
    `interface GigabitEthernet${1 + Math.floor(index / 480)}/${Math.floor(index / 48) % 10}/${1 + (index % 48)}`,
    ` description port ${index} to room ${index % 97}`,
    ` switchport access vlan ${vlan}`,
    ' switchport mode access',
    ' spanning-tree portfast',
    '!',
  ];
}

function routed(index: number): string[] {
  return [
    `interface Vlan${10 + index}`,
    ` description subnet ${index}`,
    ` ip address 10.${Math.floor(index / 250)}.${index % 250}.1 255.255.255.0`,
    ` ip helper-address 10.255.0.${1 + (index % 200)}`,
    '!',
  ];
}

function accessList(index: number): string[] {
  const entries = Array.from(
    { length: 20 },
    (_, entry) => ` ${(entry + 1) * 10} permit tcp 10.${index % 250}.0.0 0.0.255.255 any eq ${1000 + entry}`,
  );
  return [`ip access-list extended LIST-${index}`, ...entries, '!'];
}

function vlan(index: number): string[] {
  return [`vlan ${10 + index}`, ` name VLAN-${index}`, '!'];
}

function route(index: number): string[] {
  return [
    `ip route 172.${16 + (index % 16)}.${Math.floor(index / 16) % 256}.0 255.255.255.0 10.0.${index % 250}.254 name R${index}`,
  ];
}

/** A configuration of about `lines` lines. */
export function configOf(lines: number): string[] {
  const blocks: string[][] = [['hostname bench', '!']];
  const plan: readonly (readonly [number, number, (index: number) => string[]])[] = [
    [0.04, 3, vlan],
    [0.3, 22, accessList],
    [0.4, 6, port],
    [0.16, 5, routed],
    [0.1, 1, route],
  ];
  for (const [share, size, block] of plan) {
    const count = Math.max(1, Math.round((lines * share) / size));
    blocks.push(...Array.from({ length: count }, (_, index) => block(index)), ['!']);
  }
  return blocks.flat();
}

/** The configuration with `share` of its lines changed: values in lines, and blocks that are gone. */
export function changed(lines: readonly string[], share: number, seed = 1): string[] {
  const random = randomFrom(seed);
  return lines.flatMap((line) => {
    if (line === '!' || random() >= share) return [line];
    if (line.startsWith(' description')) return [`${line} (moved)`];
    if (line.startsWith(' name')) return [`${line}-NEW`];
    if (line.startsWith(' switchport access vlan')) return [' switchport access vlan 4000'];
    if (/^ \d+ permit/.test(line)) return [line.replace('permit', 'deny')];
    if (line.startsWith('ip route')) return [];
    return [line];
  });
}

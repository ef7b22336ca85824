/** What a hand-written case leaves out: the hardware, VLANs, interfaces and instances that its few lines name. */

export interface PlayedCase {
  readonly name: string;
  readonly running: string;
  readonly intended: string;
  readonly steps: string;
  readonly undo: string;
}

function names(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map((found) => found[1] ?? ''))];
}

/** Startup text to stand in front of the case's own. */
export function surroundings({ running, intended, steps, undo }: PlayedCase): string {
  const all = [running, intended, steps, undo].join('\n');
  const lines: string[] = [];
  for (const vpn of names(all, /vpn-instance (\w+)/g))
    if (!new RegExp(`^ip vpn-instance ${vpn}`, 'm').test(all)) lines.push(`ip vpn-instance ${vpn}`, '#');
  if (!/^ *vlan \d/m.test(all)) {
    const hybrid = [...all.matchAll(/port hybrid vlan ([\d to]+)/g)].flatMap((found) =>
      names(found[1] ?? '', /(\d+)/g),
    );
    const others = names(all, /(?:port access vlan |Vlan-interface)(\d+)/g);
    for (const id of new Set(['11', '21', ...hybrid, ...others]))
      if (id !== '1') lines.push(`vlan ${id}`, '#');
  }
  for (const name of names(all, /(LoopBack\d+)/g))
    if (!new RegExp(`^interface ${name}$`, 'm').test(all)) lines.push(`interface ${name}`, '#');
  for (const name of names(all, /((?:Ten-)?GigabitEthernet\d[\d/]*)/g)) lines.push(`interface ${name}`, '#');
  for (const name of names(all, /(GigabitEthernet\d[\d/]*\.\d+)/g))
    if (!all.includes(`interface ${name}`)) lines.push(`interface ${name}`, '#');
  for (const name of names(all, /(?:silent-interface|source) ((?:Vlan-interface|Route-Aggregation)\d+)/g))
    lines.push(`interface ${name}`, '#');
  if (/^ *domain default/.test(all)) lines.push('domain system', '#');
  return ['#', ...lines].join('\n');
}

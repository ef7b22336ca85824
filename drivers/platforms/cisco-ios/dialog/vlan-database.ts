/** VLANs that an IOS switch keeps in vlan.dat (VTP server and client) as the configuration lines they stand for. */

interface Vlan {
  readonly id: number;
  readonly name: string;
  /** `active`, `suspended`, `act/lshut`, `sus/lshut`, `act/unsup`. */
  readonly status: string;
}

/** `10   USERS                            active    Gi1/0/1, Gi1/0/2` */
const ROW = /^(\d{1,4})\s+(\S+)(?:\s+(active|suspended|act\/\S+|sus\/\S+))?(?:\s|$)/;
/** A long name pushes the status to a line of its own, port lists go on below it. */
const CONTINUED = /^\s+(active|suspended|act\/\S+|sus\/\S+)(?:\s|$)/;
/** `VTP Operating Mode                : Primary Server` */
const VTP_MODE = /VTP Operating Mode\s*:\s*(.+)/i;

function parseVlans(brief: string): readonly Vlan[] {
  const vlans: Vlan[] = [];
  for (const line of brief.split('\n')) {
    const [, id, name = '', status = ''] = ROW.exec(line) ?? [];
    if (id !== undefined) {
      vlans.push({ id: Number(id), name, status });
      continue;
    }
    const last = vlans.at(-1);
    const late = CONTINUED.exec(line)?.[1];
    if (last && late && last.status === '') vlans[vlans.length - 1] = { ...last, status: late };
  }
  return vlans;
}

function isBuiltIn(id: number): boolean {
  return id === 1 || (id >= 1002 && id <= 1005);
}

function block({ id, name, status }: Vlan): readonly string[] {
  const named = name !== `VLAN${String(id).padStart(4, '0')}`;
  return [
    `vlan ${id}`,
    ...(named ? [` name ${name}`] : []),
    ...(status.startsWith('sus') ? [' state suspend'] : []),
    ...(status.endsWith('lshut') ? [' shutdown'] : []),
    '!',
  ];
}

/**
 * Adds the VLAN database to a configuration that does not show it. In VTP mode transparent or off the VLANs are
 * part of the configuration and nothing is added; on a router both reads are refused and nothing is added either.
 */
export function mergeState(running: string, state: Readonly<Record<string, string>>): string {
  const mode = VTP_MODE.exec(state.vtp ?? '')?.[1] ?? '';
  if (!/server|client/i.test(mode)) return running;
  const shown = new Set(Array.from(running.matchAll(/^vlan (\d+)\s*$/gm), ([, id]) => Number(id)));
  const missing = parseVlans(state.vlans ?? '').filter(({ id }) => !isBuiltIn(id) && !shown.has(id));
  const lines = missing.flatMap(block).join('\n');
  if (lines === '') return running;
  return running.replace(/^end\s*$/m, `${lines}\n$&`);
}

/** A small network with services, and short ways to read what becomes of them. */
import { readDesiredState } from '../../reconciler/desired/desired.ts';
import type { Device, Loaded } from '../../reconciler/types.ts';
import { brief, type Files, HEAD, repository } from './repository.ts';

/** Two cores and two access switches; `some-os` calls the interface of VLAN 10 `Vlan10`. */
export const NETWORK: Files = {
  'sites/hq.yaml': 'vars: { number: 7 }\n',
  'roles/core.yaml': 'platform: some-os\n',
  'roles/access.yaml': 'platform: some-os\n',
  'devices/core1.yaml': `${HEAD.replace('10.0.0.1', '192.0.2.1')}role: core\nsite: hq\n`,
  'devices/core2.yaml': `${HEAD.replace('10.0.0.1', '192.0.2.2')}role: core\n`,
  'devices/acc1.yaml': `${HEAD.replace('10.0.0.1', '192.0.2.11')}role: access\nsite: hq\n`,
  'devices/acc2.yaml': `${HEAD.replace('10.0.0.1', '192.0.2.12')}role: access\n`,
};

export function load(files: Files): Promise<Loaded> {
  return readDesiredState(repository({ ...NETWORK, ...files }), async () => 'Vlan{vlan}');
}

export async function features(files: Files): Promise<(name: string) => Device['features']> {
  const { state, problems } = await load(files);
  if (state === undefined) throw new Error(JSON.stringify(problems, null, 1));
  return (name) => state.devices.find((device) => device.name === name)?.features ?? {};
}

export async function errors(files: Files): Promise<readonly string[]> {
  const { problems } = await load(files);
  return problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => {
      const other = problem.other === undefined ? '' : ` / ${problem.other.file}:${problem.other.line}`;
      return `${brief(problem)}${other}`;
    });
}

/** A lock file with these lines of one service. */
export function lock(service: string, lines: Readonly<Record<string, string>>): Files {
  return { 'allocations.lock.yaml': JSON.stringify({ allocations: { [service]: lines } }) };
}

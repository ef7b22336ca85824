/** A secret that has another value since the last rollout: the new value is this commit's change, not drift. */
import { describe, expect, it } from 'vitest';
import { renderLastApplied } from '../../reconciler/desired-at.ts';
import { makePlan } from '../../reconciler/plan.ts';
import type { Plan, ProjectSettings } from '../../reconciler/types.ts';
import { targetOf } from '../features/life.ts';

const WANT = {
  bgp: [
    {
      as: 65001,
      neighbors: [{ address: '10.0.0.2', as: 65002, secret: { secret: 'env:PLUMB_PEER' } }],
    },
  ],
};

const SETTINGS: ProjectSettings = {
  mode: 'plan',
  approval: 'branch-tip',
  review: { approvals: 1 },
  branch: 'main',
  max_removals: { lines: 20, percent: 10 },
  unsaved: 'refuse',
  drift: { policy: 'report' },
  rollout: { parallel: 1 },
  credentials: {},
  secrets: { env_prefix: 'PLUMB_', file_root: '/run/secrets' },
};
const LIFE = { name: 'rotated', startup: '', stages: [] };

function secretsOf(value: string) {
  return { resolve: () => value, version: () => value.length.toString() };
}

/** The plan when `OLD` was sent, the reference means `value` now, and the device shows `shown`. */
async function planWith(value: string, shown: (line: string) => string): Promise<Plan> {
  const target = await targetOf('cisco-ios', { ...LIFE, secrets: { PLUMB_PEER: value } }, WANT);
  const before = await targetOf('cisco-ios', { ...LIFE, secrets: { PLUMB_PEER: 'old' } }, WANT);
  const running = before.intended.tree.map((node) => ({
    ...node,
    children: node.children.map((child) => ({ ...child, line: shown(child.line) })),
  }));
  const applied = { commit: 'a'.repeat(40), features: target.device.features, exclusive: [] };
  const lastApplied = renderLastApplied(target, applied, secretsOf(value), ['env:PLUMB_PEER@3']);
  if (lastApplied === undefined) throw new Error('nothing was rendered');
  return makePlan({
    device: target.device,
    platform: target.room.platform,
    commit: 'b'.repeat(40),
    settings: SETTINGS,
    running,
    intended: target.intended,
    lastApplied,
    digest: () => 'digest',
    engine: '0',
    secretVersions: target.secretVersions,
  });
}

describe('a secret of the last rollout', () => {
  const asTyped = (line: string): string => line;
  const typeSix = (line: string): string => line.replace(/password 7 \S+/, 'password 6 HfDJ`LNGKiZ_BCT');

  it('with another value now is sent', async () => {
    for (const shown of [asTyped, typeSix]) {
      const plan = await planWith('another', shown);
      expect(plan.drift).toEqual([]);
      expect(plan.conflicts).toEqual([]);
      expect(plan.steps.map(({ lines }) => lines.join())).toEqual([
        expect.stringMatching(/^neighbor 10\.0\.0\.2 password 7 /),
      ]);
    }
  });

  it('with the same value is not sent again, and the plan says what it cannot compare', async () => {
    const plan = await planWith('old', typeSix);
    expect(plan.steps).toEqual([]);
    expect(plan.notes).toEqual([expect.stringContaining('cannot compare the secret of devices/')]);
    const typed = await planWith('old', asTyped);
    expect(typed.steps).toEqual([]);
    expect(typed.notes).toEqual([]);
  });
});

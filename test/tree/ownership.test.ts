/** Whose lines are they? DESIGN, Ownership 1 to 6, on the invented language. */
import { describe, expect, it } from 'vitest';
import type { ConfigNode } from '../../drivers/contract.ts';
import type { ChangeResult } from '../../reconciler/tree/change.ts';
import { unclaimedLines } from '../../reconciler/tree/claim.ts';
import { printCommands } from '../../reconciler/tree/commands.ts';
import { ownedLines, sameOwned } from '../../reconciler/tree/equal.ts';
import { planChange } from '../../reconciler/tree/plan-change.ts';
import { printConfig } from '../../reconciler/tree/print.ts';
import { DEVICE_SECRET } from '../../reconciler/tree/secret.ts';
import { syntax, tree } from './invented.ts';

/** Which feature of the invented device renders a line, by its first word. */
const FEATURES: Readonly<Record<string, string>> = {
  vlan: 'vlans',
  port: 'ports',
  route: 'routes',
  filter: 'filters',
  list: 'filters',
  acl: 'acls',
  batch: 'vlans',
};

interface Owned {
  readonly running: string;
  readonly intended: string;
  readonly last?: string;
  readonly features?: readonly string[];
  readonly exclusive?: readonly string[];
}

function plan({ running, intended, last, features, exclusive }: Owned): ChangeResult {
  const trees = [tree(intended), tree(last ?? '')];
  const byNode = new Map<ConfigNode, string>();
  const note = (nodes: readonly ConfigNode[], feature?: string): void => {
    for (const node of nodes) {
      const own = feature ?? FEATURES[node.line.split(' ')[0] ?? ''] ?? 'system';
      const cost = node.line.startsWith('cost') ? 'igp' : own;
      byNode.set(node, cost);
      note(node.children, own);
    }
  };
  for (const one of trees) note(one);
  const originOf = (node: ConfigNode) => {
    const feature = byNode.get(node);
    return feature === undefined ? undefined : { feature };
  };
  return planChange({
    syntax,
    running: tree(running),
    intended: trees[0] ?? [],
    scope: {
      kind: 'owned',
      originOf,
      lastOriginOf: originOf,
      features: features ?? ['vlans', 'ports', 'routes', 'filters', 'acls', 'system', 'igp'],
      exclusive: exclusive ?? [],
      ...(last === undefined ? {} : { lastApplied: trees[1] ?? [] }),
    },
  });
}

function lines(result: ChangeResult): string[] {
  return printCommands(result.steps, syntax).split('\n').filter(Boolean);
}

describe('what is owned', () => {
  it('an item that was never listed is never touched, and is counted', () => {
    const result = plan({ running: 'vlan 1\n name x\nvlan 2\n name y', intended: 'vlan 1\n name x' });
    expect(lines(result)).toEqual([]);
    expect(result.unmanaged).toEqual([
      { path: [], line: 'vlan 2' },
      { path: ['vlan 2'], line: 'name y' },
    ]);
  });

  it('inside a listed item only declared attributes are owned', () => {
    const result = plan({ running: 'port e1\n text old\n mtu 9000', intended: 'port e1\n text new' });
    expect(lines(result)).toEqual(['port e1', ' text new']);
    expect(result.unmanaged).toEqual([{ path: ['port e1'], line: 'mtu 9000' }]);
  });

  it('an item that left a declared collection is removed, with what others put into it', () => {
    const result = plan({ running: 'vlan 1\n name x\nvlan 2', last: 'vlan 1', intended: '' });
    expect(lines(result)).toEqual(['no vlan 1']);
    expect(result.steps[0]).toMatchObject({ op: 'remove', origin: 'commit', feature: 'vlans' });
  });

  it('a permanent port that left has its owned attributes reset, and no more', () => {
    const result = plan({ running: 'port e1\n text x\n mtu 9000', last: 'port e1\n text x', intended: '' });
    expect(lines(result)).toEqual(['port e1', ' no text']);
  });

  it('a section that another feature only wrote into is not removed', () => {
    const result = plan({
      running: 'port lo1\n cost 5\n text x',
      last: 'port lo1\n cost 5',
      intended: '',
      features: ['igp', 'ports'],
    });
    // lo1 is claimed by ports, which rendered its head: it goes whole
    expect(lines(result)).toEqual(['no port lo1']);
  });

  it('a feature that is declared no more is released: nothing is sent', () => {
    const result = plan({
      running: 'vlan 1\n name x',
      last: 'vlan 1\n name x',
      intended: '',
      features: ['ports'],
    });
    expect(lines(result)).toEqual([]);
    expect(result.released).toEqual([{ feature: 'vlans', lines: 2 }]);
    expect(result.unmanaged).toEqual([]);
  });

  it('exclusive removes what nobody declared, as drift', () => {
    const result = plan({ running: 'vlan 1\nvlan 2\nroute a b', intended: 'vlan 1', exclusive: ['vlans'] });
    expect(lines(result)).toEqual(['no vlan 2']);
    expect(result.steps[0]).toMatchObject({ origin: 'drift' });
  });

  it('an ordered section is owned whole', () => {
    const result = plan({ running: 'filter F\n a\n foreign', intended: 'filter F\n a' });
    expect(lines(result)).toEqual(['filter F', ' no foreign']);
  });

  it('lines that make one object together are owned whole', () => {
    const result = plan({ running: 'list L 5 a\nlist L 9 foreign\nlist M 5 x', intended: 'list L 5 a' });
    expect(lines(result)).toEqual(['no list L 9']);
    expect(result.unmanaged).toEqual([{ path: [], line: 'list M 5 x' }]);
  });

  it('members of a shared list are owned one by one', () => {
    const result = plan({ running: 'batch 1 2 9', last: 'batch 1 2', intended: 'batch 1 3' });
    expect(lines(result)).toEqual(['batch 3', 'no batch 2']);
  });

  it('members of a list that was applied in several lines leave all together', () => {
    const last = 'batch 1 2\nbatch 5 6';
    const result = plan({ running: `${last}\nbatch 9`, last, intended: 'batch 1\nbatch 6' });
    expect(lines(result)).toEqual(['no batch 2 5']);
    const none = plan({ running: `${last}\nbatch 9`, last, intended: '' });
    expect(lines(none)).toEqual(['no batch 1 to 2 5 to 6']);
  });

  it('lines of absent hardware are deferred', () => {
    const result = plan({ running: 'port e1\n text x', intended: 'port e1\n text x\nport eth9\n text y' });
    expect(lines(result)).toEqual([]);
    expect(result.deferred).toEqual([
      { path: [], line: 'port eth9' },
      { path: ['port eth9'], line: 'text y' },
    ]);
  });

  it('what the device erases comes back although nobody declared it', () => {
    const result = plan({ running: 'vrf A\nport e1\n ip 10.0.0.1', intended: 'vrf A\nport e1\n vrf A' });
    expect(lines(result)).toEqual(['port e1', ' vrf A', ' ip 10.0.0.1']);
  });
});

describe('where a step comes from', () => {
  it('drift: the device differs from what was applied', () => {
    const result = plan({ running: 'clock x', last: 'clock utc', intended: 'clock utc' });
    expect(result.steps).toMatchObject([{ origin: 'drift', lines: ['clock utc'] }]);
  });

  it('commit: another value is wanted', () => {
    const result = plan({ running: 'clock utc', last: 'clock utc', intended: 'clock cet' });
    expect(result.steps).toMatchObject([{ origin: 'commit' }]);
    expect(result.steps[0]?.drifted).toBeUndefined();
  });

  it('a commit step on a line that drifted says so', () => {
    const result = plan({ running: 'clock x', last: 'clock utc', intended: 'clock cet' });
    expect(result.steps).toMatchObject([{ origin: 'commit', drifted: true }]);
  });

  it('a default that was applied is not shown, which is no drift', () => {
    const result = plan({
      running: 'port a\n alone',
      last: 'port a\n alone\n mtu 1500',
      intended: 'port a\n alone\n mtu 9000',
    });
    expect(result.steps).toMatchObject([{ origin: 'commit', lines: ['mtu 9000'] }]);
    expect(result.steps[0]?.drifted).toBeUndefined();
  });
});

describe('what must not be done', () => {
  it('an object that a foreign line refers to is not removed, and the line is named', () => {
    const result = plan({
      running: 'acl A\n 10 x\nport e1\n use acl A in',
      last: 'acl A\n 10 x',
      intended: '',
    });
    expect(lines(result)).toEqual([]);
    expect(result.problems).toMatchObject([{ severity: 'error', code: 'still-referenced' }]);
    expect(result.problems[0]?.message).toContain('port e1 / use acl A in');
  });

  it('a line that is only read is refused', () => {
    const result = plan({ running: 'stack 1 a', intended: 'stack 1 b' });
    expect(lines(result)).toEqual([]);
    expect(result.problems).toMatchObject([{ severity: 'error', code: 'read-only' }]);
  });
});

describe('the device keeps its secret', () => {
  it('is equal when the rest is', () => {
    expect(
      lines(
        plan({ running: 'user a level 1 secret 9 xyz', intended: `user a level 1 secret ${DEVICE_SECRET}` }),
      ),
    ).toEqual([]);
  });

  it('goes along when the rest changes', () => {
    const result = plan({
      running: 'user a level 1 secret 9 xyz',
      intended: `user a level 2 secret ${DEVICE_SECRET}`,
    });
    expect(lines(result)).toEqual(['user a level 2 secret 9 xyz']);
  });

  it('cannot be made up', () => {
    const result = plan({ running: '', intended: `user a level 1 secret ${DEVICE_SECRET}` });
    expect(lines(result)).toEqual([]);
    expect(result.problems).toMatchObject([{ code: 'no-device-secret' }]);
  });
});

describe('comparing and claiming', () => {
  it('owned lines are those of the intended and the last applied config', () => {
    const owners = { intended: tree('port e1\n text x'), lastApplied: tree('vlan 1') };
    const owned = ownedLines(tree('port e1\n text y\n mtu 9000\nvlan 1\nvlan 2'), owners, syntax);
    expect(printConfig(owned, syntax)).toBe('port e1\n text y\n!\nvlan 1\n');
  });

  it('sameOwned looks at nothing else, and knows hidden defaults', () => {
    const owners = { intended: tree('port e1\n mtu 1500\n text x') };
    expect(
      sameOwned(tree('port e1\n text x\n bundle 3'), tree('port e1\n mtu 1500\n text x'), owners, syntax),
    ).toBe(true);
    expect(sameOwned(tree('port e1\n text z'), tree('port e1\n text x'), owners, syntax)).toBe(false);
  });

  it('a rendered line outside the grain of its feature is named', () => {
    const intended = tree('port e1\n text x\n mtu 9000\nfilter F\n anything');
    const origin = (node: ConfigNode) => ({
      feature: node.line.startsWith('filter') || node.line === 'anything' ? 'filters' : 'ports',
    });
    expect(unclaimedLines(intended, origin, syntax)).toEqual([
      { path: ['port e1', 'mtu 9000'], feature: 'ports' },
    ]);
  });
});

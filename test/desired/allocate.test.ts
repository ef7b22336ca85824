/** Addresses are chosen once: stable, apart from each other, the same on every machine; two branches are told apart. */
import { BlockList } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  type Allocations,
  allocateAddresses,
  allocationChanges,
  type Branch,
  readLock,
} from '../../reconciler/desired/allocations.ts';
import { brief, type Files, HEAD, repository } from './repository.ts';

const CORE: Files = { 'devices/core1.yaml': HEAD.replace('10.0.0.1', '192.0.2.1') };

interface Options {
  readonly release?: boolean;
  readonly other?: { readonly branch: Branch; readonly base: Branch };
}

function allocate(files: Files, { release = false, other }: Options = {}): Promise<Allocations> {
  return allocateAddresses(repository({ ...CORE, ...files }), {
    vlanInterfaceOf: async () => 'Vlan{vlan}',
    release,
    ...(other === undefined ? {} : { other }),
  });
}

function plan(vlans: readonly number[], more = 'prefix_length: 28', pool = '10.40.0.0/22'): string {
  return `kind: address-plan\npool: ${pool}\n${more}\nvlans: [${vlans.join(', ')}]\ngateways: [core1]\n`;
}

/** Service and key → prefix, read from the text as anybody would. */
function linesOf(text: string | undefined): ReadonlyMap<string, string> {
  const { allocations = {} }: { allocations?: Record<string, Record<string, string>> } =
    parse(text ?? '') ?? {};
  return new Map(
    Object.entries(allocations).flatMap(([service, items]) =>
      Object.entries(items).map(([key, prefix]): [string, string] => [`${service} ${key}`, prefix]),
    ),
  );
}

async function textOf(files: Files, options: Options = {}): Promise<string> {
  const { text, problems } = await allocate(files, options);
  if (text === undefined) throw new Error(JSON.stringify(problems));
  return text;
}

async function branch(text: string): Promise<Branch> {
  const lock = await readLock(new TextEncoder().encode(text), 'other');
  if ('code' in lock) throw new Error(lock.message);
  return lock;
}

describe('what is chosen', () => {
  const vlans = fc.uniqueArray(fc.integer({ min: 2, max: 60 }), { minLength: 1, maxLength: 24 });

  test('inserting never renumbers, in whatever order things are written', async () => {
    await fc.assert(
      fc.asyncProperty(vlans, vlans, async (first, added) => {
        const before = await textOf({ 'services/lab.yaml': plan(first) });
        const all = [...new Set([...added, ...first])];
        const after = linesOf(
          await textOf({ 'services/lab.yaml': plan(all), 'allocations.lock.yaml': before }),
        );
        expect([...after].filter(([key]) => linesOf(before).has(key))).toEqual([...linesOf(before)]);
        expect(after.size).toBe(all.length);
      }),
      { numRuns: 40 },
    );
  });

  test('the order of lists and files makes no difference', async () => {
    await fc.assert(
      fc.asyncProperty(vlans, vlans, async (some, others) => {
        const one = { 'services/a.yaml': plan(some), 'services/b.yaml': plan(others, 'prefix_length: 27') };
        const other = {
          'services/b.yaml': plan(others.toReversed(), 'prefix_length: 27'),
          'services/a.yaml': plan(some.toReversed()),
        };
        expect((await allocate(other)).text).toBe((await allocate(one)).text);
      }),
      { numRuns: 25 },
    );
  });

  test('nothing overlaps: neither with one another, nor with what devices and skip lists hold', async () => {
    const taken = fc.uniqueArray(fc.nat(63), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(vlans, vlans, taken, async (some, others, blocks) => {
        const manual = blocks
          .slice(0, 3)
          .map(
            (one, index) =>
              `{ name: Vlan${900 + index}, ipv4: [10.40.${Math.floor(one / 16)}.${(one % 16) * 16 + 5}/28] }`,
          );
        const skip = blocks.slice(3).map((one) => `10.40.${Math.floor(one / 16)}.${(one % 16) * 16}/28`);
        const { text } = await allocate({
          'devices/core1.yaml': `${CORE['devices/core1.yaml']}interfaces: [${manual.join(', ')}]\n`,
          'services/a.yaml': plan(some, `prefix_length: 28\nskip: [${skip.join(', ')}]`),
          'services/b.yaml': plan(others, `prefix_length: 29\nskip: [${skip.join(', ')}]`),
        });
        const busy = new BlockList();
        for (const one of blocks) busy.addSubnet(`10.40.${Math.floor(one / 16)}.${(one % 16) * 16}`, 28);
        for (const prefix of linesOf(text).values()) {
          const [network = '', length = ''] = prefix.split('/');
          const head = network.replace(/\d+$/, '');
          const at = Number(/\d+$/.exec(network)?.[0]);
          for (let host = 0; host < 2 ** (32 - Number(length)); host += 1)
            expect(busy.check(`${head}${at + host}`), `${prefix} in ${text}`).toBe(false);
          busy.addSubnet(network, Number(length));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('exactly these, by hand', async () => {
    const files: Files = {
      'devices/core1.yaml': `${HEAD.replace('10.0.0.1', '10.9.0.65')}interfaces: [{ name: Vlan5, ipv4: [10.9.0.17/28], vrrp: [{ group: 1, address: 10.9.0.33 }] }]\n`,
      'services/lab.yaml': plan(
        [10, 9, 11],
        'prefix_length: 28\nskip: [10.9.0.3]',
        '[10.9.0.0/25, "10.10.0.0/28"]',
      ),
      'services/six.yaml': plan([7], 'prefix_length: 64', '"2001:db8::/48"'),
      'services/loop.yaml':
        'kind: address-plan\npool: 10.9.0.112/29\nprefix_length: 32\nassign: host\nports: [{ where: { devices: [core1] }, names: [Loopback1-2] }]\n',
    };
    // Taken: 0/28 by the skip list, 16/28 by Vlan5, 32/28 by its shared address, 64/28 by the way to the device.
    expect([...linesOf(await textOf(files))]).toEqual([
      ['lab vlan 9', '10.9.0.48/28'],
      ['lab vlan 10', '10.9.0.80/28'],
      ['lab vlan 11', '10.9.0.96/28'],
      ['loop core1 Loopback1', '10.9.0.113/32'],
      ['loop core1 Loopback2', '10.9.0.114/32'],
      ['six vlan 7', '2001:db8::/64'],
    ]);
  });

  test('a pool that is used up names the item and the pool', async () => {
    const { text, problems } = await allocate({
      'services/lab.yaml': plan([1, 2, 3], 'prefix_length: 28', '10.9.0.0/27'),
    });
    expect(text).toBeUndefined();
    expect(problems.map(brief)).toEqual(['services/lab.yaml:4:8 pool-exhausted']);
    expect(problems[0]?.message).toContain('vlan 3');
    expect(problems[0]?.other?.line).toBe(2);
  });
});

describe('what is released', () => {
  test('nothing by itself: what nobody asks for stays taken, until --release', async () => {
    const lock = await textOf({ 'services/lab.yaml': plan([1, 2, 3]) });
    const files = { 'services/lab.yaml': plan([1, 3, 4]), 'allocations.lock.yaml': lock };
    const kept = await allocate(files);
    expect(kept.unwanted).toEqual([{ service: 'lab', key: 'vlan 2', prefix: '10.40.0.16/28' }]);
    expect(linesOf(kept.text).get('lab vlan 4')).toBe('10.40.0.48/28');
    const freed = await allocate(files, { release: true });
    expect([...linesOf(freed.text)]).toEqual([
      ['lab vlan 1', '10.40.0.0/28'],
      ['lab vlan 3', '10.40.0.32/28'],
      ['lab vlan 4', '10.40.0.16/28'],
    ]);
    expect(freed.released).toEqual(kept.unwanted);
  });

  test('what no longer goes with its pool is an error, and chosen again with --release', async () => {
    const lock = await textOf({ 'services/lab.yaml': plan([1]) });
    const files = {
      'services/lab.yaml': plan([1], 'prefix_length: 24', '10.50.0.0/16'),
      'allocations.lock.yaml': lock,
    };
    expect((await allocate(files)).problems.map(({ code }) => code)).toEqual(['allocation']);
    expect(linesOf((await allocate(files, { release: true })).text).get('lab vlan 1')).toBe('10.50.0.0/24');
  });

  test('with a service or device that cannot be read nothing is chosen', async () => {
    const { text, problems } = await allocate({
      'services/lab.yaml': plan([1]),
      'devices/a.yaml': 'nonsense: 1\n',
    });
    expect([text, problems.map(({ code }) => code)]).toEqual([undefined, ['unknown-key']]);
  });
});

describe('two branches', () => {
  const BASE = 'allocations: { lab: { vlan 1: 10.40.0.0/28 } }\n';

  test('that took the same are told, with both lines', async () => {
    const ours = {
      'services/lab.yaml': plan([1, 2]),
      'allocations.lock.yaml': 'allocations:\n  lab:\n    vlan 1: 10.40.0.0/28\n    vlan 2: 10.40.0.16/28\n',
    };
    const theirs = await branch(
      'allocations:\n  lab:\n    vlan 1: 10.40.0.0/28\n  wifi:\n    vlan 9: 10.40.0.16/29\n',
    );
    const { text, problems } = await allocate(ours, { other: { branch: theirs, base: await branch(BASE) } });
    expect(text).toBeUndefined();
    expect(problems.map(brief)).toEqual(['allocations.lock.yaml:4:13 taken-twice']);
    expect(problems[0]?.other).toMatchObject({ file: 'other:allocations.lock.yaml', line: 5 });
  });

  test('what they have in common, and what one gave up, is no clash', async () => {
    const ours = {
      'services/lab.yaml': plan([2]),
      'allocations.lock.yaml': 'allocations: { lab: { vlan 2: 10.40.0.0/28 } }\n',
    };
    const { problems } = await allocate(ours, {
      other: { branch: await branch(BASE), base: await branch(BASE) },
    });
    expect(problems).toEqual([]);
  });

  test('a new item takes nothing that the other branch took, and the same item the same address', async () => {
    const theirs = await branch(
      'allocations: { lab: { vlan 1: 10.40.0.0/28, vlan 5: 10.40.0.16/28 }, wifi: { vlan 9: 10.40.0.32/28 } }\n',
    );
    const ours = { 'services/lab.yaml': plan([1, 4, 5]), 'allocations.lock.yaml': BASE };
    const { text } = await allocate(ours, { other: { branch: theirs, base: await branch(BASE) } });
    expect([...linesOf(text)]).toEqual([
      ['lab vlan 1', '10.40.0.0/28'],
      ['lab vlan 4', '10.40.0.48/28'],
      ['lab vlan 5', '10.40.0.16/28'],
    ]);
  });

  test('one item with two addresses is a clash', async () => {
    const ours = {
      'services/lab.yaml': plan([1, 5]),
      'allocations.lock.yaml': 'allocations: { lab: { vlan 1: 10.40.0.0/28, vlan 5: 10.40.0.16/28 } }\n',
    };
    const theirs = await branch('allocations: { lab: { vlan 1: 10.40.0.0/28, vlan 5: 10.40.0.32/28 } }\n');
    const { problems } = await allocate(ours, { other: { branch: theirs, base: await branch(BASE) } });
    expect(problems.map(({ code }) => code)).toEqual(['taken-twice']);
    expect(problems[0]?.message).toContain('both branches gave vlan 5');
  });
});

test('a change of the lock file is said line by line', async () => {
  const lock = (text: string): ReturnType<typeof repository> => repository({ 'allocations.lock.yaml': text });
  const before = lock(
    'allocations: { lab: { vlan 1: 10.40.0.0/28, vlan 2: 10.40.0.16/28, vlan 3: 10.40.0.32/28 } }\n',
  );
  const after = lock('allocations: { lab: { vlan 1: 10.40.0.0/28, vlan 3: 10.40.0.48/28 } }\n');
  expect(await allocationChanges(before, after)).toEqual([
    'allocations.lock.yaml takes 10.40.0.48/28 for vlan 3 (lab)',
    'allocations.lock.yaml gives back 10.40.0.16/28 of vlan 2 (lab)',
    'allocations.lock.yaml gives back 10.40.0.32/28 of vlan 3 (lab)',
  ]);
  const many = Array.from({ length: 40 }, (_, index) => `vlan ${index + 1}: 10.40.${index}.0/24`).join(', ');
  expect((await allocationChanges([], lock(`allocations: { lab: { ${many} } }\n`))).at(-1)).toBe(
    'allocations.lock.yaml: 28 more such changes',
  );
});

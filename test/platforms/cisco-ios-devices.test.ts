/** Whole IOS devices: one becomes another, and each loses any of its lines and gets it back. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { platform } from '../../drivers/platforms/cisco-ios/index.ts';
import { commandsOf } from '../../reconciler/tree/commands.ts';
import { deniedCommands } from '../../reconciler/tree/deny.ts';
import { sameTree } from '../../reconciler/tree/equal.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { planChange } from '../../reconciler/tree/plan-change.ts';
import { predict } from '../../reconciler/tree/predict.ts';
import { printConfig } from '../../reconciler/tree/print.ts';
import { undoOf } from '../../reconciler/tree/undo.ts';
import type { ConfigNode, Step } from '../../reconciler/types.ts';

const { syntax } = platform;

function stepsBetween(running: readonly ConfigNode[], intended: readonly ConfigNode[]): readonly Step[] {
  const { steps, problems } = planChange({ syntax, running, intended, scope: { kind: 'all' } });
  expect(problems).toEqual([]);
  return steps;
}

interface Removal {
  readonly path: readonly string[];
  readonly tree: readonly ConfigNode[];
}

/** The tree without one of its lines, for each line. */
function* removals(nodes: readonly ConfigNode[], path: readonly string[] = []): Generator<Removal> {
  for (const [index, node] of nodes.entries()) {
    yield { path: [...path, node.line], tree: nodes.toSpliced(index, 1) };
    for (const inner of removals(node.children, [...path, node.line])) {
      yield { path: inner.path, tree: nodes.with(index, { ...node, children: inner.tree }) };
    }
  }
}

const SAMPLES = ['access-switch', 'core-l3-switch', 'wan-edge-router'] as const;
/** Lines that cannot be taken away, or are never changed. */
const FIXED =
  /^(?:hostname|vtp domain|boot|license|switch \d|redundancy|transceiver|(?:no )?platform| mode (?:sso|none)| monitoring)/;

function sample(name: string, keep: (line: string) => boolean = () => true): readonly ConfigNode[] {
  const text = readFileSync(new URL(`../fixtures/cisco-ios/${name}.cfg`, import.meta.url), 'utf8');
  return parseConfig(text.split('\n').filter(keep).join('\n'), syntax);
}

describe('from one device to another', () => {
  const pairs = SAMPLES.flatMap((from) =>
    SAMPLES.filter((to) => to !== from).map((to) => [from, to] as const),
  );

  it.each(pairs)('%s becomes %s and is itself again', (from, to) => {
    const [running, intended] = [from, to].map((name) => sample(name, (line) => !FIXED.test(line)));
    if (running === undefined || intended === undefined) throw new Error('a pair has two');
    const steps = stepsBetween(running, intended);
    const after = predict(running, steps, syntax);
    expect(sameTree(after, intended, syntax)).toBe(true);
    expect(stepsBetween(after, intended)).toEqual([]);
    expect(sameTree(predict(after, undoOf(steps), syntax), running, syntax)).toBe(true);
  });
});

describe.each(SAMPLES)('%s', (name) => {
  const running = sample(name);

  it('loses any one of its lines and gets it back', { timeout: 120_000 }, () => {
    const wrong: string[] = [];
    for (const { path, tree } of removals(running)) {
      // A new class stands before class-default, which cannot be moved; some lines are on the deny list.
      const place = path.join(' / ');
      if (/^policy-map .* \/ class /.test(place) || FIXED.test(place) || place.startsWith('redundancy'))
        continue;
      const { steps, problems } = planChange({ syntax, running, intended: tree, scope: { kind: 'all' } });
      if (problems.some(({ code }) => code === 'read-only' || code === 'cannot-remove')) continue;
      const after = predict(running, steps, syntax);
      const back = planChange({ syntax, running: after, intended: running, scope: { kind: 'all' } }).steps;
      const kept =
        problems.length === 0 &&
        sameTree(after, tree, syntax) &&
        sameTree(predict(after, undoOf(steps), syntax), running, syntax) &&
        sameTree(predict(after, back, syntax), running, syntax) &&
        deniedCommands(commandsOf(back, syntax), syntax).length === 0;
      if (!kept) wrong.push(path.join(' / '));
    }
    expect(wrong).toEqual([]);
  });

  it('is no difference to itself, printed and read again', () => {
    const again = parseConfig(`${printConfig(running, syntax)}end\n`, syntax);
    expect(stepsBetween(running, again)).toEqual([]);
  });
});

describe('never', () => {
  it.each([
    'reload',
    'reload in 5',
    'do reload',
    'erase startup-config',
    'write erase',
    'format flash:',
    'delete flash:vlan.dat',
    'configure replace flash:old',
    'crypto key zeroize rsa',
    'boot system flash:x.bin',
    'no boot system',
    'license boot level security',
    'switch 1 provision c9300-24t',
    'no aaa new-model',
    'no enable secret',
    'no ntp',
    'no snmp-server',
    'no access-list 101 permit ip any any',
    'no area 0',
    'no login',
    'no transport input ssh',
    'no service prompt config',
    'default interface GigabitEthernet1/0/1',
    'end',
  ])('sends %s', (line) => {
    expect(deniedCommands([{ line, step: 0, kind: 'send' }], syntax)).toHaveLength(1);
  });
});

/** What is typed for steps, what is never typed, and undoing in the middle of a run. */
import { describe, expect, it } from 'vitest';
import { commandsOf, printCommands, printPaste } from '../../reconciler/tree/commands.ts';
import { deniedCommands } from '../../reconciler/tree/deny.ts';
import { canonicalText } from '../../reconciler/tree/hash.ts';
import { predict } from '../../reconciler/tree/predict.ts';
import { printConfig } from '../../reconciler/tree/print.ts';
import { planUndo } from '../../reconciler/tree/undo.ts';
import type { Command } from '../../reconciler/types.ts';
import { change, syntax, tree } from './invented.ts';

describe('commandsOf', () => {
  it('says what each command is for', () => {
    const { steps } = change('', 'port e1\n text x\npad');
    expect(commandsOf(steps, syntax)).toEqual([
      { line: 'port e1', step: 0, kind: 'enter' },
      { line: 'text x', step: 0, kind: 'send' },
      { line: 'exit', step: 1, kind: 'leave' },
      { line: 'pad', step: 1, kind: 'send' },
    ]);
  });

  it('leaves every section where the platform wants that', () => {
    const { steps } = change('', 'port e1\n text x\nport e2\n text y');
    expect(printCommands(steps, { ...syntax, leaveBetween: true })).toBe(
      'port e1\n text x\nexit\nport e2\n text y',
    );
  });

  it('leaves a section in pasted text only where the next line could land in the wrong one', () => {
    const pasted = { ...syntax, leaveBetween: true, headsAnywhere: true };
    const text = (from: string, to: string): string => printPaste(change(from, to).steps, pasted);
    expect(text('', 'port e1\n text x\nport e2\n text y')).toBe('port e1\n text x\nport e2\n text y');
    // `pad` is no head, and `vrf A` may be meant for the port.
    expect(text('pad', 'port e1\n text x')).toBe('port e1\n text x\nexit\nno pad');
    expect(text('vrf A', 'port e1\n text x\nvrf A\n rd 1')).toBe(
      'vrf A\n rd 1\nexit-family\nport e1\n text x',
    );
    expect(
      printPaste(change('', 'port e1\n text x\nport e2\n text y').steps, { ...pasted, headsAnywhere: false }),
    ).toBe('port e1\n text x\nexit\nport e2\n text y');
  });

  it('types payload as it is', () => {
    const { steps } = change('', 'banner #\n  a\n#');
    expect(commandsOf(steps, syntax).map((command) => command.line)).toEqual(['banner #', '  a', '#']);
  });
});

describe('deniedCommands', () => {
  const typed = (line: string): Command => ({ line, step: 0, kind: 'send' });

  it.each(['reload', 'reload in 5', ' reload', 'RELOAD', 'rel in 5', 'no user ops'])('stops `%s`', (line) => {
    expect(deniedCommands([typed(line)], syntax)).toHaveLength(1);
  });

  it.each(['route reload x', 'no user ops level', 'host reload', 'r'])('lets `%s` through', (line) => {
    expect(deniedCommands([typed(line)], syntax)).toEqual([]);
  });
});

describe('planUndo', () => {
  it('takes back what the steps changed and nothing that others changed meanwhile', () => {
    const before = tree('clock utc\nport e1\n text old');
    const { steps } = change(
      'clock utc\nport e1\n text old',
      'clock cet\nport e1\n text new\nvlan 7\n name x',
    );
    const now = predict(before, steps, syntax);
    const meddled = [...now, ...tree('pad')].map((node) =>
      node.line === 'port e1' ? { ...node, children: [...node.children, ...tree('mtu 9000')] } : node,
    );
    const undo = planUndo({ syntax, now: meddled, snapshot: before, touched: steps });
    expect(canonicalText(predict(meddled, undo, syntax), syntax)).toBe(
      canonicalText(tree('clock utc\nport e1\n text old\n mtu 9000\npad'), syntax),
    );
  });

  it('repairs a step that the device took only in part', () => {
    const before = tree('port e1\n bundle 1');
    const { steps } = change('port e1\n bundle 1', 'port e1\n bundle 2');
    const undo = planUndo({ syntax, now: tree('port e1'), snapshot: before, touched: steps });
    expect(printCommands(undo, syntax)).toBe('port e1\n bundle 1');
  });
});

describe('canonicalText', () => {
  it('does not care about order where order does not matter, or about defaults', () => {
    const a = 'host a\nport e1\n mtu 1500\n text x\n no down\nport e2\nbatch 1 2\nbatch 3';
    const b = 'batch 1 to 3\nport e1\n text x\nhost a';
    expect(canonicalText(tree(a), syntax)).toBe(canonicalText(tree(b), syntax));
  });

  it('F28: cares about it where it does', () => {
    expect(canonicalText(tree('filter F\n a\n b'), syntax)).not.toBe(
      canonicalText(tree('filter F\n b\n a'), syntax),
    );
  });

  it('reads back what it predicts', () => {
    const after = predict(
      tree('port e1\n trunk 10'),
      change('port e1\n trunk 10', 'port e1\n trunk 10-20').steps,
      syntax,
    );
    expect(printConfig(after, syntax)).toBe('port e1\n trunk 10-20\n');
  });
});

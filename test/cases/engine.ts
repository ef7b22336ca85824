/** What must hold for every pair of configurations, on every platform: used by the case runner and by the fuzzers. */
import { expect } from 'vitest';
import type { ConfigNode, Syntax } from '../../drivers/contract.ts';
import type { Scope } from '../../reconciler/tree/change.ts';
import { printCommands } from '../../reconciler/tree/commands.ts';
import { together, touchesOf, touchesOfTree, untouched } from '../../reconciler/tree/effects.ts';
import { sameOwned, sameTree } from '../../reconciler/tree/equal.ts';
import { type Context, childContext, classify, grammarOf } from '../../reconciler/tree/grammar.ts';
import { ABSENT } from '../../reconciler/tree/handover.ts';
import { canonicalText } from '../../reconciler/tree/hash.ts';
import { worst } from '../../reconciler/tree/impact.ts';
import { inOneWay } from '../../reconciler/tree/in-one-way.ts';
import { isPermanent } from '../../reconciler/tree/item.ts';
import { planChange } from '../../reconciler/tree/plan-change.ts';
import { predict } from '../../reconciler/tree/predict.ts';
import { listsIn } from '../../reconciler/tree/series.ts';
import { planUndo, undoOf } from '../../reconciler/tree/undo.ts';
import type { Step } from '../../reconciler/types.ts';

/**
 * The intended config with the numbers of the prediction in lists that it writes without numbers: there it only says
 * in which order the lines stand.
 */
function numberedLike(
  syntax: Syntax,
  after: readonly ConfigNode[],
  intended: readonly ConfigNode[],
): ConfigNode[] {
  const grammar = grammarOf(syntax);
  const walk = (
    context: Context,
    shown: readonly ConfigNode[],
    wanted: readonly ConfigNode[],
  ): ConfigNode[] => {
    const there = listsIn(grammar, context, shown);
    const swapped = new Map<ConfigNode, ConfigNode>();
    for (const [name, list] of listsIn(grammar, context, wanted)) {
      const twin = there.get(name);
      if (!list.plain || twin === undefined || twin.plain) continue;
      const ordered = [...twin.entries].sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
      if (ordered.map(({ body }) => body).join('\n') !== list.entries.map(({ body }) => body).join('\n'))
        continue;
      list.entries.forEach(({ node }, at) => {
        const other = ordered[at];
        if (other !== undefined) swapped.set(node, other.node);
      });
    }
    const byLine = new Map(shown.map((node) => [node.line, node]));
    return wanted.map((node) => {
      const other = swapped.get(node);
      if (other !== undefined) return other;
      const below = byLine.get(node.line);
      if (below === undefined || node.children.length === 0) return node;
      return {
        ...node,
        children: walk(childContext(grammar, context, node.line), below.children, node.children),
      };
    });
  };
  return walk(grammar.root, after, intended);
}

/** Prediction = intended, the undo gives running back, the second diff is empty. Gives the steps. */
export function provePair(
  syntax: Syntax,
  shown: readonly ConfigNode[],
  wanted: readonly ConfigNode[],
  scope: Scope = { kind: 'all' },
): readonly Step[] {
  const { running, intended } = inOneWay(syntax, { running: shown, intended: wanted });
  const { steps } = planChange({ syntax, running, intended, scope });
  const after = predict(running, steps, syntax);
  if (scope.kind === 'all')
    expect(canonicalText(after, syntax), 'the prediction is the intended config').toBe(
      canonicalText(numberedLike(syntax, after, intended), syntax),
    );
  else {
    const owners = {
      intended,
      ...(scope.lastApplied === undefined ? {} : { lastApplied: scope.lastApplied }),
    };
    expect(
      sameOwned(after, intended, owners, syntax),
      'the prediction is the intended config on owned lines',
    ).toBe(true);
  }
  expect(
    printCommands(planChange({ syntax, running: after, intended, scope }).steps, syntax),
    'a second diff is empty',
  ).toBe('');
  const back = predict(after, undoOf(steps), syntax);
  expect(canonicalText(back, syntax), 'the undo gives running back').toBe(canonicalText(running, syntax));
  return steps;
}

/** Each prefix of the steps can be undone, by its own undo and by a new diff. */
export function provePrefixes(syntax: Syntax, running: readonly ConfigNode[], steps: readonly Step[]): void {
  for (let length = 1; length < steps.length; length++) {
    const sent = steps.slice(0, length);
    const now = predict(running, sent, syntax);
    const wanted = canonicalText(running, syntax);
    expect(canonicalText(predict(now, undoOf(sent), syntax), syntax), `undo after ${length} steps`).toBe(
      wanted,
    );
    const planned = planUndo({ syntax, now, snapshot: running, touched: sent });
    expect(
      sameTree(predict(now, planned, syntax), running, syntax),
      `planned undo after ${length} steps`,
    ).toBe(true);
  }
}

/** Objects that lines use and that no line defines. */
export function dangling(syntax: Syntax, tree: readonly ConfigNode[]): Set<string> {
  const grammar = grammarOf(syntax);
  const touches = tree.map((node) => touchesOfTree(grammar, grammar.root, node)).reduce(together, untouched);
  const defined = new Set(touches.defines);
  return new Set(touches.uses.filter((object) => !defined.has(object)));
}

/** Objects of the kinds that the room's rules can define: a line that uses any other kind proves nothing. */
function definable(syntax: Syntax): (object: string) => boolean {
  const kinds = new Set(
    syntax.rules.flatMap((rule) => rule.defines ?? []).map((object) => object.split(' ')[0]),
  );
  return (object) => kinds.has(object.split(' ')[0]);
}

/** Objects of sections that are always there, shown or not (`vlan 1`). */
function builtIn(syntax: Syntax, tree: readonly ConfigNode[]): readonly string[] {
  const grammar = grammarOf(syntax);
  return tree.flatMap((node) => {
    const item = classify(grammar, grammar.root, node);
    return isPermanent(item) ? touchesOf(item).defines : [];
  });
}

/** After each step no line refers to an object that is missing, unless it was so before, will be so, or the step says `traffic`. */
export function provePrefixSafety(
  syntax: Syntax,
  running: readonly ConfigNode[],
  intended: readonly ConfigNode[],
  steps: readonly Step[],
): void {
  const known = new Set(
    [running, intended].flatMap((tree) => [...dangling(syntax, tree), ...builtIn(syntax, tree)]),
  );
  const counts = definable(syntax);
  let now = running;
  for (const step of steps) {
    now = predict(now, [step], syntax);
    const missing = [...dangling(syntax, now)].filter((object) => counts(object) && !known.has(object));
    const told = step.reason.includes('circle') || step.reason.includes(ABSENT);
    if (told && worst(step.impact, 'traffic') === step.impact)
      for (const object of missing) known.add(object);
    else expect(missing, `missing after ${[...step.path, ...step.lines].join(' / ')}`).toEqual([]);
  }
}

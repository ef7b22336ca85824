/** Proves random pairs; a pair that does not hold is made as small as possible and told as a case. */
import type { ConfigNode } from '../../../drivers/contract.ts';
import { printCommands } from '../../../reconciler/tree/commands.ts';
import { inOneWay } from '../../../reconciler/tree/in-one-way.ts';
import { planChange } from '../../../reconciler/tree/plan-change.ts';
import { printConfig } from '../../../reconciler/tree/print.ts';
import { provePair, provePrefixes, provePrefixSafety } from '../../cases/engine.ts';
import type { Language } from './configs.ts';
import { type Pair, pairOf } from './pairs.ts';

/** Undoing every prefix costs the square of the steps: of longer plans one in so many is undone. */
const SHORT = 4;
const ONE_IN = 5;

function prove({ syntax }: Language, pair: Pair, prefixes: boolean): void {
  const { running, intended } = inOneWay(syntax, pair);
  const steps = provePair(syntax, running, intended);
  provePrefixSafety(syntax, running, intended, steps);
  if (prefixes || steps.length <= SHORT) provePrefixes(syntax, running, steps);
}

/** What does not hold for the pair; `undefined` when all does. */
export function failureOf(language: Language, pair: Pair, prefixes = true): string | undefined {
  try {
    prove(language, pair, prefixes);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The tree once without each of its nodes. */
function* smaller(nodes: readonly ConfigNode[]): Generator<ConfigNode[]> {
  for (let at = 0; at < nodes.length; at++) {
    yield [...nodes.slice(0, at), ...nodes.slice(at + 1)];
    const node = nodes[at];
    if (node === undefined) continue;
    for (const children of smaller(node.children))
      yield [...nodes.slice(0, at), { ...node, children }, ...nodes.slice(at + 1)];
  }
}

function* smallerPairs({ running, intended }: Pair): Generator<Pair> {
  for (const less of smaller(running)) {
    const text = JSON.stringify(less);
    // First the same line out of both, then out of one.
    for (const other of smaller(intended))
      if (JSON.stringify(other) === text) yield { running: less, intended: other };
    yield { running: less, intended };
  }
  for (const less of smaller(intended)) yield { running, intended: less };
}

/** The smallest pair that fails in the same way. */
export function shrink(language: Language, pair: Pair): Pair {
  const kind = (failure: string | undefined): string | undefined => failure?.split('\n')[0]?.split(':')[0];
  const wanted = kind(failureOf(language, pair));
  let current = pair;
  for (let found = true; found; ) {
    found = false;
    for (const less of smallerPairs(current)) {
      if (kind(failureOf(language, less)) !== wanted) continue;
      current = less;
      found = true;
      break;
    }
  }
  return current;
}

function block(name: string, text: string): string {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.length === 0
    ? `  ${name}: ''`
    : [`  ${name}: |`, ...lines.map((line) => `    ${line}`)].join('\n');
}

/** A pair as a case: what must be sent is for a person to write, so what was sent is a comment. */
export function asCase({ syntax }: Language, { running, intended }: Pair, name: string): string {
  const { steps } = planChange({ syntax, running, intended, scope: { kind: 'all' } });
  const sent = printCommands(steps, syntax).split('\n');
  return [
    `- name: ${name}`,
    block('running', printConfig(running, syntax)),
    block('intended', printConfig(intended, syntax)),
    ...sent.map((line) => `  # sent: ${line}`),
    '  steps: |',
    '  undo: |',
  ].join('\n');
}

/**
 * Proves the pairs from `seed` on; the first that does not hold is told as the message of an error. `open`: numbers of
 * pairs that must not hold.
 */
export function provePairs(
  language: Language,
  seed: number,
  count: number,
  open: readonly number[] = [],
): void {
  for (let number = seed; number < seed + count; number++) {
    const pair = pairOf(language, number);
    const fails = failureOf(language, pair, number % ONE_IN === 0) !== undefined;
    if (open.includes(number) && !fails) throw new Error(`pair ${number} holds: take it off the list`);
    if (!fails || open.includes(number)) continue;
    const least = shrink(language, pair);
    const failure = failureOf(language, least);
    throw new Error(
      `PLUMB_SEED=${number} PLUMB_PAIRS=1: ${failure}\n\n${asCase(language, least, `random pair ${number}`)}`,
    );
  }
}

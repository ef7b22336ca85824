/** Running and intended config into ordered steps: the one entry of the engine. */
import type { ConfigNode } from '../../drivers/contract.ts';
import type { Problem, Step } from '../types.ts';
import { type ChangeInput, type ChangeResult, type Draft, newWalk, type Walk } from './change.ts';
import { detachmentOf, explain, withoutErased } from './detach.ts';
import { compareLevel, ownedCount } from './diff.ts';
import { touchesOf } from './effects.ts';
import { type Context, childContext, classify, grammarOf } from './grammar.ts';
import { closeGaps } from './handover.ts';
import { inOneWay } from './in-one-way.ts';
import { orderDrafts } from './order.ts';
import { joinRanges } from './ranges.ts';

/** Compares and orders. Pure: the same input gives the same steps. */
export function planChange(given: ChangeInput): ChangeResult {
  // Owned lines are told by their nodes, and templates write as the device shows: only two whole texts are brought together.
  const input = given.scope.kind === 'all' ? { ...given, ...inOneWay(given.syntax, given) } : given;
  const first = compareTrees(input);
  const detached = detachmentOf(first);
  if (detached === undefined) return planWalk(first);
  const { running, syntax } = input;
  const part = (intended: readonly ConfigNode[]): Walk =>
    compareTrees({ syntax, running, intended, scope: { kind: 'all' } });
  const left = withoutErased(part(detached.running).erased, detached.running);
  const going = part(left);
  explain(going.drafts, detached, 'detached from', true);
  const rest = compareTrees({ ...input, running: left });
  explain(rest.drafts, detached, 'attached again to');
  const plan = planWalk(rest);
  return { ...plan, steps: [...orderDrafts(going.grammar, going.drafts).map(toStep), ...plan.steps] };
}

/** Orders the differences that were found. */
function planWalk(walk: Walk): ChangeResult {
  const { input } = walk;
  const refused = input.scope.kind === 'all' ? new Set<Draft>() : stillReferenced(walk);
  closeGaps(walk);
  const drafts = orderDrafts(
    walk.grammar,
    walk.drafts.filter((draft) => !refused.has(draft)),
  );
  return {
    steps: joinRanges(walk, drafts).map(toStep),
    released: [...walk.released].map(([feature, lines]) => ({ feature, lines })),
    unmanaged: walk.unmanaged,
    deferred: walk.deferred,
    incomparable: walk.incomparable,
    // Counting reads every section: only for those who ask.
    get owned() {
      return ownedCount(walk);
    },
    problems: walk.problems,
  };
}

/** The differences, not yet ordered. */
export function compareTrees(input: ChangeInput): Walk {
  const grammar = grammarOf(input.syntax);
  const { scope } = input;
  const walk = newWalk(grammar, input);
  compareLevel(walk, {
    path: [],
    context: grammar.root,
    phase: 0,
    position: 0,
    running: input.running,
    intended: input.intended,
    last: scope.kind === 'owned' ? (scope.lastApplied ?? []) : [],
    whole: false,
  });
  return walk;
}

function toStep(draft: Draft): Step {
  return {
    path: draft.level.path,
    lines: draft.lines,
    undo: draft.undo,
    op: draft.op,
    impact: draft.impact,
    reason: draft.reason,
    origin: draft.origin,
    ...(draft.drifted ? { drifted: true } : {}),
    rule: draft.rule,
    ...(draft.source === undefined ? {} : { source: draft.source }),
    ...(draft.feature === undefined ? {} : { feature: draft.feature }),
    ...(draft.guessed ? { guessed: true } : {}),
    ...(draft.unverified ? { unverified: true } : {}),
  };
}

interface Reference {
  readonly path: readonly string[];
  readonly object: string;
}

/** Removals of objects that lines which stay still refer to (Ownership 5): refused, naming the line. */
function stillReferenced(walk: Walk): ReadonlySet<Draft> {
  const wanted = new Map<string, Draft[]>();
  const made = new Set(walk.drafts.flatMap((draft) => draft.effects.defines));
  for (const draft of walk.drafts) {
    for (const object of draft.effects.undefines) {
      if (!made.has(object)) wanted.set(object, [...(wanted.get(object) ?? []), draft]);
    }
  }
  if (wanted.size === 0) return new Set();
  const refused = new Set<Draft>();
  // A line that is sent again after the device erased it refers to the object as well.
  for (const draft of walk.drafts) {
    for (const object of draft.effects.uses) {
      for (const removal of wanted.get(object) ?? [])
        refused.add(refuse(walk, removal, [...draft.level.path, draft.line]));
    }
  }
  for (const { path, object } of referencesIn(walk, walk.input.running, walk.grammar.root, [], wanted)) {
    for (const removal of wanted.get(object) ?? []) refused.add(refuse(walk, removal, path));
  }
  return refused;
}

function refuse(walk: Walk, draft: Draft, path: readonly string[]): Draft {
  const line = [...draft.level.path, draft.line].join(' / ');
  const problem: Problem = {
    severity: 'error',
    code: 'still-referenced',
    message: `\`${line}\` cannot be removed: \`${path.join(' / ')}\` still refers to it`,
    hint: 'remove that line first, or keep the object',
    ...(draft.source === undefined ? {} : { source: draft.source }),
  };
  walk.problems.push(problem);
  return draft;
}

function* referencesIn(
  walk: Walk,
  nodes: readonly ConfigNode[],
  context: Context,
  path: readonly string[],
  objects: ReadonlyMap<string, unknown>,
): Generator<Reference> {
  for (const node of nodes) {
    if (walk.gone.has(node)) continue;
    const here = [...path, node.line];
    for (const object of touchesOf(classify(walk.grammar, context, node)).uses) {
      if (objects.has(object)) yield { path: here, object };
    }
    if (node.children.length === 0) continue;
    yield* referencesIn(walk, node.children, childContext(walk.grammar, context, node.line), here, objects);
  }
}

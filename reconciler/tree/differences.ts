/** What is sent for one item: it comes, goes, changes, or is a list edited by difference. */
import type { ConfigNode } from '../../drivers/contract.ts';
import type { Problem } from '../types.ts';
import type { Draft, Level, Walk } from './change.ts';
import { touchesOf, touchesOfTree, untouched } from './effects.ts';
import { emit, impactOf, originOfWanted, removalImpact, replacing } from './emit.ts';
import { type Fate, fateOf, lastNode, staysDefined } from './fate.ts';
import type { Item } from './grammar.ts';
import { isHardware, isPermanent, isSection, negationOf } from './item.ts';
import { scriptOf, writtenAs } from './table.ts';
import { isHidden, resolveDevice, sameLine, valueText } from './values.ts';

/** An item with its place among its siblings. */
export interface Side {
  readonly item: Item;
  readonly position: number;
}

function refuse(
  walk: Walk,
  level: Level,
  item: Item,
  code: string,
  message: string,
  severity: Problem['severity'] = 'error',
): void {
  const { scope } = walk.input;
  const source = scope.kind === 'owned' ? scope.originOf(item.node)?.source : undefined;
  const line = [...level.path, item.node.line].join(' / ');
  walk.problems.push({
    severity,
    code,
    message: `\`${line}\`: ${message}`,
    ...(source === undefined ? {} : { source }),
  });
}

function forget(walk: Walk, node: ConfigNode): void {
  walk.gone.add(node);
  for (const child of node.children) forget(walk, child);
}

function place(
  into: { path: readonly string[]; line: string }[],
  path: readonly string[],
  node: ConfigNode,
): void {
  into.push({ path, line: node.line });
  for (const child of node.children) place(into, [...path, node.line], child);
}

/** An intended item that the device lacks. `twin` is the running line that the device erases by itself. */
export function addItem(
  walk: Walk,
  level: Level,
  { item, position }: Side,
  twin: ConfigNode | undefined,
): { readonly outcome: 'sent' | 'nothing' | 'deferred'; readonly draft?: Draft } {
  const { scope, syntax } = walk.input;
  if (item.rule?.rule.kind === 'readonly') {
    refuse(walk, level, item, 'read-only', 'is read and never changed');
    return { outcome: 'deferred' };
  }
  if (isHidden(item)) return { outcome: 'nothing' };
  if (isSection(item) && isPermanent(item)) {
    if (scope.kind === 'all' || !isHardware(item)) return { outcome: 'nothing' };
    place(walk.deferred, level.path, item.node);
    return { outcome: 'deferred' };
  }
  const line = resolveDevice(item, twin && { ...item, node: twin });
  if (line === undefined) {
    refuse(
      walk,
      level,
      item,
      'no-device-secret',
      'the device holds no secret here yet, so there is nothing to keep',
    );
    return { outcome: 'deferred' };
  }
  const again = twin !== undefined || level.erasedBy !== undefined;
  const eraser = twin === undefined ? undefined : walk.erased.get(twin);
  const back = again ? null : negationOf({ ...item, node: { ...item.node, line } }, syntax.negation);
  const { origin, from, drifted } = originOfWanted(walk, level, item, twin);
  const draft = emit(walk, level, {
    item,
    position,
    phase: level.phase,
    op: 'add',
    lines: [line === item.node.line ? writtenAs(item.node) : line, ...(item.node.raw ?? [])],
    undo: back === null ? [] : [back],
    before: untouched,
    after: touchesOf(item),
    reason: again
      ? 'sent again: the device erases it by itself'
      : origin === 'drift'
        ? 'was applied and is gone from the device'
        : 'not on the device',
    origin: eraser?.origin ?? origin,
    from,
    drifted,
  });
  return { outcome: 'sent', draft };
}

/** A running item that is not intended. Gives how to go on inside it when it is not removed as a whole. */
export function removeItem(
  walk: Walk,
  level: Level,
  { item, position }: Side,
): { readonly whole: boolean; readonly head?: Draft } | undefined {
  const fate = fateOf(walk, level, item);
  const section = isSection(item);
  if (fate.kind === 'leave') {
    place(walk.unmanaged, level.path, item.node);
    return undefined;
  }
  if (fate.kind === 'release') {
    walk.released.set(fate.feature, (walk.released.get(fate.feature) ?? 0) + 1);
    return section ? { whole: false } : undefined;
  }
  walk.kept++;
  if (item.rule?.rule.kind === 'readonly') {
    refuse(walk, level, item, 'read-only', 'is read and never changed', 'warning');
    return undefined;
  }
  if (isHidden(item)) return undefined;
  const away = negationOf(item, walk.input.syntax.negation);
  if (section && (isPermanent(item) || !fate.ours || away === null))
    return { whole: fate.from === undefined || fate.origin === 'drift' };
  if (away === null) {
    refuse(walk, level, item, 'cannot-remove', 'this platform cannot take the line away', 'warning');
    return undefined;
  }
  const head = removeWhole(walk, level, { item, position }, fate, away);
  return item.rule?.rule.emptied === true ? { whole: true, head } : undefined;
}

function removeWhole(
  walk: Walk,
  level: Level,
  { item, position }: Side,
  fate: Extract<Fate, { kind: 'remove' }>,
  away: string,
): Draft {
  const alone = item.rule?.rule.emptied === true;
  const gone = alone ? touchesOf(item) : touchesOfTree(walk.grammar, level.context, item.node);
  const kept = gone.defines.filter((object) => staysDefined(walk, level, object));
  if (alone) walk.gone.add(item.node);
  else forget(walk, item.node);
  return emit(walk, level, {
    item,
    position,
    phase: 1,
    op: 'remove',
    lines: [away],
    undo: alone ? [item.node.line] : scriptAt(walk, level, item.node),
    before: { ...gone, defines: gone.defines.filter((object) => !kept.includes(object)) },
    after: untouched,
    hands: kept,
    impact: alone ? impactOf(item, 'remove') : removalImpact(walk, level.context, item),
    reason: fate.reason,
    origin: fate.origin,
    from: fate.from,
  });
}

function scriptAt({ grammar }: Walk, { context, path }: Level, node: ConfigNode): string[] {
  return scriptOf({ grammar, context, path }, [node]);
}

/** An item that both sides have. `undefined`: nothing to do for the line itself. `anew`: it must go, even if equal. */
export function changeItem(
  walk: Walk,
  level: Level,
  shown: Side,
  wanted: Side,
  anew = false,
): Draft | undefined {
  const { syntax } = walk.input;
  const [before, after] = [shown.item, wanted.item];
  if (!anew && sameState(walk, level, before, after)) return undefined;
  if (after.rule?.rule.kind === 'readonly') {
    refuse(
      walk,
      level,
      after,
      'read-only',
      `the device has \`${before.node.line}\`, which is read and never changed`,
    );
    return undefined;
  }
  const line = resolveDevice(after, before);
  if (line === undefined) {
    refuse(
      walk,
      level,
      after,
      'no-device-secret',
      'the device holds no secret here yet, so there is nothing to keep',
    );
    return undefined;
  }
  const { origin, from, drifted } = originOfWanted(walk, level, after, before.node);
  const [old, spelt] = spellings(before.node, after.node, line);
  const moves = replacing(before, after, [old, line, spelt], syntax.negation, anew);
  const section = isSection(before) || isSection(after);
  const again = section && moves.lines.length > 1;
  if (again) forget(walk, before.node);
  else walk.gone.add(before.node);
  const raw = after.node.raw ?? [];
  return emit(walk, level, {
    item: after,
    position: wanted.position,
    phase: level.phase,
    op: 'change',
    lines: [...moves.lines, ...raw],
    undo:
      again || (section && moves.undo.length > 1)
        ? [...moves.undo.slice(0, -1), ...scriptAt(walk, level, before.node)]
        : [...moves.undo.slice(0, -1), old, ...(before.node.raw ?? [])],
    before: again ? touchesOfTree(walk.grammar, level.context, before.node) : touchesOf(before),
    after: touchesOf(after),
    impact: again ? removalImpact(walk, level.context, before) : impactOf(after, 'change'),
    reason:
      origin === 'drift' ? 'was changed on the device since it was applied' : 'the device has another value',
    origin,
    from,
    drifted,
    ...(section || moves.halves === undefined || raw.length > 0 ? {} : { halves: moves.halves }),
  });
}

/** The other spelling may say less (`username` without a privilege): it will do where both sides have it. */
function spellings(before: ConfigNode, after: ConfigNode, line: string): readonly [string, string] {
  if (before.written === undefined || after.written === undefined) return [before.line, line];
  return [writtenAs(before), line === after.line ? writtenAs(after) : line];
}

function sameState(walk: Walk, level: Level, before: Item, after: Item): boolean {
  if (before.rule !== after.rule) return false;
  if (before.rule?.rule.kind === 'toggle')
    return before.role === after.role && valueText(before) === valueText(after);
  if (isHidden(before) && isHidden(after)) return true;
  return sameLine(before, after, walk.input.syntax) ?? isSettled(walk, level, after);
}

/**
 * Whether a line stays whose secret cannot be compared: it was typed at the last rollout, or just now, and the device
 * keeps it in a form of its own. Sent again it would be a difference for ever.
 */
function isSettled(walk: Walk, level: Level, wanted: Item): boolean {
  const { scope } = walk.input;
  if (scope.kind === 'all') return false;
  const settled = scope.justSent === true || lastNode(walk, level, wanted)?.line === wanted.node.line;
  if (settled) walk.incomparable.push(wanted.node);
  return settled;
}

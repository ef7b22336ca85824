/** Which lines of a device two plans both touch. Pure. */
import type { Step } from '../types.ts';

interface Touched {
  /** The lines themselves, with their section: what is sent and what it replaces. */
  readonly lines: ReadonlyMap<string, string>;
  /** The sections in which something is sent. */
  readonly sections: ReadonlySet<string>;
}

/**
 * As people read them, at most one for each of our steps. Two plans meet where one sends or replaces what the other
 * does, or makes or removes the section in which the other works; two attributes of one section are disjoint.
 */
export function sameLines(ours: readonly Step[], theirs: readonly Step[]): readonly string[] {
  const other = touched(theirs);
  const met = ours.flatMap((step) => {
    const own = touched([step]);
    const line = [...own.lines].find(([key]) => other.lines.has(key) || other.sections.has(key));
    if (line !== undefined) return [line[1]];
    const inside = [...own.sections].some((key) => other.lines.has(key));
    return inside ? [[...step.path, step.lines[0] ?? ''].join(' / ')] : [];
  });
  return [...new Set(met)];
}

function touched(steps: readonly Step[]): Touched {
  const lines = new Map<string, string>();
  const sections = new Set<string>();
  for (const { path, lines: sent, undo } of steps) {
    for (const line of [...sent, ...undo]) lines.set(keyOf([...path, line]), [...path, line].join(' / '));
    for (let depth = 1; depth <= path.length; depth++) sections.add(keyOf(path.slice(0, depth)));
  }
  return { lines, sections };
}

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path.map((line) => line.trim()));
}

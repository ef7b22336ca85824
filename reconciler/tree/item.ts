/** Questions about one item: how it is negated, and whether it is a section, permanent, or has a place. */

import type { Item } from './grammar.ts';
import { fillTemplate } from './pattern.ts';

/** The line with the opposite polarity. */
export function invert(line: string, negation: string): string {
  return line.startsWith(`${negation} `) ? line.slice(negation.length + 1) : `${negation} ${line}`;
}

/** What removes the item; `null` when the platform cannot. */
export function negationOf(item: Item, negation: string): string | null {
  const negate = item.rule?.negate;
  if (negate === null) return null;
  if (item.role === 'off' || negate === undefined) return invert(item.node.line, negation);
  return fillTemplate(negate, item.lookup) ?? invert(item.node.line, negation);
}

export function isSection(item: Item): boolean {
  return item.rule === undefined
    ? item.node.children.length > 0
    : item.rule.rule.kind === 'section' || item.node.children.length > 0;
}

function tests(mark: boolean | RegExp | undefined, item: Item): boolean {
  if (typeof mark !== 'object') return mark === true;
  return (
    mark.test(item.node.line) ||
    (item.rule?.identity ?? []).some((name) => mark.test(item.lookup(name) ?? ''))
  );
}

export function isPermanent(item: Item): boolean {
  return item.rule?.rule.permanent !== undefined && tests(item.rule.rule.permanent, item);
}

export function isHardware(item: Item): boolean {
  return tests(item.rule?.rule.hardware, item);
}

/** Whether a line of an ordered section has a place in it: a description has none, nor has what is always there. */
export function isPlaced(item: Item): boolean {
  if (item.rule === undefined) return true;
  if (item.rule.rule.kind === 'section') return !isPermanent(item);
  return item.rule.identity.length > 0;
}

/** Plain values that YAML, or the older YAML of other tools, reads as something else than they look like (F20). */
import type { Shape } from '../../schemas/generated/shapes.ts';
import type { Problem } from '../types.ts';
import type { Node, ScalarNode } from './node.ts';
import { type ProblemText, problemAt } from './problem.ts';
import { type Place, sourceOfPlace } from './source-text.ts';

/** Text here, a truth value in YAML 1.1. */
const OLD_BOOLEAN = /^(?:yes|no|on|off|y|n)$/i;
/** `12:30` or a MAC address of digits: text here, a number to the base 60 in YAML 1.1. */
const OLD_SEXAGESIMAL = /^[-+]?[0-9]{1,20}(?::[0-5]?[0-9]){1,20}(?:\.[0-9]{0,20})?$/;
/** `1_000`, `0b11`: text here, a number in YAML 1.1. */
const OLD_NUMBER = /^[-+]?(?:[0-9][0-9_]{0,30}_[0-9_]{0,30}|0b[01]{1,64})$/;

/** At most `most` of them. */
export function surprisesOf(node: Node, shape: Shape, most: number): Problem[] {
  const found: { readonly place: Place; readonly text: ProblemText }[] = [];
  collect(node, shape, (place, text) => found.length < most && found.push({ place, text }));
  return found.map(({ place, text }) => problemAt(place, text));
}

type Report = (place: Place, text: ProblemText) => unknown;

function collect(node: Node, shape: Shape | undefined, report: Report): void {
  if (node.kind === 'list') for (const item of node.items) collect(item, shape?.items, report);
  if (node.kind === 'map') {
    for (const [name, entry] of node.entries)
      collect(entry.node, shape?.properties?.[name] ?? shape?.entries, report);
  }
  if (node.kind !== 'scalar') return;
  const text = surprise(node);
  if (text !== undefined) report(node.place, { ...text, hidden: shape?.secret ?? false });
}

/** A number that is not written as the number reads: `1.10`, `010`, `1e3`. */
export function isMisreadNumber(node: Node): boolean {
  if (node.kind !== 'scalar' || !node.plain || typeof node.value !== 'number') return false;
  return String(node.value) !== sourceOfPlace(node.place);
}

function surprise(node: ScalarNode): ProblemText | undefined {
  const written = sourceOfPlace(node.place);
  if (node.value === null && written === '') return empty();
  if (!node.plain) return undefined;
  if (isMisreadNumber(node)) {
    const message = `quote it: \`${written.slice(0, 40)}\` was read as the number ${node.value}`;
    return {
      code: 'quote-it',
      message,
      hint: `write "${written.slice(0, 40)}" for the text, or ${node.value} for the number`,
    };
  }
  if (typeof node.value === 'boolean' && String(node.value) !== written) {
    return {
      code: 'quote-it',
      message: `\`${written}\` was read as ${node.value}`,
      hint: `write ${node.value}, or "${written}" for the text`,
    };
  }
  if (typeof node.value !== 'string') return undefined;
  if (!OLD_BOOLEAN.test(written) && !OLD_SEXAGESIMAL.test(written) && !OLD_NUMBER.test(written))
    return undefined;
  const message = `quote it: \`${written}\` is text here, and something else to other YAML tools`;
  return { code: 'quote-it', message, hint: `write "${written}"` };
}

function empty(): ProblemText {
  return {
    code: 'empty-value',
    message: 'there is no value here',
    hint: 'write one; or [] for an empty list, { state: absent } to remove a feature, null to take away what the defaults say',
  };
}

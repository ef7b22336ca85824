/** Small pure text helpers: templates, natural order, output filters. */
import type { Captures } from './types.ts';

/** Fills `{name}`; a `[ … ]` part falls away when one of its arguments is absent. Null: a needed one is absent. */
export function fill(template: string, args: Captures): string | null {
  let complete = true;
  function put(text: string, whenMissing: () => void): string {
    return text.replace(/\{([\w-]+)\}/g, (_all, name: string) => {
      const values = args[name];
      if (values === undefined) whenMissing();
      return values?.join(' ') ?? '';
    });
  }
  const optional = template.replace(/\[([^\]]*)\]/g, (_all, part: string) => {
    let present = true;
    const text = put(part, () => {
      present = false;
    });
    // Braces of a value must not be read again by the second pass.
    return present ? text.replaceAll('{', '\u0001') : '';
  });
  const text = put(optional, () => {
    complete = false;
  });
  return complete ? text.replaceAll('\u0001', '{') : null;
}

/** `Gi1/0/2` before `Gi1/0/10`. */
export function compareNaturally(left: string, right: string): number {
  const a = left.match(/\d+|\D+/g) ?? [];
  const b = right.match(/\d+|\D+/g) ?? [];
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const x = a[index];
    const y = b[index];
    if (x === undefined) return -1;
    if (y === undefined) return 1;
    if (x === y) continue;
    const numeric = Number(x) - Number(y);
    if (!Number.isNaN(numeric) && numeric !== 0) return numeric;
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

function sectionsOf(lines: readonly string[], wanted: RegExp): string[] {
  const kept: string[] = [];
  let inside = -1;
  for (const line of lines) {
    const indent = line.length - line.trimStart().length;
    if (inside >= 0 && indent > inside) {
      kept.push(line);
      continue;
    }
    inside = wanted.test(line) ? indent : -1;
    if (inside >= 0) kept.push(line);
  }
  return kept;
}

/** Applies `| include X` and its relatives; a broken expression lets nothing through. */
export function filterOutput(text: string, filter: string, expression: string): string {
  let wanted: RegExp;
  try {
    wanted = new RegExp(expression.replaceAll('_', '(^|$|[ ,{}()])'));
  } catch {
    return '';
  }
  const lines = text.replace(/\n$/, '').split('\n');
  if (filter === 'section') return sectionsOf(lines, wanted).join('\n');
  if (filter === 'begin') {
    const first = lines.findIndex((line) => wanted.test(line));
    return first < 0 ? '' : lines.slice(first).join('\n');
  }
  const kept = lines.filter((line) => wanted.test(line) === (filter !== 'exclude'));
  return filter === 'count' ? `Number of lines which match regexp = ${kept.length}` : kept.join('\n');
}

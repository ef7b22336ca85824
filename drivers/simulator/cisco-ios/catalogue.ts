/**
 * Commands without effects on others, written one a line:
 *   FORM                      negated by the whole line
 *   FORM => NEGATION          negated by this form; what it names is the identity
 *   FORM => NEGATION @ ITEM   the identity said apart
 *   … ! VIEW                  the command opens this view
 */
import type { Rule } from '../types.ts';

/** `neighbor <peer:word> weight` → `neighbor {peer} weight`; optional and chosen words are no part of it. */
function itemOf(undo: string): string {
  return undo
    .replace(/ ?\[[^\]]*\]/g, '')
    .replace(/<(\w+):[^>]*>/g, '{$1}')
    .trim();
}

function command(text: string, more: Partial<Rule>): Rule {
  const [, body = '', view] = /^(.*?)(?: ! ([\w-]+))?$/.exec(text) ?? [];
  const [form = '', rest] = body.split(' => ');
  const [undo, item] = rest?.split(' @ ') ?? [];
  return {
    form,
    undo: undo ?? '=',
    ...(undo === undefined ? {} : { item: item ?? itemOf(undo) }),
    ...(view === undefined ? {} : { enters: view }),
    ...more,
  };
}

export function commands(table: string, more: Partial<Rule> = {}): readonly Rule[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => command(line, more));
}

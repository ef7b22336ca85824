/** Steps that differ in one number only are typed as one: `spanning-tree vlan 10,20-22 priority 4096`. */
import type { Draft, Walk } from './change.ts';
import { classify } from './grammar.ts';
import { writeMembers } from './members.ts';

/** A command line holds no more than this much of a list. */
const MOST_LETTERS = 120;

interface Run {
  readonly drafts: Draft[];
  readonly numbers: number[];
  letters: number;
  /** What must be equal for the next one to join. */
  readonly mark: string;
}

/** Ordered drafts, those that stand together and say the same of several numbers joined. */
export function joinRanges(walk: Walk, drafts: readonly Draft[]): Draft[] {
  if (!walk.grammar.syntax.rules.some((rule) => rule.ranged !== undefined)) return [...drafts];
  const runs: Run[] = [];
  for (const draft of drafts) {
    const number = numberOf(walk, draft);
    const mark = number === undefined ? '' : markOf(draft, number);
    const last = runs.at(-1);
    const more = last === undefined || number === undefined ? 0 : lettersFor(last, Number(number));
    if (
      last !== undefined &&
      number !== undefined &&
      last.mark === mark &&
      last.letters + more <= MOST_LETTERS
    ) {
      last.drafts.push(draft);
      last.numbers.push(Number(number));
      last.letters += more;
    } else
      runs.push({ drafts: [draft], numbers: number === undefined ? [] : [Number(number)], letters: 5, mark });
  }
  return runs.flatMap(joined);
}

/** How much longer the list gets: a neighbour of the last number makes a range of it. */
function lettersFor({ numbers }: Run, number: number): number {
  return Math.abs(number - (numbers.at(-1) ?? number)) === 1 ? 0 : 10;
}

/** The number that may become a range; `undefined`: the draft stands alone. */
function numberOf(walk: Walk, { level, line, lines, undo }: Draft): string | undefined {
  if (lines.length !== 1 || undo.length !== 1) return undefined;
  const item = classify(walk.grammar, level.context, { line, children: [] });
  const name = item.rule?.rule.ranged;
  const number = name === undefined ? undefined : item.lookup(name);
  return number !== undefined && /^\d+$/.test(number) ? number : undefined;
}

function withNumber(text: string, number: string, other: string): string {
  return text.replace(new RegExp(`(?<= )${number}(?= |$)`), other);
}

function markOf(draft: Draft, number: string): string {
  const { level, lines, undo, op, impact, reason, origin, source, feature } = draft;
  const texts = [...lines, ...undo].map((text) => withNumber(text, number, '#'));
  return JSON.stringify([level.path, texts, op, impact, reason, origin, source, feature]);
}

function joined({ drafts, numbers }: Run): readonly Draft[] {
  const [first] = drafts;
  if (first === undefined || drafts.length === 1) return drafts;
  const members = new Set(numbers.map(String));
  const [list = ''] = writeMembers(members, { capture: '', form: 'comma-dash', remove: '' });
  const spell = (text: string): string => withNumber(text, String(numbers[0]), list);
  return [{ ...first, lines: first.lines.map(spell), undo: first.undo.map(spell) }];
}

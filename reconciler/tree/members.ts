/** Lists of numbers, ranges or words in one line: read into a set, written back in the platform's form. */
import type { ListRule } from '../../drivers/contract.ts';

/** Absurd ranges (`1-4294967295`) stay one member rather than filling the memory. */
const LONGEST_RANGE = 65_536;

export type Members = ReadonlySet<string>;

function addRange(into: Set<string>, first: string, last: string, whole: string): void {
  const from = Number(first);
  const to = Number(last);
  if (!/^\d+$/.test(first) || !/^\d+$/.test(last) || to < from || to - from >= LONGEST_RANGE) {
    into.add(whole);
    return;
  }
  for (let number = from; number <= to; number++) into.add(String(number));
}

/** Members of a list as text. A word that stands for a list (`all`) counts as that list. */
export function readMembers(text: string, list: ListRule): Set<string> {
  const members = new Set<string>();
  const trimmed = text.trim();
  const plain = list.words?.[trimmed] ?? trimmed;
  if (plain === '') return members;
  if (list.form === 'words') {
    for (const word of plain.split(' ')) members.add(word);
    return members;
  }
  // Words that stand for a list are written `1-4094` whatever the form is.
  if (list.form === 'comma-dash' || plain !== trimmed) {
    for (const part of plain.split(/[, ]+/)) {
      const [first = '', last = first, ...more] = part.split('-');
      if (more.length > 0) members.add(part);
      else addRange(members, first, last, part);
    }
    return members;
  }
  const words = plain.split(' ');
  for (let at = 0; at < words.length; at++) {
    const first = words[at] ?? '';
    const last = words[at + 1] === 'to' ? words[at + 2] : undefined;
    addRange(members, first, last ?? first, first);
    if (last !== undefined) at += 2;
  }
  return members;
}

/** Sorted numbers as ranges, then everything that is not a number, as written. */
function ranges(members: Members): { readonly first: string; readonly last: string }[] {
  const numbers = [...members]
    .filter((member) => /^\d+$/.test(member))
    .map(Number)
    .sort((a, b) => a - b);
  const found: { first: string; last: string }[] = [];
  let start = numbers[0];
  numbers.forEach((number, index) => {
    if (numbers[index + 1] === number + 1) return;
    found.push({ first: String(start), last: String(number) });
    start = numbers[index + 1];
  });
  const words = [...members].filter((member) => !/^\d+$/.test(member));
  return [...found, ...words.map((word) => ({ first: word, last: word }))];
}

/** The list as text, cut into pieces of at most `chunk` numbers or ranges. */
export function writeMembers(members: Members, list: ListRule): string[] {
  const word = Object.entries(list.words ?? {}).find(([, meaning]) =>
    sameMembers(members, readMembers(meaning, { ...list, form: 'comma-dash', words: {} })),
  );
  if (word !== undefined) return [word[0]];
  const parts =
    list.form === 'words'
      ? [...members]
      : ranges(members).map(({ first, last }) => range(first, last, list.form));
  const chunk = list.chunk ?? parts.length;
  const pieces: string[] = [];
  for (let at = 0; at < parts.length; at += chunk) {
    pieces.push(parts.slice(at, at + chunk).join(list.form === 'comma-dash' ? ',' : ' '));
  }
  return pieces;
}

function range(first: string, last: string, form: ListRule['form']): string {
  if (first === last) return first;
  return form === 'comma-dash' ? `${first}-${last}` : `${first} to ${last}`;
}

export function sameMembers(a: Members, b: Members): boolean {
  return a.size === b.size && [...a].every((member) => b.has(member));
}

export function without(a: Members, b: Members): Set<string> {
  return new Set([...a].filter((member) => !b.has(member)));
}

/** Members that hold although no line is printed. */
export function hiddenMembers(list: ListRule): Set<string> {
  return list.hidden === undefined ? new Set() : readMembers(list.hidden, list);
}

/** Changes that cannot be seen in anything that is sent or shown: they are not counted, each for a stated reason. */
import type { Syntax, SyntaxRule } from '../../drivers/contract.ts';
import { capturesOf } from './captures.ts';
import type { Change } from './changes.ts';

interface Equivalent {
  /** Properties of a rule that the reason holds for; `*`: all but the rule itself and its kind. */
  readonly properties: readonly string[];
  readonly reason: string;
  readonly when: (rule: SyntaxRule, change: Change, syntax: Syntax) => boolean;
}

function asTemplate(match: string, negation: string): string {
  return match.replace(`[${negation}] `, '').replace(/[<{]([^>}=]*)(?:=[^>}]*)?[>}]/g, '<$1>');
}

function isNegatedAnyway({ match, negate }: SyntaxRule, _: Change, { negation }: Syntax): boolean {
  if (typeof negate !== 'string') return false;
  return asTemplate(negate, '') === `${negation} ${asTemplate(match, negation)}`;
}

/** Whether words may be missing that no capture tells of: an empty pair of brackets is left when captures are taken out. */
function hasSilentWords(match: string): boolean {
  return /\[[^\]<]*\]/.test(match.replace(/<([^>]*)>/g, '<>'));
}

function hasOneText({ match, slot, kind }: SyntaxRule): boolean {
  const values = capturesOf(match).filter((capture) => !capture.identity);
  return kind !== 'toggle' && slot === undefined && values.length === 0 && !hasSilentWords(match);
}

function isSwitch({ match, kind }: SyntaxRule): boolean {
  return (
    kind === 'toggle' && capturesOf(match).every((capture) => capture.identity) && !hasSilentWords(match)
  );
}

function isOfMembers({ list }: SyntaxRule, { what }: Change): boolean {
  return list !== undefined && what.split(' ')[0] === list.capture;
}

function addsByItself({ list, match }: SyntaxRule, { what }: Change, { negation }: Syntax): boolean {
  if (list?.add === undefined || what !== 'without add') return false;
  return list.add.replace('{items}', `<${list.capture}>`) === asTemplate(match.replace('...', ''), negation);
}

/** Whether a line always has the slot: what may be missing in it stands in brackets. */
function hasSlot({ slot, match }: SyntaxRule): boolean {
  if (slot === undefined) return false;
  const always = capturesOf(match.replace(/\[(?:[^[\]]|\[[^\]]*\])*\]/g, '')).map(({ name }) => name);
  return capturesOf(slot.replace(/\[[^\]]*\]/g, '')).every(({ name }) => always.includes(name));
}

function takesOneWord(rule: SyntaxRule, change: Change): boolean {
  const name = change.what.split(' ')[0];
  return capturesOf(rule.match).some((capture) => {
    const body = rule.match.slice(capture.open + 1, capture.close);
    return capture.name === name && /^[^=]+=[\w-]+$/.test(body);
  });
}

/** The slot holds every word that may differ. */
function saysAllInItsSlot({ match, slot }: SyntaxRule): boolean {
  return slot !== undefined && capturesOf(match).every(({ name }) => slot.includes(`{${name}}`));
}

/** It stands in a section that is made anew when anything in it differs. */
function isInFrozenSection({ in: path }: SyntaxRule, _: Change, { rules }: Syntax): boolean {
  const [head] = path?.split(' / ') ?? [];
  return rules.some((rule) => rule.frozen === true && rule.in === undefined && rule.match === head);
}

export const EQUIVALENTS: readonly Equivalent[] = [
  {
    properties: ['*'],
    reason: 'a line that is never sent has no way of being sent',
    when: (rule) => rule.kind === 'noise' || rule.kind === 'readonly',
  },
  {
    properties: ['negate'],
    reason: 'the negation is the one that the line would have by itself',
    when: isNegatedAnyway,
  },
  {
    properties: ['negate', 'impact', 'removeImpact', 'change'],
    reason: 'the head of a section that is always there is never sent or negated',
    when: (rule) => rule.kind === 'section' && rule.permanent === true,
  },
  {
    properties: ['removeImpact'],
    reason: 'the removal hurts as much when nothing is said of it',
    when: (rule) => rule.removeImpact === (rule.impact ?? 'traffic'),
  },
  {
    properties: ['change'],
    reason: 'two lines of this item have the same text: none replaces another',
    when: hasOneText,
  },
  {
    properties: ['change'],
    reason: 'what cannot be negated cannot be taken away first',
    when: (rule) => rule.negate === null,
  },
  {
    properties: ['change'],
    reason: 'a list is edited by its difference, never replaced',
    when: (rule) => rule.kind === 'list',
  },
  {
    properties: ['change'],
    reason: 'what switches a line off is its removal: nothing is left to be taken away first',
    when: isSwitch,
  },
  {
    properties: ['key'],
    reason: 'the slot alone says which item a line is',
    when: hasSlot,
  },
  {
    properties: ['key'],
    reason: 'the members of a list say nothing about which list it is',
    when: isOfMembers,
  },
  {
    properties: ['list'],
    reason: 'members are added by the line itself where no other is named',
    when: addsByItself,
  },
  {
    properties: ['change'],
    reason: 'the slot holds all that the line says: another text is another item',
    when: saysAllInItsSlot,
  },
  {
    properties: ['negate', 'change'],
    reason:
      'a section that takes no edits is made anew with its lines: none is taken away or overwritten in it',
    when: isInFrozenSection,
  },
  {
    properties: ['key'],
    reason: 'the capture takes one word only, so it tells no lines apart',
    when: takesOneWord,
  },
];

/** Why the change cannot be seen; `undefined` when it can. */
export function whyEquivalent(rule: SyntaxRule, change: Change, syntax: Syntax): string | undefined {
  return EQUIVALENTS.find(
    ({ properties, when }) =>
      (properties.includes(change.property) ||
        (properties[0] === '*' && !['rule', 'kind'].includes(change.property))) &&
      when(rule, change, syntax),
  )?.reason;
}

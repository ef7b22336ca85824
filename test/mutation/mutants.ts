/** All single mistakes in a room's language: in its rules, its order, and its functions. */
import type { Syntax, SyntaxRule } from '../../drivers/contract.ts';
import { nameOf } from '../cases/coverage.ts';
import { changesOf } from './changes.ts';
import { whyEquivalent } from './equivalents.ts';

export interface Mutant {
  /** The rule as a reader finds it, or the table that was changed. */
  readonly rule: string;
  readonly property: string;
  readonly what: string;
  /** Lines that the change can matter for, as patterns; absent: any line. */
  readonly lines?: readonly string[];
  /** Why it cannot be seen: then it is not counted. */
  readonly equivalent?: string;
  /** The language with the mistake in it. It may lack what the text at hand does not need. */
  readonly mutate: (syntax: Syntax) => Syntax;
}

/** Every spelling in which a line of the rule can stand in a text. */
export function spellings(rule: SyntaxRule, syntax: Syntax): string[] {
  const prefix = `[${syntax.negation}] `;
  const line = rule.match.startsWith(prefix) ? rule.match.slice(prefix.length) : rule.match;
  const edits = [rule.list?.add, rule.list?.set, rule.list?.remove].flatMap((edit) => edit ?? []);
  return [
    line,
    `${syntax.negation} ${line}`,
    ...(rule.tail === undefined ? [] : [`${line} ${rule.tail}`]),
    ...(typeof rule.negate === 'string' ? [rule.negate] : []),
    ...edits.map((edit) => edit.replace('{items}', '{items...}')),
    ...(rule.aliases ?? []).map((alias) => alias.from),
  ];
}

function ruleMutants(syntax: Syntax): Mutant[] {
  return syntax.rules.flatMap((rule) => {
    const lines = spellings(rule, syntax);
    return changesOf(rule, syntax).map((change): Mutant => {
      const equivalent = whyEquivalent(rule, change, syntax);
      const { property, what } = change;
      const replacement = change.rule === undefined ? [] : [change.rule];
      return {
        ...{ rule: nameOf(rule), property, what, lines },
        ...(equivalent === undefined ? {} : { equivalent }),
        mutate: (base) => ({
          ...base,
          rules: base.rules.flatMap((other) => (other === rule ? replacement : [other])),
        }),
      };
    });
  });
}

/** Lines that a place in the order table is about. */
export function orderedLines(path: string, negation: string): string[] {
  const last = path.split(' / ').at(-1) ?? path;
  if (last === '*') return ['<words...>'];
  const bare = last.startsWith(`${negation} `) ? last.slice(negation.length + 1) : last;
  return [last, bare, `${negation} ${bare}`];
}

function orderMutants(syntax: Syntax): Mutant[] {
  return syntax.order.map((path) => ({
    ...{ rule: path, property: 'order', what: 'without a place' },
    lines: orderedLines(path, syntax.negation),
    mutate: (base) => ({ ...base, order: base.order.filter((other) => other !== path) }),
  }));
}

function functionMutants({ rewrites = [], regroup = [], layout }: Syntax): Mutant[] {
  return [
    ...rewrites.map(({ name }) => ({
      ...{ rule: name, property: 'rewrites', what: 'removed' },
      mutate: (base: Syntax) => ({ ...base, rewrites: rewrites.filter((other) => other.name !== name) }),
    })),
    ...regroup.map(({ name }) => ({
      ...{ rule: name, property: 'regroup', what: 'removed' },
      mutate: (base: Syntax) => ({ ...base, regroup: regroup.filter((other) => other.name !== name) }),
    })),
    ...layout.rawBlocks.map((block) => ({
      ...{ rule: block.open.source, property: 'raw block', what: 'removed' },
      mutate: (base: Syntax) => ({
        ...base,
        layout: { ...layout, rawBlocks: layout.rawBlocks.filter((other) => other !== block) },
      }),
    })),
    {
      ...{ rule: 'sections', property: 'leaveBetween', what: 'inverted' },
      mutate: (base: Syntax) => ({ ...base, leaveBetween: base.leaveBetween !== true }),
    },
  ];
}

/** Every mutant of a language, those that cannot be seen among them. */
export function mutantsOf(syntax: Syntax): Mutant[] {
  return [...ruleMutants(syntax), ...orderMutants(syntax), ...functionMutants(syntax)];
}

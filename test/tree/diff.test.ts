/** The comparison, kind of rule by kind of rule: exact commands, and the equalities that hold for every pair. */
import { describe, expect, it } from 'vitest';
import { printCommands } from '../../reconciler/tree/commands.ts';
import { undoOf } from '../../reconciler/tree/undo.ts';
import { provePair, provePrefixes } from '../cases/engine.ts';
import { lineCases } from './diff-cases.ts';
import { listCases } from './diff-list-cases.ts';
import { syntax, tree } from './invented.ts';

describe('commands of a change', () => {
  it.each([...lineCases, ...listCases])('$name', ({ running, intended, steps, undo }) => {
    const [before, after] = [tree(running), tree(intended)];
    const found = provePair(syntax, before, after);
    expect(printCommands(found, syntax).split('\n').filter(Boolean)).toEqual(steps.filter(Boolean));
    if (undo !== undefined)
      expect(printCommands(undoOf(found), syntax).split('\n').filter(Boolean)).toEqual(undo.filter(Boolean));
    provePrefixes(syntax, before, found);
  });
});

/** A problem as an engineer reads it in a terminal. Pure; nothing of the input reaches the terminal unescaped (F91). */
import { createColors } from 'picocolors';
import type { Problem, SourceRef } from '../types.ts';
import { visible } from './source-text.ts';

export function formatProblem(problem: Problem, color: boolean): string {
  const paint = createColors(color);
  const severity = problem.severity === 'error' ? paint.red('error') : paint.yellow('warning');
  const where = problem.source === undefined ? (problem.device ?? '') : positionOf(problem.source);
  const head = `${where === '' ? '' : `${paint.bold(visible(where))} `}${severity} ${visible(problem.message)} ${paint.dim(`[${visible(problem.code)}]`)}`;
  const path = problem.source?.path ?? '';
  const lines = [
    head,
    ...(path === '' ? [] : [paint.dim(`    at ${visible(path)}`)]),
    ...(problem.frame ?? '')
      .split('\n')
      .filter(Boolean)
      .map((line) => frameLine(line, paint)),
    ...(problem.other === undefined ? [] : [`    see also ${visible(positionOf(problem.other))}`]),
    ...(problem.hint === undefined ? [] : [`    hint: ${visible(problem.hint)}`]),
  ];
  return lines.join('\n');
}

function positionOf({ file, line, column }: SourceRef): string {
  return `${file}:${line}:${column}`;
}

function frameLine(line: string, paint: ReturnType<typeof createColors>): string {
  const safe = visible(line);
  if (/^\s+\|\s*\^+$/.test(safe)) return `    ${paint.red(safe)}`;
  return `    ${safe.startsWith('>') ? safe : paint.dim(safe)}`;
}

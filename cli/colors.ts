/** Colours, only on a terminal that shows them. */
import pc from 'picocolors';
import type { Terminal } from './terminal.ts';

export function colors(terminal: Pick<Terminal, 'color'>): ReturnType<typeof pc.createColors> {
  return pc.createColors(terminal.color);
}

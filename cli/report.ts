/** What a command says that failed: a sentence for people on stderr, and JSON for who asked for it. */
import { explain } from './explain.ts';
import { writeText } from './streams.ts';

export function report(error: unknown, argv: readonly string[]): void {
  const text = explain(error);
  writeText(2, `${text}\n`);
  if (argv.includes('--json')) writeText(1, `${JSON.stringify({ error: text.replace(/^error: /, '') })}\n`);
}

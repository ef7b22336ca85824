/** Questions to a person at a terminal. An answer that never comes (Ctrl-C, Ctrl-D) is a no. */
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { UsageError } from './explain.ts';

/** One line from the terminal; `hidden` shows nothing of what is typed. Throws UsageError when it is not answered. */
export function askLine(question: string, options: { readonly hidden?: boolean } = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
    const lines = createInterface({
      input: process.stdin,
      output: options.hidden ? nowhere : process.stderr,
      terminal: true,
    });
    if (options.hidden) process.stderr.write(question);
    let answer: string | undefined;
    lines.once('SIGINT', () => lines.close());
    lines.once('close', () => {
      if (options.hidden || answer === undefined) process.stderr.write('\n');
      if (answer === undefined) reject(new UsageError('not answered; nothing was done'));
      else resolve(answer);
    });
    lines.question(options.hidden ? '' : question, (text) => {
      answer = text;
      lines.close();
    });
  });
}

/** Lines of a recording that no rule of the room knows, and what in them is probably a secret. */
import type { ConfigNode, Syntax } from '../drivers/contract.ts';
import { type Context, childContext, classify, grammarOf } from '../reconciler/tree/grammar.ts';
import { MASK } from '../reconciler/tree/mask.ts';
import { parseConfig } from '../reconciler/tree/parse.ts';

/** What the rules of the room do not know yet: worth a rule, and worth a look. */
export function unknownLines(syntax: Syntax, running: string): readonly string[] {
  const grammar = grammarOf(syntax);
  const found = new Set<string>();
  const walk = (nodes: readonly ConfigNode[], context: Context): void => {
    for (const node of nodes) {
      if (classify(grammar, context, node).rule === undefined) found.add(node.line);
      walk(node.children, childContext(grammar, context, node.line));
    }
  };
  walk(parseConfig(running, syntax), grammar.root);
  return [...found];
}

/** Words behind which a secret usually stands. */
const BEFORE_SECRET =
  /\b((?:password|passwd|passphrase|secret|community|token|psk|pin|hash|cipher|simple|(?:[\w-]*-)?key(?:-string)?)\s+).+$/i;
/** Stored secrets by their looks: `$1$…`, `$9$…`, `$c$3$…`, `%^%#…%^%#`. */
const STORED = /\$[A-Za-z0-9]{1,3}\$[^\s"]{6,}|(%\^%#|%@%@|%\$%\$)\S+?\1/g;

/** No rule says where a line that the room does not know holds a secret: what looks like one is hidden, too. */
export function hideGuesses(text: string, unknown: ReadonlySet<string>): string {
  return text
    .split('\n')
    .map((line) => {
      const known = !unknown.has(line.trim().replace(/\s+/g, ' '));
      return (known ? line : line.replace(BEFORE_SECRET, `$1${MASK}`)).replace(STORED, MASK);
    })
    .join('\n');
}

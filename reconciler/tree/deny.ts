/** Commands that are never sent, whoever asks for them (Ownership 10). */
import type { Syntax } from '../../drivers/contract.ts';
import type { Command } from '../types.ts';
import { matchWords } from './pattern.ts';
import { type CompiledPattern, compilePattern } from './tokens.ts';

interface Denied {
  readonly pattern: CompiledPattern;
  readonly why: string;
}

const compiled = new WeakMap<Syntax, readonly Denied[]>();

function rulesOf(syntax: Syntax): readonly Denied[] {
  let rules = compiled.get(syntax);
  if (rules === undefined) {
    rules = syntax.deny.map(({ match, why }) => ({ pattern: compilePattern(match), why }));
    compiled.set(syntax, rules);
  }
  return rules;
}

/**
 * Devices take abbreviations and any case (`Relo in 5`): each word that begins a literal word of the pattern counts
 * as that word, from two letters on.
 */
function spelledOut(words: readonly string[], pattern: CompiledPattern): string[] {
  const literal = new Set(
    pattern.tokens.flatMap((token) =>
      token.kind === 'word' ? [token.text] : token.kind === 'choice' ? token.options.flat() : [],
    ),
  );
  const optional = pattern.tokens.flatMap((token) => (token.kind === 'optional' ? token.inner : []));
  for (const token of optional) if (token.kind === 'word') literal.add(token.text);
  return words.map((word) => {
    const lower = word.toLowerCase();
    if (literal.has(word) || lower.length < 2) return word;
    return [...literal].find((text) => text.toLowerCase().startsWith(lower)) ?? word;
  });
}

/** The commands that must not be sent, each with the rule's reason. */
export function deniedCommands(
  commands: readonly Command[],
  syntax: Syntax,
): { readonly command: Command; readonly why: string }[] {
  const rules = rulesOf(syntax);
  return commands.flatMap((command) => {
    // Free text is no command: the session types it only after the device has opened the block for it.
    if (command.kind === 'leave' || command.kind === 'text') return [];
    const words = command.line.trim().split(/\s+/);
    const hit = rules.find(
      ({ pattern }) =>
        matchWords(pattern, words) !== undefined ||
        matchWords(pattern, spelledOut(words, pattern)) !== undefined,
    );
    return hit === undefined ? [] : [{ command, why: hit.why }];
  });
}

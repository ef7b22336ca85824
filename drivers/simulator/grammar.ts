/** The command grammar of one view: forms compiled to a small automaton, matched with abbreviations and carets. */
import type { ArgType, ParseFailure, Rule, Token } from './types.ts';

interface State {
  readonly edges: Edge[];
  readonly free: State[];
  accepts: number;
}

interface Edge {
  readonly to: State;
  readonly word?: string;
  /** Name under which a keyword is captured: `dir=in`. */
  readonly capture?: string;
  readonly arg?: { readonly name: string; readonly type: ArgType; readonly parameter: string };
}

export interface Grammar {
  readonly starts: readonly { readonly rule: Rule; readonly state: State }[];
  readonly rules: readonly Rule[];
}

/** A line that the grammar takes. */
export interface Match {
  readonly rule: Rule;
  /** Index of the rule in its view's table: the display rank. */
  readonly rank: number;
  readonly words: readonly string[];
  readonly args: Readonly<Record<string, readonly string[]>>;
  /** Column of each argument's first value, for carets. */
  readonly columns: Readonly<Record<string, number>>;
}

interface Thread {
  readonly state: State;
  /** Tokens that a longer argument already took. */
  readonly skip: number;
  readonly words: readonly string[];
  readonly args: readonly (readonly [string, string, number])[];
}

function newState(): State {
  return { edges: [], free: [], accepts: -1 };
}

const FORM_TOKEN = /<[^>]+>|\)[*+]|[[\]()|]|[^\s[\]()|<>]+/g;

/** Recursive descent over the form; returns the state after it. */
function compileForm(form: string, start: State, args: Readonly<Record<string, ArgType>>): State {
  const tokens = form.match(FORM_TOKEN) ?? [];
  let position = 0;

  function compileGroup(from: State, closing: string): State {
    const inner = newState();
    const after = newState();
    from.free.push(inner);
    let end = compileSequence(inner, closing);
    end.free.push(after);
    while (tokens[position] === '|') {
      position += 1;
      end = compileSequence(inner, closing);
      end.free.push(after);
    }
    const close = tokens[position] ?? '';
    if (!close.startsWith(closing)) throw new Error(`unbalanced form: ${form}`);
    position += 1;
    if (close === ']' || close === ')*') from.free.push(after);
    if (close === ')*' || close === ')+') after.free.push(inner);
    return after;
  }

  function compileArgument(from: State, token: string): State {
    const parts = /^<([\w-]+):([\w-]+)(?:\(([^)]*)\))?>$/.exec(token);
    const type = args[parts?.[2] ?? ''];
    if (!parts || !type) throw new Error(`unknown argument ${token} in form: ${form}`);
    const to = newState();
    from.edges.push({ to, arg: { name: parts[1] ?? '', type, parameter: parts[3] ?? '' } });
    return to;
  }

  function compileSequence(from: State, closing: string): State {
    let current = from;
    for (;;) {
      const token = tokens[position];
      if (token === undefined || token === '|' || (closing !== '' && token.startsWith(closing)))
        return current;
      position += 1;
      if (token === '[') current = compileGroup(current, ']');
      else if (token === '(') current = compileGroup(current, ')');
      else if (token.startsWith('<')) current = compileArgument(current, token);
      else {
        const to = newState();
        const parts = token.split('=');
        current.edges.push({
          to,
          word: parts.at(-1) ?? token,
          capture: parts.length > 1 ? parts[0] : undefined,
        });
        current = to;
      }
    }
  }

  return compileSequence(start, '');
}

/** Compiles the positive or the negated forms of a view's rules. */
export function compileGrammar(
  rules: readonly (Rule | string)[],
  args: Readonly<Record<string, ArgType>>,
  negated: boolean,
): Grammar {
  const starts: { rule: Rule; state: State }[] = [];
  const table: Rule[] = [];
  rules.forEach((rule, index) => {
    if (typeof rule === 'string') return;
    table[index] = rule;
    const form = negated ? (rule.undo === '=' ? rule.form : rule.undo) : rule.form;
    if (form === undefined || form === '') return;
    const first = newState();
    starts.push({ rule, state: first });
    const end = compileForm(form, first, args);
    if (end.accepts < 0) end.accepts = index;
  });
  return { starts, rules: table };
}

export function tokenize(line: string): Token[] {
  return [...line.matchAll(/\S+/g)].map((found) => ({ text: found[0], column: found.index }));
}

function reachable(threads: readonly Thread[]): Thread[] {
  const seen = new Map<State, Thread>();
  const queue = [...threads];
  for (let thread = queue.shift(); thread; thread = queue.shift()) {
    if (thread.skip > 0) {
      seen.set(newState(), thread);
      continue;
    }
    if (seen.has(thread.state)) continue;
    seen.set(thread.state, thread);
    queue.unshift(...thread.state.free.map((state) => ({ ...(thread as Thread), state })));
  }
  return [...seen.values()];
}

function commonLength(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]?.toLowerCase()) length += 1;
  return length;
}

interface Step {
  readonly next: Thread[];
  readonly failure: ParseFailure | null;
}

function byWord(thread: Thread, edge: Edge, column: number): Thread {
  const word = edge.word ?? '';
  const args =
    edge.capture === undefined ? thread.args : [...thread.args, [edge.capture, word, column] as const];
  return { state: edge.to, skip: 0, words: [...thread.words, word], args };
}

function byArgument(
  thread: Thread,
  edge: Edge,
  tokens: readonly Token[],
  at: number,
  line: string,
): Thread | null {
  const taken = edge.arg?.type.read(tokens, at, edge.arg.parameter, line);
  if (!taken || !edge.arg) return null;
  const column = tokens[at]?.column ?? 0;
  return {
    state: edge.to,
    skip: taken.used - 1,
    words: [...thread.words, taken.value],
    args: [...thread.args, [edge.arg.name, taken.value, column]],
  };
}

/** Exact keyword, then typed argument, then unique abbreviation, then free word. */
function advance(threads: readonly Thread[], tokens: readonly Token[], at: number, line: string): Step {
  const token = tokens[at] as Token;
  const typed = token.text.toLowerCase();
  const skipping = threads
    .filter((thread) => thread.skip > 0)
    .map((thread) => ({ ...thread, skip: thread.skip - 1 }));
  const pairs = threads
    .filter((t) => t.skip === 0)
    .flatMap((t) => t.state.edges.map((edge) => [t, edge] as const));
  const named = pairs.filter(([, edge]) => edge.word?.toLowerCase().startsWith(typed));
  const exact = named.filter(([, edge]) => edge.word?.toLowerCase() === typed);
  if (exact.length > 0)
    return { next: [...skipping, ...exact.map(([t, e]) => byWord(t, e, token.column))], failure: null };

  const taken = pairs.flatMap(([thread, edge]) => {
    const next = edge.arg ? byArgument(thread, edge, tokens, at, line) : null;
    return next ? [{ next, free: edge.arg?.type.free === true }] : [];
  });
  const strict = taken.filter((entry) => !entry.free);
  if (strict.length === 0 && named.length > 0) {
    if (new Set(named.map(([, edge]) => edge.word)).size > 1) {
      return { next: skipping, failure: { kind: 'ambiguous', index: at, column: token.column } };
    }
    return { next: [...skipping, ...named.map(([t, e]) => byWord(t, e, token.column))], failure: null };
  }
  const next = [...skipping, ...taken.map((entry) => entry.next)];
  if (next.length > 0) return { next, failure: null };
  if (pairs.length === 0) return { next, failure: { kind: 'too-many', index: at, column: token.column } };
  const words = pairs.flatMap(([, edge]) => (edge.word === undefined ? [] : [edge.word]));
  const fits = Math.max(0, ...words.map((word) => commonLength(word.toLowerCase(), token.text)));
  const bad = pairs.some(([, edge]) => edge.arg && !edge.arg.type.free) || words.length === 0;
  const column = token.column + Math.min(fits, token.text.length - 1);
  return { next, failure: { kind: bad ? 'bad-value' : 'unknown-word', index: at, column } };
}

function finish(grammar: Grammar, threads: readonly Thread[]): Match | null {
  const done = threads.filter((thread) => thread.skip === 0 && thread.state.accepts >= 0);
  done.sort((left, right) => left.state.accepts - right.state.accepts);
  const thread = done[0];
  const rule = thread && grammar.rules[thread.state.accepts];
  if (!thread || !rule) return null;
  const args: Record<string, string[]> = {};
  const columns: Record<string, number> = {};
  for (const [name, value, column] of thread.args) {
    args[name] = [...(args[name] ?? []), value];
    columns[name] ??= column;
  }
  return { rule, rank: thread.state.accepts, words: thread.words, args, columns };
}

type Allowed = (rule: Rule) => boolean;

function firstThreads(grammar: Grammar, allowed: Allowed): Thread[] {
  const starts = grammar.starts.filter((start) => allowed(start.rule));
  return reachable(starts.map(({ state }) => ({ state, skip: 0, words: [], args: [] })));
}

/** Matches the tokens of a line from index `from` (1 after a negation word); `allowed` hides rules. */
export function parseLine(
  grammar: Grammar,
  tokens: readonly Token[],
  line: string,
  from: number,
  allowed: Allowed,
): { readonly match: Match } | { readonly failure: ParseFailure } {
  let threads = firstThreads(grammar, allowed);
  for (let at = from; at < tokens.length; at += 1) {
    const step = advance(threads, tokens, at, line);
    if (step.failure) return { failure: step.failure };
    threads = reachable(step.next);
  }
  const match = finish(grammar, threads);
  return match ? { match } : { failure: { kind: 'incomplete', index: tokens.length, column: line.length } };
}

/** What may come next after the given tokens: the words of `?`. */
export function expectedWords(
  grammar: Grammar,
  tokens: readonly Token[],
  line: string,
  from: number,
  allowed: Allowed,
): readonly string[] {
  let threads = firstThreads(grammar, allowed);
  for (let at = from; at < tokens.length; at += 1) {
    const step = advance(threads, tokens, at, line);
    if (step.failure) return [];
    threads = reachable(step.next);
  }
  const words = threads.flatMap((thread) =>
    thread.state.edges.map((edge) => edge.word ?? edge.arg?.type.help ?? ''),
  );
  if (threads.some((thread) => thread.state.accepts >= 0)) words.push('<cr>');
  return [...new Set(words)].sort();
}

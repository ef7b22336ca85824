/**
 * The own-path guard: no step, and no moment between two steps, may take away the address, the interface, the login
 * or the account through which we manage the device (DESIGN, Ownership 5 and 10).
 */
import type { ConfigNode, Syntax } from '../../drivers/contract.ts';
import { grammarOf } from '../tree/grammar.ts';
import { type Lookup, matchPath, type PathPattern, readPath } from '../tree/pattern.ts';
import { predictEach } from '../tree/predict.ts';
import type { Problem, Step } from '../types.ts';

export interface OwnPathInput {
  readonly syntax: Syntax;
  readonly running: readonly ConfigNode[];
  readonly steps: readonly Step[];
  /** Address that we connect to. */
  readonly address: string;
  /** Account names that we log in with (write and read). */
  readonly accounts: readonly string[];
  readonly device: string;
}

/** What keeps us in: each fact is a sentence for the refusal, keyed so that two moments can be compared. */
type Facts = ReadonlyMap<string, string>;

/** Problems of code `own-path`, one for each fact that a step would take away. */
export function ownPathProblems(input: OwnPathInput): readonly Problem[] {
  const { syntax, steps } = input;
  const before = factsOf(input.running, input);
  if (before.size === 0) return [];
  const problems: Problem[] = [];
  let lost: Facts = before;
  let at = 0;
  for (const now of predictEach(input.running, steps, syntax)) {
    const step = steps[at++];
    if (step === undefined || !touchesOwnPath(step, input)) continue;
    const facts = factsOf(now, input);
    for (const [key, sentence] of lost) {
      if (facts.has(key)) continue;
      problems.push(problemOf(step, sentence, input.device));
    }
    lost = new Map([...lost].filter(([key]) => facts.has(key)));
  }
  return problems;
}

function problemOf(step: Step, sentence: string, device: string): Problem {
  const where = [...step.path, step.lines[0] ?? ''].join(' / ');
  return {
    severity: 'error',
    code: 'own-path',
    device,
    message: `would take away ${sentence}, through which this device is managed: ${where}`,
    hint: 'change the management path from the console, or move it in two steps: add the new way, prove it, then remove the old one',
    ...(step.source === undefined ? {} : { source: step.source }),
  };
}

/** Only sections and lines that the room names can take the path away; the rest is not predicted again for this. */
function touchesOwnPath(step: Step, { syntax }: OwnPathInput): boolean {
  const heads = [...syntax.ownPath.addresses, ...syntax.ownPath.access, ...syntax.ownPath.users].map(
    firstWords,
  );
  const touched = [step.path[0], ...step.lines, ...step.undo].filter((line) => line !== undefined);
  return touched.some((line) => heads.some((head) => bare(line, syntax).startsWith(head)));
}

function firstWords(pattern: string): string {
  return pattern.split(' ')[0] ?? '';
}

function bare(line: string, syntax: Syntax): string {
  return line.startsWith(`${syntax.negation} `) ? line.slice(syntax.negation.length + 1) : line;
}

/** The facts that one configuration gives: our address on an interface that is up, the login lines, the accounts. */
function factsOf(tree: readonly ConfigNode[], input: OwnPathInput): Facts {
  const facts = new Map<string, string>();
  for (const match of matches(tree, input.syntax, input.syntax.ownPath.addresses)) {
    const address = match.lookup('address')?.split('/')[0];
    if (address !== input.address) continue;
    const section = match.path.at(-2);
    const down =
      match.parent?.children.some((child) => child.line === input.syntax.ownPath.shutdown) ?? false;
    if (!down)
      facts.set(`address ${address} on ${section}`, `the management address ${address} (${section})`);
  }
  for (const match of matches(tree, input.syntax, input.syntax.ownPath.access)) {
    const line = match.path.join(' / ');
    facts.set(`access ${line}`, `\`${line}\``);
  }
  for (const match of matches(tree, input.syntax, input.syntax.ownPath.users)) {
    const name = match.lookup('name');
    if (name !== undefined && input.accounts.includes(name))
      facts.set(`user ${name}`, `our own account ${name}`);
  }
  return facts;
}

interface Found {
  readonly path: readonly string[];
  readonly lookup: Lookup;
  readonly parent: ConfigNode | undefined;
}

function* matches(
  tree: readonly ConfigNode[],
  syntax: Syntax,
  patterns: readonly string[],
): Generator<Found> {
  const { tails } = grammarOf(syntax);
  for (const pattern of patterns) yield* walk(tree, [], undefined, readPath(pattern, tails));
}

function* walk(
  nodes: readonly ConfigNode[],
  path: readonly string[],
  parent: ConfigNode | undefined,
  pattern: PathPattern,
): Generator<Found> {
  for (const node of nodes) {
    const here = [...path, node.line];
    const lookup = matchPath(pattern, here);
    if (lookup) yield { path: here, lookup, parent };
    if (here.length < pattern.parts.length) yield* walk(node.children, here, node, pattern);
  }
}

/** Random configurations from the rules of a room: what a generator of its grammar would print. */
import fc from 'fast-check';
import type { ConfigNode, Syntax, SyntaxRule } from '../../drivers/contract.ts';
import {
  type Context,
  childContext,
  classify,
  type Grammar,
  grammarOf,
  positive,
} from '../../reconciler/tree/grammar.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { fillTemplate, matchLine, readPath } from '../../reconciler/tree/pattern.ts';
import { type Listed, listsIn } from '../../reconciler/tree/series.ts';
import { compilePattern } from '../../reconciler/tree/tokens.ts';

/** Few values, so that two configurations meet in the same items. */
const WORDS: readonly string[] = ['1', '2', '3', 'A', 'B', '10.0.0.1', '10.0.0.2', 'x', '2001:DB8::1', 'aaa'];

/** A value for a capture: one that the pattern's own expression takes, from common words and the words in it. */
function valueFor(test: RegExp | undefined): fc.Arbitrary<string | undefined> {
  if (test === undefined) return fc.constantFrom(...WORDS);
  const named = test.source.replaceAll('\\d+', '7').match(/[A-Za-z0-9][\w./-]*/g) ?? [];
  const fitting = [...CANDIDATES, ...named].filter((word) => test.test(word));
  return fitting.length > 0 ? fc.constantFrom(...fitting.slice(0, 4)) : fc.constant(undefined);
}

const CANDIDATES: readonly string[] = [
  ...WORDS,
  ...['10', '20', '0.0.0.0', '10.0.0.0/8', '10.0.0.1/24', '2001:DB8::1/64', '65000', '255.255.255.0', '::'],
  ...[
    'in',
    'out',
    'permit',
    'deny',
    'lo1',
    'eth0',
    'GigabitEthernet1/0/1',
    'Vlan10',
    'Vlan-interface10',
    'Loopback0',
  ],
];

/** The line of one rule as text, for chosen capture values. */
function lineOf(match: string): fc.Arbitrary<string> {
  const pattern = compilePattern(match);
  const names = pattern.names;
  const values = names.map((name) => {
    if (name.startsWith('(')) return fc.constantFrom(...name.replace(/#\d+$/, '').slice(1, -1).split('|'));
    if (name.startsWith('[')) return fc.constantFrom('present', undefined);
    const token = findToken(pattern.tokens, name);
    return fc.oneof(
      { weight: 4, arbitrary: valueFor(token?.test) },
      { weight: token?.optional ? 4 : 0, arbitrary: fc.constant(undefined) },
    );
  });
  return fc.tuple(...values).map((chosen) => {
    const text = fillTemplate(pattern, (name) => chosen[names.indexOf(name)]);
    return text === undefined || matchLine(pattern, text) === undefined ? '' : text;
  });
}

interface Found {
  readonly test?: RegExp;
  readonly optional: boolean;
}

function findToken(
  tokens: ReturnType<typeof compilePattern>['tokens'],
  name: string,
  optional = false,
): Found | undefined {
  for (const token of tokens) {
    if (token.kind === 'optional') {
      const found = findToken(token.inner, name, true);
      if (found !== undefined) return found;
    }
    if ((token.kind === 'one' || token.kind === 'rest') && token.name === name) {
      const test = token.test === undefined ? {} : { test: token.test };
      return { ...test, optional: optional || (token.kind === 'rest' && token.least === 0) };
    }
  }
  return undefined;
}

function isShown(rule: SyntaxRule): boolean {
  return (
    rule.kind !== 'noise' &&
    rule.kind !== 'raw' &&
    rule.kind !== 'readonly' &&
    rule.negate !== null &&
    rule.in !== '*'
  );
}

function listText(rule: SyntaxRule): fc.Arbitrary<string> {
  const list = rule.list;
  if (list === undefined) return fc.constant('');
  const numbers = fc.uniqueArray(fc.constantFrom('5', '7', '8', '9', '20', '30'), {
    minLength: 1,
    maxLength: 4,
  });
  const form = list.form === 'comma-dash' ? ',' : ' ';
  return numbers.chain((members) => {
    const line = rule.match.replace(
      new RegExp(`[<{]${list.capture}[^>}]*[>}]`),
      members.sort((a, b) => Number(a) - Number(b)).join(form),
    );
    return lineOf(line);
  });
}

function textOf(rule: SyntaxRule, negation: string): fc.Arbitrary<string> {
  if (rule.list !== undefined) return listText(rule);
  const line = lineOf(rule.match.replace(`[${negation}] `, ''));
  if (rule.kind !== 'toggle') return line;
  return fc.tuple(line, fc.boolean()).map(([text, on]) => (on || text === '' ? text : `${negation} ${text}`));
}

/** The lines inside a section with this path, section heads included, some of them with lines of their own. */
function sectionText(syntax: Syntax, path: string, depth: number): fc.Arbitrary<string> {
  const rules = syntax.rules.filter((rule) => isShown(rule) && sameSection(rule.in ?? '', path));
  if (rules.length === 0 || depth > 2) return fc.constant('');
  const one = fc.constantFrom(...rules).chain((rule) => {
    const text = textOf(rule, syntax.negation).map((line) => (line === '' ? '' : ' '.repeat(depth) + line));
    if (rule.kind !== 'section') return text;
    const below = path === '' ? rule.match : `${path} / ${rule.match}`;
    return fc
      .tuple(text, sectionText(syntax, below, depth + 1))
      .map(([head, body]) => (head === '' ? '' : [head, body].filter(Boolean).join('\n')));
  });
  const most = depth === 0 ? 14 : 5;
  return fc
    .array(one, { minLength: depth === 0 ? 3 : 0, maxLength: most, size: 'max' })
    .map((lines) => lines.filter(Boolean).join('\n'));
}

/** Whether a rule's section pattern can be the section of these heads, by a sample of each. */
function sameSection(pattern: string, path: string): boolean {
  if (pattern === path) return true;
  const [a, b] = [readPath(pattern).parts, readPath(path).parts];
  return (
    pattern !== '*' &&
    a.length === b.length &&
    a.length > 0 &&
    a.every((part, at) => {
      const other = b[at];
      const [word, likeness] = [part?.tokens[0], other?.tokens[0]];
      return (
        word?.kind === 'word' &&
        likeness?.kind === 'word' &&
        word.text === likeness.text &&
        part?.tokens.length === other?.tokens.length
      );
    })
  );
}

/** One item a line: of several lines for the same item, or of a line and its opposite, the first stays. */
function unique(grammar: Grammar, context: Context, nodes: readonly ConfigNode[]): ConfigNode[] {
  const seen = new Set<string>();
  const impossible = new Set(
    [...listsIn(grammar, context, nodes).values()].flatMap((list) => impossibleIn(list)),
  );
  return nodes.flatMap((node): ConfigNode[] => {
    if (impossible.has(node)) return [];
    const { key, rule } = classify(grammar, context, node);
    // A negative line that no rule shows is no configuration.
    if (rule === undefined && positive(node.line, grammar.syntax.negation) !== node.line) return [];
    const plain = positive(node.line, grammar.syntax.negation);
    if (seen.has(key) || seen.has(plain)) return [];
    seen.add(key).add(plain);
    return [{ ...node, children: unique(grammar, childContext(grammar, context, node.line), node.children) }];
  });
}

/** No device shows a line twice in one list, or numbers on some lines only. */
function impossibleIn({ entries, plain }: Listed): ConfigNode[] {
  const bodies = new Set<string>();
  return entries.flatMap(({ node, number, body }) => {
    if ((number === undefined) === plain && !bodies.has(body)) {
      bodies.add(body);
      return [];
    }
    return [node];
  });
}

/** A random configuration of the platform. */
export function configs(syntax: Syntax): fc.Arbitrary<ConfigNode[]> {
  const grammar = grammarOf(syntax);
  return sectionText(syntax, '', 0).map((text) => unique(grammar, grammar.root, parseConfig(text, syntax)));
}

/** What stays of one configuration, with the lines of another over it: two that meet in many items. */
function mixed(
  grammar: Grammar,
  context: Context,
  base: readonly ConfigNode[],
  over: readonly ConfigNode[],
  coin: () => boolean,
): ConfigNode[] {
  const keyed = new Map(over.map((node) => [classify(grammar, context, node).key, node]));
  const kept = base.flatMap((node): ConfigNode[] => {
    const { key } = classify(grammar, context, node);
    const other = keyed.get(key);
    keyed.delete(key);
    if (other === undefined && !coin()) return [];
    const head = other !== undefined && coin() ? other : node;
    return [
      {
        ...head,
        children: mixed(
          grammar,
          childContext(grammar, context, head.line),
          node.children,
          other?.children ?? [],
          coin,
        ),
      },
    ];
  });
  const added = [...keyed.values()];
  return coin() ? [...kept, ...added] : [...added, ...kept];
}

/** Two configurations, the second made from the first. */
export function pairs(syntax: Syntax): fc.Arbitrary<readonly [ConfigNode[], ConfigNode[]]> {
  const grammar = grammarOf(syntax);
  const coins = fc.array(fc.boolean(), { minLength: 20, maxLength: 20 });
  return fc.tuple(configs(syntax), configs(syntax), coins).map(([base, over, tossed]) => {
    let at = 0;
    const coin = (): boolean => tossed[at++ % tossed.length] ?? true;
    return [base, unique(grammar, grammar.root, mixed(grammar, grammar.root, base, over, coin))] as const;
  });
}

/** Also for other generators: what no device shows goes. */
export { unique };

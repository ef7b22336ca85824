/** Steps into what is typed: sections entered, lines sent, sections left only where that is needed. */
import type { Syntax } from '../../drivers/contract.ts';
import type { Command, Step } from '../types.ts';
import { type Context, classify, contextAt, type Grammar, grammarOf } from './grammar.ts';
import { takeRaw } from './raw.ts';
import { beginsAlike } from './word-index.ts';

/** A command and how deep it stands, for printing. */
interface Typed extends Command {
  /** `undefined` on free text, which is printed as it is. */
  readonly depth: number | undefined;
}

interface Typing {
  readonly grammar: Grammar;
  /** For a person to paste: sections are left only where the next line would land in the wrong one. */
  readonly paste: boolean;
  readonly contexts: Map<string, Context>;
  readonly typed: Typed[];
  /** Heads of the sections that we are in. */
  open: readonly string[];
}

interface Line {
  readonly step: number;
  readonly heads: readonly string[];
  readonly text: string;
  readonly raw: readonly string[];
}

/** The lines of all steps with the sections that each stands in. */
function linesOf(steps: readonly Step[], syntax: Syntax): Line[] {
  const lines: Line[] = [];
  steps.forEach((step, index) => {
    const inner: string[] = [];
    for (let at = 0; at < step.lines.length; at++) {
      const source = step.lines[at] ?? '';
      const text = source.trimStart();
      inner.length = Math.min(inner.length, source.length - text.length);
      const raw = takeRaw(syntax.layout, step.lines, at) ?? [];
      lines.push({ step: index, heads: [...step.path, ...inner], text, raw });
      inner.push(text);
      at += raw.length;
    }
  });
  return lines;
}

function typeOut(steps: readonly Step[], syntax: Syntax, paste: boolean): readonly Typed[] {
  const typing: Typing = { grammar: grammarOf(syntax), paste, contexts: new Map(), typed: [], open: [] };
  const lines = linesOf(steps, syntax);
  lines.forEach((line, index) => {
    moveTo(typing, line);
    const depth = line.heads.length;
    typing.typed.push({ line: line.text, step: line.step, kind: 'send', depth });
    for (const text of line.raw)
      typing.typed.push({ line: text, step: line.step, kind: 'text', depth: undefined });
    const here = [...line.heads, line.text];
    const next = lines[index + 1]?.heads;
    const goesOn = next !== undefined && here.every((head, at) => next[at] === head);
    typing.open = goesOn || opens(typing, line.heads, line.text) ? here : line.heads;
  });
  return typing.typed;
}

function contextOf(typing: Typing, heads: readonly string[]): Context {
  const key = heads.join('\n');
  let context = typing.contexts.get(key);
  if (context === undefined) {
    context = contextAt(typing.grammar, heads);
    typing.contexts.set(key, context);
  }
  return context;
}

function ruleOf(typing: Typing, heads: readonly string[], line: string) {
  return classify(typing.grammar, contextOf(typing, heads), { line, children: [] }).rule?.rule;
}

function opens(typing: Typing, heads: readonly string[], line: string): boolean {
  return ruleOf(typing, heads, line)?.kind === 'section';
}

/** Leaves and enters sections until the line can be typed. */
function moveTo(typing: Typing, line: Line): void {
  const { open } = typing;
  const { heads } = line;
  let common = 0;
  while (common < open.length && common < heads.length && open[common] === heads[common]) common++;
  const intoSection = heads.length > common || opens(typing, heads, line.text);
  const head = heads[0] ?? line.text;
  const free = common === 0 && intoSection && entersFromAnywhere(typing, head);
  const keep = free ? lastExplicit(typing, common) : common;
  for (let depth = open.length - 1; depth >= keep; depth--) {
    const leave = leaveWord(typing, depth) ?? typing.grammar.syntax.leave;
    typing.typed.push({ line: leave, step: line.step, kind: 'leave', depth });
  }
  for (let depth = common; depth < heads.length; depth++) {
    typing.typed.push({ line: heads[depth] ?? '', step: line.step, kind: 'enter', depth });
  }
}

/** A top-level section head may be typed inside another section; everything else would land in the wrong one. */
function entersFromAnywhere(typing: Typing, head: string): boolean {
  const { leaveBetween, headsAnywhere } = typing.grammar.syntax;
  if (leaveBetween !== true) return true;
  if (!typing.paste || headsAnywhere !== true) return false;
  if (!opens(typing, [], head)) return false;
  // `crypto map` begins a section, and is a line of an interface: what begins alike may be taken there.
  return typing.open.every((_, depth) => {
    const { reading } = contextOf(typing, typing.open.slice(0, depth + 1));
    return !beginsAlike(reading, head);
  });
}

/** Depth down to which sections must be left because one has its own word for it. */
function lastExplicit(typing: Typing, common: number): number {
  for (let depth = common; depth < typing.open.length; depth++) {
    if (leaveWord(typing, depth) !== undefined) return depth;
  }
  return typing.open.length;
}

function leaveWord(typing: Typing, depth: number): string | undefined {
  const head = typing.open[depth];
  return head === undefined ? undefined : ruleOf(typing, typing.open.slice(0, depth), head)?.leave;
}

/** What is typed in configuration mode, in order. */
export function commandsOf(steps: readonly Step[], syntax: Syntax): Command[] {
  return typeOut(steps, syntax, false).map(({ line, step, kind }) => ({ line, step, kind }));
}

/** What a session types as text, one command a line, one blank for each section that a line stands in. */
export function printCommands(steps: readonly Step[], syntax: Syntax): string {
  return textOf(typeOut(steps, syntax, false));
}

/** The same for a person to paste, without the words that only make sure. */
export function printPaste(steps: readonly Step[], syntax: Syntax): string {
  return textOf(typeOut(steps, syntax, true));
}

function textOf(typed: readonly Typed[]): string {
  return typed.map(({ line, depth }) => (depth === undefined ? line : ' '.repeat(depth) + line)).join('\n');
}

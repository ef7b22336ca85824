/** The reference table of IOS rules, row by row: each names the cases that prove it, or why it is not modelled. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ConfigNode } from '../../drivers/contract.ts';
import { platform } from '../../drivers/platforms/cisco-ios/index.ts';
import { classify, contextAt, grammarOf } from '../../reconciler/tree/grammar.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { printConfig } from '../../reconciler/tree/print.ts';

const CASES = new URL('../cases/cisco-ios/', import.meta.url);
const FIXTURES = new URL('../fixtures/cisco-ios/', import.meta.url);
/** Rows of the reference, without its head. */
const ROWS = 218;

const { syntax } = platform;

interface Case {
  readonly name: string;
  readonly running: string;
  readonly intended: string;
}

const cases = new Map<string, Case>(
  readdirSync(CASES)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => {
      const list: readonly Case[] = parse(readFileSync(new URL(file, CASES), 'utf8'));
      return list.map((entry) => [`${file.replace('.yaml', '')}: ${entry.name}`, entry] as const);
    }),
);

describe('the reference table', () => {
  const rows: Readonly<Record<string, string | readonly string[]>> = parse(
    readFileSync(new URL('../cases/rules/cisco-ios.yaml', import.meta.url), 'utf8'),
  );

  it('has every row', () => {
    expect(Object.keys(rows).map(Number)).toEqual(Array.from({ length: ROWS }, (_, row) => row + 1));
  });

  it('names cases that exist, or why there is none', () => {
    const wrong = Object.entries(rows).flatMap(([row, proof]) => {
      if (typeof proof === 'string') return /^not modelled: .{20}/.test(proof) ? [] : [row];
      return proof.length === 0 ? [row] : proof.filter((name) => !cases.has(name));
    });
    expect(wrong).toEqual([]);
  });
});

/** Indexes of the rules that lines of these trees match. */
function hits(nodes: readonly ConfigNode[], path: readonly string[], found: Set<number>): void {
  const grammar = grammarOf(syntax);
  for (const node of nodes) {
    const { rule } = classify(grammar, contextAt(grammar, path), node);
    if (rule !== undefined) found.add(rule.index);
    hits(node.children, [...path, node.line], found);
  }
}

describe('rules', () => {
  // What is noise is dropped on reading: its lines leave no node behind.
  it('each has a line in a case', () => {
    const found = new Set<number>();
    for (const { running, intended } of cases.values()) {
      for (const text of [running, intended]) hits(parseConfig(text, syntax), [], found);
    }
    const missed = syntax.rules.filter((rule, index) => rule.kind !== 'noise' && !found.has(index));
    expect(missed.map((rule) => `${rule.in ?? ''} / ${rule.match}`)).toEqual([]);
  });
});

/** Lines that are not printed again: what the device writes by itself, and the separators between sections. */
const DROPPED =
  /^(?:!.*|end|Building configuration.*|Current configuration.*|version .*|boot-(?:start|end)-marker|exit-.*|aaa session-id common|crypto pki (?:trustpoint|certificate chain) (?:SLA-TrustPoint|TP-self-signed-.*)|(?:enrollment|revocation-check|subject-name|rsakeypair|certificate) .*|[0-9A-F]{4,8}(?: [0-9A-F]{4,8})*|quit|diagnostic .*|spanning-tree extend .*|memory free .*|class-map match-any system-cpp-.*|description (?:Topology control|Sw forwarding, .*)|(?:policy-map|service-policy input) system-cpp-policy|no ip address|ip forward-protocol nd|stopbits 1|subscriber templating|multilink .*)$/;
/** Lines that come back in another spelling that means the same. */
const RESPELT: readonly (readonly [RegExp, string])[] = [
  [/^vlan 50,60-62$/, 'vlan 50'],
  [/^instance 1 vlan 10, 20, 30$/, 'instance 1 vlan 10,20,30'],
  [/^instance 2 vlan 40, 99$/, 'instance 2 vlan 40,99'],
  [/^spanning-tree mst 0-1 priority 4096$/, 'spanning-tree mst 0 priority 4096'],
  [/^banner (\S+) \^C$/, 'banner $1 #'],
  [/^\^C$/, '#'],
  [/^access-list \d+ (.*)$/, '$1'],
  [/ extendable$/, ''],
];

describe('whole configurations', () => {
  it.each(['access-switch', 'core-l3-switch', 'wan-edge-router'])('%s is printed as it was read', (name) => {
    const text = readFileSync(new URL(`${name}.cfg`, FIXTURES), 'utf8');
    const tidy = (line: string): string => line.trim().replace(/\s+/g, ' ');
    const printed = new Set(printConfig(parseConfig(text, syntax), syntax).split('\n').map(tidy));
    const lost = text
      .split('\n')
      .map(tidy)
      .filter((line) => line !== '' && !DROPPED.test(line))
      .map((line) => RESPELT.reduce((said, [from, to]) => said.replace(from, to), line))
      .filter((line) => !printed.has(line));
    expect(lost).toEqual([]);
  });
});

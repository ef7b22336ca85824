/** One rule of an ACL: its fields, how they are displayed, and when two rules are the same. */
import type { Captures } from '../types.ts';

export type RuleFields = Captures;

/** Arguments that make up a rule; the others are its number and the words of the command. */
export const FIELDS: readonly string[] = [
  'action',
  'protocol',
  'established',
  'vpn',
  'source',
  'swild',
  'sop',
  'sport',
  'slast',
  'destination',
  'dwild',
  'dop',
  'dport',
  'dlast',
  'icmp',
  'dscp',
  'fragment',
  'range',
  'logging',
  'counting',
];

function one(fields: RuleFields, name: string): string {
  return fields[name]?.[0] ?? '';
}

/** `any` is the default and not displayed; a host has the wildcard 0. */
function addressPart(fields: RuleFields, name: string, wild: string): string {
  const address = one(fields, name);
  if (address === '' || address === 'any') return '';
  const mask = one(fields, wild);
  if (mask === '') return ` ${name} ${address}`;
  return ` ${name} ${address} ${mask === '0.0.0.0' ? '0' : mask}`;
}

function portPart(
  fields: RuleFields,
  name: string,
  [op, first, last]: readonly [string, string, string],
): string {
  if (one(fields, op) === '') return '';
  return ` ${name} ${[one(fields, op), one(fields, first), one(fields, last)].filter(Boolean).join(' ')}`;
}

function worded(fields: RuleFields, name: string, word: string): string {
  return one(fields, name) === '' ? '' : ` ${word} ${one(fields, name)}`;
}

function flag(fields: RuleFields, name: string): string {
  return one(fields, name) === '' ? '' : ` ${name}`;
}

function body(fields: RuleFields): string {
  return [
    one(fields, 'action'),
    one(fields, 'protocol') === '' ? '' : ` ${one(fields, 'protocol')}`,
    worded(fields, 'vpn', 'vpn-instance'),
    addressPart(fields, 'source', 'swild'),
    portPart(fields, 'source-port', ['sop', 'sport', 'slast']),
    addressPart(fields, 'destination', 'dwild'),
    portPart(fields, 'destination-port', ['dop', 'dport', 'dlast']),
    flag(fields, 'established'),
    worded(fields, 'icmp', 'icmp-type'),
    worded(fields, 'dscp', 'dscp'),
    flag(fields, 'fragment'),
    worded(fields, 'range', 'time-range'),
    flag(fields, 'logging'),
    flag(fields, 'counting'),
  ].join('');
}

export function ruleLine(id: string, fields: RuleFields): string {
  return `rule ${id} ${body(fields)}`;
}

export function sameRule(one: RuleFields, other: RuleFields): boolean {
  return body(one) === body(other);
}

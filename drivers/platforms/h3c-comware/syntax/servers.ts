/** The ways in: Telnet, SSH, FTP, web, NETCONF. */
import type { SyntaxRule } from '../../../contract.ts';
import { entries, type LocalRule, settings } from './sections.ts';

function manage(rules: readonly LocalRule[]): SyntaxRule[] {
  return rules.map((rule) => ({ ...rule, impact: 'management' }));
}

/** Lists that decide who may connect. */
const filters: readonly LocalRule[] = ['ssh', 'telnet', 'ftp', 'tftp'].flatMap((protocol): LocalRule[] => [
  {
    match: `${protocol} server ipv6 acl [ipv6] {acl}`,
    kind: 'line',
    negate: `undo ${protocol} server ipv6 acl`,
  },
  {
    match: `${protocol} server acl {acl}`,
    kind: 'line',
    negate: `undo ${protocol} server acl`,
    uses: ['acl {acl}'],
  },
]);

export const serverRules: readonly SyntaxRule[] = manage([
  { match: '<protocol=(?:telnet|ssh)> server enable', kind: 'toggle', absent: 'off' },
  { match: '<protocol=(?:ftp|sftp|scp)> server enable', kind: 'line' },
  ...filters,
  { match: 'ssh user <name> {rest...}', kind: 'line', negate: 'undo ssh user <name>' },
  ...settings(
    'ssh2 algorithm <what>',
    'ssh server <keyword>',
    'telnet server <keyword>',
    'ftp server <keyword>',
    'ftp timeout',
    '<protocol=(?:ssh|sftp|scp|telnet|ftp|tftp)> client [<family=ipv6>] source',
  ),
  { match: 'ip <protocol=https?> enable', kind: 'line' },
  {
    match: 'ip <protocol=https?> acl {acl}',
    kind: 'line',
    negate: 'undo ip <protocol> acl',
    uses: ['acl {acl}'],
  },
  ...settings('ip https certificate access-control-policy', 'ip <protocol=https?> <keyword>'),
  {
    match: 'netconf <protocol> <server> <keyword=(?:acl|port|domain|dscp)> {value...}',
    kind: 'line',
    negate: 'undo netconf <protocol> <server> <keyword>',
  },
  ...entries('netconf <rest...>'),
]);

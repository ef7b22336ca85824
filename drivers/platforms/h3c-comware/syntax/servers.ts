/** The ways in: Telnet, SSH, FTP, web, NETCONF. */
import type { SyntaxRule } from '../../../contract.ts';
import { entries, type LocalRule, settings } from './sections.ts';

function manage(rules: readonly LocalRule[]): SyntaxRule[] {
  return rules.map((rule) => ({ ...rule, impact: 'management' }));
}

export const serverRules: readonly SyntaxRule[] = manage([
  { match: '<protocol=(?:telnet|ssh)> server enable', kind: 'toggle', absent: 'off' },
  { match: '<protocol=(?:ftp|sftp|scp)> server enable', kind: 'line' },
  { match: 'ssh server <what=(?:compatible-ssh1x|acl-deny-log)> enable', kind: 'line' },
  // Lists that decide who may connect.
  {
    match: '<protocol=(?:ssh|telnet|ftp|tftp)> server [<family=ipv6>] acl [{list=(?:ipv6|mac)}] {acl}',
    kind: 'line',
    negate: 'undo <protocol> server [<family>] acl',
    uses: ['acl {acl}'],
  },
  { match: 'ssh user <name> {rest...}', kind: 'line', negate: 'undo ssh user <name>' },
  ...settings(
    'ssh2 algorithm <what>',
    '<protocol=(?:ssh|telnet|ftp)> server <keyword=(?!compatible-ssh1x$|acl-deny-log$).+>',
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

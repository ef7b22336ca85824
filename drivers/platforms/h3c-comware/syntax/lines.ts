/** Lines of terminals: their blocks cannot be removed, only what stands in them. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { inSection, type LocalRule, options, quietly, settings } from './sections.ts';

/** Comware 5 and its predecessors call them user interfaces. */
export const LINE: Pattern =
  '<kind=(?:line|user-interface)> <type=(?:vty|con|console|aux|tty|usb)> <first=\\d+> [{last=\\d+}]';
const CLASS: Pattern = 'line class <class>';
/** A block of lines, or a class of them: what stands inside is the same. */
const ANY: Pattern =
  '<kind=(?:line|user-interface)> <type=(?:class|vty|con|console|aux|tty|usb)> <first> [{last=\\d+}]';

const members: readonly LocalRule[] = [
  ...['authentication-mode', 'protocol inbound'].map(
    (key): LocalRule => ({
      match: `${key} {value...}`,
      kind: 'line',
      negate: `undo ${key}`,
      impact: 'management',
    }),
  ),
  { match: 'user-role <role>', kind: 'line', impact: 'management' },
  {
    match: 'user privilege level {level}',
    kind: 'line',
    negate: 'undo user privilege level',
    impact: 'management',
  },
  {
    match: 'acl [<family=(?:ipv6|mac)>] {acl} <direction=(?:inbound|outbound)>',
    kind: 'line',
    negate: 'undo acl [<family>] <direction>',
    uses: ['acl {acl}'],
    impact: 'management',
  },
  {
    match: 'set authentication password {form} {secret}',
    kind: 'line',
    negate: 'undo set authentication password',
    secret: ['secret'],
    impact: 'management',
  },
  { match: 'idle-timeout {time...}', kind: 'line', negate: 'undo idle-timeout', hidden: '10 0' },
  { match: 'shell', kind: 'toggle', absent: 'on', impact: 'management' },
  { match: 'command <what=(?:authorization|accounting)>', kind: 'toggle', impact: 'management' },
  ...settings('auto-execute command'),
  ...quietly(
    options(
      'history-command max-size',
      'screen-length',
      'terminal type',
      'escape-key',
      'activation-key',
      'speed',
      'parity',
      'stopbits',
      'databits',
      'lock-key',
      'flow-control',
      'modem',
    ),
  ),
];

export const lineRules: readonly SyntaxRule[] = [
  { match: CLASS, kind: 'section', permanent: true },
  { match: LINE, kind: 'section', permanent: true },
  ...inSection(ANY, members),
];

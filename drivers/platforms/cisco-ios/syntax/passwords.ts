/** IOS syntax: lines that hold a password, where nothing else is known of their command. Nobody may see those. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';

function password(section: Pattern, command: Pattern, negate?: Pattern): SyntaxRule {
  return {
    ...(section === '' ? {} : { in: section }),
    match: `${command} {key...}`,
    kind: 'line',
    negate: negate ?? `no ${command}`,
    secret: ['key'],
    impact: 'session-reset',
  };
}

export const passwordRules: readonly SyntaxRule[] = [
  password('', 'ip ftp password'),
  password('', 'mpls ldp neighbor <address> password'),
  password('interface <name>', 'ppp chap password'),
  password('interface <name>', 'ppp pap sent-username <user> password', 'no ppp pap sent-username'),
  password('aaa server radius <kind>', 'client <address> server-key', 'no client <address>'),
  password('aaa server radius <kind>', 'server-key'),
  password('ldap server <name>', 'bind authenticate root-dn <user> password', 'no bind authenticate'),
  password('dot1x credentials <name>', 'password'),
  password('vpdn-group <name>', 'l2tp tunnel password'),
  password('l2tp-class <name>', 'password'),
  password('sip-ua', 'authentication username <user> password', 'no authentication username <user>'),
  password('crypto pki trustpoint <name>', 'password'),
  password('parser view <name>', 'secret'),
  password('crypto isakmp client configuration group <name>', 'key'),
];

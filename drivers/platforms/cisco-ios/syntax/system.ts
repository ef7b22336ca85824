/** IOS syntax: the device itself: host name, name service, clock, banners, users, services, login servers. */
import type { SyntaxRule } from '../../../contract.ts';

export const systemRules: readonly SyntaxRule[] = [
  { match: 'hostname {name}', kind: 'line', negate: null, impact: 'cosmetic', why: 'the prompt changes' },

  // 12.x prints `ip domain-name`, 16.x `ip domain name`: one line in two spellings.
  {
    match: 'ip domain name vrf <vrf> {domain}',
    kind: 'line',
    negate: 'no ip domain name vrf <vrf>',
    uses: ['vrf <vrf>'],
  },
  {
    match: 'ip domain name {domain}',
    kind: 'line',
    negate: 'no ip domain name',
    aliases: [{ from: 'ip domain-name {domain}', to: 'ip domain name {domain}' }],
  },
  {
    match: 'ip domain lookup source-interface {interface}',
    kind: 'line',
    negate: 'no ip domain lookup source-interface',
    aliases: [
      {
        from: 'ip domain-lookup source-interface {interface}',
        to: 'ip domain lookup source-interface {interface}',
      },
    ],
    unverified: true,
  },
  {
    match: 'ip domain lookup',
    kind: 'toggle',
    absent: 'on',
    aliases: [
      { from: 'ip domain-lookup', to: 'ip domain lookup' },
      { from: 'no ip domain-lookup', to: 'no ip domain lookup' },
    ],
  },
  {
    match: 'ip domain list <domain>',
    kind: 'line',
    aliases: [{ from: 'ip domain-list <domain>', to: 'ip domain list <domain>' }],
  },
  // A new line adds servers; 16.x prints all on one line, older releases one line each.
  {
    match: 'ip name-server vrf <vrf> {servers...}',
    kind: 'list',
    list: {
      capture: 'servers',
      form: 'words',
      add: 'ip name-server vrf <vrf> {items}',
      remove: 'no ip name-server vrf <vrf> {items}',
      chunk: 1,
      members: true,
    },
    uses: ['vrf <vrf>'],
  },
  {
    match: 'ip name-server {servers...}',
    kind: 'list',
    list: {
      capture: 'servers',
      form: 'words',
      add: 'ip name-server {items}',
      remove: 'no ip name-server {items}',
      chunk: 1,
      members: true,
    },
  },
  {
    match: 'ip host <name> {addresses...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no ip host <name>',
  },

  { match: 'clock timezone {zone...}', kind: 'line', negate: 'no clock timezone' },
  { match: 'clock summer-time {rule...}', kind: 'line', negate: 'no clock summer-time' },

  { match: 'banner <kind> {text...}', kind: 'raw', negate: 'no banner <kind>', impact: 'cosmetic' },

  {
    match: 'enable secret level <level> {type} {secret}',
    kind: 'line',
    negate: 'no enable secret level <level>',
    secret: ['secret'],
    impact: 'management',
  },
  {
    match: 'enable secret {type} {secret}',
    kind: 'line',
    negate: 'no enable secret',
    secret: ['secret'],
    impact: 'management',
  },
  {
    match: 'enable password level <level> {type} {secret}',
    kind: 'line',
    negate: 'no enable password level <level>',
    secret: ['secret'],
    impact: 'management',
  },
  {
    match: 'enable password {secret...}',
    kind: 'line',
    negate: 'no enable password',
    secret: ['secret'],
    impact: 'management',
  },

  // `privilege 1` may or may not be printed: the explicit form is the one that is compared.
  // A password cannot become a secret in place (`ERROR: Can not have both a user password and a user secret.`),
  // so the two are different items and the account is removed in between. Type and hash are one value.
  {
    match: 'username <name> privilege {privilege} secret {secret...}',
    kind: 'line',
    negate: 'no username <name>',
    secret: ['secret'],
    impact: 'management',
    why: 'changes who may log in',
    aliases: [
      { from: 'username <name> secret {secret...}', to: 'username <name> privilege 1 secret {secret...}' },
    ],
  },
  {
    match: 'username <name> privilege {privilege} password {secret...}',
    kind: 'line',
    negate: 'no username <name>',
    secret: ['secret'],
    impact: 'management',
    why: 'changes who may log in',
    aliases: [
      {
        from: 'username <name> password {secret...}',
        to: 'username <name> privilege 1 password {secret...}',
      },
    ],
  },
  {
    match: 'username <name> <attribute=autocommand|access-class|user-maxlinks> {value...}',
    kind: 'line',
    unverified: true,
  },
  // `nopassword`, `common-criteria-policy …`: one account all the same.
  {
    match: 'username <name> {options...}',
    kind: 'line',
    negate: 'no username <name>',
    secret: ['options'],
    impact: 'management',
    why: 'changes who may log in',
  },

  { match: 'service timestamps <kind> {format*}', kind: 'toggle', negate: 'no service timestamps <kind>' },
  // Always printed in one polarity. It is one-way: switching it off leaves the passwords encrypted.
  {
    match: 'service password-encryption',
    kind: 'toggle',
    removeImpact: 'irreversible',
    why: 'stored passwords stay encrypted',
  },
  {
    match: 'service prompt config',
    kind: 'toggle',
    absent: 'on',
    impact: 'management',
    why: 'without it no prompt is shown in configuration mode',
  },
  { match: 'service <name=dhcp>', kind: 'toggle', absent: 'on' },
  {
    match: 'service <name=sequence-numbers|tcp-keepalives-in|tcp-keepalives-out|linenumber|nagle|counters>',
    kind: 'toggle',
    absent: 'off',
  },
  { match: 'service <name...>', kind: 'toggle', unverified: true },
  { match: 'file prompt quiet', kind: 'line' },

  {
    match: 'ip ssh server algorithm <kind> {names...}',
    kind: 'line',
    negate: 'no ip ssh server algorithm <kind>',
    impact: 'management',
    why: 'may lock clients out',
  },
  {
    match: 'ip ssh version {version}',
    kind: 'line',
    negate: 'no ip ssh version',
    impact: 'management',
    why: 'may lock clients out',
  },
  { match: 'ip ssh time-out {seconds}', kind: 'line', hidden: '120', negate: 'no ip ssh time-out' },
  {
    match: 'ip ssh authentication-retries {count}',
    kind: 'line',
    hidden: '3',
    negate: 'no ip ssh authentication-retries',
  },
  {
    match: 'ip ssh dh min size {bits}',
    kind: 'line',
    negate: 'no ip ssh dh min size',
    impact: 'management',
  },
  {
    match: 'ip ssh <option=source-interface|dscp|precedence|maxstartups|port|break-string> {value...}',
    kind: 'line',
    negate: 'no ip ssh <option>',
    impact: 'management',
    unverified: true,
  },
  { match: 'ip scp server enable', kind: 'line' },
  // Printed in either polarity.
  { match: 'ip http server', kind: 'toggle', impact: 'management' },
  { match: 'ip http secure-server', kind: 'toggle', impact: 'management' },
  { match: 'ip http client <option> {value...}', kind: 'line', negate: 'no ip http client <option>' },
  {
    match: 'ip http access-class <family=ipv4|ipv6> {acl}',
    kind: 'line',
    negate: 'no ip http access-class <family>',
    uses: ['acl {acl}', 'ipv6 acl {acl}'],
    unverified: true,
  },
  {
    match: 'ip http access-class {acl}',
    kind: 'line',
    negate: 'no ip http access-class',
    uses: ['acl {acl}'],
    unverified: true,
  },
  { match: 'ip http <option> {value...}', kind: 'line', negate: 'no ip http <option>', unverified: true },

  { match: 'login block-for {value...}', kind: 'line', negate: 'no login block-for', unverified: true },
  {
    match: 'login <event=on-failure|on-success> {options*}',
    kind: 'line',
    negate: 'no login <event>',
    unverified: true,
  },
  // Some platforms have CDP off by default and print `cdp run`; absent means on where nothing is printed.
  { match: 'cdp run', kind: 'toggle', absent: 'on' },
  { match: 'lldp run', kind: 'toggle', absent: 'off' },
  {
    match: '<protocol=cdp|lldp> <key=timer|holdtime|reinit> {seconds}',
    kind: 'line',
    negate: 'no <protocol> <key>',
  },
  {
    match: 'archive',
    kind: 'section',
    permanent: true,
    impact: 'management',
    why: 'the revert timer rests on it',
  },
  { in: 'archive', match: 'log config', kind: 'section' },
  { in: 'archive', match: 'path {url}', kind: 'line', negate: 'no path' },
  { in: 'archive', match: 'maximum {count}', kind: 'line', negate: 'no maximum' },
  { in: 'archive', match: 'write-memory', kind: 'line' },
  { match: 'alias exec <name> {command...}', kind: 'line', negate: 'no alias exec <name>' },
  {
    match: 'privilege <mode> level {level} <command...>',
    kind: 'line',
    negate: 'no privilege <mode> level {level} <command...>',
    impact: 'management',
    unverified: true,
  },
];

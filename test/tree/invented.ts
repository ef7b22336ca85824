/** A small invented configuration language that has every kind of rule once: the engine is tested on it alone. */
import type { ConfigNode, Syntax } from '../../drivers/contract.ts';
import type { ChangeResult, Scope } from '../../reconciler/tree/change.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { planChange } from '../../reconciler/tree/plan-change.ts';

export const syntax = {
  layout: {
    separator: /^!$/,
    drop: [/^Reading\.\.\./],
    separatorResets: false,
    endMarker: /^end$/,
    leaveWords: ['exit', 'exit-family'],
    rawBlocks: [
      { open: /^banner (?<delimiter>\S)(?!.*\k<delimiter>)/, close: '{delimiter}' },
      { open: /^\s*key-blob$/, close: '^\\s*quit$' },
    ],
    printSeparator: '!',
  },
  negation: 'no',
  leave: 'exit',
  rules: [
    { match: 'host {name}', kind: 'line', negate: null, impact: 'management' },
    { match: 'clock {zone...}', kind: 'line', negate: 'no clock', impact: 'cosmetic' },
    { match: 'time {now...}', kind: 'noise' },
    { match: 'stack <id> {model}', kind: 'readonly' },
    { match: 'banner {open}', kind: 'raw', negate: 'no banner', impact: 'cosmetic' },
    {
      match: 'user <name> level {level} secret {secret...}',
      kind: 'line',
      negate: 'no user <name>',
      secret: ['secret'],
    },
    { match: 'cdp', kind: 'toggle', absent: 'on' },
    { match: 'pad', kind: 'toggle', absent: 'off' },
    { match: 'web', kind: 'toggle' },
    { match: 'key {secret}', kind: 'line', negate: 'no key', secret: ['secret'] },
    {
      match: 'servers {names...}',
      kind: 'list',
      list: { capture: 'names', form: 'words', remove: 'no servers {items}' },
    },
    {
      match: 'batch {ids...}',
      kind: 'list',
      list: { capture: 'ids', form: 'blank-to', remove: 'no batch {items}', chunk: 2, members: true },
    },
    { match: 'vlan <id>', kind: 'section', defines: ['vlan <id>'] },
    {
      in: 'vlan <id>',
      match: 'name {name}',
      kind: 'line',
      negate: 'no name',
      claims: ['vlan-name {name}'],
      impact: 'cosmetic',
    },
    { match: 'acl <name>', kind: 'section', ordered: 'sequence', defines: ['acl <name>'] },
    {
      in: 'acl <name>',
      match: '<seq=\\d+> {body...}',
      kind: 'line',
      change: 'remove-first',
      negate: 'no <seq>',
    },
    { match: 'filter <name>', kind: 'section', ordered: 'position', defines: ['filter <name>'] },
    { in: 'filter <name>', match: 'about {text...}', kind: 'line', negate: 'no about', impact: 'cosmetic' },
    {
      match: 'list <name> <seq=\\d+> {body...}',
      kind: 'line',
      change: 'remove-first',
      negate: 'no list <name> <seq>',
      defines: ['list <name>'],
    },
    {
      match: 'track <name> at <number=\\d+> {action=yes|nay} {body...}',
      kind: 'line',
      change: 'remove-first',
      negate: 'no track <name> at <number>',
    },
    {
      match: 'track <name> <action=yes|nay> <body...>',
      kind: 'line',
      series: {
        of: 'track <name>',
        numbered: 'track <name> at {number=\\d+} <action=yes|nay> <body...>',
        first: 5,
        step: 5,
      },
    },
    { match: 'vrf <name>', kind: 'section', defines: ['vrf <name>'], leave: 'exit-family' },
    { in: 'vrf <name>', match: 'rd {rd}', kind: 'line', change: 'remove-first', negate: 'no rd' },
    {
      match: 'port <name>',
      kind: 'section',
      permanent: /^port (?!lo)/,
      hardware: /^port eth9/,
      defines: ['port <name>'],
    },
    {
      in: 'port <name>',
      match: 'text {text...}',
      kind: 'line',
      negate: 'no text',
      impact: 'cosmetic',
      aliases: [{ from: 'description {text...}', to: 'text {text...}' }],
    },
    {
      in: 'port <name>',
      match: 'down',
      kind: 'toggle',
      absent: 'off',
      impact: 'traffic',
      why: 'opens or shuts the port',
    },
    { in: 'port <name>', match: 'mtu {bytes}', kind: 'line', hidden: '1500', negate: 'no mtu' },
    {
      in: 'port <name>',
      match: 'vrf {vrf}',
      kind: 'line',
      negate: 'no vrf',
      wipes: ['ip {rest...}'],
      uses: ['vrf {vrf}'],
    },
    { in: 'port <name>', match: 'ip auto', kind: 'line', slot: 'ip' },
    { in: 'port <name>', match: 'ip {address}', kind: 'line', slot: 'ip', claims: ['ip {address}'] },
    {
      in: 'port <name>',
      match: 'use acl {acl} <way=(?:in|out)>',
      kind: 'line',
      negate: 'no use acl <way>',
      uses: ['acl {acl}'],
    },
    {
      in: 'port <name>',
      match: 'use filter {filter}',
      kind: 'line',
      negate: 'no use filter',
      uses: ['filter {filter}'],
    },
    {
      in: 'port <name>',
      match: 'use list {list}',
      kind: 'line',
      negate: 'no use list',
      uses: ['list {list}'],
    },
    { in: 'port <name>', match: 'bundle {id}', kind: 'line', change: 'remove-first', negate: 'no bundle' },
    {
      in: 'port <name>',
      match: 'trunk {vlans}',
      kind: 'list',
      negate: 'no trunk',
      list: {
        capture: 'vlans',
        form: 'comma-dash',
        set: 'trunk {items}',
        add: 'trunk add {items}',
        remove: 'trunk remove {items}',
        hidden: 'all',
        words: { all: '1-100', none: '' },
      },
    },
    {
      in: 'port <name>',
      match: 'permit {vlans...}',
      kind: 'list',
      list: { capture: 'vlans', form: 'blank-to', remove: 'no permit {items}', hidden: '1' },
    },
    { match: 'route <prefix> <hop> {options*}', kind: 'line', negate: 'no route <prefix> <hop>' },
    { match: 'bgp <as>', kind: 'section', impact: 'session-reset' },
    {
      in: 'bgp <as>',
      match: 'peer <peer> as {as}',
      kind: 'line',
      change: 'remove-first',
      negate: 'no peer <peer>',
      removalWipes: ['peer <peer> {rest...}', 'family <family> / peer <peer> {rest...}'],
    },
    { in: 'bgp <as>', match: 'peer <peer> text {text...}', kind: 'line', negate: 'no peer <peer> text' },
    { in: 'bgp <as>', match: 'family <family>', kind: 'section', leave: 'exit-family' },
    { in: 'bgp <as> / family <family>', match: 'peer <peer> on', kind: 'line' },
    {
      match: 'map <name> {action=permit|deny} <seq>',
      kind: 'section',
      change: 'remove-first',
      negate: 'no map <name> <seq>',
      defines: ['map <name>'],
    },
    { in: 'map <name> {action} <seq>', match: 'set metric {metric}', kind: 'line', negate: 'no set metric' },
  ],
  order: [
    'host {name}',
    'vrf <name>',
    'vlan <id>',
    'acl <name>',
    'filter <name>',
    'list <name> {rest...}',
    'port <name> / vrf {vrf}',
    'port <name>',
    'route {rest...}',
    'bgp <as>',
  ],
  grain: {
    vlans: { items: ['vlan <id>'], claims: ['vlan <id>', 'vlan <id> / name {name}'] },
    ports: {
      items: ['port <name>'],
      claims: [
        'port <name>',
        'port <name> / text {text...}',
        'port <name> / ip {address}',
        'port <name> / vrf {vrf}',
      ],
    },
    routes: { items: ['route <prefix> <hop> {options*}'], claims: ['route <prefix> <hop> {options*}'] },
    igp: { items: [], claims: ['port <name> / cost {cost}'] },
    filters: {
      items: ['filter <name>', 'list <name> {rest...}'],
      claims: ['filter <name>', 'list <name> {rest...}'],
    },
    system: {
      items: ['user <name> {rest...}'],
      claims: ['host {name}', 'user <name> {rest...}', 'clock {zone...}'],
    },
  },
  deny: [
    { match: 'reload {rest*}', why: 'restarts the device' },
    { match: 'no user <name>', why: 'takes an account away' },
  ],
  ownPath: {
    addresses: ['port <name> / ip {address}'],
    access: [],
    users: ['user <name> {rest...}'],
    shutdown: 'down',
  },
} satisfies Syntax;

export function tree(text: string): ConfigNode[] {
  return parseConfig(text, syntax);
}

export function change(running: string, intended: string, scope: Scope = { kind: 'all' }): ChangeResult {
  return planChange({ syntax, running: tree(running), intended: tree(intended), scope });
}

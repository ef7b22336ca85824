/** SNMP agent, reachability tests, and lines of a stack. */
import { findAll, putItem } from '../tree.ts';
import type { Call, Reply, Rule, View } from '../types.ts';
import { checkInterface } from './model.ts';
import { cipherOf, removeExactly } from './system.ts';
import { off, subView, value } from './view.ts';

const AGENT = 'toggle snmp-agent';

/** Any line of the agent starts it. */
function startAgent(call: Call): undefined {
  if (call.negated || call.at.children.has(AGENT)) return;
  const rank =
    call.device.dialect.views.system?.rules.findIndex(
      (rule) => typeof rule !== 'string' && rule.form === 'snmp-agent',
    ) ?? 0;
  putItem(call.at, { key: AGENT, lines: ['snmp-agent'], rank });
}

const started = { after: startAgent } satisfies Partial<Rule>;
const VERSIONS = ['v1', 'v2c', 'v3'];
const VERSION_KEY = 'snmp-agent sys-info version';

/** The versions are a set; version 3 alone is the default. A blank stands behind several. */
function setVersions(call: Call): undefined {
  const typed = call.has('all') ? VERSIONS : (call.args.version ?? []);
  const before = call.at.children.get(VERSION_KEY)?.args.version ?? ['v3'];
  const kept = VERSIONS.filter((word) =>
    call.negated
      ? before.includes(word) && !typed.includes(word)
      : before.includes(word) || typed.includes(word),
  );
  const shown = kept.length === 3 ? 'all' : kept.join(' ');
  const line = `${VERSION_KEY} ${shown}${kept.length > 1 ? ' ' : ''}`;
  // Typed alone the default is displayed as it was typed on some releases; a restart keeps it.
  if (kept.length === 0) call.at.children.delete(VERSION_KEY);
  else putItem(call.at, { key: VERSION_KEY, lines: [line], args: { version: kept }, rank: call.rank });
}

function communityLine(call: Call): string {
  const name = call.has('clear') ? cipherOf(call.arg('clear')) : call.arg('name');
  const acl = call.has('acl') ? ` acl ${call.arg('acl')}` : '';
  return `snmp-agent community ${call.arg('right')} cipher ${name}${acl}`;
}

const RIGHT = '(right=read | right=write)';
const LEVEL = '[level=authentication | level=privacy]';

export const SNMP: readonly Rule[] = [
  { ...off('snmp-agent') },
  value('snmp-agent local-engineid', '<id:hex>', started),
  {
    form: `snmp-agent community ${RIGHT} (cipher <name:cipher> | simple <clear:word(32)>) [acl <acl:int(2000-3999)>]`,
    undo: `snmp-agent community ${RIGHT} [cipher] <name:word(100)>`,
    item: 'community {right}[ {name}][ {clear}]',
    shows: communityLine,
    ...started,
  },
  value('snmp-agent sys-info contact', '<text:line(255)>', started),
  value('snmp-agent sys-info location', '<text:line(255)>', started),
  {
    form: `${VERSION_KEY} (all=all | (version=v1 | version=v2c | version=v3)+)`,
    undo: '=',
    effect: setVersions,
    undoEffect: setVersions,
    ...started,
  },
  {
    form: 'snmp-agent mib-view (included | excluded) <view:name(32)> <oid:word(255)>',
    undo: 'snmp-agent mib-view <view:name(32)>',
    item: 'mib-view {view} {oid}',
    ...started,
  },
  {
    form: `snmp-agent group v3 <group:name(32)> ${LEVEL} (read-view <read:name(32)> | write-view <write:name(32)> | notify-view <notify:name(32)>)* [acl <acl:int(2000-3999)>]`,
    undo: `snmp-agent group v3 <group:name(32)> ${LEVEL}`,
    item: 'snmp group {group}[ {level}]',
    ...started,
  },
  {
    form: 'snmp-agent usm-user v3 <user:name(32)> <group:name(32)> cipher authentication-mode (md5 | sha) <auth:cipher> [privacy-mode (aes128 | des56 | aes256) <priv:cipher>] [acl <acl:int(2000-3999)>]',
    // The word says which engine the user belongs to.
    undo: 'snmp-agent usm-user v3 <user:name(32)> local',
    item: 'snmp user {user}',
    ...started,
  },
  {
    form: 'snmp-agent target-host trap address udp-domain <ip:ipv4> [udp-port <port:int(1-65535)>] [vpn-instance <vpn:name(31)>] params securityname <name:name(32)> [v1 | v2c | v3 [authentication | privacy]]',
    undo: 'snmp-agent target-host trap address udp-domain <ip:ipv4> params securityname <name:name(32)> [vpn-instance <vpn:name(31)>]',
    item: 'target-host {ip} {name}[ {vpn}]',
    undoEffect: (call) => removeExactly(call, ['ip', 'name', 'vpn']),
    ...started,
  },
  value('snmp-agent trap source', '<if:interface>', { check: checkInterface, ...started }),
  value('snmp-agent packet max-size', '<bytes:int(484-17940)>', started),
];

const ENTRY = '<owner:name(32)> <test:name(32)>';

/** A test that runs cannot be edited or deleted. */
function notScheduled(call: Call): Reply | undefined {
  const running =
    findAll(call.device.root, `nqa schedule ${call.arg('owner')} ${call.arg('test')}`).length > 0;
  return running && !call.booting ? { refuse: 'The entry cannot be modified: it is scheduled.' } : undefined;
}

export const TESTS: readonly Rule[] = [
  {
    form: `nqa entry ${ENTRY}`,
    undo: '=',
    item: 'nqa entry {owner} {test}',
    enters: 'nqa',
    separate: 'each',
    undoCheck: notScheduled,
  },
  {
    form: `nqa schedule ${ENTRY} start-time now lifetime (forever | <seconds:int(1-2147483647)>)`,
    undo: `nqa schedule ${ENTRY}`,
    item: 'nqa schedule {owner} {test}',
  },
];

export const TRACKS: readonly Rule[] = [
  {
    form: 'track <id:int(1-1024)> (nqa entry <owner:name(32)> <test:name(32)> reaction <reaction:int(1-10)> | interface <if:interface>)',
    undo: 'track <id:int(1-1024)>',
    item: 'track {id}',
    sort: (call) => call.arg('id'),
    check: (call) => {
      const old = call.at.children.get(`track ${call.arg('id')}`);
      return old && !call.booting && old.lines[0] !== call.words.join(' ')
        ? { refuse: 'The track entry already exists.' }
        : undefined;
    },
  },
];

const TYPE: Rule = { form: 'type icmp-echo', undo: 'type', item: 'type', enters: 'nqa-type' };

const ECHO_RULES: readonly Rule[] = [
  value('destination ip', '<ip:ipv4>'),
  value('frequency', '<ms:int(0-604800000)>', { hidden: ['frequency 0'] }),
  {
    form: 'reaction <id:int(1-10)> checked-element probe-fail threshold-type consecutive <count:int(1-16)> action-type trigger-only',
    undo: 'reaction <id:int(1-10)>',
    item: 'reaction {id}',
  },
  value('source ip', '<ip:ipv4>'),
];

/** Members of a stack are changed by people only: most lines are displayed and not taken back. */
export const STACK: readonly Rule[] = [
  value('irf domain', '<domain:int(0-4294967295)>'),
  value('irf mac-address persistent', '(timer | always)'),
  off('irf auto-update enable'),
  { form: 'irf link-delay', undo: '=', toggle: 'on' },
  {
    form: 'irf member <member:int(1-10)> priority <priority:int(1-32)>',
    undo: 'irf member <member:int(1-10)> priority',
    item: 'irf {member} priority',
    sort: (call) => call.arg('member'),
  },
  {
    form: 'irf member <member:int(1-10)> description <text:line(127)>',
    undo: 'irf member <member:int(1-10)> description',
    item: 'irf {member} description',
    sort: (call) => call.arg('member'),
  },
];

export const STACK_PORTS: readonly Rule[] = [
  {
    form: 'irf-port <port:irf-port>',
    undo: '=',
    item: 'irf-port {port}',
    enters: 'irf-port',
    separate: 'each',
    sort: (call) => call.arg('port'),
  },
];

export const SNMP_VIEWS: Readonly<Record<string, View>> = {
  nqa: subView((item) => `nqa-${item.args.owner?.[0] ?? ''}-${item.args.test?.[0] ?? ''}`, [{ ...TYPE }]),
  'nqa-type': subView(
    (item) => `nqa-${item.parent?.args.owner?.[0] ?? ''}-${item.parent?.args.test?.[0] ?? ''}-icmp-echo`,
    ECHO_RULES,
  ),
  'irf-port': subView(
    (item) => `irf-port${item.args.port?.[0] ?? ''}`,
    [{ form: 'port group interface <if:interface>', undo: '=' }],
  ),
};

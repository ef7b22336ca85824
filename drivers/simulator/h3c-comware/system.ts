/** Services of the system view: name, clock, names, time, log servers, management access. */
import { findAll } from '../tree.ts';
import type { Call, DeviceState, Reply, Rule } from '../types.ts';
import { checkInterface, checkVpn } from './model.ts';
import { checks, off, on, value } from './view.ts';

/** A check that the collection is not full; an item that is there already does not count. */
function atMost(count: number, prefix: string, text: string): (call: Call) => Reply | undefined {
  return (call) => {
    const known = findAll(call.at, prefix).filter((item) => !item.opaque && item.key !== keyOf(call, prefix));
    return known.length >= count && !call.booting ? { refuse: text } : undefined;
  };
}

function keyOf(call: Call, prefix: string): string {
  const vpn = call.has('vpn') ? ` vpn-instance ${call.arg('vpn')}` : '';
  return `${prefix}${call.arg('ip')}${vpn}`;
}

const VPN = '[vpn-instance <vpn:name(31)>]';
const WEEKDAY =
  '(mon=Monday | mon=Tuesday | mon=Wednesday | mon=Thursday | mon=Friday | mon=Saturday | mon=Sunday)';
const DATE = `<month:name(9)> (<day:int(1-31)> | (first | second | third | fourth | fifth | last) ${WEEKDAY})`;

export const SYSNAME: readonly Rule[] = [value('sysname', '<name:line(64)>')];

export const DEFAULT_NAME = 'H3C';

export function hostname(device: DeviceState): string {
  return device.root.children.get('sysname')?.args.name?.[0] ?? DEFAULT_NAME;
}

export const CLOCK: readonly Rule[] = [
  value('clock timezone', '<zone:name(32)> (add | minus) <offset:time>'),
  value('clock summer-time', `<zone:name(32)> <from:time> ${DATE} <till:time> ${DATE} <offset:time>`),
  value('clock protocol', '(ntp | none | ptp)'),
];

export const TELNET: readonly Rule[] = [off('telnet server enable')];

export const NAMES: readonly Rule[] = [
  off('dns proxy enable'),
  value('dns source-interface', '<if:interface>', {
    undo: 'dns source-interface <if:interface>',
    check: checkInterface,
  }),
  { form: `dns domain <name:name(253)> ${VPN}`, undo: '=', check: checkVpn },
  {
    form: `dns server <ip:ipv4> ${VPN}`,
    undo: `dns server [<ip:ipv4>] ${VPN}`,
    item: 'dns server {ip}[ vpn-instance {vpn}]',
    check: checks(checkVpn, atMost(6, 'dns server ', 'The maximum number of DNS servers already exists.')),
  },
  {
    form: `ip host <name:name(253)> <ip:ipv4> ${VPN}`,
    undo: `ip host <name:name(253)> <ip:ipv4> ${VPN}`,
    check: checkVpn,
  },
];

export const DISCOVERY: readonly Rule[] = [off('lldp global enable')];

/** Factory lines that the device displays by itself and that nobody changes here. */
export const FACTORY: readonly Rule[] = [
  { form: 'system-working-mode (standard | advance | expert)' },
  { form: 'xbar (load-single | load-balance)', undo: '=', item: 'xbar' },
  {
    form: 'fan prefer-direction slot <slot:int(1-10)> (dir=port-to-power | dir=power-to-port)',
    undo: 'fan prefer-direction slot <slot:int(1-10)>',
    item: 'fan {slot}',
    // The device displays a blank behind it.
    shows: 'fan prefer-direction slot {slot} {dir} ',
  },
  off('password-recovery enable'),
];

const NTP_OPTIONS =
  '(authentication-keyid <key:int(1-4294967295)> | priority=priority | source <if:interface> | version <version:int(1-4)>)*';

export const NTP: readonly Rule[] = [
  off('ntp-service enable'),
  value('ntp-service source', '<if:interface>', { check: checkInterface }),
  off('ntp-service authentication enable'),
  {
    form: 'ntp-service authentication-keyid <key:int(1-4294967295)> authentication-mode (mode=md5 | mode=hmac-sha-1 | mode=hmac-sha-256) (cipher <secret:cipher> | simple <clear:word(32)>)',
    undo: 'ntp-service authentication-keyid <key:int(1-4294967295)>',
    item: 'ntp key {key}',
    shows: (call) => {
      const stored = call.has('clear') ? cipherOf(call.arg('clear')) : call.arg('secret');
      return `ntp-service authentication-keyid ${call.arg('key')} authentication-mode ${call.arg('mode')} cipher ${stored}`;
    },
  },
  {
    form: 'ntp-service reliable authentication-keyid <key:int(1-4294967295)>',
    undo: '=',
  },
  {
    form: `ntp-service unicast-server <ip:host> ${VPN} ${NTP_OPTIONS}`,
    undo: `ntp-service unicast-server <ip:host> ${VPN}`,
    item: 'ntp-service unicast-server {ip}[ vpn-instance {vpn}]',
    shows:
      'ntp-service unicast-server {ip}[ vpn-instance {vpn}][ authentication-keyid {key}][ {priority}][ source {if}][ version {version}]',
    check: checks(checkVpn, checkInterface, onlyOnce),
    undoEffect: (call) => removeExactly(call, ['ip', 'vpn']),
  },
];

/** An option given twice is a wrong parameter. */
function onlyOnce(call: Call): Reply | undefined {
  const twice = Object.entries(call.args).find(([, values]) => values.length > 1);
  return twice ? { caret: twice[0] } : undefined;
}

/** Forgets the items of the rule whose key arguments are exactly these: absent means absent. */
export function removeExactly(call: Call, names: readonly string[]): undefined {
  for (const item of [...call.at.children.values()]) {
    const same = names.every((name) => (item.args[name]?.[0] ?? '') === call.arg(name));
    if (item.rank === call.rank && !item.opaque && same) call.at.children.delete(item.key);
  }
}

/** A clear secret in the stored, reversible form; the text stands for the device's own algorithm. */
export function cipherOf(clear: string): string {
  return `$c$3$${Buffer.from(`simulated:${clear}`).toString('base64')}`;
}

const LEVELS = '(emergency | alert | critical | error | warning | notification | informational | debugging)';
const FACILITIES = Array.from({ length: 8 }, (_none, index) => `facility=local${index}`).join(' | ');

function hostLine(call: Call): string {
  const vpn = call.has('vpn') ? `vpn-instance ${call.arg('vpn')} ` : '';
  const port = call.has('port') && call.arg('port') !== '514' ? ` port ${call.arg('port')}` : '';
  const own = call.has('facility') && call.arg('facility') !== 'local7';
  return `info-center loghost ${vpn}${call.arg('ip')}${port}${own ? ` facility ${call.arg('facility')}` : ''}`;
}

function atMostHosts(call: Call): Reply | undefined {
  const key = `loghost ${call.arg('vpn')} ${call.arg('ip')}`;
  const hosts = findAll(call.at, 'loghost ').filter((item) => item.key !== key);
  if (hosts.length < 4 || call.booting) return undefined;
  return { refuse: 'The maximum number of log hosts already exists.' };
}

export const LOGGING: readonly Rule[] = [
  on('info-center enable'),
  value('info-center logbuffer size', '<size:int(0-1024)>', { hidden: ['info-center logbuffer size 512'] }),
  value('info-center timestamp loghost', '(date | iso | no-year-date | none)', {
    hidden: ['info-center timestamp loghost date'],
  }),
  value('info-center loghost source', '<if:interface>', { check: checkInterface }),
  {
    form: `info-center loghost ${VPN} <ip:ipv4> (port <port:int(1-65535)> | facility (${FACILITIES}))*`,
    undo: `info-center loghost ${VPN} <ip:ipv4>`,
    item: 'loghost [{vpn}] {ip}',
    shows: hostLine,
    check: checks(checkVpn, onlyOnce, atMostHosts),
    undoEffect: (call) => removeExactly(call, ['ip', 'vpn']),
  },
  {
    form: `info-center source <module:name(32)> (to=loghost | to=console | to=monitor | to=logbuffer) (deny | level ${LEVELS})`,
    undo: 'info-center source <module:name(32)> (to=loghost | to=console | to=monitor | to=logbuffer)',
    item: 'info-center source {module} {to}',
  },
];

const HTTP: readonly Rule[] = [
  off('ip http enable'),
  off('ip https enable'),
  value('ip https port', '<port:int(1-65535)>', { hidden: ['ip https port 443'] }),
  value('ip https acl', '<acl:int(2000-3999)>'),
];

export const SSH: readonly Rule[] = [
  off('ssh server enable'),
  value('ssh server port', '<port:int(1-65535)>', { hidden: ['ssh server port 22'] }),
  value('ssh server acl', '<acl:int(2000-3999)>'),
  value('ssh server ipv6 acl', '(ipv6 <acl:int(2000-3999)>)'),
  value('ssh server authentication-retries', '<tries:int(1-5)>', {
    hidden: ['ssh server authentication-retries 3'],
  }),
  value('ssh server rekey-interval', '<hours:int(1-24)>'),
  {
    form: 'ssh user <name:name(80)> service-type (all | stelnet | sftp | scp | netconf) authentication-type (password | any | publickey | password-publickey)',
    undo: 'ssh user <name:name(80)>',
    item: 'ssh user {name}',
  },
  off('sftp server enable'),
  off('scp server enable'),
];

export const WEB: readonly Rule[] = [
  off('netconf soap http enable'),
  off('netconf soap https enable'),
  off('netconf ssh server enable'),
  off('restful https enable'),
];

export const WEB_PAGES = HTTP;

export const SCHEDULER: readonly Rule[] = [value('scheduler logfile size', '<size:int(1-16)>')];

export const FILTERING: readonly Rule[] = [off('packet-filter default deny')];

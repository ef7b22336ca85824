/** PKI, SSL policies and SSL VPN. */
import { findItem } from '../tree.ts';
import type { Item, Rule, View } from '../types.ts';
import { off, on, subView, value } from './view.ts';

function section(words: string, view: string): Rule {
  return {
    form: `${words} <name:name(63)>`,
    undo: '=',
    item: `${words} {name}`,
    enters: view,
    separate: 'each',
  };
}

function points(words: string): NonNullable<Rule['check']> {
  return (call) =>
    call.booting || findItem(call.device.root, `${words} ${call.arg('target')}`)
      ? undefined
      : { refuse: `The ${words} does not exist.` };
}

/** A sibling of the line, not of its section. */
function pointsBeside(words: string): NonNullable<Rule['check']> {
  return (call) => {
    const place = call.at.view === 'sslvpn-policy' ? call.at.parent : call.at;
    return call.booting || place?.children.has(`${words} ${call.arg('target')}`)
      ? undefined
      : { refuse: `The ${words} does not exist.` };
  };
}

export const CERTIFICATES: readonly Rule[] = [
  section('pki entity', 'pki-entity'),
  section('pki domain', 'pki-domain'),
  section('ssl server-policy', 'ssl-server'),
];

export const SSLVPN: readonly Rule[] = [
  {
    form: 'sslvpn ip address-pool <name:name(31)> <first:ipv4> <last:ipv4>',
    undo: 'sslvpn ip address-pool <name:name(31)>',
    item: 'sslvpn pool {name}',
  },
  section('sslvpn gateway', 'sslvpn-gateway'),
  section('sslvpn context', 'sslvpn-context'),
];

const DOMAIN_RULES: readonly Rule[] = [
  value('certificate request entity', '<target:name(63)>', { check: points('pki entity') }),
  value('certificate request url', '<url:name(200)>'),
  value('ca identifier', '<name:name(63)>'),
  value('root-certificate fingerprint', '(md5 | sha1) <hash:hex>'),
  on('crl check enable'),
];

/** What a served gateway or context is made of cannot change while it serves. */
function notServing(call: Parameters<NonNullable<Rule['check']>>[0]): ReturnType<NonNullable<Rule['check']>> {
  return call.at.children.has('toggle service enable') && !call.booting
    ? { refuse: 'The service is enabled: disable it first.' }
    : undefined;
}

const GATEWAY_RULES: readonly Rule[] = [
  value('ip address', '<ip:ipv4> [port <port:int(443,1025-65535)>]', { check: notServing }),
  value('ssl server-policy', '<target:name(63)>', {
    check: (call) => notServing(call) ?? points('ssl server-policy')(call),
  }),
  value('vpn-instance', '<vpn:name(31)>', { check: notServing }),
  {
    form: 'http-redirect [port <port:int(80,1025-65535)>]',
    undo: 'http-redirect',
    item: 'http-redirect',
    shows: (call) => (call.arg('port') === '80' ? 'http-redirect' : call.words.join(' ')),
    check: notServing,
  },
  off('service enable'),
];

const CONTEXT_RULES: readonly Rule[] = [
  {
    form: 'gateway <target:name(31)> [domain <domain:name(31)>]',
    undo: 'gateway [<target:name(31)>]',
    item: 'gateway {target}',
    check: points('sslvpn gateway'),
  },
  value('vpn-instance', '<vpn:name(31)>'),
  value('ip-tunnel interface', '<if:interface>', {
    check: (call) =>
      call.booting || call.device.root.children.has(`interface ${call.arg('if')}`)
        ? undefined
        : { refuse: 'The interface does not exist.' },
  }),
  value('ip-tunnel address-pool', '<pool:name(31)> mask <mask:mask>', {
    check: (call) =>
      call.booting || call.device.root.children.has(`sslvpn pool ${call.arg('pool')}`)
        ? undefined
        : { refuse: 'The address pool does not exist.' },
  }),
  value('ip-tunnel dns-server primary', '<ip:ipv4>'),
  value('ip-tunnel dns-server secondary', '<ip:ipv4>'),
  value('ip-tunnel keepalive', '<seconds:int(0-600)>', { hidden: ['ip-tunnel keepalive 30'] }),
  { form: 'ip-route-list <name:name(31)>', undo: '=', item: 'ip-route-list {name}', enters: 'sslvpn-routes' },
  { form: 'url-list <name:name(31)>', undo: '=', item: 'url-list {name}', enters: 'sslvpn-urls' },
  { form: 'policy-group <name:name(31)>', undo: '=', item: 'policy-group {name}', enters: 'sslvpn-policy' },
  value('default-policy-group', '<target:name(31)>', { check: pointsBeside('policy-group') }),
  value('aaa domain', '<domain:name(31)>'),
  value('max-users', '<count:int(1-1048575)>'),
  value('max-onlines', '<count:int(0-1048575)>', { hidden: ['max-onlines 32'] }),
  value('timeout idle', '<minutes:int(1-1440)>', { hidden: ['timeout idle 30'] }),
  off('log user-login enable'),
  off('log resource-access enable'),
  off('service enable'),
];

function named(word: string): (item: Item) => string {
  return (item) => `${word}-${item.args.name?.[0] ?? ''}`;
}

export const CERTIFICATE_VIEWS: Readonly<Record<string, View>> = {
  'pki-entity': subView(named('pki-entity'), [value('common-name', '<name:name(63)>')]),
  'pki-domain': subView(named('pki-domain'), DOMAIN_RULES),
  'ssl-server': subView(named('ssl-server-policy'), [
    value('pki-domain', '<target:name(63)>', { check: points('pki domain') }),
  ]),
  'sslvpn-gateway': subView(named('sslvpn-gateway'), GATEWAY_RULES),
  'sslvpn-context': subView(named('sslvpn-context'), CONTEXT_RULES),
  'sslvpn-routes': subView(named('sslvpn-context-route-list'), [
    { form: '(kind=include | kind=exclude) <ip:ipv4> <mask:mask>', undo: '=' },
  ]),
  'sslvpn-urls': subView(named('sslvpn-context-url-list'), [
    value('heading', '<text:line(31)>'),
    {
      form: 'url <name:name(31)> url-value <url:word(255)>',
      undo: 'url <name:name(31)>',
      item: 'url {name}',
    },
  ]),
  'sslvpn-policy': subView(named('sslvpn-context-policy-group'), [
    {
      form: 'ip-tunnel access-route (ip-route-list <target:name(31)> | force-all)',
      undo: 'ip-tunnel access-route',
      item: 'ip-tunnel access-route',
      check: (call) => (call.has('target') ? pointsBeside('ip-route-list')(call) : undefined),
    },
    value('filter ip-tunnel acl', '<acl:int(3000-3999)>'),
    { form: 'resources url-list <target:name(31)>', undo: '=', check: pointsBeside('url-list') },
  ]),
};

/** Servers and domains that decide who may log in, roles, groups of users. */
import type { Call, Reply, Rule, View } from '../types.ts';
import { subView, value } from './view.ts';

const KINDS = '(kind=authentication | kind=authorization | kind=accounting)';
const RADIUS_KINDS = '(kind=authentication | kind=accounting)';

/** The primary server is one, the secondary ones are many. */
function servers(kinds: string): readonly Rule[] {
  return [
    {
      form: `primary ${kinds} <ip:ipv4> [<port:int(1-65535)>]`,
      undo: `primary ${kinds}`,
      item: 'primary {kind}',
    },
    {
      form: `secondary ${kinds} <ip:ipv4> [<port:int(1-65535)>]`,
      undo: `secondary ${kinds} <ip:ipv4>`,
      item: 'secondary {kind} {ip}',
    },
    {
      form: `key ${kinds} (cipher <cipher:cipher> | simple <clear:word(255)>)`,
      undo: `key ${kinds}`,
      item: 'key {kind}',
      shows: keyLine,
    },
    value('user-name-format', '(keep-original | with-domain | without-domain)', {
      hidden: ['user-name-format with-domain'],
    }),
    value('nas-ip', '<ip:ipv4>'),
    {
      form: 'timer (timer=quiet | timer=response-timeout | timer=realtime-accounting) <count:int(1-255)>',
      undo: 'timer (timer=quiet | timer=response-timeout | timer=realtime-accounting)',
      item: 'timer {timer}',
    },
  ];
}

function keyLine(call: Call): string {
  const stored = call.has('cipher')
    ? call.arg('cipher')
    : `$c$3$${Buffer.from(call.arg('clear')).toString('base64')}`;
  return `key ${call.arg('kind')} cipher ${stored}`;
}

function scheme(protocol: string, view: string): Rule {
  return {
    form: `${protocol} scheme <name:name(32)>`,
    undo: '=',
    item: `${protocol} scheme {name}`,
    enters: view,
    separate: 'each',
    missing: 'The scheme does not exist.',
  };
}

/** The default domain stays, and the factory one always. */
function checkDomain(call: Call): Reply | undefined {
  const used = call.at.children.get('domain default enable')?.args.name?.[0] ?? 'system';
  if (call.arg('name') === 'system') return { refuse: 'The domain system cannot be deleted.' };
  return used === call.arg('name') ? { refuse: 'The default domain cannot be deleted.' } : undefined;
}

function needsDomain(call: Call): Reply | undefined {
  const known = call.booting || call.at.children.has(`domain ${call.arg('name')}`);
  return known ? undefined : { refuse: 'The domain does not exist.' };
}

export const AAA: readonly Rule[] = [
  scheme('hwtacacs', 'hwtacacs'),
  scheme('radius', 'radius'),
  {
    form: 'domain [name] <name:name(255)>',
    undo: 'domain [name] <name:name(255)>',
    item: 'domain {name}',
    shows: 'domain {name}',
    enters: 'domain',
    separate: 'each',
    undoCheck: checkDomain,
    missing: 'The domain does not exist.',
  },
  { ...value('domain default enable', '<name:name(255)>', { check: needsDomain }), separate: 'group' },
  {
    form: 'role name <name:name(63)>',
    undo: '=',
    item: 'role {name}',
    enters: 'role',
    separate: 'each',
    sort: (call) => call.arg('name'),
    undoCheck: (call) =>
      /^(level-\d+|network-\w+)$/.test(call.arg('name'))
        ? { refuse: 'A predefined role cannot be deleted.' }
        : undefined,
  },
  { form: 'user-group <name:name(32)>', undo: '=', enters: 'user-group', separate: 'each' },
];

const METHODS =
  '(hwtacacs-scheme <tacacs:name(32)> [local] [none] | radius-scheme <radius:name(32)> [local] [none] | local [none] | none)';

const DOMAIN_RULES: readonly Rule[] = [
  {
    form: `(kind=authentication | kind=authorization | kind=accounting) (for=login | for=default | for=lan-access | for=ppp) ${METHODS}`,
    undo: '(kind=authentication | kind=authorization | kind=accounting) (for=login | for=default | for=lan-access | for=ppp)',
    item: '{kind} {for}',
  },
];

function named(
  word: string,
): (item: { readonly args: Readonly<Record<string, readonly string[]>> }) => string {
  return (item) => `${word}-${item.args.name?.[0] ?? ''}`;
}

export const AAA_VIEWS: Readonly<Record<string, View>> = {
  hwtacacs: subView(named('hwtacacs'), servers(KINDS)),
  radius: subView(named('radius'), servers(RADIUS_KINDS)),
  domain: subView(named('isp'), DOMAIN_RULES),
  role: subView(named('role'), [
    value('description', '<text:line(128)>'),
    {
      form: 'rule <id:int(1-256)> (permit | deny) <what:line(128)>',
      undo: 'rule <id:int(1-256)>',
      item: 'rule {id}',
      sort: (call) => call.arg('id'),
    },
  ]),
  'user-group': subView(named('ugroup'), []),
};

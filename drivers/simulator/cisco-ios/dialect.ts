/** The platform as the simulator's core sees it: views, texts, keys, and the order of the configuration. */
import { putItem } from '../tree.ts';
import type { DeviceState, Dialect, Rule } from '../types.ts';
import { ACL_VIEWS, NAMED_LISTS, NUMBERED_LISTS } from './acl.ts';
import { ARCHIVE, ARCHIVE_VIEWS, forgetRevert } from './archive.ts';
import { ARGS } from './args.ts';
import { BANNERS, bannerText } from './banner.ts';
import { BGP_VIEWS, ROUTER_BGP } from './bgp.ts';
import { BRIDGING, BRIDGING_VIEWS, MANAGEMENT } from './bridging.ts';
import { CRYPTO, CRYPTO_VIEWS, CRYPTO2 } from './crypto.ts';
import { envelope, failureText } from './display.ts';
import { EXEC_VIEWS } from './exec.ts';
import { FLOW_VIEWS, FLOWS } from './flow.ts';
import { INTERFACE_VIEWS, INTERFACES } from './interface.ts';
import { DISCOVERY, HTTP_AND_SSH, LINE_VIEWS, LINES, SNMP, SPANNING_TREE, SSH } from './lines.ts';
import { LIST_VIEWS, LISTS } from './lists.ts';
import { LOGIN, LOGIN_VIEWS } from './login.ts';
import { rankOf } from './model.ts';
import { NAT } from './nat.ts';
import { OSPF_VIEWS, ROUTER_OSPF } from './ospf.ts';
import { POLICY_VIEWS, PREFIX_LISTS, ROUTE_MAPS, VRFS } from './policy.ts';
import { POOL_VIEWS, POOLS, SNOOPING } from './pools.ts';
import { PROCESS_VIEWS, PROCESSES } from './processes.ts';
import { DEFAULT_GATEWAY, STATIC_ROUTES, STATIC_ROUTES_IPV6 } from './routes.ts';
import {
  HOSTNAME,
  LOGGING_LOCAL,
  LOGGING_REMOTE,
  NAME_SERVICE,
  NAMES_AND_TIME,
  NTP,
  SERVICES,
} from './system.ts';
import { AAA, accountsOf, ENABLE, USERS } from './users.ts';
import { configView, off } from './view.ts';
import { restoreDatabase, VLAN_VIEWS, VLANS, VTP } from './vlan.ts';

/** All global commands in the order in which the device displays them. */
const GLOBAL: readonly (Rule | string)[] = [
  ...SERVICES,
  '!',
  ...HOSTNAME,
  '!',
  ...VRFS,
  ...POOLS,
  ...LOGGING_LOCAL,
  ...ENABLE,
  '!',
  ...AAA,
  ...LOGIN,
  '!',
  ...NAMES_AND_TIME,
  ...NAME_SERVICE,
  off('ipv6 unicast-routing'),
  ...VTP,
  '!',
  ...SPANNING_TREE,
  ...BRIDGING,
  ...SNOOPING,
  '!',
  ...ARCHIVE,
  ...USERS,
  '!',
  ...VLANS,
  ...FLOWS,
  ...CRYPTO2,
  ...DISCOVERY,
  '!',
  ...CRYPTO,
  '!',
  ...INTERFACES,
  ...ROUTER_OSPF,
  ...PROCESSES,
  ...ROUTER_BGP,
  ...DEFAULT_GATEWAY,
  ...HTTP_AND_SSH,
  ...NAT,
  ...STATIC_ROUTES,
  ...SSH,
  '!',
  ...NAMED_LISTS,
  ...PREFIX_LISTS,
  ...LISTS,
  ...LOGGING_REMOTE,
  ...NUMBERED_LISTS,
  ...STATIC_ROUTES_IPV6,
  '!',
  ...ROUTE_MAPS,
  ...SNMP,
  ...MANAGEMENT,
  '!',
  ...BANNERS,
  '!',
  ...LINES,
  ...NTP,
  '!',
];

/** Lines that are displayed in either polarity, whatever was typed. */
const ALWAYS_SHOWN = [
  'service password-encryption',
  'aaa new-model',
  'ip http server',
  'ip http secure-server',
];

function hostname(device: DeviceState): string {
  return device.root.children.get('hostname')?.args.name?.[0] ?? 'Switch';
}

/** Three-part port numbers without anything of a switch make a router. */
function learnFrom(device: DeviceState, text: string): void {
  const routed =
    /^interface GigabitEthernet0\/0\/\d/m.test(text) && !/^ switchport|^vlan \d|^vtp /m.test(text);
  device.store.set('kind', routed ? 'router' : 'switch');
  const release = /^version (\d+\.\d+)$/m.exec(text)?.[1];
  if (release !== undefined) device.store.set('version', release);
}

function born(device: DeviceState): void {
  forgetRevert(device);
  for (const line of ALWAYS_SHOWN) {
    const key = `toggle ${line}`;
    if (!device.root.children.has(key))
      putItem(device.root, { key, lines: [`no ${line}`], rank: rankOf(device, 'config', line) });
  }
  restoreDatabase(device);
}

export const dialect: Dialect = {
  name: 'cisco-ios',
  negation: 'no',
  comment: '!',
  args: ARGS,
  views: {
    ...EXEC_VIEWS,
    config: configView('config', GLOBAL),
    ...VLAN_VIEWS,
    ...INTERFACE_VIEWS,
    ...OSPF_VIEWS,
    ...BGP_VIEWS,
    ...PROCESS_VIEWS,
    ...LIST_VIEWS,
    ...LOGIN_VIEWS,
    ...POOL_VIEWS,
    ...BRIDGING_VIEWS,
    ...ACL_VIEWS,
    ...POLICY_VIEWS,
    ...LINE_VIEWS,
    ...ARCHIVE_VIEWS,
    ...CRYPTO_VIEWS,
    ...FLOW_VIEWS,
  },
  configView: 'config',
  loginView: (privilege) => (privilege >= 15 ? 'priv' : 'exec'),
  hostname,
  failure: failureText,
  layout: {
    separator: '!',
    lineIndent: '',
    drop: [
      /^Building configuration/,
      /^Current configuration/,
      /^version \d/,
      /^end$/,
      /^\s*exit-(?:address-family|peer-session|peer-policy|af-interface|af-topology|vrrp)$/,
    ],
  },
  envelope,
  prepare: learnFrom,
  born,
  pager: { more: ' --More-- ', erase: `${'\b'.repeat(9)}${' '.repeat(8)}${'\b'.repeat(9)}` },
  keys: { ctrlC: 'leave', ctrlZ: 'run-and-end', ctrlZEcho: '^Z', maxLine: 254, long: 'scroll' },
  filters: { include: 'include', exclude: 'exclude', begin: 'begin', section: 'section', count: 'count' },
  login: {
    greeting: '\nUser Access Verification\n\n',
    username: 'Username: ',
    password: 'Password: ',
    invalid: '% Login invalid\n',
    tries: 3,
  },
  banners: (device) => {
    const after = [bannerText(device, 'motd'), bannerText(device, 'exec')].filter(Boolean).join('\n');
    const before = bannerText(device, 'login');
    return { before: before === '' ? '' : `${before}\n`, after };
  },
  accounts: accountsOf,
  texts: {
    denied: 'Command authorization failed.\n',
    locked:
      "Configuration mode locked exclusively by user 'other' process '3' from terminal '0'. Please try later.",
    full: '% Connection refused by remote host',
    syslog: '*Mar 11 14:22:07.123: %LINK-3-UPDOWN: Interface GigabitEthernet1/0/9, changed state to up',
  },
};

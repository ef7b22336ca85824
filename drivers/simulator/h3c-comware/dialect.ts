/** The platform as the simulator's core sees it: views, texts, keys, and the order of the configuration. */
import type { DeviceState, Dialect, Rule } from '../types.ts';
import { AAA, AAA_VIEWS } from './aaa.ts';
import { ACL_VIEWS, ACLS } from './acl.ts';
import { ARGS } from './args.ts';
import { BGP, BGP_VIEWS } from './bgp.ts';
import { CERTIFICATE_VIEWS, CERTIFICATES, SSLVPN } from './certificates.ts';
import { COMMIT, forgetCommit } from './commit.ts';
import { DHCP, DHCP_VIEWS, POOLS } from './dhcp.ts';
import { HEADERS, headerText } from './header.ts';
import { IGP_VIEWS, IGPS } from './igp.ts';
import { INTERFACE_VIEWS, INTERFACES } from './interface.ts';
import { IPSEC, IPSEC_VIEWS } from './ipsec.ts';
import { LINE_VIEWS, LINES } from './line.ts';
import { accountsOf, LOCAL_USER_VIEWS, LOCAL_USERS } from './local-user.ts';
import { putInterface } from './model.ts';
import { NAT, NAT_GROUPS, NAT_HELPERS, NAT_VIEWS } from './nat.ts';
import { OSPF, OSPF_VIEWS } from './ospf.ts';
import { OTHER_LISTS, POLICY_VIEWS, PREFIX_LISTS, ROUTE_POLICIES, ROUTING_POLICIES } from './policy.ts';
import { ACCESS_GLOBAL, SAMPLES } from './port-access.ts';
import { QOS, QOS_GLOBAL, QOS_VIEWS } from './qos.ts';
import { STATIC_ROUTES } from './routes.ts';
import { confirm } from './save.ts';
import { SNMP, SNMP_VIEWS, STACK, STACK_PORTS, TESTS, TRACKS } from './snmp.ts';
import { STP, STP_REGION, STP_VIEWS } from './stp.ts';
import {
  CLOCK,
  DISCOVERY,
  FACTORY,
  FILTERING,
  hostname,
  LOGGING,
  NAMES,
  NTP,
  SCHEDULER,
  SSH,
  SYSNAME,
  TELNET,
  WEB,
  WEB_PAGES,
} from './system.ts';
import { envelope, failureText } from './text.ts';
import { USER_VIEWS } from './user.ts';
import { systemView } from './view.ts';
import { putVlan, VLAN_VIEWS, VLANS } from './vlan.ts';
import { VPN_VIEWS, VPNS } from './vpn.ts';

/** All commands of the system view in the order in which the device displays them. */
const SYSTEM: readonly (Rule | string)[] = [
  '#',
  ...SYSNAME,
  '#',
  ...CLOCK,
  '#',
  ...TELNET,
  '#',
  ...VPNS,
  ...FILTERING,
  '#',
  ...STACK,
  '#',
  ...NAT_GROUPS,
  ...NAT,
  '#',
  ...NAT_HELPERS,
  '#',
  ...OSPF,
  ...IGPS,
  ...DHCP,
  '#',
  ...NAMES,
  '#',
  ...DISCOVERY,
  '#',
  ...ACCESS_GLOBAL,
  '#',
  ...FACTORY,
  '#',
  ...VLANS,
  ...STACK_PORTS,
  ...STP_REGION,
  ...STP,
  '#',
  ...POOLS,
  ...ROUTING_POLICIES,
  ...QOS,
  ...QOS_GLOBAL,
  '#',
  ...INTERFACES,
  ...BGP,
  ...ROUTE_POLICIES,
  ...PREFIX_LISTS,
  '#',
  ...OTHER_LISTS,
  '#',
  ...TESTS,
  '#',
  ...SCHEDULER,
  '#',
  ...HEADERS,
  '#',
  ...LINES,
  ...TRACKS,
  '#',
  ...STATIC_ROUTES,
  '#',
  ...LOGGING,
  '#',
  ...SNMP,
  '#',
  ...SSH,
  '#',
  ...NTP,
  '#',
  ...ACLS,
  ...AAA,
  ...LOCAL_USERS,
  ...WEB,
  '#',
  ...WEB_PAGES,
  '#',
  ...IPSEC,
  ...CERTIFICATES,
  ...SSLVPN,
  '#',
  ...SAMPLES,
  '#',
  ...COMMIT,
];

/** ` version 7.1.070, Release 3507P18`: what the text says is the release that the device runs. */
function learnFrom(device: DeviceState, text: string): void {
  const release = /^ ?version (\d+\.\d+\.\d+, \S+ \S+)\s*$/m.exec(text)?.[1];
  if (release !== undefined) device.store.set('version', release);
}

/** What is there without being asked for: VLAN 1 and the null interface. */
function born(device: DeviceState): void {
  forgetCommit(device);
  putVlan(device, 1);
  putInterface(device, 'NULL0');
}

export const dialect: Dialect = {
  name: 'h3c-comware',
  negation: 'undo',
  comment: '#',
  args: ARGS,
  views: {
    ...USER_VIEWS,
    system: systemView(SYSTEM),
    ...VPN_VIEWS,
    ...OSPF_VIEWS,
    ...VLAN_VIEWS,
    ...INTERFACE_VIEWS,
    ...LINE_VIEWS,
    ...ACL_VIEWS,
    ...LOCAL_USER_VIEWS,
    ...STP_VIEWS,
    ...DHCP_VIEWS,
    ...POLICY_VIEWS,
    ...BGP_VIEWS,
    ...NAT_VIEWS,
    ...AAA_VIEWS,
    ...SNMP_VIEWS,
    ...IGP_VIEWS,
    ...QOS_VIEWS,
    ...IPSEC_VIEWS,
    ...CERTIFICATE_VIEWS,
  },
  configView: 'system',
  loginView: (privilege) => (privilege >= 15 ? 'user' : 'operator'),
  hostname,
  failure: failureText,
  layout: {
    separator: '#',
    lineIndent: ' ',
    drop: [/^\s*version \d\S*, /, /^return$/, /^ ?mdc \S+ id \d/],
    reset: /^#\s*$/,
  },
  envelope,
  prepare: learnFrom,
  born,
  pager: { more: '---- More ----', erase: `\u001b[42D${' '.repeat(42)}\u001b[42D` },
  keys: { ctrlC: 'cancel', ctrlZ: 'end', ctrlZEcho: '', maxLine: 511, long: 'wrap' },
  filters: { include: 'include', exclude: 'exclude', begin: 'begin' },
  filtered: /^dis/i,
  confirm,
  login: {
    greeting: 'Login authentication\n\n\n',
    username: 'Username:',
    password: 'Password:',
    invalid: 'Login failed.\n',
    tries: 3,
  },
  banners: (device) => {
    const after = ['login', 'motd', 'shell'].map((kind) => headerText(device, kind)).filter(Boolean);
    const before = headerText(device, 'legal');
    return { before: before === '' ? '' : `${before}\n`, after: after.join('\n') };
  },
  accounts: accountsOf,
  texts: {
    denied: 'Permission denied.\n',
    locked: 'The configuration is exclusively locked by another user.',
    full: 'All user lines are used, please try later!',
    syslog:
      '%Mar 11 14:22:07:123 2025 HOST IFNET/3/PHY_UPDOWN: Physical state on the interface GigabitEthernet1/0/9 changed to up.',
  },
};

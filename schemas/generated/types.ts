// Generated from schemas/*.schema.json by scripts/generate.mjs. Do not edit.
export interface Documents {
  plumbline?: PlumblineDocument;
  device?: DeviceDocument;
}
/**
 * plumbline.yaml at the root of the desired-state repository.
 */
export interface PlumblineDocument {
  /**
   * The version of the engine that this repository is written for; a server of another version only plans.
   */
  engine?: string;
  /**
   * `observe` only reads, `plan` shows what would be sent, `deploy` also sends it.
   */
  mode?: 'observe' | 'plan' | 'deploy';
  /**
   * What makes a commit one that may be sent: the tip of the branch, a merge commit on it, or a reviewed pull request. github-review when github: is set.
   */
  approval?: 'branch-tip' | 'merge-commit' | 'github-review';
  review?: Review;
  github?: GitHub;
  /**
   * The branch that is followed.
   */
  branch?: string;
  max_removals?: LargestRemoval;
  /**
   * What happens when somebody else's changes are not saved on the device.
   */
  unsaved?: 'refuse' | 'include' | 'skip-save';
  drift?: Drift;
  rollout?: Rollout;
  secrets?: WhereSecretsComeFrom;
  credentials?: Credentials;
  via?: Ways;
}
/**
 * What approval: github-review asks of a merged pull request.
 */
export interface Review {
  /**
   * People who approved the last commit of the pull request, may write, and did not make the change.
   */
  approvals?: number;
  rules?: RulesByImpact;
}
/**
 * What a plan needs besides, by what it does to the device: the rules of its impact and of all lesser ones.
 */
export interface RulesByImpact {
  additive?: Rule;
  traffic?: Rule;
  'session-reset'?: Rule;
  management?: Rule;
  irreversible?: Rule;
}
export interface Rule {
  /**
   * People who approved a pull request that showed the step.
   */
  approvals?: number;
  /**
   * One of them has to be one of these accounts, or of these teams.
   */
  one_of?: string[];
}
/**
 * Where the pull requests are; what logs in there is in the environment of the program.
 */
export interface GitHub {
  /**
   * The only repository that events and approvals are taken from.
   */
  repository: string;
  /**
   * Address of the API; another one for GitHub Enterprise.
   */
  api?: string;
}
/**
 * A plan that removes more needs an explicit acknowledgement.
 */
export interface LargestRemoval {
  lines?: number;
  /**
   * Of the owned lines.
   */
  percent?: number;
}
export interface Drift {
  /**
   * `report` shows drift, `heal` also takes it back.
   */
  policy?: 'report' | 'heal';
}
export interface Rollout {
  /**
   * Devices changed at the same time.
   */
  parallel?: number;
}
export interface WhereSecretsComeFrom {
  /**
   * Only environment variables with this prefix can be referred to.
   */
  env_prefix?: string;
  /**
   * Absolute path of the only folder that `file:` references can read.
   */
  file_root?: string;
}
/**
 * Accounts that devices refer to by name.
 */
export interface Credentials {
  [k: string]: Account;
}
export interface Account {
  /**
   * One word of visible ASCII letters without blanks, quotes, `?` or `|`.
   */
  username: string;
  password?: SecretReference;
  private_key?: SecretReference;
  passphrase?: SecretReference;
  /**
   * true uses the SSH agent.
   */
  agent?: boolean;
  enable?: SecretReference;
  read?: AccountForReads;
}
/**
 * Where the value comes from: `env:NAME` (with the project's prefix), `file:PATH` (below the project's file root) or `device` (whatever the device holds is right).
 */
export interface SecretReference {
  secret: string;
}
export interface AccountForReads {
  /**
   * One word of visible ASCII letters without blanks, quotes, `?` or `|`.
   */
  username: string;
  password?: SecretReference;
  private_key?: SecretReference;
  enable?: SecretReference;
}
/**
 * Jump hosts and proxies that devices refer to by name.
 */
export interface Ways {
  [k: string]: Way;
}
export interface Way {
  type: 'jump' | 'socks5';
  address: string;
  /**
   * 22 for a jump host and 1080 for a proxy when absent.
   */
  port?: number;
  /**
   * Letters, digits, dot, dash and underscore; begins with a letter or digit.
   */
  credentials?: string;
  /**
   * SHA256 fingerprint as `ssh-keygen -l` prints it.
   */
  host_key?: string;
}
/**
 * devices/NAME.yaml: how to reach one device, and what it shall hold. Every key may also come from the defaults of its role, groups or site; `platform`, `address` and `credentials` must come from somewhere.
 */
export interface DeviceDocument {
  /**
   * The operating system's room: a folder name of drivers/platforms.
   */
  platform?: string;
  address?: string;
  /**
   * 22 for ssh and 23 for telnet when absent.
   */
  port?: number;
  /**
   * ssh when absent.
   */
  transport?: 'ssh' | 'telnet';
  /**
   * One fingerprint, or a list of which any is accepted.
   */
  host_key?: string[] | string;
  /**
   * true admits old SSH algorithms for this device.
   */
  legacy_algorithms?: boolean;
  /**
   * true admits Telnet for this device.
   */
  allow_plaintext?: boolean;
  /**
   * An entry of `credentials` in plumbline.yaml.
   */
  credentials?: string;
  /**
   * One or more entries of `via` in plumbline.yaml, the first hop first.
   */
  via?: string[] | string;
  /**
   * Letters, digits, dot, dash and underscore; begins with a letter or digit.
   */
  site?: string;
  /**
   * Letters, digits, dot, dash and underscore; begins with a letter or digit.
   */
  role?: string;
  /**
   * Items: Letters, digits, dot, dash and underscore; begins with a letter or digit.
   */
  groups?: string[];
  /**
   * `observe` only reads, `plan` shows what would be sent, `deploy` also sends it.
   */
  mode?: 'observe' | 'plan' | 'deploy';
  model?: string;
  version?: string;
  serial?: string;
  vars?: Variables;
  /**
   * Name, clock, name servers, clock sources, log servers, banners, users, login servers and lines, SSH, discovery, SNMP. Also `{ state: absent }`.
   */
  system?: FeatureRemoved | SystemSettings;
  /**
   * VLANs of the device. Also `{ exclusive: true, items: [...] }` (every other VLAN is removed) or `{ state: absent }`.
   */
  vlans?: VLAN[] | (FeatureRemoved | ExclusiveVLANList);
  /**
   * Spanning tree: mode, root, MST region, defaults of its ports. What belongs to one port stands in `interfaces`. Also `{ state: absent }`.
   */
  stp?: FeatureRemoved | SpanningTreeSettings;
  /**
   * VRFs (VPN instances). Also `{ exclusive: true, items: [...] }` or `{ state: absent }`.
   */
  vrfs?: RoutingTable[] | (FeatureRemoved | RoutingTablesExclusiveList);
  /**
   * What many ports have, by name: a port says `profile: NAME`, and its own keys count before those of the profile. Profiles of roles, groups and sites merge by name.
   */
  port_profiles?: PortProfile[];
  /**
   * Physical and virtual interfaces. Also `{ exclusive: true, items: [...] }` or `{ state: absent }`.
   */
  interfaces?: Interface[] | (FeatureRemoved | ExclusiveInterfaceList);
  /**
   * Packet filters by name or number, standard (by source) or extended. They are bound in `interfaces`, `nat` and `system`. Also `{ exclusive: true, items: [...] }` or `{ state: absent }`.
   */
  acl?: AccessList[] | (FeatureRemoved | AccessListsExclusiveList);
  /**
   * Translation between inside and outside: pools, dynamic rules by access list, fixed addresses and ports. Also `{ state: absent }`.
   */
  nat?: FeatureRemoved | AddressTranslationSettings;
  /**
   * DHCP server and snooping. Relay stands with the interface (`dhcp_relay`). Also `{ state: absent }`.
   */
  dhcp?: FeatureRemoved | DHCPSettings;
  /**
   * IPv4 and IPv6 static routes. Also `{ exclusive: true, items: [...] }` or `{ state: absent }`.
   */
  'static-routes'?: StaticRoute[] | (FeatureRemoved | ExclusiveRouteList);
  /**
   * Lists of prefixes for routing policies and BGP. Also `{ exclusive: true, items: [...] }` or `{ state: absent }`.
   */
  'prefix-lists'?: PrefixList[] | (FeatureRemoved | PrefixListsExclusiveList);
  /**
   * Route maps: what is matched and what is set, in order. Also `{ exclusive: true, items: [...] }` or `{ state: absent }`.
   */
  'route-policies'?: RoutingPolicy[] | (FeatureRemoved | RoutingPoliciesExclusiveList);
  /**
   * OSPF version 2 processes. Also `{ exclusive: true, items: [...] }` or `{ state: absent }`.
   */
  ospf?: OSPFProcess[] | (FeatureRemoved | ExclusiveProcessList);
  /**
   * RIP version 2. Also `{ state: absent }`.
   */
  rip?: FeatureRemoved | RIPSettings;
  /**
   * BGP: neighbours, groups, and what each address family exchanges. Also `{ exclusive: true, items: [...] }` or `{ state: absent }`.
   */
  bgp?: BGPProcess[] | (FeatureRemoved | BGPExclusiveList);
  /**
   * Tunnel interfaces (GRE, IPsec), IPsec between sites with IKEv1 and IKEv2, by access list (`policies`) or by tunnel (`profiles`), and SSL VPN for people. What a tunnel has as every interface has it (address, description, table) stands in `interfaces`. Also `{ state: absent }`.
   */
  vpn?: FeatureRemoved | VPNSettings;
  /**
   * Probes that ask whether a host answers, objects that follow a probe or an interface (routes and gateways refer to them by number, `track`), and what is told of the traffic: flow export and sFlow. Also `{ state: absent }`.
   */
  monitoring?: FeatureRemoved | MonitoringSettings;
  /**
   * Lines in the words of the platform, for what no feature can say yet. Each passes the deny-list; one that a feature declares as well is an error; one without a rule counts as `traffic`, and its removal needs an acknowledgement. Also `{ exclusive: true, items: [...] }` or `{ state: absent }`.
   */
  raw?: BlockOfLines[] | (FeatureRemoved | LinesOfThePlatformExclusiveList);
}
/**
 * Plain values for `${site.NAME}`, `${role.NAME}` and `${device.NAME}` in this and other documents.
 */
export interface Variables {
  [k: string]: string | number | boolean;
}
/**
 * The feature is declared and empty: everything that we had put there is removed.
 */
export interface FeatureRemoved {
  state: 'absent';
}
export interface SystemSettings {
  /**
   * true: every other server and user in the declared lists is removed.
   */
  exclusive?: boolean;
  hostname?: string;
  domain?: string;
  /**
   * Name servers.
   */
  dns?: string[];
  /**
   * Clock sources.
   */
  ntp?: NTPServer[];
  /**
   * Log servers.
   */
  syslog?: LogServer[];
  banner?: Banners;
  /**
   * Local users.
   */
  users?: LocalUser[];
  timezone?: TimeZone;
  /**
   * Speaks LLDP.
   */
  lldp?: boolean;
  /**
   * Speaks CDP, where the platform has it.
   */
  cdp?: boolean;
  ssh?: SSHServer;
  aaa?: AuthenticationAuthorization;
  /**
   * Lines that people log in by.
   */
  lines?: TerminalLines[];
  snmp?: SNMP;
}
export interface NTPServer {
  address: string;
  prefer?: boolean;
}
export interface LogServer {
  address: string;
}
export interface Banners {
  /**
   * Like single-line text, but line ends are allowed. Used for banners only.
   */
  login?: string;
  /**
   * Like single-line text, but line ends are allowed. Used for banners only.
   */
  motd?: string;
}
export interface LocalUser {
  /**
   * One word of visible ASCII letters without blanks, quotes, `?` or `|`.
   */
  name: string;
  privilege?: number;
  /**
   * A reference, or a hash as the device stores it. Never the secret itself.
   */
  secret?: SecretReference | string;
  /**
   * Ways in that the user may take, on platforms that keep them per user; owned as a whole.
   */
  services?: ('ssh' | 'terminal' | 'telnet')[];
}
export interface TimeZone {
  /**
   * Name of the zone.
   */
  name: string;
  /**
   * Hours and minutes.
   */
  offset: string;
}
export interface SSHServer {
  /**
   * Runs the SSH server, where it is switched.
   */
  enabled?: boolean;
  /**
   * Version of the protocol.
   */
  version?: number;
  /**
   * Seconds for the login.
   */
  timeout?: number;
  /**
   * Tries of a password.
   */
  retries?: number;
  /**
   * Who may connect, where the list belongs to the server.
   */
  acl?: string | number;
}
/**
 * Login servers and who asks them.
 */
export interface AuthenticationAuthorization {
  /**
   * Logins follow the lists below, on platforms that switch this.
   */
  enabled?: true;
  /**
   * Servers that decide.
   */
  groups?: GroupOfLoginServers[];
  /**
   * Who may log in.
   */
  login?: LoginList[];
  /**
   * What a user may do.
   */
  exec?: ExecList[];
}
export interface GroupOfLoginServers {
  /**
   * Name of the group.
   */
  name: string;
  /**
   * What the servers speak.
   */
  protocol: 'tacacs' | 'radius';
  secret?: SecretReference1;
  /**
   * In the order in which they are asked.
   */
  servers: string[];
}
/**
 * The shared key.
 */
export interface SecretReference1 {
  secret: string;
}
export interface LoginList {
  /**
   * Name of the list, or `default`.
   */
  name: string;
  /**
   * Names of groups, `local`, `none`; asked in this order.
   */
  methods: string[];
}
export interface ExecList {
  /**
   * Name of the list, or `default`.
   */
  name: string;
  /**
   * As for `login`.
   */
  methods: string[];
}
export interface TerminalLines {
  /**
   * Remote lines, or the console.
   */
  kind: 'vty' | 'con';
  /**
   * First line.
   */
  from: number;
  /**
   * Last line.
   */
  to?: number;
  /**
   * Who may connect.
   */
  acl?: string | number;
  /**
   * Who may connect by IPv6.
   */
  acl_ipv6?: string | number;
  /**
   * Ways in.
   */
  transport?: ('ssh' | 'telnet')[];
  /**
   * Minutes without input before the line is closed.
   */
  timeout?: number;
  /**
   * Name of a login list.
   */
  login?: string;
  /**
   * Name of an exec list.
   */
  exec?: string;
  /**
   * Level at login.
   */
  privilege?: number;
}
/**
 * Version 2c by community, version 3 by group.
 */
export interface SNMP {
  /**
   * Text that stays one line on a device: printable characters and single blanks inside, no control, invisible or direction-changing characters, no tab and no `?` (the help key).
   */
  contact?: string;
  /**
   * Text that stays one line on a device: printable characters and single blanks inside, no control, invisible or direction-changing characters, no tab and no `?` (the help key).
   */
  location?: string;
  /**
   * Interface whose address traps carry.
   */
  source?: string;
  /**
   * Versions that are spoken, where the platform is told.
   */
  versions?: ('v2c' | 'v3' | 'v1')[];
  /**
   * What can be read.
   */
  views?: SNMPView[];
  /**
   * Version 2c. Replaced as a whole.
   */
  communities?: SNMPCommunity[];
  /**
   * Version 3.
   */
  groups?: SNMPGroup[];
  /**
   * Who gets traps.
   */
  traps?: TrapReceiver[];
  /**
   * Families of traps that are sent.
   */
  enable_traps?: string[];
}
export interface SNMPView {
  /**
   * Name of the view.
   */
  name: string;
  /**
   * A name or numbers.
   */
  oid: string;
  /**
   * false: the subtree is left out.
   */
  included: boolean;
}
export interface SNMPCommunity {
  community: SecretReference2;
  /**
   * Read only, or write as well.
   */
  access: 'ro' | 'rw';
  /**
   * What it sees.
   */
  view?: string;
  /**
   * Who may ask.
   */
  acl?: string | number;
}
/**
 * The word itself.
 */
export interface SecretReference2 {
  secret: string;
}
export interface SNMPGroup {
  /**
   * Name of the group.
   */
  name: string;
  /**
   * Least protection.
   */
  level: 'priv' | 'auth' | 'noauth';
  /**
   * View for reading.
   */
  read?: string;
  /**
   * View for writing.
   */
  write?: string;
}
export interface TrapReceiver {
  address: string;
  /**
   * User of version 3.
   */
  user?: string;
  /**
   * Protection of version 3.
   */
  level?: 'priv' | 'auth' | 'noauth';
  community?: SecretReference3;
}
/**
 * The word of version 2c.
 */
export interface SecretReference3 {
  secret: string;
}
export interface VLAN {
  id: number;
  name?: string;
  /**
   * Where the platform has one.
   */
  description?: string;
}
export interface ExclusiveVLANList {
  exclusive: boolean;
  items: VLAN[];
}
export interface SpanningTreeSettings {
  /**
   * Runs spanning tree at all, on platforms where it can be switched off.
   */
  enabled?: boolean;
  /**
   * `mst` is 802.1s; `rapid-pvst` one rapid tree per VLAN.
   */
  mode?: 'rapid-pvst' | 'mst' | 'rstp' | 'pvst' | 'stp';
  /**
   * Bridge priority per VLAN (`pvst`, `rapid-pvst`).
   */
  vlans?: SpanningTreeOfVLANs[];
  /**
   * Bridge priority per MST instance; 0 is the common one.
   */
  instances?: SpanningTreeOfAnInstance[];
  region?: MSTRegion;
  /**
   * 32-bit or 16-bit costs.
   */
  pathcost?: 'long' | 'short';
  /**
   * Access ports are edge ports unless they say otherwise.
   */
  edge_default?: true;
  /**
   * Edge ports that hear a bridge go down.
   */
  bpdu_guard?: true;
  /**
   * Ports that stop hearing a bridge do not begin to forward.
   */
  loop_guard?: true;
}
export interface SpanningTreeOfVLANs {
  /**
   * Numbers and ranges, `10,20-30`, or a list of numbers.
   */
  vlans: number[] | string;
  /**
   * A multiple of 4096; the lowest becomes root.
   */
  priority: number;
}
export interface SpanningTreeOfAnInstance {
  /**
   * Number of the instance.
   */
  id: number;
  /**
   * A multiple of 4096; the lowest becomes root.
   */
  priority?: number;
  /**
   * Lets the device choose a low priority, on platforms that keep this word.
   */
  root?: 'primary' | 'secondary';
}
/**
 * Name, revision and map must be equal on all bridges of the region.
 */
export interface MSTRegion {
  /**
   * One word of visible ASCII letters without blanks, quotes, `?` or `|`.
   */
  name?: string;
  /**
   * Must be equal on all bridges of the region.
   */
  revision?: number;
  /**
   * Which VLANs share a tree.
   */
  instances?: MSTInstance[];
}
export interface MSTInstance {
  /**
   * Number of the instance.
   */
  id: number;
  /**
   * Numbers and ranges, `10,20-30`, or a list of numbers.
   */
  vlans: number[] | string;
}
export interface RoutingTable {
  /**
   * A VRF, or VPN instance.
   */
  name: string;
  /**
   * Text that stays one line on a device: printable characters and single blanks inside, no control, invisible or direction-changing characters, no tab and no `?` (the help key).
   */
  description?: string;
  /**
   * Makes its prefixes distinct in BGP.
   */
  rd?: string;
  /**
   * Route targets that are imported.
   *
   * Items: `AS:number` or `address:number`.
   */
  import?: string[];
  /**
   * Route targets that are exported.
   *
   * Items: `AS:number` or `address:number`.
   */
  export?: string[];
  /**
   * Address families, on platforms that must be told.
   */
  families?: ('ipv4' | 'ipv6')[];
}
export interface RoutingTablesExclusiveList {
  exclusive: boolean;
  items: RoutingTable[];
}
export interface PortProfile {
  /**
   * Letters, digits, dot, dash and underscore; begins with a letter or digit.
   */
  name: string;
  /**
   * Text that stays one line on a device: printable characters and single blanks inside, no control, invisible or direction-changing characters, no tab and no `?` (the help key).
   */
  description?: string;
  /**
   * false takes the interface down.
   */
  enabled?: boolean;
  /**
   * Bytes.
   */
  mtu?: number;
  /**
   * How the port switches; `hybrid` (several untagged VLANs) where the platform has it.
   */
  mode?: 'access' | 'trunk' | 'routed' | 'hybrid';
  access_vlan?: number;
  trunk?: Trunk;
  /**
   * VLAN of the telephones behind the port.
   */
  voice_vlan?: number;
  hybrid?: HybridPort;
  /**
   * Mbit/s, or `auto`.
   */
  speed?: 'auto' | number;
  /**
   * `auto`, `full` or `half`.
   */
  duplex?: 'auto' | 'full' | 'half';
  acl?: PacketFilters;
  /**
   * DHCP servers that requests are sent on to.
   */
  dhcp_relay?: string[];
  /**
   * Clamps the segment size of TCP sessions.
   */
  tcp_mss?: number;
  stp?: SpanningTreeOfThePort;
  port_security?: PortSecurity;
  dot1x?: AccessControl;
  poe?: PowerOverEthernet;
  storm_control?: StormControl;
}
export interface Trunk {
  /**
   * Numbers and ranges, `10,20-30`, or a list of numbers.
   */
  allowed?: number[] | string;
  native?: number;
}
export interface HybridPort {
  /**
   * Numbers and ranges, `10,20-30`, or a list of numbers.
   */
  tagged?: number[] | string;
  /**
   * Numbers and ranges, `10,20-30`, or a list of numbers.
   */
  untagged?: number[] | string;
  native?: number;
}
/**
 * Access lists, by the names in `acl`.
 */
export interface PacketFilters {
  /**
   * IPv4, packets that come in.
   */
  in?: string | number;
  /**
   * IPv4, packets that go out.
   */
  out?: string | number;
  /**
   * IPv6, packets that come in.
   */
  ipv6_in?: string | number;
  /**
   * IPv6, packets that go out.
   */
  ipv6_out?: string | number;
}
export interface SpanningTreeOfThePort {
  /**
   * false: the port takes no part, where the platform can.
   */
  enabled?: boolean;
  /**
   * No bridge is behind the port: it forwards at once.
   */
  edge?: true;
  /**
   * The port goes down when it hears a bridge.
   */
  bpdu_guard?: boolean;
  /**
   * No root may be behind the port.
   */
  root_guard?: true;
  /**
   * It does not begin to forward when it stops hearing a bridge.
   */
  loop_guard?: true;
  /**
   * Path cost.
   */
  cost?: number;
  /**
   * A multiple of 16.
   */
  priority?: number;
}
/**
 * How many MAC addresses a port takes.
 */
export interface PortSecurity {
  /**
   * Most MAC addresses.
   */
  maximum: number;
  /**
   * What happens to one more: its packets are dropped (`protect`, or `restrict` and told), or the port goes down (`shutdown`).
   */
  violation?: 'protect' | 'restrict' | 'shutdown';
  /**
   * Minutes until an address is forgotten.
   */
  aging?: number;
}
/**
 * Who may use the port.
 */
export interface AccessControl {
  /**
   * Asks by 802.1X.
   */
  enabled: boolean;
  /**
   * Also asks by MAC address, for what knows no 802.1X.
   */
  mab?: boolean;
  /**
   * `single` opens the port for one station, `voice` for one and a telephone, `each` asks every station, `all` opens it for all by the first.
   */
  hosts?: 'single' | 'voice' | 'each' | 'all';
  /**
   * VLAN of whoever does not answer.
   */
  guest_vlan?: number;
}
export interface PowerOverEthernet {
  /**
   * Feeds the port.
   */
  enabled: boolean;
  /**
   * Most power, in milliwatts.
   */
  limit?: number;
  /**
   * Who is fed when there is not enough for all.
   */
  priority?: 'low' | 'high' | 'critical';
}
/**
 * Most traffic of a kind, in percent of the port's speed.
 */
export interface StormControl {
  /**
   * Percent.
   */
  broadcast?: number;
  /**
   * Percent.
   */
  multicast?: number;
  /**
   * Percent; packets to unknown stations.
   */
  unicast?: number;
  /**
   * What happens besides dropping.
   */
  action?: 'shutdown' | 'trap';
}
export interface Interface {
  /**
   * The full name as the device prints it, without blanks.
   */
  name: string;
  /**
   * Text that stays one line on a device: printable characters and single blanks inside, no control, invisible or direction-changing characters, no tab and no `?` (the help key).
   */
  description?: string;
  /**
   * false takes the interface down.
   */
  enabled?: boolean;
  /**
   * Bytes.
   */
  mtu?: number;
  /**
   * The first is the primary address, the others are secondary.
   *
   * Items: Address with prefix length; the address is one that a host may have.
   */
  ipv4?: string[];
  /**
   * Items: Address with prefix length.
   */
  ipv6?: string[];
  /**
   * How the port switches; `hybrid` (several untagged VLANs) where the platform has it.
   */
  mode?: 'access' | 'trunk' | 'routed' | 'hybrid';
  access_vlan?: number;
  trunk?: Trunk;
  /**
   * The routing table that the interface belongs to.
   */
  vrf?: string;
  /**
   * VLAN tag of a subinterface.
   */
  dot1q?: number;
  /**
   * VLAN of the telephones behind the port.
   */
  voice_vlan?: number;
  hybrid?: HybridPort;
  aggregate?: MemberOfABundle;
  /**
   * Mbit/s, or `auto`.
   */
  speed?: 'auto' | number;
  /**
   * `auto`, `full` or `half`.
   */
  duplex?: 'auto' | 'full' | 'half';
  acl?: PacketFilters;
  /**
   * DHCP servers that requests are sent on to.
   */
  dhcp_relay?: string[];
  /**
   * Clamps the segment size of TCP sessions.
   */
  tcp_mss?: number;
  /**
   * Version of HSRP, where the platform has it.
   */
  hsrp_version?: number;
  /**
   * Shared gateways (HSRP), owned per group.
   */
  hsrp?: HSRPGroup[];
  /**
   * Shared gateways (VRRP), owned per group.
   */
  vrrp?: VRRPGroup[];
  stp?: SpanningTreeOfThePort;
  /**
   * An entry of `port_profiles`: what the port has where its own keys say nothing.
   */
  profile?: string;
  port_security?: PortSecurity;
  dot1x?: AccessControl;
  poe?: PowerOverEthernet;
  storm_control?: StormControl;
}
export interface MemberOfABundle {
  /**
   * Number of the bundle.
   */
  group: number;
  /**
   * LACP (`active`, `passive`) or none (`on`).
   */
  mode: 'active' | 'passive' | 'on';
}
export interface HSRPGroup {
  /**
   * Number of the group.
   */
  group: number;
  /**
   * The shared address.
   */
  address: string;
  /**
   * The highest is active.
   */
  priority?: number;
  /**
   * Takes over again when it comes back.
   */
  preempt?: boolean;
  /**
   * Seconds before it takes over.
   */
  preempt_delay?: number;
  /**
   * Seconds.
   */
  hello?: number;
  /**
   * Seconds; together with `hello`.
   */
  hold?: number;
  /**
   * One word of visible ASCII letters without blanks, quotes, `?` or `|`.
   */
  name?: string;
  secret?: SecretReference4;
  /**
   * Objects that lower the priority.
   */
  track?: TrackedObject[];
}
/**
 * MD5 key.
 */
export interface SecretReference4 {
  secret: string;
}
export interface TrackedObject {
  /**
   * Number of the tracked object.
   */
  object: number;
  /**
   * The priority falls by so much.
   */
  decrement: number;
}
export interface VRRPGroup {
  /**
   * Number of the group.
   */
  group: number;
  /**
   * The shared address.
   */
  address: string;
  /**
   * The highest is master.
   */
  priority?: number;
  /**
   * Takes over again when it comes back.
   */
  preempt?: boolean;
  /**
   * Seconds before it takes over.
   */
  preempt_delay?: number;
  /**
   * Objects that lower the priority.
   */
  track?: TrackedObjectOfVRRP[];
}
export interface TrackedObjectOfVRRP {
  /**
   * Number of the tracked object.
   */
  object: number;
  /**
   * The priority falls by so much.
   */
  decrement: number;
}
export interface ExclusiveInterfaceList {
  exclusive: boolean;
  items: Interface[];
}
export interface AccessList {
  /**
   * Name, or the number that the platform gives to lists of this type.
   */
  name: string | number;
  /**
   * ipv4 when absent.
   */
  family?: 'ipv4' | 'ipv6';
  /**
   * `standard` compares the source only.
   */
  type: 'extended' | 'standard';
  /**
   * In the order in which they are compared.
   */
  entries: EntryOfAnAccessList[];
}
export interface EntryOfAnAccessList {
  /**
   * Its place; entries are compared in this order.
   */
  seq: number;
  /**
   * What happens with a packet that fits.
   */
  action: 'permit' | 'deny';
  /**
   * Needed in an extended list.
   */
  protocol?: 'ip' | 'tcp' | 'udp' | 'icmp' | 'igmp' | 'gre' | 'esp' | 'ah' | 'ospf';
  /**
   * Where the packet comes from.
   */
  from: string;
  /**
   * A port, a range `1024-65535`, `>1023` or `<1024`.
   */
  from_ports?: string | number;
  /**
   * Where it goes; extended lists only.
   */
  to?: string;
  /**
   * A port, a range `1024-65535`, `>1023` or `<1024`.
   */
  to_ports?: string | number;
  /**
   * TCP packets of sessions that are open.
   */
  established?: true;
  /**
   * Kind of ICMP message.
   */
  icmp_type?: 'echo' | 'echo-reply' | 'ttl-exceeded' | 'port-unreachable' | 'host-unreachable';
  /**
   * Mark of the packet.
   */
  dscp?: ('ef' | 'af11' | 'af21' | 'af31' | 'af41' | 'cs1' | 'cs6') | number;
  /**
   * Packets that fit are logged.
   */
  log?: true;
  /**
   * A line about the entry.
   */
  remark?: string;
}
export interface AccessListsExclusiveList {
  exclusive: boolean;
  items: AccessList[];
}
export interface AddressTranslationSettings {
  /**
   * Interfaces towards the inside, on platforms that mark them.
   *
   * Items: The full name as the device prints it, without blanks.
   */
  inside?: string[];
  /**
   * Interfaces towards the outside.
   *
   * Items: The full name as the device prints it, without blanks.
   */
  outside?: string[];
  /**
   * Outside addresses.
   */
  pools?: PoolOfAddresses[];
  /**
   * Which inside addresses become which outside ones.
   */
  rules?: DynamicTranslation[];
  /**
   * One address for one.
   */
  static?: FixedAddress[];
  /**
   * A service behind an outside port.
   */
  ports?: FixedPort[];
}
export interface PoolOfAddresses {
  /**
   * Letters, digits, dot, dash and underscore; begins with a letter or digit.
   */
  name: string;
  /**
   * Number of the pool, on platforms that number them.
   */
  id?: number;
  /**
   * First address.
   */
  first: string;
  /**
   * Last address.
   */
  last: string;
  /**
   * Length of the subnet that the addresses belong to, where the platform asks for it.
   */
  prefix_length?: number;
}
export interface DynamicTranslation {
  /**
   * What is translated.
   */
  acl: string | number;
  /**
   * Name of the pool.
   */
  pool?: string;
  /**
   * Translates to the address of this interface.
   */
  interface?: string;
  /**
   * Many inside addresses share one, told apart by ports.
   */
  overload?: boolean;
}
export interface FixedAddress {
  /**
   * Inside address.
   */
  inside: string;
  /**
   * Outside address.
   */
  outside: string;
}
export interface FixedPort {
  /**
   * Protocol of the port.
   */
  protocol: 'tcp' | 'udp';
  /**
   * Inside address.
   */
  inside: string;
  /**
   * Inside port.
   */
  inside_port: number;
  /**
   * Outside address.
   */
  outside?: string;
  /**
   * Instead of `outside`: the address of this interface.
   */
  interface?: string;
  /**
   * Outside port.
   */
  outside_port: number;
}
export interface DHCPSettings {
  /**
   * Runs DHCP at all.
   */
  enabled?: boolean;
  /**
   * Addresses that the server never gives.
   */
  excluded?: ExcludedAddresses[];
  /**
   * Address pools.
   */
  pools?: Pool[];
  /**
   * Which pool an interface is served from, where the platform is told.
   */
  serve?: InterfaceServedFromAPool[];
  snooping?: DHCPSnooping;
}
export interface ExcludedAddresses {
  /**
   * First address.
   */
  from: string;
  /**
   * Last address; absent: only the first.
   */
  to?: string;
}
export interface Pool {
  /**
   * Letters, digits, dot, dash and underscore; begins with a letter or digit.
   */
  name: string;
  /**
   * A VRF, or VPN instance.
   */
  vrf?: string;
  /**
   * Addresses of the pool.
   */
  network?: string;
  /**
   * Default gateways.
   */
  gateways?: string[];
  /**
   * Name servers.
   */
  dns?: string[];
  domain?: string;
  /**
   * How long an address is given, or `infinite`.
   */
  lease?: 'infinite' | Lease;
  /**
   * Further options; each with `ip`, `text` or `hex`.
   */
  options?: DHCPOption[];
  /**
   * Addresses that belong to one client.
   */
  bindings?: StaticBinding[];
}
export interface Lease {
  /**
   * Days.
   */
  days: number;
  /**
   * Hours.
   */
  hours?: number;
  /**
   * Minutes.
   */
  minutes?: number;
}
export interface DHCPOption {
  /**
   * Number of the option.
   */
  code: number;
  /**
   * Addresses.
   */
  ip?: string[];
  /**
   * A word.
   */
  text?: string;
  /**
   * Pairs of hexadecimal digits.
   */
  hex?: string;
}
export interface StaticBinding {
  /**
   * The address with the length of its subnet.
   */
  address: string;
  /**
   * Six pairs of hexadecimal digits in lower case; quote it.
   */
  mac: string;
}
export interface InterfaceServedFromAPool {
  /**
   * The full name as the device prints it, without blanks.
   */
  interface: string;
  /**
   * Letters, digits, dot, dash and underscore; begins with a letter or digit.
   */
  pool: string;
}
/**
 * Only trusted ports may answer.
 */
export interface DHCPSnooping {
  /**
   * Listens to DHCP on the ports.
   */
  enabled?: boolean;
  /**
   * VLANs in which it listens.
   */
  vlans?: number[] | string;
  /**
   * Ports towards DHCP servers.
   *
   * Items: The full name as the device prints it, without blanks.
   */
  trusted?: string[];
  /**
   * Inserts option 82 into requests.
   */
  option_82?: boolean;
}
export interface StaticRoute {
  /**
   * IPv4 or IPv6 prefix; the bits behind the prefix length are zero.
   */
  prefix: string;
  next_hop?: string;
  /**
   * The full name as the device prints it, without blanks.
   */
  interface?: string;
  /**
   * Packets to this prefix are dropped.
   */
  discard?: true;
  /**
   * Lower wins.
   */
  distance?: number;
  /**
   * Where the platform has one.
   */
  name?: string;
  /**
   * A VRF, or VPN instance.
   */
  vrf?: string;
  /**
   * The route counts while this object is up.
   */
  track?: number;
  /**
   * Mark for routing policies.
   */
  tag?: number;
}
export interface ExclusiveRouteList {
  exclusive: boolean;
  items: StaticRoute[];
}
export interface PrefixList {
  /**
   * Letters, digits, dot, dash and underscore; begins with a letter or digit.
   */
  name: string;
  /**
   * ipv4 when absent.
   */
  family?: 'ipv4' | 'ipv6';
  /**
   * In the order in which they are compared.
   */
  entries: EntryOfAPrefixList[];
}
export interface EntryOfAPrefixList {
  /**
   * Its place.
   */
  seq: number;
  /**
   * What happens with a prefix that fits.
   */
  action: 'permit' | 'deny';
  /**
   * IPv4 or IPv6 prefix; the bits behind the prefix length are zero.
   */
  prefix: string;
  /**
   * Least length.
   */
  ge?: number;
  /**
   * Greatest length.
   */
  le?: number;
}
export interface PrefixListsExclusiveList {
  exclusive: boolean;
  items: PrefixList[];
}
export interface RoutingPolicy {
  /**
   * Letters, digits, dot, dash and underscore; begins with a letter or digit.
   */
  name: string;
  /**
   * In the order in which they are asked.
   */
  entries: EntryOfAPolicy[];
}
export interface EntryOfAPolicy {
  /**
   * Its place.
   */
  seq: number;
  /**
   * What happens with a route that fits.
   */
  action: 'permit' | 'deny';
  /**
   * Text that stays one line on a device: printable characters and single blanks inside, no control, invisible or direction-changing characters, no tab and no `?` (the help key).
   */
  description?: string;
  match?: Conditions;
  set?: Changes;
  /**
   * Goes on with the entry of this number.
   */
  continue?: number;
}
/**
 * All of them must hold.
 */
export interface Conditions {
  /**
   * Prefix list for IPv4.
   */
  prefix_list?: string;
  /**
   * Prefix list for IPv6.
   */
  prefix_list_ipv6?: string;
  /**
   * Tag of the route.
   */
  tag?: number;
}
/**
 * What is changed.
 */
export interface Changes {
  /**
   * Local preference.
   */
  local_preference?: number;
  /**
   * Metric or MED.
   */
  metric?: number;
  /**
   * Tag.
   */
  tag?: number;
  /**
   * Preferred on this device only.
   */
  weight?: number;
  /**
   * Next hop.
   */
  next_hop?: string;
  /**
   * AS numbers put before the path.
   */
  prepend?: number[];
  /**
   * Communities.
   *
   * Items: `AS:number`.
   */
  communities?: string[];
  /**
   * Communities that are there stay.
   */
  additive?: true;
}
export interface RoutingPoliciesExclusiveList {
  exclusive: boolean;
  items: RoutingPolicy[];
}
export interface OSPFProcess {
  /**
   * Process number.
   */
  process: number;
  router_id?: string;
  /**
   * Mbit/s.
   */
  reference_bandwidth?: number;
  /**
   * true: no interface speaks OSPF unless it is listed in `active`.
   */
  passive_default?: boolean;
  /**
   * Interfaces that do not speak OSPF.
   *
   * Items: The full name as the device prints it, without blanks.
   */
  passive?: string[];
  /**
   * Interfaces that speak OSPF although `passive_default` is true.
   *
   * Items: The full name as the device prints it, without blanks.
   */
  active?: string[];
  /**
   * true announces a default route while there is one, `always` at all times.
   */
  default_originate?: 'always' | boolean;
  networks?: OSPFNetwork[];
  /**
   * Routes of other origin: a word, or a map with metric, type and policy.
   */
  redistribute?: (('connected' | 'static' | 'rip') | SourceOfRedistribution)[];
  interfaces?: OSPFInterface[];
  /**
   * A VRF, or VPN instance.
   */
  vrf?: string;
  /**
   * Properties of areas.
   */
  areas?: OSPFArea[];
}
export interface OSPFNetwork {
  /**
   * The bits behind the prefix length are zero.
   */
  prefix: string;
  /**
   * A number, or the dotted form.
   */
  area: string | number;
}
export interface SourceOfRedistribution {
  /**
   * Where they come from.
   */
  source: 'connected' | 'static' | 'rip' | 'bgp';
  /**
   * AS or process number, where the source has one.
   */
  number?: number;
  /**
   * Cost.
   */
  metric?: number;
  /**
   * External type.
   */
  metric_type?: number;
  /**
   * Routing policy.
   */
  policy?: string;
}
export interface OSPFInterface {
  /**
   * The full name as the device prints it, without blanks.
   */
  name: string;
  /**
   * A number, or the dotted form.
   */
  area?: string | number;
  cost?: number;
  network_type?: 'point-to-point' | 'broadcast';
  /**
   * Seconds.
   */
  hello_interval?: number;
  /**
   * Seconds.
   */
  dead_interval?: number;
  priority?: number;
  auth?: OSPFAuthentication;
}
export interface OSPFAuthentication {
  /**
   * Number of the key.
   */
  key_id: number;
  secret: SecretReference5;
}
/**
 * MD5 key.
 */
export interface SecretReference5 {
  secret: string;
}
export interface OSPFArea {
  /**
   * A number, or the dotted form.
   */
  area: string | number;
  /**
   * What is kept out of the area.
   */
  type?: 'stub' | 'nssa';
  /**
   * Summaries of other areas are kept out, too.
   */
  no_summary?: true;
  /**
   * Cost of the default route into the area.
   */
  default_cost?: number;
  /**
   * Prefixes that stand for the routes of the area.
   *
   * Items: The bits behind the prefix length are zero.
   */
  ranges?: string[];
}
export interface ExclusiveProcessList {
  exclusive: boolean;
  items: OSPFProcess[];
}
export interface RIPSettings {
  /**
   * Number of the process; 1 where there is only one.
   */
  process: number;
  /**
   * Version.
   */
  version?: number;
  /**
   * Networks whose interfaces speak RIP.
   *
   * Items: The bits behind the prefix length are zero.
   */
  networks?: string[];
  /**
   * No interface sends, unless it is listed in `active`.
   */
  passive_default?: true;
  /**
   * Interfaces that only listen.
   *
   * Items: The full name as the device prints it, without blanks.
   */
  passive?: string[];
  /**
   * Routes of other origin.
   */
  redistribute?: ('connected' | 'static')[];
  /**
   * Announces a default route.
   */
  default_originate?: true;
  /**
   * Summarises to classful networks.
   */
  auto_summary?: boolean;
}
export interface BGPProcess {
  as: number;
  /**
   * Identity of the router.
   */
  router_id?: string;
  /**
   * Sessions that come and go are logged.
   */
  log_changes?: boolean;
  /**
   * false: neighbours exchange IPv4 only where a family says so.
   */
  default_ipv4?: boolean;
  /**
   * false: external neighbours exchange routes without a policy, where the platform asks for one.
   */
  require_policy?: boolean;
  /**
   * Neighbours with the same settings.
   */
  groups?: Group[];
  /**
   * With an AS of their own or in a group.
   */
  neighbors?: Neighbour[];
  /**
   * Address families.
   */
  families?: AddressFamily[];
}
export interface Group {
  name: string;
  as?: number;
  /**
   * Text that stays one line on a device: printable characters and single blanks inside, no control, invisible or direction-changing characters, no tab and no `?` (the help key).
   */
  description?: string;
  /**
   * Interface whose address is used.
   */
  update_source?: string;
  /**
   * Hops to a neighbour that is not connected.
   */
  multihop?: number;
  secret?: SecretReference6;
  /**
   * Seconds; together with `hold`.
   */
  keepalive?: number;
  /**
   * Seconds.
   */
  hold?: number;
  /**
   * false: the session is closed.
   */
  enabled?: boolean;
}
/**
 * MD5 password.
 */
export interface SecretReference6 {
  secret: string;
}
export interface Neighbour {
  address: string;
  as?: number;
  group?: string;
  /**
   * Text that stays one line on a device: printable characters and single blanks inside, no control, invisible or direction-changing characters, no tab and no `?` (the help key).
   */
  description?: string;
  /**
   * Interface whose address is used.
   */
  update_source?: string;
  /**
   * Hops to a neighbour that is not connected.
   */
  multihop?: number;
  secret?: SecretReference7;
  /**
   * Seconds; together with `hold`.
   */
  keepalive?: number;
  /**
   * Seconds.
   */
  hold?: number;
  /**
   * false: the session is closed.
   */
  enabled?: boolean;
}
/**
 * MD5 password.
 */
export interface SecretReference7 {
  secret: string;
}
export interface AddressFamily {
  /**
   * Unicast routes of this family.
   */
  family: 'ipv4' | 'ipv6';
  /**
   * Prefixes that are announced.
   *
   * Items: IPv4 or IPv6 prefix; the bits behind the prefix length are zero.
   */
  networks?: string[];
  /**
   * Routes of other origin.
   */
  redistribute?: RoutesOfOtherOrigin[];
  /**
   * Prefixes that stand for many.
   */
  aggregates?: Aggregate[];
  /**
   * Equal paths that are used.
   */
  maximum_paths?: number;
  /**
   * What is exchanged with whom.
   */
  neighbors?: NeighbourOfAFamily[];
}
export interface RoutesOfOtherOrigin {
  /**
   * Where they come from.
   */
  source: 'connected' | 'static' | 'rip' | 'ospf';
  /**
   * Number of the process, where there are several.
   */
  process?: number;
  /**
   * Routing policy.
   */
  policy?: string;
}
export interface Aggregate {
  /**
   * IPv4 or IPv6 prefix; the bits behind the prefix length are zero.
   */
  prefix: string;
  /**
   * Its parts are not announced.
   */
  summary_only?: true;
}
export interface NeighbourOfAFamily {
  /**
   * Address of a neighbour, or name of a group.
   */
  peer: string;
  /**
   * Routes of this family are exchanged.
   */
  activate?: boolean;
  /**
   * Routing policy for what comes.
   */
  policy_in?: string;
  /**
   * Routing policy for what goes.
   */
  policy_out?: string;
  /**
   * Prefix list for what comes.
   */
  prefix_list_in?: string;
  /**
   * Prefix list for what goes.
   */
  prefix_list_out?: string;
  /**
   * Announces itself as next hop.
   */
  next_hop_self?: true;
  /**
   * Routes are reflected to it.
   */
  route_reflector_client?: true;
  /**
   * Communities are sent.
   */
  send_community?: true;
  /**
   * A default route is sent.
   */
  default_originate?: true;
  /**
   * Keeps what it sent, before policies.
   */
  soft_inbound?: true;
  /**
   * Most prefixes that are taken.
   */
  maximum_prefix?: number;
}
export interface BGPExclusiveList {
  exclusive: boolean;
  items: BGPProcess[];
}
export interface VPNSettings {
  /**
   * Tunnel interfaces.
   */
  tunnels?: Tunnel[];
  ike?: IKEVersion1;
  ikev2?: IKEVersion2;
  /**
   * How packets are protected.
   */
  transform_sets?: TransformSet[];
  /**
   * Protection of tunnels.
   */
  profiles?: IPsecProfile[];
  /**
   * Protection of what access lists permit.
   */
  policies?: IPsecPolicy[];
  /**
   * Which policy an interface has.
   */
  apply?: InterfaceWithAPolicy[];
  ssl_vpn?: SSLVPN;
}
export interface Tunnel {
  /**
   * As the device prints it.
   */
  name: string;
  /**
   * `gre` carries everything, protected only with `protection`; `ipsec` is a protected tunnel for IPv4.
   */
  mode: 'gre' | 'ipsec';
  /**
   * Own outer address.
   */
  source?: string;
  /**
   * Interface whose address is the own outer address.
   */
  source_interface?: string;
  /**
   * Outer address of the other end.
   */
  destination?: string;
  /**
   * Table in which the outer addresses are looked up.
   */
  front_vrf?: string;
  /**
   * Both ends have the same; GRE only.
   */
  key?: number;
  keepalive?: Keepalive;
  /**
   * Longest packet inside the tunnel, in bytes.
   */
  ip_mtu?: number;
  /**
   * Learns the longest packet on the way.
   */
  path_mtu_discovery?: boolean;
  /**
   * An entry of `profiles`.
   */
  protection?: string;
}
export interface Keepalive {
  /**
   * Seconds between two questions.
   */
  interval: number;
  /**
   * Questions without an answer until the tunnel is down.
   */
  retries: number;
}
export interface IKEVersion1 {
  /**
   * What is offered to peers, by number; the lowest first.
   */
  proposals?: IKEProposal[];
  /**
   * Who is spoken to, with a shared key.
   */
  peers?: IKEPeer[];
  dpd?: DeadPeerDetection;
}
export interface IKEProposal {
  /**
   * Number; the lowest is tried first.
   */
  number: number;
  /**
   * Cipher.
   */
  encryption: 'des' | '3des' | 'aes-128' | 'aes-192' | 'aes-256';
  /**
   * Hash.
   */
  hash: 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512';
  /**
   * Diffie-Hellman group.
   */
  group: 1 | 2 | 5 | 14 | 15 | 16 | 19 | 20 | 21 | 24;
  /**
   * Seconds until keys are made anew.
   */
  lifetime?: number;
}
export interface IKEPeer {
  /**
   * Letters, digits, dot, dash and underscore; begins with a letter or digit.
   */
  name: string;
  /**
   * Outer address of the peer.
   */
  address: string;
  secret: SecretReference8;
  /**
   * Address that we say we are.
   */
  local?: string;
  /**
   * `aggressive` where an end has no fixed address.
   */
  exchange?: 'main' | 'aggressive';
}
/**
 * The shared key.
 */
export interface SecretReference8 {
  secret: string;
}
export interface DeadPeerDetection {
  /**
   * Seconds without traffic until the peer is asked.
   */
  interval: number;
  /**
   * Seconds between two questions.
   */
  retry: number;
  /**
   * Asks all the time, or only when something is to be sent.
   */
  mode: 'periodic' | 'on-demand';
}
export interface IKEVersion2 {
  /**
   * What is offered to peers.
   */
  proposals?: IKEv2Proposal[];
  /**
   * Which proposals an own address offers.
   */
  policies?: IKEv2Policy[];
  /**
   * Who is spoken to, with shared keys.
   */
  peers?: IKEv2Peer[];
}
export interface IKEv2Proposal {
  /**
   * Letters, digits, dot, dash and underscore; begins with a letter or digit.
   */
  name: string;
  /**
   * Ciphers, the best first.
   */
  encryption: ('des' | '3des' | 'aes-128' | 'aes-192' | 'aes-256' | 'aes-128-gcm' | 'aes-256-gcm')[];
  /**
   * Hashes that protect; none with a cipher that protects by itself.
   */
  integrity?: ('md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512')[];
  /**
   * Hashes that keys are made with.
   */
  prf?: ('md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512')[];
  /**
   * Diffie-Hellman groups, the best first.
   */
  groups: (1 | 2 | 5 | 14 | 15 | 16 | 19 | 20 | 21 | 24)[];
}
export interface IKEv2Policy {
  /**
   * Letters, digits, dot, dash and underscore; begins with a letter or digit.
   */
  name: string;
  /**
   * Own address.
   */
  local?: string;
  /**
   * Table of the outer addresses.
   */
  vrf?: string;
  /**
   * The lowest is tried first.
   */
  priority?: number;
  /**
   * Entries of `proposals`.
   *
   * Items: Letters, digits, dot, dash and underscore; begins with a letter or digit.
   */
  proposals: string[];
}
export interface IKEv2Peer {
  /**
   * Letters, digits, dot, dash and underscore; begins with a letter or digit.
   */
  name: string;
  /**
   * Outer address of the peer, and what it says it is.
   */
  address: string;
  secret?: SecretReference9;
  local_secret?: SecretReference10;
  remote_secret?: SecretReference11;
  /**
   * Address that we say we are.
   */
  local?: string;
  /**
   * Seconds until keys are made anew.
   */
  lifetime?: number;
  dpd?: DeadPeerDetection1;
}
/**
 * The key of both ends.
 */
export interface SecretReference9 {
  secret: string;
}
/**
 * Our key, where each end has its own.
 */
export interface SecretReference10 {
  secret: string;
}
/**
 * Key of the peer, where each end has its own.
 */
export interface SecretReference11 {
  secret: string;
}
export interface DeadPeerDetection1 {
  /**
   * Seconds without traffic until the peer is asked.
   */
  interval: number;
  /**
   * Seconds between two questions.
   */
  retry: number;
  /**
   * Asks all the time, or only when something is to be sent.
   */
  mode: 'periodic' | 'on-demand';
}
export interface TransformSet {
  /**
   * Letters, digits, dot, dash and underscore; begins with a letter or digit.
   */
  name: string;
  /**
   * Cipher.
   */
  encryption:
    'des' | '3des' | 'aes-128' | 'aes-192' | 'aes-256' | 'aes-128-gcm' | 'aes-192-gcm' | 'aes-256-gcm';
  /**
   * Hash; none with a cipher that protects by itself (`-gcm`).
   */
  integrity?: 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512';
  /**
   * `transport` protects packets between the two devices themselves.
   */
  mode?: 'tunnel' | 'transport';
  /**
   * Diffie-Hellman group of new keys.
   */
  pfs?: 1 | 2 | 5 | 14 | 15 | 16 | 19 | 20 | 21 | 24;
}
export interface IPsecProfile {
  /**
   * Letters, digits, dot, dash and underscore; begins with a letter or digit.
   */
  name: string;
  /**
   * Entries of `transform_sets`.
   *
   * Items: Letters, digits, dot, dash and underscore; begins with a letter or digit.
   */
  transform_sets: string[];
  /**
   * An entry of `peers` of `ike` or `ikev2`.
   */
  peer: string;
  lifetime?: Lifetime;
}
export interface Lifetime {
  /**
   * Seconds.
   */
  seconds?: number;
  /**
   * Kilobytes.
   */
  kilobytes?: number;
}
export interface IPsecPolicy {
  /**
   * Letters, digits, dot, dash and underscore; begins with a letter or digit.
   */
  name: string;
  /**
   * One peer each.
   */
  entries: EntryOfAPolicy1[];
}
export interface EntryOfAPolicy1 {
  /**
   * Number; the lowest is tried first.
   */
  seq: number;
  /**
   * Text that stays one line on a device: printable characters and single blanks inside, no control, invisible or direction-changing characters, no tab and no `?` (the help key).
   */
  description?: string;
  /**
   * What this list permits is protected.
   */
  acl: string | number;
  /**
   * An entry of `peers` of `ike` or `ikev2`.
   */
  peer: string;
  /**
   * Own outer address.
   */
  local?: string;
  /**
   * Entries of `transform_sets`.
   *
   * Items: Letters, digits, dot, dash and underscore; begins with a letter or digit.
   */
  transform_sets: string[];
  lifetime?: Lifetime1;
}
export interface Lifetime1 {
  /**
   * Seconds.
   */
  seconds?: number;
  /**
   * Kilobytes.
   */
  kilobytes?: number;
}
export interface InterfaceWithAPolicy {
  /**
   * The full name as the device prints it, without blanks.
   */
  interface: string;
  /**
   * An entry of `policies`.
   */
  policy: string;
}
export interface SSLVPN {
  /**
   * Addresses that people get.
   */
  pools?: SSLVPNPool[];
  /**
   * Which certificates we show.
   */
  server_policies?: SSLServerPolicy[];
  /**
   * Where people come in.
   */
  gateways?: SSLVPNGateway[];
  /**
   * What people get who came in.
   */
  contexts?: SSLVPNContext[];
  /**
   * People, where the device itself knows them.
   */
  users?: SSLVPNUser[];
}
export interface SSLVPNPool {
  /**
   * Name of the pool.
   */
  name: string;
  /**
   * First address.
   */
  first: string;
  /**
   * Last address.
   */
  last: string;
}
export interface SSLServerPolicy {
  /**
   * Name of the policy.
   */
  name: string;
  /**
   * PKI domain of the device that holds the certificate.
   */
  pki_domain: string;
}
export interface SSLVPNGateway {
  /**
   * Name of the gateway.
   */
  name: string;
  /**
   * Own address.
   */
  address?: string;
  /**
   * TCP port.
   */
  port?: number;
  /**
   * An entry of `server_policies`.
   */
  server_policy?: string;
  /**
   * TCP port from which browsers are sent here.
   */
  http_redirect?: number;
  /**
   * Table that the gateway belongs to.
   */
  vrf?: string;
  /**
   * Serves.
   */
  enabled?: boolean;
}
export interface SSLVPNContext {
  /**
   * Name of the context.
   */
  name: string;
  /**
   * An entry of `gateways`.
   */
  gateway?: string;
  /**
   * Word by which people choose this context on a shared gateway.
   */
  domain?: string;
  /**
   * Table that people end up in.
   */
  vrf?: string;
  /**
   * Who checks names and passwords.
   */
  aaa_domain?: string;
  /**
   * Its address stands in `interfaces`.
   */
  interface?: string;
  /**
   * An entry of `pools`.
   */
  pool?: string;
  /**
   * Length of the subnet of the pool.
   */
  pool_prefix_length?: number;
  /**
   * Name servers: the first, and one that stands in for it.
   */
  dns?: string[];
  /**
   * Seconds between two signs of life.
   */
  keepalive?: number;
  /**
   * Networks that are reached through the tunnel.
   */
  route_lists?: RouteList[];
  /**
   * Web pages that are shown.
   */
  url_lists?: URLList[];
  /**
   * Who may reach what.
   */
  policy_groups?: PolicyGroup[];
  /**
   * Group of whoever has none.
   */
  default_policy_group?: string;
  /**
   * Most sessions at a time.
   */
  max_users?: number;
  /**
   * Most sessions of one name.
   */
  max_sessions_per_user?: number;
  /**
   * Minutes without traffic until the session ends.
   */
  idle_timeout?: number;
  /**
   * Tells the log who comes and goes.
   */
  log_logins?: boolean;
  /**
   * Serves.
   */
  enabled?: boolean;
}
export interface RouteList {
  /**
   * Name of the list.
   */
  name: string;
  /**
   * Through the tunnel.
   *
   * Items: The bits behind the prefix length are zero.
   */
  include?: string[];
  /**
   * Past the tunnel.
   *
   * Items: The bits behind the prefix length are zero.
   */
  exclude?: string[];
}
export interface URLList {
  /**
   * Name of the list.
   */
  name: string;
  /**
   * Title above the pages.
   */
  heading?: string;
  /**
   * Pages.
   */
  urls?: Page[];
}
export interface Page {
  /**
   * Name of the page.
   */
  name: string;
  url: string;
}
export interface PolicyGroup {
  /**
   * Name of the group.
   */
  name: string;
  /**
   * An entry of `route_lists`.
   */
  routes?: string;
  /**
   * Everything goes through the tunnel.
   */
  all_traffic?: boolean;
  /**
   * Entries of `url_lists`.
   *
   * Items: A VRF, or VPN instance.
   */
  url_lists?: string[];
  /**
   * Filters what goes through the tunnel.
   */
  acl?: string | number;
}
export interface SSLVPNUser {
  /**
   * One word of visible ASCII letters without blanks, quotes, `?` or `|`.
   */
  name: string;
  secret?: SecretReference12;
  /**
   * An entry of `policy_groups` of the context.
   */
  policy_group?: string;
}
/**
 * Password.
 */
export interface SecretReference12 {
  secret: string;
}
export interface MonitoringSettings {
  /**
   * Questions that are asked again and again.
   */
  probes?: Probe[];
  /**
   * Each follows a probe or an interface.
   */
  tracks?: TrackedObject1[];
  flow_export?: FlowExport;
  sflow?: SFlow;
}
export interface Probe {
  /**
   * Number of the probe.
   */
  id: number;
  /**
   * Host that is asked by ICMP echo.
   */
  target: string;
  /**
   * Seconds between two questions.
   */
  frequency: number;
}
export interface TrackedObject1 {
  /**
   * Number of the object.
   */
  id: number;
  /**
   * Follows this probe.
   */
  probe?: number;
  /**
   * Follows this interface.
   */
  interface?: string;
}
/**
 * Tells collectors who spoke to whom (NetFlow, NetStream).
 */
export interface FlowExport {
  /**
   * Who is told.
   */
  collectors: FlowCollector[];
  /**
   * Interface whose address the packets come from.
   */
  source_interface?: string;
  /**
   * Seconds until a flow that goes on is told, in whole minutes.
   */
  active_timeout?: number;
  /**
   * Where flows are counted.
   */
  interfaces?: InterfaceWithFlowExport[];
}
export interface FlowCollector {
  address: string;
  /**
   * UDP port.
   */
  port: number;
}
export interface InterfaceWithFlowExport {
  /**
   * The full name as the device prints it, without blanks.
   */
  name: string;
  /**
   * Which packets count.
   */
  direction: 'in' | 'out' | 'both';
}
/**
 * Sends samples of packets to collectors.
 */
export interface SFlow {
  /**
   * Own address in the samples.
   */
  agent: string;
  /**
   * Who is sent samples.
   */
  collectors?: SFlowCollector[];
  /**
   * Where samples are taken.
   */
  interfaces?: InterfaceWithSamples[];
}
export interface SFlowCollector {
  /**
   * Number of the collector.
   */
  id: number;
  address: string;
  /**
   * UDP port; 6343 when absent.
   */
  port?: number;
}
export interface InterfaceWithSamples {
  /**
   * The full name as the device prints it, without blanks.
   */
  name: string;
  /**
   * Number of a collector.
   */
  collector: number;
  /**
   * One packet of so many is sent.
   */
  sampling_rate?: number;
  /**
   * Seconds between two readings of the counters.
   */
  counter_interval?: number;
}
export interface BlockOfLines {
  /**
   * Tells the block from others; merging goes by it.
   */
  name: string;
  /**
   * Heads of the sections that the lines stand in, from the top.
   *
   * Items: Head of a section.
   */
  section?: string[];
  /**
   * In the order in which they are sent.
   *
   * Items: One line as the device shows it.
   */
  lines: string[];
}
export interface LinesOfThePlatformExclusiveList {
  exclusive: boolean;
  items: BlockOfLines[];
}

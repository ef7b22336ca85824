/** What a day in the life of one device looks like, as data: one row for each platform that is simulated. */
import { iosSwitch } from '../helpers/startup.ts';

export interface Scenario {
  readonly platform: string;
  readonly startup: (name: string) => string;
  /** The first commit. */
  readonly first: (name: string) => string;
  /** Lines that the device shows after it, and one that somebody made by hand and that stays. */
  readonly shown: readonly string[];
  readonly untouched: string;
  /** The second commit changes something, the third takes something away. */
  readonly change: (features: string) => string;
  readonly changed: string;
  readonly remove: (features: string) => string;
  /** What the removal sends that begins like a negation, and nothing else. */
  readonly negations: { readonly match: RegExp; readonly sent: readonly string[] };
  /** The fourth commit: two lines, of which the device does not take the second. */
  readonly refuse: (features: string) => string;
  readonly refusedLine: RegExp;
  readonly refusedText: string;
  /** Somebody's hand, and what the plan shows of it. */
  readonly drift: readonly string[];
  readonly drifted: readonly string[];
}

const IOS = `
system:
  hostname: NAME
vlans:
  - { id: 10, name: USERS }
  - { id: 20, name: VOICE }
interfaces:
  - name: GigabitEthernet1/0/1
    description: "uplink # to core"
    mode: trunk
    trunk: { allowed: "10,20" }
  - name: GigabitEthernet1/0/2
    mode: access
    access_vlan: 10
    enabled: true
static-routes:
  - { prefix: 0.0.0.0/0, next_hop: 10.20.99.1 }
`;

export const IOS_SCENARIO: Scenario = {
  platform: 'cisco-ios',
  startup: iosSwitch,
  first: (name) => IOS.replace('NAME', name),
  shown: [
    ' description uplink # to core',
    ' switchport trunk allowed vlan 10,20',
    'ip route 0.0.0.0 0.0.0.0',
  ],
  untouched: 'description management, made by hand',
  change: (features) =>
    features
      .replace('name: USERS', 'name: PEOPLE')
      .replace('    mode: access', '    description: desk\n    mode: access'),
  changed: ' description desk',
  remove: (features) => features.replace('  - { id: 20, name: VOICE }\n', '').replace('"10,20"', '"10"'),
  negations: { match: /^no /, sent: ['no vlan 20'] },
  refuse: (features) =>
    features.replace('name: PEOPLE', 'name: STAFF').replace('uplink # to core', 'not to be taken'),
  refusedLine: /^description not to be taken/,
  refusedText: "% Invalid input detected at '^' marker.",
  drift: ['interface GigabitEthernet1/0/1', 'description by hand'],
  drifted: ['description uplink # to core'],
};

export const SCENARIOS: readonly Scenario[] = [IOS_SCENARIO];

/** A configuration without the comments in which a device tells the time of its last change. */
export function withoutComments(config: string): string {
  return config
    .split('\n')
    .filter((line) => !line.startsWith('!'))
    .join('\n');
}

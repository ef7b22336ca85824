/** IOS syntax: EIGRP in its named form: a section in a section, each left by a word of its own. */
import type { SyntaxRule } from '../../../contract.ts';

const EIGRP_FAMILY = 'router eigrp <process> / address-family <family...>';

export const namedEigrpRules: readonly SyntaxRule[] = [
  {
    in: 'router eigrp <process>',
    match: 'address-family <family...>',
    kind: 'section',
    leave: 'exit-address-family',
    removeImpact: 'traffic',
  },
  // Exceptions from what is said of all interfaces vanish with it.
  {
    in: EIGRP_FAMILY,
    match: 'af-interface default',
    kind: 'section',
    leave: 'exit-af-interface',
    removalWipes: ['af-interface {name} / no passive-interface'],
    impact: 'session-reset',
  },
  {
    in: EIGRP_FAMILY,
    match: 'af-interface <interface>',
    kind: 'section',
    leave: 'exit-af-interface',
    impact: 'session-reset',
  },
  { in: EIGRP_FAMILY, match: 'topology <name...>', kind: 'section', leave: 'exit-af-topology' },
  {
    in: EIGRP_FAMILY,
    match: 'eigrp router-id {id}',
    kind: 'line',
    negate: 'no eigrp router-id',
    impact: 'session-reset',
  },
  {
    in: `${EIGRP_FAMILY} / af-interface <interface>`,
    match: 'authentication mode hmac-sha-256 {key...}',
    kind: 'line',
    slot: 'authentication mode',
    change: 'remove-first',
    negate: 'no authentication mode hmac-sha-256',
    secret: ['key'],
    impact: 'session-reset',
  },
  {
    in: `${EIGRP_FAMILY} / af-interface <interface>`,
    match: 'authentication mode {mode}',
    kind: 'line',
    slot: 'authentication mode',
    change: 'remove-first',
    negate: 'no authentication mode {mode}',
    impact: 'session-reset',
  },
  ...['af-interface <interface>', 'topology <name...>'].map(
    (inner): SyntaxRule => ({
      in: `${EIGRP_FAMILY} / ${inner}`,
      match:
        '<key=hello-interval|hold-time|bandwidth-percent|variance|maximum-paths|default-metric|traffic-share> {value*}',
      kind: 'line',
      change: 'remove-first',
      negate: 'no <key> {value*}',
      impact: 'session-reset',
    }),
  ),
];

/** IOS syntax: who may use a port, and what a port may do to others. */
import type { SyntaxRule } from '../../../contract.ts';
import { within } from './within.ts';

const port: readonly SyntaxRule[] = [
  {
    match: 'authentication port-control {value}',
    kind: 'line',
    hidden: 'force-authorized',
    negate: 'no authentication port-control {value}',
    impact: 'traffic',
  },
  {
    match: 'authentication host-mode {value}',
    kind: 'line',
    hidden: 'single-host',
    negate: 'no authentication host-mode',
    impact: 'traffic',
  },
  {
    match: 'authentication event <event=no-response> action authorize vlan {vlan}',
    kind: 'line',
    negate: 'no authentication event <event> action authorize vlan {vlan}',
    uses: ['vlan {vlan}'],
    impact: 'traffic',
  },
  {
    match: 'dot1x pae {role}',
    kind: 'line',
    negate: 'no dot1x pae {role}',
    uses: ['dot1x control'],
    impact: 'traffic',
  },
  { match: 'mab {kind*}', kind: 'line', negate: 'no mab', impact: 'traffic' },
];

export const portAccessRules: readonly SyntaxRule[] = [
  // It holds for all ports: it stays while a port that is not ours needs it.
  {
    match: 'dot1x system-auth-control',
    kind: 'toggle',
    absent: 'off',
    defines: ['dot1x control'],
    impact: 'traffic',
  },
  ...within(['interface <name>'], port),
];

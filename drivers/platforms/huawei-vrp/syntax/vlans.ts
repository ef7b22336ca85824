/** VLANs. `vlan batch` is one section per VLAN after reading (reading.ts). */
import type { Pattern, SyntaxRule } from '../../../contract.ts';

const VLAN: Pattern = 'vlan <id=\\d+>';

export const vlanRules: readonly SyntaxRule[] = [
  {
    match: VLAN,
    kind: 'section',
    permanent: /^vlan 1$/,
    defines: ['vlan <id>'],
    removeImpact: 'traffic',
    why: 'its ports fall back to VLAN 1',
  },
  { in: VLAN, match: 'name {name...}', kind: 'line', negate: 'undo name', impact: 'cosmetic' },
  { in: VLAN, match: 'description {text...}', kind: 'line', negate: 'undo description', impact: 'cosmetic' },
];

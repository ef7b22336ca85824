/** Who may use a port: 802.1X, MAC authentication, port security. */
import type { SyntaxRule } from '../../../contract.ts';
import { INTERFACE } from './interfaces.ts';
import { atRest, entries, inSection, type LocalRule, settings } from './sections.ts';

const port: readonly LocalRule[] = [
  { match: 'dot1x', kind: 'toggle', absent: 'off', uses: ['dot1x'], impact: 'traffic' },
  {
    match: 'mac-authentication',
    kind: 'toggle',
    absent: 'off',
    uses: ['mac-authentication'],
    impact: 'traffic',
  },
  { ...atRest('dot1x port-method', 'macbased') },
  ...entries('port-security mac-address security <rest...>'),
  {
    match: 'port-security port-mode {mode}',
    kind: 'line',
    negate: 'undo port-security port-mode',
    uses: ['port-security'],
    impact: 'traffic',
  },
  ...settings(
    'dot1x <key=(?:port-control|max-user|guest-vlan|mandatory-domain|user-ip)>',
    'dot1x <what=(?:auth-fail|critical)> vlan',
    'dot1x timer <timer>',
    'mac-authentication <key=(?:domain|max-user|guest-vlan|host-mode)>',
    'mac-authentication critical vlan',
    'mac-authentication timer <timer>',
    'port-security <key=(?:max-mac-count|intrusion-mode|ntk-mode|nas-id-profile)>',
  ),
];

// They hold for all ports: they stay while a port that is not ours needs them.
export const portAccessRules: readonly SyntaxRule[] = [
  { match: 'dot1x', kind: 'toggle', absent: 'off', defines: ['dot1x'], impact: 'traffic' },
  {
    match: 'mac-authentication',
    kind: 'toggle',
    absent: 'off',
    defines: ['mac-authentication'],
    impact: 'traffic',
  },
  {
    match: 'port-security enable',
    kind: 'toggle',
    absent: 'off',
    defines: ['port-security'],
    impact: 'traffic',
  },
  {
    match: 'port-security oui index <index> {mac...}',
    kind: 'line',
    negate: 'undo port-security oui index <index>',
  },
  ...settings(
    'dot1x <key=(?:authentication-method|retry|domain-delimiter)>',
    'dot1x timer <timer>',
    'mac-authentication <key=(?:domain|user-name-format)>',
    'mac-authentication timer <timer>',
    'port-security timer autolearn aging',
    'port-security timer <timer>',
  ),
  ...inSection(INTERFACE, port),
];

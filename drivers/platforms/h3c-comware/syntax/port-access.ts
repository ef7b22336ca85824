/** Who may use a port: 802.1X, MAC authentication, port security. */
import type { SyntaxRule } from '../../../contract.ts';
import { INTERFACE } from './interfaces.ts';
import { entries, inSection, type LocalRule, settings } from './sections.ts';

const port: readonly LocalRule[] = [
  { match: 'dot1x', kind: 'toggle', absent: 'off', impact: 'traffic' },
  { match: 'mac-authentication', kind: 'toggle', absent: 'off', impact: 'traffic' },
  ...entries('port-security mac-address security <rest...>'),
  ...settings(
    'dot1x <key=(?:port-method|port-control|max-user|guest-vlan|mandatory-domain|user-ip)>',
    'dot1x <what=(?:auth-fail|critical)> vlan',
    'dot1x timer <timer>',
    'mac-authentication <key=(?:domain|max-user|guest-vlan|host-mode)>',
    'mac-authentication critical vlan',
    'mac-authentication timer <timer>',
    'port-security <key=(?:port-mode|max-mac-count|intrusion-mode|ntk-mode|nas-id-profile)>',
  ),
];

export const portAccessRules: readonly SyntaxRule[] = [
  { match: 'dot1x', kind: 'toggle', absent: 'off', impact: 'traffic' },
  { match: 'mac-authentication', kind: 'toggle', absent: 'off', impact: 'traffic' },
  { match: 'port-security enable', kind: 'toggle', absent: 'off', impact: 'traffic' },
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

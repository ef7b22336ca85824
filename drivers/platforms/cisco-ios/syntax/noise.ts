/** IOS syntax: lines that the device writes by itself, and lines about the device itself. */
import type { SyntaxRule } from '../../../contract.ts';

export const noiseRules: readonly SyntaxRule[] = [
  { match: 'version {release}', kind: 'noise' },
  // Old releases measure their crystal and rewrite this line all the time.
  { match: 'ntp clock-period {period}', kind: 'noise' },
  { match: 'aaa session-id common', kind: 'noise' },
  { match: 'boot-start-marker', kind: 'noise' },
  { match: 'boot-end-marker', kind: 'noise' },
  { match: 'ip forward-protocol nd', kind: 'noise' },
  { match: 'vlan internal allocation policy {policy}', kind: 'noise' },
  { match: 'diagnostic bootup level {level}', kind: 'noise' },
  { match: 'memory free low-watermark processor {size}', kind: 'noise' },
  { match: 'spanning-tree extend system-id', kind: 'noise' },
  { match: 'multilink bundle-name authenticated', kind: 'noise' },
  { match: 'subscriber templating', kind: 'noise' },
  { match: 'ip access-list persistent', kind: 'noise' },
  // Self-signed and built-in trustpoints appear by themselves, e.g. when the HTTPS server is switched on.
  {
    match: 'crypto pki trustpoint {name=(?:TP-self-signed-|SLA-TrustPoint|CISCO_IDEVID)\\S*}',
    kind: 'noise',
  },
  { match: 'crypto pki certificate chain {name}', kind: 'noise' },
  // Catalyst control-plane policing comes with the image.
  { match: 'class-map match-any {name=system-cpp-\\S*}', kind: 'noise' },
  { match: 'policy-map {name=system-cpp-policy}', kind: 'noise' },
  { in: 'control-plane', match: 'service-policy input {name=system-cpp-policy}', kind: 'noise' },
  { in: 'interface <name>', match: 'no ip address', kind: 'noise' },
  // Sticky addresses are learnt, not configured.
  {
    in: 'interface <name>',
    match: 'switchport port-security mac-address sticky {mac=[0-9a-f]+\\.[0-9a-f]+\\.[0-9a-f]+}',
    kind: 'noise',
  },
  // Classic IOS adds it when address translation is switched on.
  { in: 'interface <name>', match: 'ip virtual-reassembly {words*}', kind: 'noise' },

  // Of the device itself: compared like every other line, and never sent by a plan, because the deny list names it.
  { match: 'boot <words...>', kind: 'line', impact: 'irreversible' },
  { match: 'license <words...>', kind: 'toggle', impact: 'irreversible' },
  {
    match: 'switch <member> provision {model}',
    kind: 'line',
    negate: 'no switch <member> provision',
    impact: 'irreversible',
  },
  { match: 'redundancy', kind: 'section', permanent: true, impact: 'irreversible' },
  { in: 'redundancy', match: 'mode {mode}', kind: 'line', negate: 'no mode', impact: 'irreversible' },
  { match: 'transceiver type <kind>', kind: 'section', permanent: true },
  { in: 'transceiver type <kind>', match: 'monitoring {interval*}', kind: 'line', negate: 'no monitoring' },
  { match: 'platform <words...>', kind: 'toggle', impact: 'traffic' },
  // Older platforms need a reload for it.
  {
    match: 'system mtu <kind=routing|jumbo|alternate> {bytes...}',
    kind: 'line',
    negate: 'no system mtu <kind>',
    impact: 'traffic',
  },
  { match: 'system mtu {bytes}', kind: 'line', negate: 'no system mtu', impact: 'traffic' },
];

/** How IOS lays a running-config out as text. */
import type { Layout } from '../../../contract.ts';

export const layout: Layout = {
  separator: /^\s*!\s*$/,
  drop: [
    // `Building configuration...`, `Current configuration : 9372 bytes`, `Using 9372 out of 524288 bytes`
    /^Building configuration\.\.\./,
    /^Current configuration\s*:/,
    /^Using \d+ (?:out of \d+ )?bytes/,
    // `! Last configuration change at 14:22:07 CET Tue Mar 11 2025 by netops`
    /^\s*!/,
    /^end\s*$/,
  ],
  separatorResets: false,
  endMarker: /^end\s*$/,
  leaveWords: [
    'exit-address-family',
    'exit-peer-policy',
    'exit-peer-session',
    'exit-vrrp',
    'exit-vrf',
    'exit-af-interface',
    'exit-af-topology',
    'exit-service-ipv4',
    'exit-service-ipv6',
    'exit-service-ethernet',
    'exit-instance-id',
    'exit-router-lisp',
    'exit',
  ],
  rawBlocks: [
    // The delimiter is shown as the two characters ^ and C, whatever was typed; a banner of one line
    // (`banner motd ^CText^C`) has it twice and is an ordinary line.
    { open: /^banner \S+ (?<delimiter>\^C|\S)(?!.*\k<delimiter>)/, close: '{delimiter}' },
    {
      open: /^aaa authentication (?:banner|fail-message) (?<delimiter>\^C|\S)(?!.*\k<delimiter>)/,
      close: '{delimiter}',
    },
    // ` certificate self-signed 01` … `  <TAB>quit`
    { open: /^\s*certificate (?:self-signed |ca |rollback )*[0-9A-Fa-f]+\s*$/, close: '^\\s*quit\\s*$' },
    { open: /^macro name \S+\s*$/, close: '^@' },
  ],
  printSeparator: '!',
};

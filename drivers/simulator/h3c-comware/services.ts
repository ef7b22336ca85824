/** Names that the device displays in place of port and protocol numbers. */
import { readInteger } from '../args.ts';

const PORT_NAMES: Readonly<Record<string, number>> = {
  'ftp-data': 20,
  ftp: 21,
  telnet: 23,
  smtp: 25,
  tacacs: 49,
  dns: 53,
  bootps: 67,
  bootpc: 68,
  tftp: 69,
  www: 80,
  pop3: 110,
  sunrpc: 111,
  nntp: 119,
  ntp: 123,
  'netbios-ns': 137,
  snmp: 161,
  snmptrap: 162,
  bgp: 179,
  irc: 194,
  rip: 520,
};

const PROTOCOL_NAMES: Readonly<Record<string, number>> = {
  icmp: 1,
  igmp: 2,
  ipinip: 4,
  tcp: 6,
  udp: 17,
  gre: 47,
  ospf: 89,
};

function named(text: string, table: Readonly<Record<string, number>>, most: number): string | null {
  const number = readInteger(text);
  if (number === null) return text.toLowerCase() in table ? text.toLowerCase() : null;
  if (number > most) return null;
  return Object.entries(table).find(([, value]) => value === number)?.[0] ?? text;
}

export function readPort(text: string): string | null {
  // The older name of the same service.
  return named(text.toLowerCase() === 'domain' ? 'dns' : text, PORT_NAMES, 65535);
}

export function readProtocol(text: string): string | null {
  return named(text, PROTOCOL_NAMES, 255);
}

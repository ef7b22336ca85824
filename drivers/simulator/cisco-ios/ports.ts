/** Names that the device displays in place of port and protocol numbers. */

export const PORT_NAMES: Readonly<Record<string, number>> = {
  'ftp-data': 20,
  ftp: 21,
  telnet: 23,
  smtp: 25,
  tacacs: 49,
  domain: 53,
  bootps: 67,
  bootpc: 68,
  tftp: 69,
  www: 80,
  pop3: 110,
  ntp: 123,
  snmp: 161,
  snmptrap: 162,
  bgp: 179,
  isakmp: 500,
  syslog: 514,
  'non500-isakmp': 4500,
};

export const PROTOCOL_NAMES: Readonly<Record<string, number>> = {
  icmp: 1,
  igmp: 2,
  tcp: 6,
  udp: 17,
  gre: 47,
  esp: 50,
  ahp: 51,
  eigrp: 88,
  ospf: 89,
  pim: 103,
};

export const ICMP_TYPES: readonly string[] = [
  'echo',
  'echo-reply',
  'unreachable',
  'ttl-exceeded',
  'packet-too-big',
  'time-exceeded',
  'traceroute',
  'redirect',
];

/** What `show version` says about an IOS or IOS-XE device, and what its model and release can do. */
import type { DeviceFacts, Facts } from '../../contract.ts';

function firstMatch(text: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

const VERSION = [
  // `Cisco IOS XE Software, Version 17.09.04a`
  /IOS[ -]XE Software, Version (\S+?),?\s/,
  // `Cisco IOS Software, C2960X Software (C2960X-UNIVERSALK9-M), Version 15.2(7)E4, RELEASE SOFTWARE (fc2)`
  /\bVersion ([^\s,]+)/,
];

const MODEL = [
  // `Model Number                       : C9300-48UXM` / `Model number                    : WS-C2960X-24TS-L`
  /^Model [Nn]umber\s*:\s*(\S+)/m,
  // `cisco ISR4331/K9 (1RU) processor with 1795999K/3071K bytes of memory.`
  /^[Cc]isco (\S+) \([^)]*\).*(?:processor|bytes of memory)/m,
];

const SERIAL = [/^System [Ss]erial [Nn]umber\s*:\s*(\S+)/m, /^Processor board ID (\S+)/m];

function parse(version: string, running: string): DeviceFacts {
  const entries: readonly (readonly [string, string | undefined])[] = [
    ['hostname', firstMatch(running, [/^hostname (\S+)/m]) ?? firstMatch(version, [/^(\S+) uptime is /m])],
    ['model', firstMatch(version, MODEL)],
    ['version', firstMatch(version, VERSION)],
    ['serial', firstMatch(version, SERIAL)],
    ['uptime', firstMatch(version, [/^\S+ uptime is (.+?)\s*$/m])],
  ];
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Routers without switch ports. */
const ROUTER = /^(?:ISR|ASR|CSR|C8\d{3}|CISCO(?:8|18|19|28|29|38|39)\d|VG)/i;
/** Switches that also speak ISL: a trunk needs `switchport trunk encapsulation dot1q` first. */
const ISL = /^(?:WS-C35[56]0|WS-C3750|WS-C45|WS-C6)/i;

/** Type 9 secrets came with 15.3(3)M; an unknown release is taken for a recent one. */
function hasScrypt(version: string | undefined): boolean {
  const [, major = '99', minor = '0'] = /^(\d+)\.(\d+)/.exec(version ?? '') ?? [];
  if (Number(major) >= 16 || Number(major) === 3) return true;
  return Number(major) > 15 || (Number(major) === 15 && Number(minor) >= 3);
}

/** Numbers of entries are printed since 16.9; an unknown release is taken for a recent one. */
function printsNumbers(version: string | undefined): boolean {
  const [, major = '99', minor = '0'] = /^(\d+)\.(\d+)/.exec(version ?? '') ?? [];
  return Number(major) > 16 || (Number(major) === 16 && Number(minor) >= 9);
}

/**
 * Capabilities of this room:
 *   `switch_ports`         the device may have switch ports (unknown models may)
 *   `trunk_encapsulation`  trunks need their encapsulation named
 *   `scrypt`               secrets of type 9 are understood
 *   `numbered_entries`     entries of access lists are printed with their numbers
 */
function capabilities(facts: DeviceFacts): readonly string[] {
  const model = facts.model ?? '';
  return [
    ...(ROUTER.test(model) ? [] : ['switch_ports']),
    ...(ISL.test(model) ? ['trunk_encapsulation'] : []),
    ...(hasScrypt(facts.version) ? ['scrypt'] : []),
    ...(printsNumbers(facts.version) ? ['numbered_entries'] : []),
  ];
}

export const facts: Facts = { parse, capabilities };

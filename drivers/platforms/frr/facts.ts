/** What `show version` of FRRouting says about the router. */
import type { DeviceFacts, Facts } from '../../contract.ts';

// FRRouting 8.4.4 (core1) on Linux(6.1.0-18-amd64).
const BANNER = /^FRRouting (?<version>\S+) \((?<hostname>[^)]*)\) on (?<system>[^(]+)/m;

/** Reads release and host name; a router in software has neither model number nor serial. */
function parse(version: string, running: string): DeviceFacts {
  const shown = BANNER.exec(version)?.groups;
  const hostname = /^hostname (\S+)$/m.exec(running)?.[1] ?? shown?.hostname;
  return {
    ...(hostname === undefined ? {} : { hostname }),
    ...(shown?.version === undefined ? {} : { version: shown.version }),
    ...(shown === undefined ? {} : { model: 'FRRouting' }),
  };
}

function capabilities(): readonly string[] {
  return [];
}

export const facts = { parse, capabilities } satisfies Facts;

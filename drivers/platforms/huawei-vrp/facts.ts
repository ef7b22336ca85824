/** What `display version` says about a device. */
import type { DeviceFacts, Facts } from '../../contract.ts';

/** `VRP (R) software, Version 5.170 (S5720 V200R019C10SPC500)` */
const SOFTWARE =
  /VRP \(R\) software, ?Version (?<kernel>\S+) \((?<family>\S.*?) (?<release>V\d{3}R\d{3}\S*)\)/;
/** `HUAWEI S5720-28X-SI-AC Routing Switch uptime is 12 weeks, 3 days, 5 hours, 20 minutes` */
const UPTIME = /^(?:HUAWEI|Quidway) (?<model>\S+)(?: [A-Z][A-Za-z ]*?)? uptime is (?<uptime>\d.*?)\s*$/im;
/** The first line of a configuration: `!Software Version V200R019C10SPC500`. */
const CONFIG_VERSION = /^!Software Version (?<release>\S+)\s*$/m;
const SYSNAME = /^sysname (?<name>\S+)\s*$/m;

function parse(version: string, running: string): DeviceFacts {
  const software = SOFTWARE.exec(version)?.groups;
  const shown = UPTIME.exec(version)?.groups;
  const hostname = SYSNAME.exec(running)?.groups?.name;
  const release = software?.release ?? CONFIG_VERSION.exec(running)?.groups?.release;
  const model = shown?.model ?? software?.family;
  const full = software === undefined || release === undefined ? release : `${software.kernel} ${release}`;
  return {
    ...(hostname === undefined ? {} : { hostname }),
    ...(model === undefined ? {} : { model }),
    ...(full === undefined ? {} : { version: full }),
    ...(shown?.uptime === undefined ? {} : { uptime: shown.uptime }),
  };
}

/** Every model that the room takes speaks alike: there is nothing to branch on yet. */
function capabilities(): readonly string[] {
  return [];
}

export const facts: Facts = { parse, capabilities };

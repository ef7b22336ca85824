/** What `display version` says about a device, and the named capabilities that follow from it. */
import type { DeviceFacts, Facts } from '../../contract.ts';

/** `H3C Comware Software, Version 7.1.070, Release 3507P18`, also `HPE Comware Platform Software, Version …`. */
const SOFTWARE = /Comware .*Software, Version (\S+), ((?:Release|Ess|Alpha|Beta|Feature|Demo) \S+)/;
/** `H3C S6850-56HF uptime is 0 weeks, 3 days, 5 hours, 20 minutes` */
const UPTIME = /^(.+?) uptime is (\d+ weeks?, \d+ days?, \d+ hours?, \d+ minutes?)/m;
/** The second line of a configuration: ` version 7.1.070, Release 3507P18`. */
const CONFIG_VERSION = /^ version (\S+), (\S+ \S+)\s*$/m;
const SYSNAME = /^ ?sysname (\S.*?)\s*$/m;
/** The maker's name before the model is no part of the model. */
const MAKER = /^(?:H3C|HPE?|3Com)\s+/;

function parse(version: string, running: string): DeviceFacts {
  const software = SOFTWARE.exec(version) ?? CONFIG_VERSION.exec(running);
  const uptime = UPTIME.exec(version);
  const hostname = SYSNAME.exec(running)?.[1];
  const model = uptime?.[1]?.trim().replace(MAKER, '');
  return {
    ...(hostname !== undefined && { hostname }),
    ...(model !== undefined && model !== '' && { model }),
    ...(software !== null && { version: `${software[1]} ${software[2]}` }),
    ...(uptime?.[2] !== undefined && { uptime: uptime[2] }),
  };
}

/**
 * `class-manage`: local users have classes and roles (Comware 7). `mask-length-routes`: static routes print a mask
 * length. Both are assumed when the version is unknown, since this room is for Comware 7.
 */
function capabilities(facts: DeviceFacts): readonly string[] {
  const old = facts.version?.startsWith('5.') ?? false;
  return old ? [] : ['class-manage', 'mask-length-routes'];
}

export const facts: Facts = { parse, capabilities };

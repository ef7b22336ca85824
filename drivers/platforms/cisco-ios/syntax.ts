/**
 * The IOS and IOS-XE command language as data. The rules stand in syntax/, one file per area; the first rule that
 * matches a line wins, so what the device writes by itself (noise) comes first and the general after the special.
 */
import type { Syntax } from '../../contract.ts';
import { accessRules } from './syntax/access.ts';
import { bgpRules } from './syntax/bgp.ts';
import { deny } from './syntax/deny.ts';
import { grain, ownPath } from './syntax/grain.ts';
import { interfaceRules } from './syntax/interfaces.ts';
import { layout } from './syntax/layout.ts';
import { managementRules } from './syntax/management.ts';
import { noiseRules } from './syntax/noise.ts';
import { order } from './syntax/order.ts';
import { passwordRules } from './syntax/passwords.ts';
import { policyRules } from './syntax/policy.ts';
import { portAccessRules } from './syntax/port-access.ts';
import { qualityRules } from './syntax/quality.ts';
import { regroup } from './syntax/regroup.ts';
import { routingRules } from './syntax/routing.ts';
import { sameSecret } from './syntax/secret.ts';
import { sectionRules } from './syntax/sections.ts';
import { serviceRules } from './syntax/services.ts';
import { rewrites } from './syntax/spelling.ts';
import { staticRouteRules } from './syntax/static-routes.ts';
import { switchingRules } from './syntax/switching.ts';
import { systemRules } from './syntax/system.ts';
import { vpnRules } from './syntax/vpn.ts';
import { vrfDhcpRules } from './syntax/vrf-dhcp.ts';

export const syntax: Syntax = {
  layout,
  negation: 'no',
  leave: 'exit',
  rules: [
    ...noiseRules,
    ...systemRules,
    ...managementRules,
    ...accessRules,
    ...vrfDhcpRules,
    ...switchingRules,
    ...interfaceRules,
    ...portAccessRules,
    ...serviceRules,
    ...staticRouteRules,
    ...routingRules,
    ...bgpRules,
    ...policyRules,
    ...qualityRules,
    ...vpnRules,
    ...passwordRules,
    ...sectionRules,
  ],
  order,
  grain,
  deny,
  rewrites,
  regroup,
  blocks: /^(?<kind>line vty) (?<first>\d+)(?: (?<last>\d+))?$/,
  // A word such as `ip` or `name` that is valid in two places must not hit the wrong one.
  leaveBetween: true,
  headsAnywhere: true,
  sameSecret,
  ownPath,
};

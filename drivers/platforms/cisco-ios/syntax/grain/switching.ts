/** What spanning tree and routing tables may own on IOS. */
import type { Grain } from '../../../../contract.ts';

const MST = 'spanning-tree mst configuration';
const VRF = 'vrf definition <vrf>';

export const switchingGrain: Readonly<Record<string, Grain>> = {
  stp: {
    items: [],
    claims: [
      'spanning-tree mode {mode}',
      'spanning-tree loopguard default',
      'spanning-tree portfast default',
      'spanning-tree portfast <guard=bpduguard> default',
      'spanning-tree pathcost method {method}',
      'spanning-tree vlan <vlan> priority {priority}',
      'spanning-tree mst <instance> priority {priority}',
      MST,
      `${MST} / name {name}`,
      `${MST} / revision {number}`,
      `${MST} / instance <instance> vlan {vlans}`,
    ],
  },
  vrfs: {
    items: [VRF],
    claims: [
      VRF,
      `${VRF} / description {text...}`,
      `${VRF} / rd {rd}`,
      `${VRF} / route-target <direction> <target>`,
      `${VRF} / address-family <family...>`,
    ],
  },
};

/** Interfaces: their heads, creation and removal, and the lines of a section in display order. */
import { findAll, removeAll, removeItem } from '../tree.ts';
import type { Call, DeviceState, Item, Reply, Rule, View } from '../types.ts';
import { ADDRESSES, ADDRESSES_IPV6, BINDINGS } from './address.ts';
import { AGGREGATE, MEMBERSHIP } from './aggregation.ts';
import { INTERFACE_IGP } from './igp.ts';
import { INTERFACE_OSPF } from './interface-ospf.ts';
import { INTERFACE_SERVICES } from './interface-services.ts';
import {
  findInterface,
  isLayer2,
  isLayer3,
  linkMode,
  members,
  nameOf,
  putInterface,
  setLinkMode,
  vlanExists,
} from './model.ts';
import { isLogical, isPort, isSub, numberOf, parentOf, typeOf } from './names.ts';
import { PORT_VLANS } from './port.ts';
import { INTERFACE_ACCESS, INTERFACE_SAMPLES } from './port-access.ts';
import { INTERFACE_QOS } from './qos.ts';
import { off, subView, value } from './view.ts';

/** Hardware is there or not; a VLAN interface needs its VLAN, a sub-interface its parent in route mode. */
function checkOpen(call: Call): Reply | undefined {
  const name = call.arg('name');
  if (call.booting || findInterface(call.device, name)) return undefined;
  if (!isLogical(name)) return { caret: 'name' };
  if (typeOf(name) === 'Vlan-interface' && !vlanExists(call.device, Number(numberOf(name))))
    return { refuse: 'The VLAN does not exist.' };
  if (!isSub(name)) return undefined;
  const parent = findInterface(call.device, parentOf(name));
  return parent && isLayer3(parent) ? undefined : { caret: 'name' };
}

function openInterface(call: Call): Reply | undefined {
  const section = putInterface(call.device, call.arg('name'));
  call.shell.enter('interface', section);
  return undefined;
}

/** A tunnel is made with its mode, which cannot be changed. */
function openTunnel(call: Call): Reply | undefined {
  const name = call.arg('name');
  if (typeOf(name) !== 'Tunnel') return { caret: 'mode' };
  const head = `interface ${name} mode ${call.words.slice(3).join(' ')}`;
  const known = findInterface(call.device, name);
  if (known && known.lines[0] !== head) return { refuse: 'The mode of the tunnel cannot be changed.' };
  call.shell.enter('interface', putInterface(call.device, name, head));
  return undefined;
}

function removeInterface(call: Call): Reply | undefined {
  const name = call.arg('name');
  if (!isLogical(name)) return { caret: 'name' };
  const section = findInterface(call.device, name);
  if (!section) return { refuse: 'The interface does not exist.' };
  if (/Aggregation$/.test(typeOf(name))) {
    const layer2 = isLayer2(section);
    for (const port of members(call.device, numberOf(name)))
      if (isLayer2(port) === layer2) port.children.delete('port link-aggregation group');
  }
  for (const sub of findAll(call.device.root, `interface ${name}.`)) removeItem(sub);
  removeItem(section);
  return undefined;
}

const TUNNEL_MODE =
  '(mode=gre [ipv6] | mode=ipv4-ipv4 | mode=ipv6 | mode=ipsec [ipv6] | mode=advpn (gre | udp) | mode=vxlan)';

function needsMode(call: Call): boolean {
  return typeOf(call.arg('name')) === 'Tunnel' && !findInterface(call.device, call.arg('name'));
}

export const INTERFACES: readonly Rule[] = [
  {
    form: 'interface <name:interface>',
    undo: '=',
    separate: 'each',
    check: (call) =>
      needsMode(call) ? { refuse: " % Incomplete command found at '^' position." } : checkOpen(call),
    effect: openInterface,
    undoEffect: removeInterface,
  },
  { form: `interface <name:interface> mode ${TUNNEL_MODE}`, effect: openTunnel },
];

const KEPT = ['port link-mode', 'toggle shutdown', 'toggle combo enable copper', 'combo enable'];

function losesLines(call: Call): string | null {
  const lost = [...call.at.children.values()].some((item) => !KEPT.includes(item.key));
  const changes = linkMode(call.at) !== call.arg('mode');
  return lost && changes ? 'Configuration of the interfaces will be lost. Continue? [Y/N]:' : null;
}

/** The other mode resets the port but for shutdown and combo. */
function changeMode(call: Call): undefined {
  const mode = call.negated ? 'bridge' : call.arg('mode');
  if (!call.booting && linkMode(call.at) !== mode) removeAll(call.at, (item) => !KEPT.includes(item.key));
  setLinkMode(call.device, call.at, mode);
}

function resetInterface(call: Call): Reply | undefined {
  const mode = linkMode(call.at);
  removeAll(call.at, () => true);
  if (mode !== '') setLinkMode(call.device, call.at, mode);
  return undefined;
}

function port(_device: DeviceState, at: Item): boolean {
  return isPort(nameOf(at));
}

function defaultDescription(call: Call): boolean {
  return call.arg('text') === `${nameOf(call.at)} Interface`;
}

const layer3 = { if: (_device, at) => isLayer3(at) } satisfies Partial<Rule>;
const layer2 = { if: (_device, at) => isLayer2(at) } satisfies Partial<Rule>;
const tunnel = { if: (_device, at) => typeOf(nameOf(at)) === 'Tunnel' } satisfies Partial<Rule>;
const real = (_device: DeviceState, at: Item): boolean => nameOf(at) !== 'NULL0';

const RULES: readonly Rule[] = [
  {
    form: 'port link-mode (mode=bridge | mode=route)',
    undo: 'port link-mode',
    if: port,
    asks: losesLines,
    effect: changeMode,
    undoEffect: changeMode,
  },
  value('description', '<text:line(255)>', {
    if: real,
    after: (call) => {
      if (!call.negated && defaultDescription(call)) call.at.children.delete('description');
      return undefined;
    },
  }),
  value('combo enable', '(copper | fiber | auto)', { if: port }),
  off('shutdown', { if: real }),
  value('speed', '(10 | 100 | 1000 | 10000 | 40000 | auto)', { hidden: ['speed auto'], if: port }),
  value('duplex', '(full | half | auto)', { hidden: ['duplex auto'], if: port }),
  value('mtu', '<bytes:int(46-9600)>', { hidden: ['mtu 1500'], ...layer3 }),
  ...PORT_VLANS,
  value('jumboframe enable', '[<bytes:int(1536-12288)>]', {
    ...layer2,
    form: 'jumboframe enable [<bytes:int(1536-12288)>]',
  }),
  ...BINDINGS,
  ...ADDRESSES,
  { form: 'source (<ip:ipv4> | <if:interface>)', undo: 'source', item: 'source', ...tunnel },
  value('destination', '<ip:ipv4>', tunnel),
  value('tunnel vpn-instance', '<vpn:name(31)>', tunnel),
  value('gre key', '<key:int(0-4294967295)>', {
    if: (_device, at) => / mode gre/.test(at.lines[0] ?? ''),
  }),
  value('keepalive', '<seconds:int(1-32767)> [<times:int(1-255)>]', tunnel),
  {
    form: 'tunnel protection ipsec profile <profile:name(63)>',
    undo: 'tunnel protection ipsec profile',
    item: 'tunnel protection',
    check: (call) =>
      call.booting || call.device.root.children.has(`ipsec profile ${call.arg('profile')}`)
        ? undefined
        : { refuse: 'The IPsec profile does not exist.' },
    ...tunnel,
  },
  ...INTERFACE_OSPF,
  ...INTERFACE_IGP.map((rule) => ({ ...rule, ...layer3 })),
  ...AGGREGATE,
  ...INTERFACE_SERVICES,
  ...INTERFACE_QOS,
  ...INTERFACE_ACCESS,
  ...INTERFACE_SAMPLES,
  ...ADDRESSES_IPV6,
  ...MEMBERSHIP,
  {
    form: 'vlan-type dot1q vid <id:int(1-4094)>',
    undo: '=',
    item: 'vlan-type',
    if: (_device, at) => isSub(nameOf(at)),
    check: (call) => {
      const old = call.at.children.get('vlan-type')?.args.id?.[0];
      return old === undefined || old === call.arg('id')
        ? undefined
        : { refuse: 'The VLAN termination cannot be changed: remove it first.' };
    },
  },
  {
    form: 'default',
    asks: 'This command will restore the default settings. Continue? [Y/N]:',
    effect: resetInterface,
    if: real,
  },
];

export const INTERFACE_VIEWS: Readonly<Record<string, View>> = {
  interface: subView((item) => nameOf(item), RULES),
};

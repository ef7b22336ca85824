/** 802.1X, MAC authentication, port security; samples and copies of traffic. */
import type { Rule } from '../types.ts';
import { isLayer2 } from './model.ts';
import { removeExactly } from './system.ts';
import { off, value } from './view.ts';

const layer2 = { if: (_device, at) => isLayer2(at) } satisfies Partial<Rule>;

export const ACCESS_GLOBAL: readonly Rule[] = [
  off('dot1x'),
  value('dot1x authentication-method', '(chap | eap | pap)', {
    hidden: ['dot1x authentication-method chap'],
  }),
  value('dot1x timer tx-period', '<seconds:int(1-120)>', { hidden: ['dot1x timer tx-period 30'] }),
  off('mac-authentication'),
  off('port-security enable'),
  value('port-security timer disableport', '<seconds:int(20-300)>', {
    hidden: ['port-security timer disableport 20'],
  }),
];

export const INTERFACE_ACCESS: readonly Rule[] = [
  off('dot1x', layer2),
  value('dot1x guest-vlan', '<vlan:int(1-4094)>', layer2),
  value('dot1x max-user', '<count:int(1-4294967295)>', layer2),
  value('dot1x port-method', '(macbased | portbased)', { hidden: ['dot1x port-method macbased'], ...layer2 }),
  off('mac-authentication', layer2),
  value('mac-authentication domain', '<name:name(255)>', layer2),
  value('port-security max-mac-count', '<count:int(1-2147483647)>', layer2),
  value('port-security port-mode', '(autolearn | secure | userlogin-secure)', {
    check: (call) => {
      if (call.booting) return undefined;
      if (!call.device.root.children.has('toggle port-security enable'))
        return { refuse: 'Port security is disabled.' };
      return call.arg('mode') === 'autolearn' && !call.at.children.has('port-security max-mac-count')
        ? { refuse: 'Please set the maximum number of secure MAC addresses first.' }
        : undefined;
    },
    form: 'port-security port-mode (mode=autolearn | mode=secure | mode=userlogin-secure)',
    ...layer2,
  }),
  value('port-security intrusion-mode', '(blockmac | disableport | disableport-temporarily)', layer2),
];

export const SAMPLES: readonly Rule[] = [
  value('sflow agent ip', '<ip:ipv4>'),
  {
    form: 'sflow collector <id:int(1-10)> ip <ip:ipv4> [port <port:int(1-65535)>] [description <text:line(63)>]',
    undo: 'sflow collector <id:int(1-10)>',
    item: 'sflow collector {id}',
  },
  {
    form: 'ip netstream export host <ip:ipv4> <port:int(1-65535)> [vpn-instance <vpn:name(31)>]',
    undo: 'ip netstream export host <ip:ipv4> [vpn-instance <vpn:name(31)>]',
    item: 'ip netstream export host {ip}[ {vpn}]',
    sort: (call) => `${call.arg('ip')} ${call.args.vpn?.[0] ?? ''}`,
    undoEffect: (call) => removeExactly(call, ['ip', 'vpn']),
  },
  value('ip netstream export source', 'interface <if:interface>'),
  value('ip netstream timeout active', '<minutes:int(1-60)>', {
    hidden: ['ip netstream timeout active 30'],
  }),
  {
    form: 'mirroring-group <id:int(1-4)> local',
    undo: 'mirroring-group <id:int(1-4)>',
    item: 'mirroring-group {id}',
  },
  { form: 'mirroring-group <id:int(1-4)> monitor-port <if:interface>', undo: '=' },
];

export const INTERFACE_SAMPLES: readonly Rule[] = [
  value('sflow sampling-rate', '<rate:int(1000-500000)>'),
  value('sflow flow collector', '<id:int(1-10)>'),
  value('sflow counter interval', '<seconds:int(2-86400)>'),
  value('sflow counter collector', '<id:int(1-10)>'),
  off('ip netstream inbound'),
  off('ip netstream outbound'),
  {
    form: 'mirroring-group <id:int(1-4)> mirroring-port (both | inbound | outbound)',
    undo: 'mirroring-group <id:int(1-4)> mirroring-port',
    item: 'mirroring-group {id} mirroring-port',
  },
];

/** Address translation in the system view: groups, static pairs, helpers for protocols. */
import type { Rule, View } from '../types.ts';
import { removeExactly } from './system.ts';
import { off, on, subView } from './view.ts';

const HELPED = [
  'dns',
  'ftp',
  'h323',
  'icmp-error',
  'ils',
  'mgcp',
  'nbt',
  'pptp',
  'rsh',
  'rtsp',
  'sccp',
  'sip',
  'sqlnet',
  'tftp',
  'xdmcp',
];

export const NAT_GROUPS: readonly Rule[] = [
  {
    form: 'nat address-group <group:int(0-65535)> [name <name:name(63)>]',
    undo: 'nat address-group <group:int(0-65535)>',
    item: 'nat address-group {group}',
    enters: 'nat-group',
    separate: 'each',
    sort: (call) => call.arg('group'),
  },
];

export const NAT: readonly Rule[] = [
  {
    form: 'nat static outbound <local:ipv4> <global:ipv4>',
    undo: 'nat static outbound <local:ipv4>',
    item: 'nat static outbound {local}',
    undoEffect: (call) => removeExactly(call, ['local']),
  },
];

/** On by default: only what was switched off is displayed. */
export const NAT_HELPERS: readonly Rule[] = [
  ...HELPED.map((protocol) => on(`nat alg ${protocol}`)),
  off('nat log enable'),
];

export const NAT_VIEWS: Readonly<Record<string, View>> = {
  'nat-group': subView(
    (item) => `nat-address-group-${item.args.group?.[0] ?? ''}`,
    [
      { form: 'address <from:ipv4> <till:ipv4>', undo: '=' },
      { form: 'address interface <if:interface>', undo: '=' },
      { form: 'port-range <low:int(1-65535)> <high:int(1-65535)>', undo: 'port-range', item: 'port-range' },
    ],
  ),
};

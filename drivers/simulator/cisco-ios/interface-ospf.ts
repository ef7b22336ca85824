/** OSPF lines of an interface. */
import { typeLines } from '../loader.ts';
import { keep } from '../tree.ts';
import type { Call, Reply, Rule } from '../types.ts';
import { isLayer3, nameOf, vrfOf } from './model.ts';
import { typeOf } from './names.ts';
import { MISMATCH, process } from './ospf.ts';
import { encryptType7 } from './secrets.ts';
import { off, value } from './view.ts';

function checkArea(call: Call): Reply | undefined {
  const known = process(call.device, call.arg('pid'));
  return !call.booting && known && (known.args.vrf?.[0] ?? '') !== vrfOf(call.at) ? MISMATCH : undefined;
}

/** The process comes into being with its first interface. */
function startProcess(call: Call): undefined {
  if (call.negated || call.booting || process(call.device, call.arg('pid'))) return;
  const vrf = vrfOf(call.at);
  typeLines(call.device, [`router ospf ${call.arg('pid')}${vrf ? ` vrf ${vrf}` : ''}`], call.shell.user);
}

function checkNetworkType(call: Call): Reply | undefined {
  const loopback = typeOf(nameOf(call.at)) === 'Loopback';
  return loopback && call.arg('type') !== 'point-to-point'
    ? { refuse: '% OSPF: Invalid type for interface' }
    : undefined;
}

function keepDigestKey(call: Call): Reply | undefined {
  const key = `ip ospf message-digest-key ${call.arg('id')}`;
  if (call.at.children.has(key)) return { refuse: `OSPF: Key ${call.arg('id')} already exists` };
  const hide = call.device.root.children
    .get('toggle service password-encryption')
    ?.lines[0]?.startsWith('service');
  const typed = call.arg('type') === '7' ? `7 ${call.arg('secret')}` : call.arg('secret');
  const stored = call.arg('type') !== '7' && hide ? `7 ${encryptType7(call.arg('secret'), 9)}` : typed;
  keep(call, { key, lines: [`${key} md5 ${stored}`], args: { id: [call.arg('id')] } });
  return undefined;
}

const layer3 = { if: isLayer3 } satisfies Partial<Rule>;

export const INTERFACE_OSPF: readonly Rule[] = [
  value('ip ospf authentication', '(message-digest | null | key-chain <chain:word(64)>)', layer3),
  {
    form: 'ip ospf message-digest-key <id:int(1-255)> md5 [<type:int(0,7)>] <secret:word(64)>',
    undo: 'ip ospf message-digest-key <id:int(1-255)>',
    effect: keepDigestKey,
    ...layer3,
  },
  value(
    'ip ospf network',
    '(type=broadcast | type=point-to-point | type=non-broadcast | type=point-to-multipoint)',
    {
      check: checkNetworkType,
      hidden: ['ip ospf network broadcast'],
      ...layer3,
    },
  ),
  value(
    'ip ospf dead-interval',
    '(<seconds:int(1-65535)> | minimal hello-multiplier <count:int(3-20)>)',
    layer3,
  ),
  value('ip ospf hello-interval', '<seconds:int(1-65535)>', layer3),
  off('ip ospf mtu-ignore', layer3),
  value('ip ospf priority', '<priority:int(0-255)>', { hidden: ['ip ospf priority 1'], ...layer3 }),
  {
    form: 'ip ospf <pid:int(1-65535)> area <area:area>',
    undo: '=',
    item: 'ip ospf {pid} area',
    check: checkArea,
    after: startProcess,
    ...layer3,
  },
  value('ip ospf cost', '<cost:int(1-65535)>', layer3),
];

/** OSPF settings of an interface. */

import { keep } from '../tree.ts';
import type { Call, Reply, Rule } from '../types.ts';
import { isLayer3 } from './model.ts';
import { putArea } from './ospf.ts';
import { cipherOf } from './system.ts';
import { off, value } from './view.ts';

const layer3 = { if: (_device, at) => isLayer3(at) } satisfies Partial<Rule>;

/** The process and its area come into being with the line that names them. */
function joinArea(call: Call): undefined {
  if (!call.booting) putArea(call.device, call.arg('pid'), call.arg('area'));
}

function keepKey(call: Call): Reply | undefined {
  const stored = call.has('clear') ? cipherOf(call.arg('clear')) : call.arg('cipher');
  const id = call.arg('id');
  const line = `ospf authentication-mode md5 ${id} cipher ${stored}`;
  keep(call, { key: `ospf authentication-mode md5 ${id}`, lines: [line], args: { id: [id] } });
  return undefined;
}

export const INTERFACE_OSPF: readonly Rule[] = [
  {
    form: 'ospf <pid:int(1-65535)> area <area:area> [exclude-subip]',
    undo: 'ospf <pid:int(1-65535)> area',
    item: 'ospf {pid} area',
    after: (call) => (call.negated ? undefined : joinArea(call)),
    ...layer3,
  },
  {
    form: 'ospf authentication-mode md5 <id:int(1-255)> (cipher <cipher:cipher> | plain <clear:word(16)>)',
    undo: 'ospf authentication-mode md5 <id:int(1-255)>',
    effect: keepKey,
    ...layer3,
  },
  value('ospf network-type', '(broadcast | nbma | p2mp [unicast] | p2p)', {
    hidden: ['ospf network-type broadcast'],
    ...layer3,
  }),
  value('ospf cost', '<cost:int(0-65535)>', layer3),
  value('ospf timer hello', '<seconds:int(1-65535)>', { hidden: ['ospf timer hello 10'], ...layer3 }),
  value('ospf timer dead', '<seconds:int(1-2147483647)>', { hidden: ['ospf timer dead 40'], ...layer3 }),
  value('ospf dr-priority', '<priority:int(0-255)>', { hidden: ['ospf dr-priority 1'], ...layer3 }),
  off('ospf mtu-enable', layer3),
  off('ospf bfd enable', layer3),
];

/** Link aggregation: settings of the aggregate, and ports that join and leave. */
import { keep } from '../tree.ts';
import type { Call, DeviceState, Item, Reply, Rule } from '../types.ts';
import { findInterface, isLayer2, linkMode, nameOf } from './model.ts';
import { isPort, typeOf } from './names.ts';
import { copyVlanLines } from './port.ts';
import { off, value } from './view.ts';

const GROUP = 'port link-aggregation group';

function isAggregate(_device: DeviceState, at: Item): boolean {
  return /^(Bridge|Route)-Aggregation$/.test(typeOf(nameOf(at)));
}

function isMember(_device: DeviceState, at: Item): boolean {
  return isPort(nameOf(at));
}

/** A port in bridge mode joins a Bridge-Aggregation, one in route mode a Route-Aggregation. */
function aggregateOf(call: Call): string {
  return `${linkMode(call.at) === 'bridge' ? 'Bridge' : 'Route'}-Aggregation${call.arg('group')}`;
}

function checkJoin(call: Call): Reply | undefined {
  if (call.booting) return undefined;
  const old = call.at.children.get(GROUP)?.args.group?.[0];
  if (old !== undefined && old !== call.arg('group'))
    return {
      refuse: `Failed to configure: the port is already a member of aggregation group ${old}; the group cannot be changed.`,
    };
  if (findInterface(call.device, aggregateOf(call))) return undefined;
  return { refuse: `The aggregate interface ${aggregateOf(call)} does not exist.` };
}

/** Whoever joins takes over the VLAN lines of the aggregate. */
function join(call: Call): undefined {
  const aggregate = findInterface(call.device, aggregateOf(call));
  if (aggregate && !call.booting && isLayer2(aggregate)) copyVlanLines(aggregate, call.at);
  keep(call, { key: GROUP, lines: [`${GROUP} ${call.arg('group')}`], args: { group: [call.arg('group')] } });
}

const aggregate = { if: isAggregate } satisfies Partial<Rule>;
const member = { if: isMember } satisfies Partial<Rule>;

export const AGGREGATE: readonly Rule[] = [
  value('link-aggregation mode', '(dynamic | static)', {
    hidden: ['link-aggregation mode static'],
    ...aggregate,
  }),
  value('link-aggregation selected-port minimum', '<count:int(1-32)>', aggregate),
  value(
    'link-aggregation load-sharing mode',
    '(destination-ip | destination-mac | source-ip | source-mac)+',
    aggregate,
  ),
  off('lacp edge-port', aggregate),
];

export const MEMBERSHIP: readonly Rule[] = [
  value('link-aggregation port-priority', '<priority:int(0-65535)>', {
    hidden: ['link-aggregation port-priority 32768'],
    ...member,
  }),
  value('lacp period', '(short | long)', { hidden: ['lacp period long'], ...member }),
  value('lacp mode', '(passive | active)', { hidden: ['lacp mode active'], ...member }),
  {
    form: `${GROUP} <group:int(1-1024)>`,
    undo: GROUP,
    item: GROUP,
    check: checkJoin,
    effect: join,
    ...member,
  },
];

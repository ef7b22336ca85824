/** Flows of packets: what is counted (record), who is told (exporter), both together (monitor), and where. */
import { findAll, findItem } from '../tree.ts';
import type { Call, Item, Reply, Rule, View } from '../types.ts';
import { commands } from './catalogue.ts';
import { interfaces } from './model.ts';
import { configView, value } from './view.ts';

function attached(call: Call, name: string): boolean {
  return interfaces(call.device).some((section) => findAll(section, `ip flow monitor ${name} `).length > 0);
}

/** A monitor that an interface has takes no edits; nor does a record that a monitor has. */
function editable(call: Call): Reply | undefined {
  const [, kind = '', name = ''] = call.at.key.split(' ');
  if (call.booting) return undefined;
  const used = kind === 'monitor' ? attached(call, name) : usersOf(call, `record ${name}`).length > 0;
  return used
    ? { refuse: `% Flow ${kind}: '${name}' is in use. Remove from all clients before editing.` }
    : undefined;
}

function usersOf(call: Call, line: string): readonly Item[] {
  return findAll(call.device.root, 'flow monitor ').filter((monitor) => monitor.children.has(line));
}

function removable(call: Call): Reply | undefined {
  const [, kind = ''] = call.words;
  const name = call.arg('name');
  const used = kind === 'monitor' ? attached(call, name) : usersOf(call, `${kind} ${name}`).length > 0;
  return used
    ? { refuse: `% Flow ${kind}: '${name}' is in use. Remove from all clients before deleting.` }
    : undefined;
}

export const FLOWS: readonly Rule[] = ['record', 'exporter', 'monitor'].map((kind) => ({
  form: `flow ${kind} <name:word(32)>`,
  undo: '=',
  item: `flow ${kind} {name}`,
  enters: `flow-${kind}`,
  separate: 'each',
  undoCheck: removable,
}));

const RECORD: readonly Rule[] = commands(
  `
  match ipv4 (protocol | tos | (source | destination) address)
  match transport (source-port | destination-port)
  match interface (input | output)
  collect counter (bytes | packets) [long]
  collect timestamp (absolute | sys-uptime) (first | last)
  collect interface (input | output)
`,
  { check: editable, undoCheck: editable },
);

const EXPORTER: readonly Rule[] = [
  ...commands(`
  destination <ip:ipv4> [vrf <vrf:word(32)>] => destination [<ip:ipv4> [vrf <vrf:word(32)>]]
  source <if:interface> => source [<if:interface>]
  `),
  value('transport udp', '<port:int(1-65535)>', { hidden: ['transport udp 9995'] }),
  value('template data timeout', '<seconds:int(1-86400)>', { hidden: ['template data timeout 600'] }),
];

/** What a monitor names must be there. */
function known(kind: string): NonNullable<Rule['check']> {
  return (call) => {
    const frozen = editable(call);
    if (
      frozen !== undefined ||
      call.booting ||
      findItem(call.device.root, `flow ${kind} ${call.arg('name')}`)
    )
      return frozen;
    return { refuse: `% Flow ${kind}: '${call.arg('name')}' not found` };
  };
}

const MONITOR: readonly Rule[] = [
  { form: 'exporter <name:word(32)>', undo: '=', check: known('exporter'), undoCheck: editable },
  {
    form: 'cache timeout (kind=active | kind=inactive) <seconds:int(1-604800)>',
    undo: 'cache timeout (kind=active | kind=inactive) [<seconds:int(1-604800)>]',
    item: 'cache timeout {kind}',
    hidden: ['cache timeout active 1800', 'cache timeout inactive 15'],
    check: editable,
    undoCheck: editable,
  },
  {
    form: 'record <name:word(32)>',
    undo: 'record [<name:word(32)>]',
    check: known('record'),
    undoCheck: editable,
  },
];

/** A monitor without its record counts nothing and is refused. */
export const INTERFACE_FLOWS: readonly Rule[] = [
  {
    form: 'ip flow monitor <name:word(32)> (input | output)',
    undo: '=',
    check: (call) => {
      const monitor = findItem(call.device.root, `flow monitor ${call.arg('name')}`);
      if (call.booting || (monitor !== undefined && findAll(monitor, 'record ').length > 0)) return undefined;
      return { refuse: `% Flow Monitor: '${call.arg('name')}' has no record` };
    },
  },
];

export const FLOW_VIEWS: Readonly<Record<string, View>> = {
  'flow-record': configView('config-flow-record', RECORD),
  'flow-exporter': configView('config-flow-exporter', EXPORTER),
  'flow-monitor': configView('config-flow-monitor', MONITOR),
};

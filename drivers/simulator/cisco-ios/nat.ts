/** Address translation: pools, dynamic rules, fixed addresses and ports. */
import { findAll, findItem } from '../tree.ts';
import type { Call, Reply, Rule } from '../types.ts';
import { commands } from './catalogue.ts';

const POOL_RULE = 'ip nat inside source list';

/** A pool that a rule names stays as it is. */
function poolInUse(call: Call): Reply | undefined {
  const used = findAll(call.at, POOL_RULE).some((item) => item.args.pool?.[0] === call.arg('pool'));
  return used ? { refuse: `%Pool ${call.arg('pool')} in use, cannot destroy` } : undefined;
}

function samePool(call: Call): Reply | undefined {
  const old = findItem(call.at, `ip nat pool ${call.arg('pool')}`);
  if (call.booting || old === undefined || old.lines[0] === call.words.join(' ')) return undefined;
  return { refuse: `%Pool ${call.arg('pool')} exists: remove it first` };
}

/** One access list is translated one way only. */
function sameList(call: Call): Reply | undefined {
  const old = findItem(call.at, `${POOL_RULE} ${call.arg('list')}`);
  if (call.booting || old === undefined || old.lines[0] === call.words.join(' ')) return undefined;
  return { refuse: '%Dynamic mapping in use, cannot change' };
}

const RANGE = '<first:ipv4> <last:ipv4> (netmask <mask:mask> | prefix-length <length:int(1-32)>)';
const TARGET = '(interface <if:interface> | pool <pool:word(64)>) [overload]';

/** A service behind a port has the word `extendable`, which nobody types. */
function extended(call: Call): string {
  return `${call.words.join(' ')} extendable`;
}

const PORT = 'ip nat inside source static (protocol=tcp | protocol=udp) <local:ipv4> <lport:int(1-65535)>';

export const NAT: readonly Rule[] = [
  {
    form: `ip nat pool <pool:word(64)> ${RANGE}`,
    undo: `ip nat pool <pool:word(64)> [${RANGE}]`,
    item: 'ip nat pool {pool}',
    check: samePool,
    undoCheck: poolInUse,
  },
  {
    form: `${POOL_RULE} <list:word(64)> ${TARGET}`,
    undo: `${POOL_RULE} <list:word(64)> [${TARGET}]`,
    item: `${POOL_RULE} {list}`,
    check: sameList,
  },
  {
    form: `${PORT} <global:ipv4> <gport:int(1-65535)>`,
    undo: '=',
    item: 'ip nat inside source static {protocol} {local} {lport} {global} {gport}',
    shows: extended,
  },
  {
    form: `${PORT} interface <if:interface> <gport:int(1-65535)>`,
    undo: '=',
    item: 'ip nat inside source static {protocol} {local} {lport} {if} {gport}',
  },
  ...commands('ip nat inside source static <local:ipv4> <global:ipv4>'),
];

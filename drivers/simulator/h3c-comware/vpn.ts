/** VPN instances: their marks, and what goes when one of them goes. */
import { keep, removeItem } from '../tree.ts';
import type { Call, Reply, Rule, View } from '../types.ts';
import { interfaces, vpnOf, wipeRouting } from './model.ts';
import { subView, value } from './view.ts';

/** What was bound to the instance is bound no longer; its addresses and routes go too. */
function removeVpn(call: Call): Reply | undefined {
  const item = call.at.children.get(`ip vpn-instance ${call.arg('vpn')}`);
  if (!item) return { refuse: 'The VPN instance does not exist.' };
  removeItem(item);
  for (const section of interfaces(call.device)) {
    if (vpnOf(section) !== call.arg('vpn')) continue;
    section.children.delete('ip binding vpn-instance');
    wipeRouting(section);
  }
  for (const child of [...call.at.children.values()])
    if (/^(ip|ipv6) route-static/.test(child.key) && child.args.vpn?.[0] === call.arg('vpn'))
      removeItem(child);
  return undefined;
}

/** `both` and no word are displayed as two lines. */
function setTarget(call: Call): undefined {
  const words =
    call.has('direction') && call.arg('direction') !== 'both'
      ? [call.arg('direction')]
      : ['import-extcommunity', 'export-extcommunity'];
  for (const word of words) {
    const key = `vpn-target ${word}`;
    const known = call.at.children.get(key)?.args.target ?? [];
    const named = call.args.target ?? [];
    const all = call.negated
      ? known.filter((one) => !named.includes(one))
      : [...new Set([...known, ...named])];
    if (all.length === 0) call.at.children.delete(key);
    else
      keep(call, {
        key,
        lines: [`vpn-target ${all.join(' ')} ${word}`],
        args: { target: all },
        sort: word.startsWith('import') ? '0' : '1',
      });
  }
}

const TARGET =
  'vpn-target (<target:rd>)+ [direction=both | direction=import-extcommunity | direction=export-extcommunity]';

const VPN_RULES: readonly Rule[] = [
  value('route-distinguisher', '<rd:rd>', {
    check: (call) => {
      const old = call.at.children.get('route-distinguisher')?.args.rd?.[0];
      return old === undefined || old === call.arg('rd')
        ? undefined
        : { refuse: 'The route distinguisher cannot be changed: remove it first.' };
    },
  }),
  value('description', '<text:line(79)>'),
  { form: TARGET, undo: TARGET, effect: setTarget, undoEffect: setTarget },
  {
    form: 'address-family (family=ipv4 | family=ipv6)',
    undo: '=',
    item: 'address-family {family}',
    enters: 'vpn-family',
  },
];

const FAMILY_RULES: readonly Rule[] = [
  { form: TARGET, undo: TARGET, effect: setTarget, undoEffect: setTarget },
];

export const VPNS: readonly Rule[] = [
  {
    form: 'ip vpn-instance <vpn:name(31)>',
    undo: '=',
    item: 'ip vpn-instance {vpn}',
    enters: 'vpn-instance',
    separate: 'each',
    sort: (call) => call.arg('vpn'),
    undoEffect: removeVpn,
  },
];

export const VPN_VIEWS: Readonly<Record<string, View>> = {
  'vpn-instance': subView((item) => `vpn-instance-${item.args.vpn?.[0] ?? ''}`, VPN_RULES),
  'vpn-family': subView('vpn-ipv4', FAMILY_RULES),
};

/** Display commands that show configuration: all, a section, saved, and what differs. */
import { printChildren } from '../tree.ts';
import type { Call, Reply, Rule } from '../types.ts';
import { DISPLAY_STATE } from './display-state.ts';
import { unifiedDiff } from './text.ts';

/** The blocks of a configuration text: what stands between two separators at the left edge. */
function blocksOf(text: string): readonly (readonly string[])[] {
  const blocks: string[][] = [[]];
  for (const line of text.trimEnd().split('\n')) {
    if (line === '#') blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

function showBlocks(call: Call, wanted: (head: string) => boolean): string {
  const kept = blocksOf(call.device.running()).filter(([head = '']) => head !== 'return' && wanted(head));
  return [...kept.flatMap((block) => ['#', ...block]), '#', 'return'].join('\n');
}

function showInterface(call: Call): string | Reply {
  const name = call.arg('name');
  const heads =
    name === '' ? /^interface / : new RegExp(`^interface ${name.replaceAll(/[.]/g, '\\$&')}( |$)`);
  if (name !== '' && !call.device.root.children.has(`interface ${name}`)) return { caret: 'name' };
  return showBlocks(call, (head) => heads.test(head));
}

/** Words behind `configuration` and the blocks that they show. */
const MODULES = {
  'acl-advance': /^acl (ipv6 )?advanced /,
  'acl-basic': /^acl (ipv6 )?basic /,
  bgp: /^bgp /,
  line: /^line /,
  'local-user': /^local-user /,
  ospf: /^ospf /,
  'route-policy': /^route-policy /,
  system: /^ /,
  vlan: /^vlan /,
} satisfies Record<string, RegExp>;

function showModule(call: Call): string {
  const heads = Object.entries(MODULES).find(([module]) => module === call.arg('module'))?.[1];
  return showBlocks(call, (head) => heads === undefined || heads.test(head));
}

/** The section in which the command is typed. */
function showThis(call: Call): string {
  const view = call.device.dialect.views[call.at.view ?? ''];
  if (!view || call.at.parent === null) return showBlocks(call, (head) => head.startsWith(' '));
  return ['#', ...call.at.lines, ...printChildren(call.at, view, call.device, ' ', ''), '#', 'return'].join(
    '\n',
  );
}

function showSaved(call: Call): string | Reply {
  return call.device.saved === '' ? { refuse: 'The configuration file does not exist.' } : call.device.saved;
}

function showDiff(call: Call): string {
  const names = ['Current configuration', 'flash:/startup.cfg'] as const;
  return unifiedDiff(call.device.running(), call.device.saved, names);
}

const MODULE_FORM = Object.keys(MODULES)
  .map((module) => `module=${module}`)
  .join(' | ');

export const DISPLAY: readonly Rule[] = [
  { form: 'display current-configuration', run: (call) => call.device.running() },
  { form: 'display current-configuration interface [<name:interface>]', run: showInterface },
  { form: `display current-configuration configuration [${MODULE_FORM}]`, run: showModule },
  { form: 'display current-configuration diff', run: showDiff },
  { form: 'display diff current-configuration startup-configuration', run: showDiff },
  { form: 'display saved-configuration', run: showSaved },
  { form: 'display this', run: showThis },
  ...DISPLAY_STATE,
];

/** Looks at the interfaces of a device as other services have left them. */
import { itemsOf as featureItems } from '../merge.ts';
import { entryOf, textOf } from '../node.ts';
import type { Family } from './ip.ts';
import type { Draft } from './model.ts';
import { itemsOf } from './pieces.ts';

/** The first address of that family on the interface, without its prefix length. */
export function addressOn({ node }: Draft, port: string, family: Family): string | undefined {
  const ports = entryOf(node, 'interfaces');
  const found = (ports === undefined ? undefined : featureItems(ports))?.items.find(
    (item) => textOf(entryOf(item, 'name')) === port,
  );
  const [first] = itemsOf(entryOf(found, family === 4 ? 'ipv4' : 'ipv6'));
  return textOf(first)?.split('/')[0];
}

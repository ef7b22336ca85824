/** Checks that look at more than one document: devices claimed twice (F13), secret references outside their bounds. */

import { isIP } from 'node:net';
import { addressBytes } from '../../schemas/formats.ts';
import { type Shape, shapes } from '../../schemas/generated/shapes.ts';
import type { Device, Problem, ProjectSettings } from '../types.ts';
import type { DesiredDocument } from './documents.ts';
import { entryOf, type MapNode, type Node, textOf } from './node.ts';
import { problemAt } from './problem.ts';

export interface Claim {
  readonly device: Device;
  readonly merged: MapNode;
}

/** One problem for every device that is another one's double, naming both files. */
export function doubleDevices(claims: readonly Claim[]): Problem[] {
  return [
    ...doubles(claims, 'address', ({ device: { connection } }) => {
      // The same address behind another jump host is another device.
      const way = connection.via.map(({ address, port }) => `${address}:${port}`).join('>');
      return `${way}>${canonicalAddress(connection.address)}:${connection.port}`;
    }),
    ...doubles(claims, 'serial', ({ device }) => device.facts.serial?.toUpperCase()),
  ];
}

function canonicalAddress(address: string): string {
  return isIP(address) === 0 ? address.toLowerCase() : addressBytes(address).join('.');
}

function doubles(
  claims: readonly Claim[],
  key: string,
  identify: (claim: Claim) => string | undefined,
): Problem[] {
  const seen = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const identity = identify(claim);
    if (identity === undefined) return [];
    const first = seen.get(identity);
    if (first === undefined) {
      seen.set(identity, claim);
      return [];
    }
    const place = entryOf(claim.merged, key)?.place ?? claim.merged.place;
    const other = entryOf(first.merged, key)?.place ?? first.merged.place;
    const message = `two files claim one device: ${claim.device.source.file} and ${first.device.source.file} have the same ${key}`;
    return [
      problemAt(place, {
        code: 'claimed-twice',
        message,
        hint: 'a device has one file',
        other,
        device: claim.device.name,
      }),
    ];
  });
}

/** References must keep to the project's prefix; an account cannot hold `whatever the device has`. */
export function secretProblems(document: DesiredDocument, { secrets }: ProjectSettings): Problem[] {
  return secretRefs(document.node, shapes[document.kind]).flatMap((node) => {
    const reference = textOf(node) ?? '';
    if (reference.startsWith('env:') && !reference.startsWith(`env:${secrets.env_prefix}`)) {
      const hint = `name the variable ${secrets.env_prefix}…, or change secrets.env_prefix in plumbline.yaml`;
      return [
        problemAt(node.place, {
          code: 'secret-prefix',
          message: `only variables that begin with ${secrets.env_prefix} can be referred to`,
          hint,
        }),
      ];
    }
    if (reference === 'device' && document.kind === 'plumbline') {
      return [
        problemAt(node.place, {
          code: 'secret-device',
          message: 'an account needs a value: `device` says that the device knows it',
        }),
      ];
    }
    return [];
  });
}

/** Every `secret:` of a reference object. */
function secretRefs(node: Node, shape: Shape | undefined): Node[] {
  if (node.kind === 'scalar' || shape === undefined) return [];
  if (node.kind === 'list') return node.items.flatMap((item) => secretRefs(item, shape.items));
  const reference = shape.secret ? entryOf(node, 'secret') : undefined;
  if (reference !== undefined) return [reference];
  return [...node.entries].flatMap(([name, entry]) =>
    secretRefs(entry.node, shape.properties?.[name] ?? shape.entries),
  );
}

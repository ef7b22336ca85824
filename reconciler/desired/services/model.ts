/** What services are expanded onto, and what they give. */
import type { Problem } from '../../types.ts';
import type { MapNode, Node } from '../node.ts';
import type { Scope } from '../references.ts';
import type { Place } from '../source-text.ts';
import type { Block } from './ip.ts';

/** A device after merging, before services. */
export interface Draft {
  readonly name: string;
  /** The device's own document. */
  readonly from: MapNode;
  readonly node: MapNode;
  readonly scope: Scope;
}

/** One services/NAME.yaml that passed its schema. */
export interface Service {
  readonly name: string;
  readonly kind: string;
  readonly node: MapNode;
}

/** A recorded or written block with the line that says so. */
export interface Settled {
  readonly block: Block;
  readonly place: Place;
}

/** Where the pieces of a feature go: a list feature, or a list or value below `dhcp`. */
export type Slot = 'vlans' | 'interfaces' | 'ospf' | 'bgp' | 'dhcp/excluded' | 'dhcp/pools' | 'dhcp/enabled';

/** Everything that expanding a service asks and answers. */
export interface Expansion {
  readonly drafts: ReadonlyMap<string, Draft>;
  /** Every device that has a file, also one whose file is wrong. */
  readonly known: readonly string[];
  readonly services: readonly Service[];
  /** Name of the interface of a VLAN, with `{vlan}`; undefined where the platform has none of a known name. */
  readonly vlanInterface: (draft: Draft) => string | undefined;
  readonly problems: Problem[];
  /** Counts work; throws `TooMuch` before a file of a few lines becomes millions of values (F18). */
  readonly spend: (count: number) => void;
  /** Puts a piece into a feature of a device. */
  readonly put: (device: string, slot: Slot, node: Node) => void;
  /** By `idOf`: what each need has got; a need without is told elsewhere. */
  readonly settled: ReadonlyMap<string, Settled>;
}

/** The services of a commit would become more than any network has. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
}

/** What the pipeline must know of platforms to expand services; rooms are passed in. */
export type VlanInterfaceOf = (platform: string) => Promise<string | undefined>;

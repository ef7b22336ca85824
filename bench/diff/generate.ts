/** Realistic configurations of any size, and the same with a part of its lines changed. The same seed gives the same text. */

/** What stands in a configuration of one language: languages/<platform>.ts exports it as `language`. */
export interface BenchLanguage {
  readonly separator: string;
  readonly head: readonly string[];
  /** Blocks in their order, with their share of all lines. */
  readonly blocks: readonly {
    readonly share: number;
    readonly lines: (index: number) => readonly string[];
  }[];
  /** Another value for a line; `null`: the line goes; `undefined`: it is none that changes. */
  readonly change: (line: string) => string | null | undefined;
}

type Block = (index: number) => readonly string[];

/** A campus switch: the same mixture for each language that has one. */
export function campusSwitch(kinds: {
  readonly vlan: Block;
  readonly accessList: Block;
  readonly port: Block;
  readonly routed: Block;
  readonly route: Block;
}): BenchLanguage['blocks'] {
  return [
    { share: 0.04, lines: kinds.vlan },
    { share: 0.3, lines: kinds.accessList },
    { share: 0.4, lines: kinds.port },
    { share: 0.16, lines: kinds.routed },
    { share: 0.1, lines: kinds.route },
  ];
}

/** A small generator of random numbers (mulberry32): the bench must compare like with like. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A configuration of about `lines` lines. */
export function configOf({ separator, head, blocks }: BenchLanguage, lines: number): string[] {
  const all: string[] = [...head, separator];
  for (const { share, lines: block } of blocks) {
    const count = Math.max(1, Math.round((lines * share) / block(0).length));
    for (let index = 0; index < count; index++) all.push(...block(index));
    all.push(separator);
  }
  return all;
}

/** The configuration with `share` of its lines changed: values in lines, and lines that are gone. */
export function changed(
  language: BenchLanguage,
  lines: readonly string[],
  share: number,
  seed = 1,
): string[] {
  const random = randomFrom(seed);
  return lines.flatMap((line) => {
    if (line === language.separator || random() >= share) return [line];
    const other = language.change(line);
    return other === null ? [] : [other ?? line];
  });
}

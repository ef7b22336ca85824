/** Texts of any size that are hard on a parser, and what their cost is held against. */

/** A text of the given size; a tuple is a running and an intended one. */
export type Shape = (size: number) => string | readonly [string, string];

function repeated(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

interface Sized {
  readonly size: number;
  readonly shape: Shape;
  /** Why the prediction is left out: its cost grows faster than the text. */
  readonly unpredicted?: string;
}

/** Size is the number of lines, words, levels or characters: what the shape repeats. */
export const SHAPES: Readonly<Record<string, Sized>> = {
  'ever deeper sections': {
    size: 600,
    shape: (size) => repeated(size, (index) => `${' '.repeat(index)}x`),
  },
  'a sawtooth of indents': {
    size: 3_000,
    shape: (size) => repeated(size, (index) => `${' '.repeat(index % 97)}level ${index % 7}`),
  },
  'deep sections that all begin again': {
    size: 2_000,
    shape: (size) => repeated(size, (index) => `${' '.repeat(index % 60)}section ${index}`),
  },
  'one line of one word': { size: 500_000, shape: (size) => 'x'.repeat(size) },
  'one line of many words': { size: 50_000, shape: (size) => 'a b '.repeat(size / 2) },
  'one known line of many words': { size: 50_000, shape: (size) => `ip route ${'1 '.repeat(size)}` },
  'a long description': {
    size: 50_000,
    shape: (size) => `interface Vlan1\n description ${'word '.repeat(size)}`,
  },
  'equal lines': {
    size: 10_000,
    unpredicted: 'each of many equal lines is looked for among all of them',
    shape: (size) => repeated(size, () => 'ip route 10.0.0.0 255.0.0.0 10.0.0.1'),
  },
  'equal lines in a section': {
    size: 10_000,
    unpredicted: 'each of many equal lines is looked for among all of them',
    shape: (size) => `interface Vlan1\n${repeated(size, () => ' description x')}`,
  },
  'the same section again and again': {
    size: 3_000,
    shape: (size) => repeated(size, (index) => `interface Vlan1\n line ${index}`),
  },
  'distinct sections': {
    size: 1_500,
    shape: (size) => repeated(size, (index) => `interface Vlan${index}\n description of ${index}`),
  },
  'distinct unknown sections': {
    size: 2_000,
    shape: (size) => repeated(size, (index) => `thing ${index}\n part a ${index}\n part b`),
  },
  'blanks and tabs': { size: 300_000, shape: (size) => ' \t'.repeat(size) },
  'blank lines': { size: 200_000, shape: (size) => ' \n\t\n'.repeat(size / 2) },
  'carriage returns': { size: 300_000, shape: (size) => '\r'.repeat(size) },
  'lines that end in carriage returns': {
    size: 3_000,
    shape: (size) => repeated(size, (i) => `line ${i}\r`),
  },
  NULs: { size: 300_000, shape: (size) => '\0'.repeat(size) },
  'bytes that are no text': {
    size: 30_000,
    shape: (size) => Buffer.alloc(size, Buffer.from([0xff, 0xc3, 0x28, 0xe2, 0x82, 0x0a])).toString('utf8'),
  },
  'blocks that nothing closes': {
    size: 5_000,
    shape: (size) => repeated(size, (index) => `banner motd ${String.fromCharCode(33 + (index % 90))}`),
  },
  'headers that nothing closes': {
    size: 5_000,
    shape: (size) => repeated(size, (index) => `header login ${String.fromCharCode(33 + (index % 90))}`),
  },
  'only leaving': { size: 10_000, shape: (size) => repeated(size, (i) => (i % 2 === 0 ? 'exit' : 'quit')) },
  'only separators': { size: 20_000, shape: (size) => repeated(size, (i) => (i % 2 === 0 ? '!' : '#')) },
  'lines in the opposite order': {
    size: 4_000,
    shape: (size) => [repeated(size, (i) => `thing ${i}`), repeated(size, (i) => `thing ${size - i}`)],
  },
  'each line negated': {
    size: 2_500,
    shape: (size) => [repeated(size, (i) => `thing ${i}`), repeated(size, (i) => `no thing ${i}`)],
  },
};

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Processor time of the work in milliseconds: what other processes do at the same time does not count. */
function costOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Below this nothing can be said about growth. */
const FLOOR = 150;

export interface Growth {
  readonly small: number;
  readonly large: number;
  /** How much faster cost grew than size. */
  readonly excess: number;
}

/**
 * Median cost at a size and at twice that size, measured in turns. `ratio` is how many times larger the second text
 * is. Cheap work has no growth.
 */
export function growthOf(small: () => void, large: () => void, ratio: number, rounds = 3): Growth {
  const costs: [number[], number[]] = [[], []];
  small();
  for (let round = 0; round < rounds; round++) {
    costs[0].push(costOf(small));
    costs[1].push(costOf(large));
    // One look is enough to know that it is cheap.
    if (round === 0 && (costs[1][0] ?? 0) < FLOOR / 2) break;
  }
  const [a, b] = [medianOf(costs[0]), medianOf(costs[1])];
  return { small: a, large: b, excess: b < FLOOR ? 0 : b / Math.max(a, 1) / ratio };
}

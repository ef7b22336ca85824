/** Comware syntax: blocks of terminal lines that two texts cut at different places. */
import type { ConfigNode, Texts } from '../../../contract.ts';

type Nodes = readonly ConfigNode[];

const BLOCK = /^(?<kind>(?:line|user-interface) (?:vty|tty)) (?<first>\d+)(?: (?<last>\d+))?$/;

interface Block {
  readonly kind: string;
  readonly first: number;
  readonly last: number;
}

function blockOf({ line }: ConfigNode): Block | undefined {
  const { kind, first, last = first } = BLOCK.exec(line)?.groups ?? {};
  return kind === undefined ? undefined : { kind, first: Number(first), last: Number(last) };
}

/** Numbers with which a block begins, and those behind the end of one. */
function cutsOf(nodes: Nodes): readonly string[] {
  return nodes.flatMap((node) => {
    const block = blockOf(node);
    return block === undefined ? [] : [`${block.kind} ${block.first}`, `${block.kind} ${block.last + 1}`];
  });
}

function copyOf(node: ConfigNode): ConfigNode {
  return { ...node, children: node.children.map(copyOf) };
}

function cut(node: ConfigNode, cuts: ReadonlySet<string>): Nodes {
  const block = blockOf(node);
  if (block === undefined) return [node];
  const { kind, first, last } = block;
  const starts = [first];
  for (let at = first + 1; at <= Math.min(last, first + MOST_LINES); at++)
    if (cuts.has(`${kind} ${at}`)) starts.push(at);
  if (starts.length === 1) return [node];
  return starts.map((start, index) => {
    const end = (starts[index + 1] ?? last + 1) - 1;
    const line = start === end ? `${kind} ${start}` : `${kind} ${start} ${end}`;
    return { ...(index === 0 ? node : copyOf(node)), line };
  });
}

/** No device has more. */
const MOST_LINES = 4096;

function saysTwice(nodes: Nodes): boolean {
  const heads = nodes.map(({ line }) => line).filter((line) => BLOCK.test(line));
  return new Set(heads).size < heads.length;
}

/** Both texts with their blocks cut where either of them begins or ends one. */
export function together({ running, intended }: Texts): Texts {
  const [shown, wanted] = [cutsOf(running), cutsOf(intended)];
  if (shown.length === 0 || wanted.length === 0 || shown.join() === wanted.join())
    return { running, intended };
  const cuts = new Set([...shown, ...wanted]);
  const apart = (nodes: Nodes): Nodes => nodes.flatMap((node) => cut(node, cuts));
  const cutTexts = { running: apart(running), intended: apart(intended) };
  // A text whose own blocks overlap says two things of one line: it stays as it is.
  return Object.values(cutTexts).some(saysTwice) ? { running, intended } : cutTexts;
}

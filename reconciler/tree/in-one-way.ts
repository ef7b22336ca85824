/** Two whole texts that say one thing in two ways, in one way: blocks that they cut at different places, and what a room knows. */
import type { ConfigNode, Syntax, Texts } from '../../drivers/contract.ts';

type Nodes = readonly ConfigNode[];

interface Block {
  readonly kind: string;
  readonly first: number;
  readonly last: number;
}

/** No device has more. */
const MOST_LINES = 4096;

/** What neither the syntax nor the room understands is given back as it is. */
export function inOneWay(syntax: Syntax, texts: Texts): Texts {
  const cut = syntax.blocks === undefined ? texts : cutAlike(syntax.blocks, texts);
  return syntax.together?.(cut) ?? cut;
}

/** Both texts with their blocks cut where either of them begins or ends one. */
function cutAlike(heads: RegExp, { running, intended }: Texts): Texts {
  const [shown, wanted] = [cutsOf(heads, running), cutsOf(heads, intended)];
  if (shown.length === 0 || wanted.length === 0 || shown.join() === wanted.join())
    return { running, intended };
  const cuts = new Set([...shown, ...wanted]);
  const apart = (nodes: Nodes): Nodes => nodes.flatMap((node) => cut(heads, node, cuts));
  const alike = { running: apart(running), intended: apart(intended) };
  // A text whose own blocks overlap says two things of one line: it stays as it is.
  return Object.values(alike).some((nodes) => saysTwice(heads, nodes)) ? { running, intended } : alike;
}

function blockOf(heads: RegExp, { line }: ConfigNode): Block | undefined {
  const { kind, first, last = first } = heads.exec(line)?.groups ?? {};
  return kind === undefined ? undefined : { kind, first: Number(first), last: Number(last) };
}

/** Numbers with which a block begins, and those behind the end of one. */
function cutsOf(heads: RegExp, nodes: Nodes): readonly string[] {
  return nodes.flatMap((node) => {
    const block = blockOf(heads, node);
    return block === undefined ? [] : [`${block.kind} ${block.first}`, `${block.kind} ${block.last + 1}`];
  });
}

function cut(heads: RegExp, node: ConfigNode, cuts: ReadonlySet<string>): Nodes {
  const block = blockOf(heads, node);
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

function copyOf(node: ConfigNode): ConfigNode {
  return { ...node, children: node.children.map(copyOf) };
}

function saysTwice(heads: RegExp, nodes: Nodes): boolean {
  const lines = nodes.map(({ line }) => line).filter((line) => heads.test(line));
  return new Set(lines).size < lines.length;
}

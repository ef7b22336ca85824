/** FRRouting syntax: what two texts say in two ways, as people write BGP and as the router shows it. */
import type { ConfigNode, Texts } from '../../../contract.ts';

type Nodes = readonly ConfigNode[];

const UNICAST = 'address-family ipv4 unicast';
const DEFAULT_OFF = 'no bgp default ipv4-unicast';
const ACTIVATE = /^neighbor (\S+) activate$/;
const PASSIVE = /^no neighbor (\S+) activate$/;
const MEMBER = /^neighbor (\S+) (?:interface (?:v6only )?)?peer-group \S+$/;
/** What makes a neighbour or a group. */
const PEER = /^neighbor (\S+) (?:remote-as \S+|peer-group|interface(?: v6only)?(?: remote-as \S+)?)$/;

/** Lines of IPv4 unicast; until they had a section of their own they stood beside the neighbours. */
const OF_FAMILY = new RegExp(
  '^(?:no )?(?:(?:network|aggregate-address|redistribute|maximum-paths|table-map|bgp dampening|distance) |' +
    'bgp dampening$|neighbor \\S+ (?:activate|route-map|prefix-list|distribute-list|filter-list|next-hop-self|' +
    'soft-reconfiguration|send-community|default-originate|maximum-prefix|allowas-in|weight|unsuppress-map|' +
    'route-reflector-client|route-server-client|remove-private-AS|as-override|attribute-unchanged|' +
    'nexthop-local|addpath-tx-\\S+|capability orf)(?: |$))',
);

function linesOf(nodes: Nodes): Set<string> {
  return new Set(nodes.map(({ line }) => line));
}

function familyOf(nodes: Nodes): Nodes {
  return nodes.find(({ line }) => line === UNICAST)?.children ?? [];
}

function peersOf(nodes: Nodes): Set<string> {
  return new Set(nodes.flatMap(({ line }) => (PEER.exec(line) ?? MEMBER.exec(line))?.[1] ?? []));
}

function withFamily(nodes: Nodes, children: Nodes): Nodes {
  const known = nodes.find(({ line }) => line === UNICAST);
  if (known === undefined) return children.length === 0 ? nodes : [...nodes, { line: UNICAST, children }];
  return nodes.map((node) => (node === known ? { ...node, children } : node));
}

/** Moves the lines of IPv4 unicast that stand beside the neighbours into its section. */
function inFamily(nodes: Nodes): Nodes {
  const flat = nodes.filter(({ line }) => OF_FAMILY.test(line));
  if (flat.length === 0) return nodes;
  const rest = nodes.filter((node) => !flat.includes(node));
  return withFamily(rest, [...familyOf(nodes), ...flat]);
}

/** The running lines as the router shows them once the default is that of the intended: peers stay as they are. */
function withDefault(running: Nodes, intended: Nodes, off: boolean): Nodes {
  const lines = linesOf(running);
  if (lines.has(DEFAULT_OFF) === off) return running;
  const family = familyOf(running);
  const [said, unsaid] = off ? [PASSIVE, ACTIVATE] : [ACTIVATE, PASSIVE];
  const named = new Set(family.flatMap(({ line }) => said.exec(line)?.[1] ?? []));
  const members = new Set(running.flatMap(({ line }) => MEMBER.exec(line)?.[1] ?? []));
  const wanted = peersOf(intended);
  // One that leaves takes its lines with it.
  const peers = [...peersOf(running)].filter((peer) => wanted.has(peer));
  const others = peers.filter((peer) => !named.has(peer) && !members.has(peer));
  const spelt = (peer: string): ConfigNode => ({
    line: `${off ? '' : 'no '}neighbor ${peer} activate`,
    children: [],
  });
  const kept = family.filter(({ line }) => !said.test(line) && !unsaid.test(line));
  return withFamily(running, [...kept, ...others.map(spelt)]);
}

/** A line that says the default is left out where the other text is silent: the router does not show it. */
function withoutDefault(nodes: Nodes, other: Nodes, off: boolean): Nodes {
  const family = familyOf(nodes);
  const [otherLines, resting] = [linesOf(familyOf(other)), off ? PASSIVE : ACTIVATE];
  const peers = peersOf(other);
  const silent = (peer: string): boolean =>
    peers.has(peer) &&
    !otherLines.has(`neighbor ${peer} activate`) &&
    !otherLines.has(`no neighbor ${peer} activate`);
  const kept = family.filter(({ line }) => !silent(resting.exec(line)?.[1] ?? ''));
  return kept.length === family.length ? nodes : withFamily(nodes, kept);
}

/** `neighbor A bfd profile P` is shown as two lines. */
function withBfd(nodes: Nodes): Nodes {
  const lines = linesOf(nodes);
  return nodes.flatMap((node) => {
    const plain = /^neighbor \S+ bfd(?= profile )/.exec(node.line)?.[0];
    return plain === undefined || lines.has(plain) ? [node] : [{ line: plain, children: [] }, node];
  });
}

function sameInstance(shown: Nodes, wanted: Nodes): readonly [Nodes, Nodes] {
  let [running, intended] = [withBfd(shown), withBfd(wanted)];
  if ([running, intended].some((nodes) => nodes.some(({ line }) => line === UNICAST)))
    [running, intended] = [inFamily(running), inFamily(intended)];
  const off = linesOf(intended).has(DEFAULT_OFF);
  const before = withDefault(running, intended, off);
  // A line that speaks of the state before the default changed is no repetition.
  if (before !== running) return [before, withoutDefault(intended, before, off)];
  return [withoutDefault(running, intended, off), withoutDefault(intended, running, off)];
}

/** Said in one way already: what was made of a text is not asked a second time what it meant. */
const settled = new WeakSet<ConfigNode>();

function settle(node: ConfigNode, children: Nodes): ConfigNode {
  const made = { ...node, children };
  settled.add(made);
  return made;
}

/** Instances that stand in both texts, each pair said in one way. */
export function together({ running, intended }: Texts): Texts {
  const wanted = new Map(
    intended.filter(({ line }) => line.startsWith('router bgp ')).map((node) => [node.line, node]),
  );
  const same = new Map<ConfigNode, ConfigNode>();
  for (const node of running) {
    const twin = wanted.get(node.line);
    if (twin === undefined || settled.has(node) || settled.has(twin)) continue;
    const [shown, meant] = sameInstance(node.children, twin.children);
    if (shown !== node.children) same.set(node, settle(node, shown));
    if (meant !== twin.children) same.set(twin, settle(twin, meant));
  }
  if (same.size === 0) return { running, intended };
  const said = (nodes: Nodes): Nodes => nodes.map((node) => same.get(node) ?? node);
  return { running: said(running), intended: said(intended) };
}

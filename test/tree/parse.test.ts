/** Text into trees: layouts as devices print them, and texts that people type. */
import { describe, expect, it } from 'vitest';
import type { ConfigNode, Syntax } from '../../drivers/contract.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { planChange } from '../../reconciler/tree/plan-change.ts';
import { printConfig } from '../../reconciler/tree/print.ts';
import { syntax } from './invented.ts';

/** The same language, laid out with one blank before top-level one-liners and `#` between blocks. */
const blanked: Syntax = {
  ...syntax,
  layout: { ...syntax.layout, separator: /^#$/, separatorResets: true, printSeparator: '#' },
};

type Shape = string | readonly [string, ...Shape[]];

function shape(nodes: readonly ConfigNode[]): Shape[] {
  return nodes.map((node) =>
    node.children.length === 0 ? node.line : ([node.line, ...shape(node.children)] as const),
  );
}

interface Text {
  readonly name: string;
  readonly text: string;
  readonly shape: readonly Shape[];
  readonly layout?: Syntax;
}

const texts: readonly Text[] = [
  { name: 'nothing', text: '', shape: [] },
  { name: 'drops envelope and end', text: 'Reading...\r\nhost a\r\nend\r\n', shape: ['host a'] },
  { name: 'collapses blanks and strips line ends', text: 'clock  utc   1 \t\n', shape: ['clock utc 1'] },
  {
    name: 'nests by indent',
    text: 'bgp 1\n family a\n  peer x on\n peer y as 2\npad',
    shape: [['bgp 1', ['family a', 'peer x on'], 'peer y as 2'], 'pad'],
  },
  {
    name: 'indent of any width',
    text: 'vlan 1\n    name x\nvlan 2\n  name y',
    shape: [
      ['vlan 1', 'name x'],
      ['vlan 2', 'name y'],
    ],
  },
  {
    name: 'a line that falls back half way is a sibling',
    text: 'port e1\n  text x\n mtu 9000',
    shape: [['port e1', 'text x', 'mtu 9000']],
  },
  {
    name: 'a line that stands too deep is a sibling of a leaf',
    text: 'port e1\n text x\n  mtu 9000',
    shape: [['port e1', 'text x', 'mtu 9000']],
  },
  {
    name: 'separators inside a section do not end it',
    text: 'bgp 1\n !\n family a\n  peer x on\n !\n peer y as 2',
    shape: [['bgp 1', ['family a', 'peer x on'], 'peer y as 2']],
  },
  {
    name: 'words that leave are not lines',
    text: 'bgp 1\n family a\n  peer x on\n exit-family\n peer y as 2\nexit\npad',
    shape: [['bgp 1', ['family a', 'peer x on'], 'peer y as 2'], 'pad'],
  },
  {
    name: 'children at the indent of their head',
    text: 'port e1\ntext x\nmtu 9000\nexit\npad',
    shape: [['port e1', 'text x', 'mtu 9000'], 'pad'],
  },
  {
    name: 'flat siblings stay siblings',
    text: 'vlan 1\nvlan 2\nhost a',
    shape: ['vlan 1', 'vlan 2', 'host a'],
  },
  {
    name: 'a section printed twice is one',
    text: 'port e1\n text x\nport e2\nport e1\n mtu 9000',
    shape: [['port e1', 'text x', 'mtu 9000'], 'port e2'],
  },
  { name: 'noise goes with what stands below it', text: 'time 12:00\n more\nhost a', shape: ['host a'] },
  { name: 'another spelling', text: 'port e1\n description a b', shape: [['port e1', 'text a b']] },
  {
    name: 'a separator at the margin does not end a section',
    text: 'port e1\n text x\n!\n mtu 9000\npad',
    shape: [['port e1', 'text x', 'mtu 9000'], 'pad'],
  },
  {
    name: 'empty lines and tabs inside a section',
    text: 'port e1\n text x\n\n\tmtu 9000\n\npad',
    shape: [['port e1', 'text x', 'mtu 9000'], 'pad'],
  },
  {
    name: 'blanks that are neither blank nor tab',
    text: 'port e1\n text x\n\u00a0mtu 9000\npad',
    shape: [['port e1', 'text x', 'mtu 9000'], 'pad'],
  },
  {
    name: 'a section of separators has no lines, so that others at its indent may be its own',
    text: 'port e1\n !\ntext x\npad',
    shape: [['port e1', 'text x'], 'pad'],
  },
  {
    name: 'free text inside a section, at the margin as well',
    text: 'port e1\n text x\n key-blob\nAA\n  BB\nquit\n mtu 9000\npad',
    shape: [['port e1', 'text x', 'key-blob', 'mtu 9000'], 'pad'],
  },
  {
    name: 'a separator resets the context',
    layout: blanked,
    text: '#\n host a\n#\nport e1\n text x\n#\n pad\n web\n#\n',
    shape: ['host a', ['port e1', 'text x'], 'pad', 'web'],
  },
  {
    name: 'one-liners with a blank but without separators',
    layout: blanked,
    text: 'port e1\n text x\n pad\n web',
    shape: [['port e1', 'text x'], 'pad', 'web'],
  },
  {
    name: 'a line with a blank stands inside, where other one-liners have none',
    layout: blanked,
    text: 'host a\nport e1\n text x\n pad\n web',
    shape: ['host a', ['port e1', 'text x', 'pad', 'web']],
  },
];

describe('parseConfig', () => {
  it.each(texts)('$name', ({ text, shape: wanted, layout }) => {
    expect(shape(parseConfig(text, layout ?? syntax))).toEqual(wanted);
  });

  it('keeps payload as it is, and its separators', () => {
    const [banner, port] = parseConfig('banner #\n  a   b\n!\nend\n#\nport e1\n text x', syntax);
    expect(banner?.raw).toEqual(['  a   b', '!', 'end', '#']);
    expect(port?.children).toHaveLength(1);
  });

  it('a block that is never closed does not swallow the rest', () => {
    expect(shape(parseConfig('banner #\nhost a', syntax))).toEqual(['banner #', 'host a']);
  });

  it('counts lines from 1', () => {
    expect(parseConfig('!\nport e1\n text x', syntax)[0]?.children[0]?.at).toBe(3);
    const [port, pad] = parseConfig('port e1\n text x\n\n mtu 9000\n\npad', syntax);
    expect([port?.at, ...(port?.children ?? []).map(({ at }) => at), pad?.at]).toEqual([1, 2, 4, 6]);
  });

  it('reads the lines of a section when somebody asks for them, and no section that is equal on both sides', () => {
    const read: string[] = [];
    const regroup = (nodes: readonly ConfigNode[], path: readonly string[]): readonly ConfigNode[] => {
      if (path.length > 0) read.push(path.join(' / '));
      return nodes;
    };
    const telling: Syntax = { ...syntax, regroup: [{ name: 'tells what is read', regroup }] };
    const text = 'port e1\n text x\nport e2\n text y\nvlan 1\n name z';
    const running = parseConfig(text, telling);
    const intended = parseConfig(text.replace('text y', 'text new'), telling);
    expect(read).toEqual([]);
    const { steps } = planChange({ syntax: telling, running, intended, scope: { kind: 'all' } });
    expect(steps.map(({ lines }) => lines)).toEqual([['text new']]);
    expect(read).toEqual(['port e2', 'port e2']);
    expect({ ...running[2] }.children?.[0]?.line).toBe('name z');
  });

  it.each([
    [
      'one separator between blocks',
      syntax,
      'host a\n!\nport e1\n text x\n!\nbgp 1\n family a\n  peer x on\n exit-family\n',
    ],
    ['a blank before one-liners', blanked, ' host a\n#\nport e1\n text x\n#\n pad\n web\n'],
    ['payload verbatim', syntax, 'banner #\n  a   b\n#\n!\npad\n'],
  ])('prints %s', (_, layout, text) => {
    expect(printConfig(parseConfig(text, layout), layout)).toBe(text);
  });

  it('takes linear time on openings that nothing closes, and on deep nesting', () => {
    const openings = Array.from({ length: 20_000 }, () => 'banner #').join('\n');
    const deep = Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}x`).join('\n');
    const started = performance.now();
    parseConfig(openings.replaceAll('#', '%'), syntax);
    parseConfig(deep, syntax);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

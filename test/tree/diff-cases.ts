/** Kinds of lines and sections of the invented language: what is there, what is wanted, what is typed. */

export interface Case {
  readonly name: string;
  readonly running: string;
  readonly intended: string;
  readonly steps: readonly string[];
  readonly undo?: readonly string[];
}

export const lineCases: readonly Case[] = [
  {
    name: 'nothing to do',
    running: 'host a\nvlan 1\n name x',
    intended: 'vlan 1\n name x\nhost a',
    steps: [],
  },
  {
    name: 'a value is overwritten',
    running: 'clock utc',
    intended: 'clock cet 1',
    steps: ['clock cet 1'],
    undo: ['clock utc'],
  },
  {
    name: 'a value is taken away by its key',
    running: 'clock cet 1',
    intended: '',
    steps: ['no clock'],
    undo: ['clock cet 1'],
  },
  { name: 'noise is nothing', running: 'time 12:00', intended: 'time 13:00', steps: [] },
  {
    name: 'hidden default is no difference',
    running: 'port lo1',
    intended: 'port lo1\n mtu 1500',
    steps: [],
  },
  {
    name: 'back to a hidden default',
    running: 'port e1\n mtu 9000',
    intended: 'port e1',
    steps: ['port e1', ' no mtu'],
    undo: ['port e1', ' mtu 9000'],
  },
  { name: 'toggle on by default', running: '', intended: 'no cdp', steps: ['no cdp'], undo: ['cdp'] },
  { name: 'toggle back on', running: 'no cdp', intended: '', steps: ['cdp'], undo: ['no cdp'] },
  {
    name: 'toggle in its resting state is no difference',
    running: 'port e1\n text x',
    intended: 'port e1\n text x\n no down',
    steps: [],
  },
  {
    name: 'toggle without a known rest',
    running: 'web',
    intended: 'no web',
    steps: ['no web'],
    undo: ['web'],
  },
  {
    name: 'unknown line comes and goes',
    running: 'foo 1',
    intended: 'foo 2',
    steps: ['no foo 1', 'foo 2'],
    undo: ['no foo 2', 'foo 1'],
  },
  {
    name: 'an unknown line that says a name goes before what has the name',
    running: 'port lo1\n text x\nalarm from lo1',
    intended: 'port lo2\n text x\nalarm from lo2',
    steps: ['port lo2', ' text x', 'exit', 'no alarm from lo1', 'alarm from lo2', 'no port lo1'],
    undo: ['port lo1', ' text x', 'exit', 'no alarm from lo2', 'alarm from lo1', 'no port lo2'],
  },
  {
    name: 'unknown line in both polarities is one item',
    running: 'no foo',
    intended: 'foo',
    steps: ['foo'],
    undo: ['no foo'],
  },
  {
    name: 'new section',
    running: '',
    intended: 'vlan 7\n name x',
    steps: ['vlan 7', ' name x'],
    undo: ['no vlan 7'],
  },
  {
    name: 'old section',
    running: 'vlan 7\n name x',
    intended: '',
    steps: ['no vlan 7'],
    undo: ['vlan 7', ' name x'],
  },
  {
    name: 'permanent section: only its lines go',
    running: 'port e1\n text x\n mtu 9000',
    intended: '',
    steps: ['port e1', ' no mtu', ' no text'],
    undo: ['port e1', ' text x', ' mtu 9000'],
  },
  {
    name: 'sections are left before a top-level line',
    running: '',
    intended: 'port e1\n text x\npad',
    steps: ['port e1', ' text x', 'exit', 'pad'],
    undo: ['no pad', 'port e1', ' no text'],
  },
  {
    name: 'sections are not left between siblings',
    running: '',
    intended: 'port e1\n text x\nport e2\n text y',
    steps: ['port e1', ' text x', 'port e2', ' text y'],
  },
  {
    name: 'a section with its own word is left by it',
    running: 'bgp 1\n family a\n family b',
    intended: 'bgp 1\n family a\n  peer x on\n family b\n  peer x on\nport e1\n text x',
    // ports come before bgp in the order table
    steps: [
      'port e1',
      ' text x',
      'bgp 1',
      ' family a',
      '  peer x on',
      ' exit-family',
      ' family b',
      '  peer x on',
    ],
  },
  {
    name: 'remove first',
    running: 'port e1\n bundle 1',
    intended: 'port e1\n bundle 2',
    steps: ['port e1', ' no bundle', ' bundle 2'],
    undo: ['port e1', ' no bundle', ' bundle 1'],
  },
  {
    name: 'one slot for two rules',
    running: 'port e1\n ip 10.0.0.1',
    intended: 'port e1\n ip auto',
    steps: ['port e1', ' ip auto'],
    undo: ['port e1', ' ip 10.0.0.1'],
  },
  {
    name: 'alias is the same line',
    running: 'port e1\n description x',
    intended: 'port e1\n text x',
    steps: [],
  },
  {
    name: 'raw block',
    running: 'banner #\nold\n  text\n#',
    intended: 'banner #\nnew\n\n#',
    steps: ['banner #', 'new', '', '#'],
    undo: ['banner #', 'old', '  text', '#'],
  },
  {
    name: 'raw block goes',
    running: 'banner #\nold\n#',
    intended: '',
    steps: ['no banner'],
    undo: ['banner #', 'old', '#'],
  },
  // lists
];

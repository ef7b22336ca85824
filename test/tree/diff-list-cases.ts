/** Lists, order and effects in the invented language: what is there, what is wanted, what is typed. */
import type { Case } from './diff-cases.ts';

export const listCases: readonly Case[] = [
  {
    name: 'list by difference, additions first',
    running: 'port e1\n trunk 10,20',
    intended: 'port e1\n trunk 20,30-31',
    steps: ['port e1', ' trunk add 30-31', ' trunk remove 10'],
    undo: ['port e1', ' trunk add 10', ' trunk remove 30-31'],
  },
  {
    name: 'list out of nothing is set',
    running: 'port e1\n text x',
    intended: 'port e1\n text x\n trunk 10',
    steps: ['port e1', ' trunk 10'],
    undo: ['port e1', ' no trunk'],
  },
  {
    name: 'list to nothing',
    running: 'port e1\n trunk 10',
    intended: 'port e1',
    steps: ['port e1', ' no trunk'],
    undo: ['port e1', ' trunk 10'],
  },
  {
    name: 'list to a word',
    running: 'port e1\n trunk 10',
    intended: 'port e1\n trunk none',
    steps: ['port e1', ' trunk none'],
    undo: ['port e1', ' trunk add 10'],
  },
  {
    name: 'wrapped list',
    running: 'port e1\n trunk 10\n trunk add 20',
    intended: 'port e1\n trunk 10,20',
    steps: [],
  },
  {
    name: 'hidden member goes and others come',
    running: 'port e1\n text x',
    intended: 'port e1\n text x\n no permit 1\n permit 5 to 7',
    steps: ['port e1', ' permit 5 to 7', ' no permit 1'],
    undo: ['port e1', ' permit 1', ' no permit 5 to 7'],
  },
  {
    name: 'hidden member stays',
    running: 'port e1\n permit 1 5',
    intended: 'port e1\n permit 1 6',
    steps: ['port e1', ' permit 6', ' no permit 5'],
  },
  { name: 'words', running: 'servers a b', intended: 'servers b c', steps: ['servers c', 'no servers a'] },
  {
    name: 'chunks',
    running: '',
    intended: 'batch 1 3 5 7 to 9',
    steps: ['batch 1 3', 'batch 5 7 to 9'],
    undo: ['no batch 1 3', 'no batch 5 7 to 9'],
  },
  // order
  {
    name: 'attach after create, detach before delete',
    running: 'port e1\n use acl OLD in\nacl OLD\n 10 permit a',
    intended: 'port e1\n use acl NEW in\nacl NEW\n 10 permit b',
    steps: ['acl NEW', ' 10 permit b', 'port e1', ' use acl NEW in', 'exit', 'no acl OLD'],
    undo: ['acl OLD', ' 10 permit a', 'port e1', ' use acl OLD in', 'exit', 'no acl NEW'],
  },
  {
    name: 'an address is taken away before it is given again',
    running: 'port e2\n ip 10.0.0.1',
    intended: 'port e1\n ip 10.0.0.1\nport e2\n ip 10.0.0.2',
    steps: ['port e2', ' ip 10.0.0.2', 'port e1', ' ip 10.0.0.1'],
    undo: ['port e1', ' no ip 10.0.0.1', 'port e2', ' ip 10.0.0.1'],
  },
  {
    name: 'two addresses change places',
    running: 'port e1\n ip 10.0.0.1\nport e2\n ip 10.0.0.2',
    intended: 'port e1\n ip 10.0.0.2\nport e2\n ip 10.0.0.1',
    steps: ['port e1', ' no ip 10.0.0.1', 'port e2', ' ip 10.0.0.1', 'port e1', ' ip 10.0.0.2'],
  },
  {
    name: 'entries of a list come before the old ones go',
    running: 'list L 5 a\nport e1\n use list L',
    intended: 'list L 10 b\nport e1\n use list L',
    steps: ['list L 10 b', 'no list L 5'],
  },
  {
    name: 'a list is used when it is complete',
    running: 'port e1\n text x',
    intended: 'port e1\n text x\n use list L\nlist L 5 a\nlist L 10 b',
    steps: ['list L 5 a', 'list L 10 b', 'port e1', ' use list L'],
  },
  // ordered sections
  {
    name: 'a number gets another body',
    running: 'acl A\n 10 permit a\n 20 permit b',
    intended: 'acl A\n 10 permit c\n 20 permit b',
    steps: ['acl A', ' no 10', ' 10 permit c'],
    undo: ['acl A', ' no 10', ' 10 permit a'],
  },
  {
    name: 'a body moves to another number',
    running: 'acl A\n 10 permit a\n 30 deny',
    intended: 'acl A\n 20 permit a\n 30 deny',
    steps: ['acl A', ' no 10', ' 20 permit a'],
  },
  {
    name: 'a line goes in at the right place',
    running: 'filter F\n permit a\n deny any',
    intended: 'filter F\n permit a\n permit b\n deny any',
    steps: ['filter F', ' permit b', ' no deny any', ' deny any'],
  },
  {
    name: 'F28: the same lines in another order',
    running: 'filter F\n a\n b\n c',
    intended: 'filter F\n c\n a\n b',
    steps: ['filter F', ' no a', ' a', ' no b', ' b'],
  },
  {
    name: 'a line without a place in an ordered section',
    running: 'filter F\n about x\n a\n b',
    intended: 'filter F\n about y\n a\n b',
    steps: ['filter F', ' about y'],
  },
  // wipes
  {
    name: 'erased lines are sent again',
    running: 'vrf A\nport e1\n vrf A\n ip 10.0.0.1\nport e2\n text x',
    intended: 'vrf A\nvrf B\nport e1\n vrf B\n ip 10.0.0.1\nport e2\n text x',
    steps: ['vrf B', 'exit-family', 'port e1', ' vrf B', ' ip 10.0.0.1'],
    undo: ['port e1', ' vrf A', ' ip 10.0.0.1', 'exit', 'no vrf B'],
  },
  {
    name: 'erased lines that are not wanted need no removal',
    running: 'port e1\n ip 10.0.0.1',
    intended: 'port e1\n vrf A\nvrf A',
    steps: ['vrf A', 'exit-family', 'port e1', ' vrf A'],
  },
  {
    name: 'what goes with a removal is not removed by itself',
    running: 'bgp 1\n peer x as 2\n peer x text hi\n peer y as 3\n family a\n  peer x on\n  peer y on',
    intended: 'bgp 1\n peer y as 3\n family a\n  peer y on',
    steps: ['bgp 1', ' no peer x'],
    undo: ['bgp 1', ' peer x as 2', ' peer x text hi', ' family a', '  peer x on'],
  },
  {
    name: 'a replaced peer gets all its lines again',
    running: 'bgp 1\n peer x as 2\n peer x text hi\n family a\n  peer x on',
    intended: 'bgp 1\n peer x as 3\n peer x text hi\n family a\n  peer x on',
    steps: ['bgp 1', ' no peer x', ' peer x as 3', ' peer x text hi', ' family a', '  peer x on'],
  },
  {
    name: 'a section with another value in its head is made anew',
    running: 'map M permit 10\n set metric 1',
    intended: 'map M deny 10\n set metric 1',
    steps: ['no map M 10', 'map M deny 10', ' set metric 1'],
    undo: ['no map M 10', 'map M permit 10', ' set metric 1'],
  },
];

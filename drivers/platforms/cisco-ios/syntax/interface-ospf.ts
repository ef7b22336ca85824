/** IOS syntax: OSPF on an interface. */
import type { SyntaxRule } from '../../../contract.ts';
import { within } from './within.ts';

export const interfaceOspfRules: readonly SyntaxRule[] = within(
  ['interface <name>'],
  [
    // Where it names a process that is not there, the device makes one; where the process goes, the line goes with it.
    {
      match: '<family=ip|ipv6> ospf <process=\\d+> area {area}',
      kind: 'line',
      uses: ['<family> ospf <process>'],
      negate: 'no <family> ospf <process> area {area}',
      impact: 'session-reset',
      why: 'neighbours are built again',
    },
    {
      match: '<family=ip|ipv6> ospf cost {cost}',
      kind: 'line',
      negate: 'no <family> ospf cost',
      impact: 'traffic',
    },
    {
      match: '<family=ip|ipv6> ospf priority {priority}',
      kind: 'line',
      hidden: '1',
      negate: 'no <family> ospf priority',
    },
    {
      match: '<family=ip|ipv6> ospf hello-interval {seconds}',
      kind: 'line',
      hidden: '10',
      negate: 'no <family> ospf hello-interval',
      impact: 'session-reset',
    },
    // Four hello intervals when nothing is printed.
    {
      match: '<family=ip|ipv6> ospf dead-interval {seconds...}',
      kind: 'line',
      negate: 'no <family> ospf dead-interval',
      impact: 'session-reset',
    },
    {
      match: '<family=ip|ipv6> ospf <key=retransmit-interval|transmit-delay> {seconds}',
      kind: 'line',
      negate: 'no <family> ospf <key>',
      impact: 'traffic',
    },
    {
      match: '<family=ip|ipv6> ospf network {type...}',
      kind: 'line',
      negate: 'no <family> ospf network',
      impact: 'session-reset',
    },
    {
      match: 'ip ospf authentication-key {type} {key}',
      kind: 'line',
      negate: 'no ip ospf authentication-key',
      secret: ['key'],
      impact: 'session-reset',
    },
    {
      match: 'ip ospf authentication {kind*}',
      kind: 'line',
      negate: 'no ip ospf authentication',
      impact: 'session-reset',
    },
    // `OSPF: Key 1 already exists`: a key is removed before it changes.
    {
      match: 'ip ospf message-digest-key <id> md5 {type} {key}',
      kind: 'line',
      change: 'remove-first',
      negate: 'no ip ospf message-digest-key <id>',
      secret: ['key'],
      impact: 'session-reset',
      aliases: [
        {
          from: 'ip ospf message-digest-key <id> md5 {key}',
          to: 'ip ospf message-digest-key <id> md5 0 {key}',
        },
      ],
    },
    {
      match: 'ip ospf <flag=mtu-ignore|bfd|shutdown> {options*}',
      kind: 'line',
      negate: 'no ip ospf <flag>',
      impact: 'session-reset',
    },
  ],
);

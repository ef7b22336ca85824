/** Secrets that IOS keeps under a key of its own (type 6): sent when they change, and not for ever. */
import { describe, expect, it } from 'vitest';
import { platform } from '../../drivers/platforms/cisco-ios/index.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { planChange } from '../../reconciler/tree/plan-change.ts';
import { DEVICE_SECRET } from '../../reconciler/tree/secret.ts';

const { syntax } = platform;

/** Lines of three features as IOS-XE shows them after `password encryption aes`, and as they were typed. */
const SHOWN = `router bgp 65001
 neighbor 10.0.0.2 remote-as 65002
 neighbor 10.0.0.2 password 6 HfDJ\`LNGKiZ_BCT
!
tacacs server ONE
 address ipv4 10.0.0.9
 key 6 GZdBQaVfHWXGM^bY
!
interface GigabitEthernet0/1
 ip ospf message-digest-key 1 md5 6 WOQAMFDNEYAaQKSF`;

function typed(key: string): string {
  return SHOWN.replaceAll(/ 6 \S+/g, ` 7 ${key}`);
}

function plan(last: string | undefined, wanted: string, justSent = false, running = SHOWN) {
  return planChange({
    syntax,
    running: parseConfig(running, syntax),
    intended: parseConfig(wanted, syntax),
    scope: {
      kind: 'owned',
      originOf: () => ({ feature: 'raw' }),
      features: ['raw'],
      exclusive: [],
      justSent,
      ...(last === undefined ? {} : { lastApplied: parseConfig(last, syntax) }),
    },
  });
}

function sent({ steps }: ReturnType<typeof plan>): readonly string[] {
  return steps.flatMap(({ lines }) => lines);
}

describe('type 6', () => {
  const [old, fresh] = [typed('045802150C2E'), typed('121B0207220A1F1773')];
  const lines = [
    'neighbor 10.0.0.2 password 7 045802150C2E',
    'key 7 045802150C2E',
    'ip ospf message-digest-key 1 md5 7 045802150C2E',
  ];

  it('is no difference where the same was typed at the last rollout, and says so', () => {
    const result = plan(old, old);
    expect(sent(result)).toEqual([]);
    expect(result.incomparable.map(({ line }) => line).sort()).toEqual([...lines].sort());
  });

  it('is sent when nothing is on record, or another value was typed', () => {
    for (const last of [undefined, fresh]) {
      const result = plan(last, old);
      expect(sent(result)).toEqual(expect.arrayContaining(lines));
      expect(result.incomparable).toEqual([]);
    }
  });

  it('is accepted right after it was typed', () => {
    expect(sent(plan(fresh, old, true))).toEqual([]);
  });

  it('is what the device keeps, where git leaves the secret to the device', () => {
    const result = plan(undefined, typed(DEVICE_SECRET));
    expect(sent(result)).toEqual([]);
    expect(result.incomparable).toEqual([]);
  });

  it('hides no other difference of the line, and no other type', () => {
    const other = old.replace('message-digest-key 1', 'message-digest-key 2');
    expect(sent(plan(old, other))).toContain('ip ospf message-digest-key 2 md5 7 045802150C2E');
    expect(sent(plan(old, old, true, fresh))).toEqual(expect.arrayContaining(lines));
  });
});

/** Which lines of a comment are commands, and who may give them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCommands } from '../../reconciler/review/commands.ts';

const DIGEST = '0123456789ab';

test.each([
  ['/plumb plan', [{ kind: 'plan' }]],
  ['/plumb   help  ', [{ kind: 'help' }]],
  [`/plumb approve ${DIGEST}`, [{ kind: 'approve', digest: DIGEST }]],
  ['Seen.\r\n/plumb retry core-1.a\r\nthanks', [{ kind: 'retry', device: 'core-1.a' }]],
  ['/plumb hold acc1 port 7 is  recabled', [{ kind: 'hold', device: 'acc1', why: 'port 7 is recabled' }]],
  [
    '/plumb release acc1 done\n/plumb retry acc1',
    [
      { kind: 'release', device: 'acc1', why: 'done' },
      { kind: 'retry', device: 'acc1' },
    ],
  ],
])('%j', (body, commands) => {
  expect(readCommands(body)).toEqual({ kind: 'commands', commands });
});

test.each([
  ['nothing at all', ''],
  ['talk', 'please /plumb plan'],
  ['a quotation', '> /plumb plan'],
  ['an indented line', '    /plumb plan'],
  ['a block of code', '```\n/plumb plan\n```'],
  ['a block that is not closed', '~~~ text\n/plumb plan'],
  ['a block in a longer block', '````\n```\n/plumb plan\n```\n````'],
  ['another word', '/plumber plan'],
  ['a very long comment', `/plumb plan\n${'x'.repeat(10_000)}`],
])('F58: %s is no command', (_name, body) => {
  expect(readCommands(body)).toEqual({ kind: 'nothing' });
});

test.each([
  ['four commands', '/plumb plan\n'.repeat(4), /at most 3/],
  ['no verb', '/plumb', /no such command/],
  ['another verb', '/plumb apply', /no such command/],
  ['too much', '/plumb plan now', /nothing more/],
  ['a short digest', '/plumb approve 0123456789a', /12 digits/],
  ['a digest in capitals', '/plumb approve 0123456789AB', /12 digits/],
  ['two digests', `/plumb approve ${DIGEST} ${DIGEST}`, /nothing else/],
  ['no device', '/plumb retry', /name of one device/],
  ['a path', '/plumb retry ../x', /name of one device/],
  ['two devices', '/plumb retry a b', /one device/],
  ['no reason', '/plumb hold a', /needs a reason/],
  ['a long line', `/plumb hold a ${'x'.repeat(300)}`, /at most 300/],
  ['one good, one wrong', '/plumb plan\n/plumb retry', /name of one device/],
])('F58: %s is refused whole', (_name, body, why) => {
  const asked = readCommands(body);
  expect(asked.kind === 'wrong' ? asked.why : asked).toMatch(why);
});

test('F58: whatever is written, it is read, and a command never holds more than was written', () => {
  const piece = fc.oneof(
    fc.constantFrom('/plumb ', 'approve ', 'retry ', 'hold ', '\n', '```', '> ', DIGEST, ' acc1 '),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const body = pieces.join('');
      const asked = readCommands(body);
      if (asked.kind !== 'commands') return;
      expect(asked.commands.length).toBeLessThanOrEqual(3);
      for (const command of asked.commands)
        if ('device' in command) {
          expect(command.device).toMatch(/^[\w.-]+$/);
          expect(body).toContain(command.device);
        }
    }),
    { numRuns: 500 },
  );
});

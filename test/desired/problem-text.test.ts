/** What an engineer sees of a problem. */
import { expect, test } from 'vitest';
import { formatProblem } from '../../reconciler/desired/problem-text.ts';
import { HEAD, readErrors } from './repository.ts';

test('place, severity, message, path, code frame with caret, hint', async () => {
  const [error] = await readErrors({
    'devices/a.yaml': `${HEAD}interfaces:\n  - name: Gi1\n    descripton: uplink\n`,
  });
  if (error === undefined) throw new Error('no error');
  expect(formatProblem(error, false)).toBe(
    [
      'devices/a.yaml:7:5 error unknown key `descripton` [unknown-key]',
      '    at interfaces[name=Gi1].descripton',
      '      6 |   - name: Gi1',
      '    > 7 |     descripton: uplink',
      '        |     ^^^^^^^^^^',
      '      8 |',
      '    hint: did you mean `description`?',
    ].join('\n'),
  );
  expect(formatProblem(error, true)).toContain('\x1b[31merror\x1b[39m');
});

test('wide characters before the place do not shift the caret', async () => {
  const [error] = await readErrors({ 'devices/a.yaml': `${HEAD}vlans: [{ id: 1, name: 办公网, nam: x }]\n` });
  const [, , marked = '', carets = ''] = (error?.frame ?? '').split('\n').slice(-4);
  expect([marked, carets].join('\n')).toContain('|');
  expect(error?.frame).toContain('\n    |                                ^^^');
});

test('F91: nothing of the input reaches the terminal as an escape', () => {
  const evil = 'a\x1b]0;owned\x07\x1b[2J\x9b\u202e\r\nb';
  const place = { file: evil, line: 1, column: 1, path: evil };
  const text = formatProblem(
    {
      severity: 'error',
      code: evil,
      message: evil,
      hint: evil,
      source: place,
      other: place,
      frame: `> 1 | ${evil}`,
    },
    false,
  );
  expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
  expect(text).toContain('\\x1b]0;owned\\x07');
});

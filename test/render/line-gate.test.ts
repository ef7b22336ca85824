/** The last gate before a device, over every code point. */
import { describe, expect, test } from 'vitest';
import { lineFault, MAX_LINE, passLine } from '../../reconciler/line-gate.ts';

/** Code points that end a line, move a cursor, hide text or ask for help somewhere. */
function isHarmful(point: number): boolean {
  const character = String.fromCodePoint(point);
  return character === '?' || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u.test(character);
}

describe('line gate', () => {
  test('F14: every code point is either one harmless character or refused', () => {
    const wrong: string[] = [];
    for (let point = 0; point <= 0x10ffff; point++) {
      const line = `description a${String.fromCodePoint(point)}b`;
      const passes = lineFault(line) === undefined;
      if (passes === isHarmful(point)) wrong.push(point.toString(16));
      if (passes && line.split(/[\n\r\v\f\u0085\u2028\u2029]/).length !== 1) wrong.push(point.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  test.each(['\x03', '\x1a', '\x1b', '\x7f', '\x08', '\t', '?'])('F15: %j is refused', (character) => {
    expect(lineFault(`description a${character}b`)).toBeDefined();
    expect(() => passLine(`x${character}`)).toThrow(/a line/);
  });

  test('F30: bidi overrides and zero width characters are refused', () => {
    for (const character of ['\u202e', '\u2066', '\u200b', '\u200f', '\ufeff', '\u00ad'])
      expect(lineFault(`description a${character}b`)).toMatch(/not printable/);
  });

  test('F17: what looks like a prompt is a line like any other', () => {
    for (const text of ['R1#', '<sw>', '[Y/N]', '--More--', 'sw1(config-if)#', 'Password:'])
      expect(passLine(`description ${text}`)).toBe(`description ${text}`);
  });

  test('F14: a line of 10,000 characters is refused', () => {
    expect(lineFault('x'.repeat(10_000))).toMatch(/10000 characters/);
    expect(lineFault('x'.repeat(MAX_LINE))).toBeUndefined();
  });
});

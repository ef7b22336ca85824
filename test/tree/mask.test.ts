/** Nothing secret leaves: rules, known values, and what terminals and logs make of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Syntax } from '../../drivers/contract.ts';
import { createMasker, MASK } from '../../reconciler/tree/mask.ts';
import { DEVICE_SECRET } from '../../reconciler/tree/secret.ts';
import { syntax } from './invented.ts';

describe('createMasker', () => {
  const mask = createMasker(syntax);

  it.each([
    ['a line', 'user ops level 15 secret 9 $9$abc', `user ops level 15 secret ${MASK}`],
    ['a line under a section', ' key abc', ` key ${MASK}`],
    ['a line behind a prompt', 'core1(config)# key abc', `core1(config)# key ${MASK}`],
    ['a negated line', 'no user ops level 1 secret 9 x y', `no user ops level 1 secret ${MASK}`],
    ['a line in a sentence', 'the device refused "key abc', `the device refused "key ${MASK}`],
    ['wide blanks', 'user  ops  level 15   secret  5 abc', `user  ops  level 15   secret  ${MASK}`],
    ['several lines', 'key a\r\nhost b\r\nkey c\r\n', `key ${MASK}\r\nhost b\r\nkey ${MASK}\r\n`],
    ['what the device keeps', `key ${DEVICE_SECRET}`, `key ${DEVICE_SECRET}`],
    ['nothing secret', 'port e1\n text key-chain', 'port e1\n text key-chain'],
  ])('F94: hides %s', (_, text, wanted) => {
    expect(mask(text)).toBe(wanted);
  });

  it('F95: a known value is hidden in every coding', () => {
    const known = createMasker(syntax, ['p@ss/wörd+1']);
    const value = 'p@ss/wörd+1';
    const forms = [
      value,
      encodeURIComponent(value),
      JSON.stringify({ password: value }),
      ...['', 'a', 'ab', 'abc'].map((before) => Buffer.from(`${before}${value}tail`).toString('base64')),
      Buffer.from(`user:${value}`).toString('base64url'),
      Buffer.from(value).toString('hex'),
    ];
    for (const form of forms) {
      const shown = known(`x ${form} y`);
      expect(shown, form).toContain(MASK);
      expect(shown, form).not.toContain('w\u00f6rd');
      expect(shown, form).not.toContain('%C3%B6rd');
    }
  });

  it('F95: a known value is hidden wherever a terminal cuts it', () => {
    const letters = fc.string({ minLength: 6, maxLength: 20, unit: fc.constantFrom(...'abcXYZ019$/.+') });
    fc.assert(
      fc.property(letters, fc.nat(), fc.constantFrom('\r\n', '\n ', '\r', ' \b'), (secret, at, cut) => {
        const place = 1 + (at % (secret.length - 1));
        const text = `echo ${secret.slice(0, place)}${cut}${secret.slice(place)} done`;
        const shown = createMasker(syntax, [secret])(text);
        expect(shown).toBe(`echo ${MASK} done`);
      }),
      { numRuns: 300 },
    );
  });

  it('F95: masking twice changes nothing', () => {
    const known = createMasker(syntax, ['hunter2-hunter2']);
    const once = known('user a level 1 secret hunter2-hunter2\nkey hunter2-hunter2');
    expect(known(once)).toBe(once);
  });

  it('hides everything when it fails', () => {
    const broken = createMasker(syntax, ['abcdef']);
    const text = {
      replace: () => {
        throw new Error('broken');
      },
    } as unknown as string;
    expect(broken(text)).toBe(MASK);
  });

  it('knows other spellings and the negation of a secret line', () => {
    const odd: Syntax = {
      ...syntax,
      rules: [
        {
          match: 'community <name> {rest*}',
          kind: 'line',
          negate: 'no community <name>',
          secret: ['name'],
          aliases: [{ from: 'snmp <name>', to: 'community <name>' }],
        },
      ],
    };
    const hide = createMasker(odd);
    expect(hide('no community public')).toBe(`no community ${MASK}`);
    expect(hide('snmp public')).toBe(`snmp ${MASK}`);
  });
});

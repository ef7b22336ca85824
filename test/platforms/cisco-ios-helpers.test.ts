/** What the templates of Cisco IOS compute: password hashes and IPv6 networks. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ipv6Network, saltOf, type8, type9, userSecret } from '../../templates/cisco-ios/helpers.ts';

const VECTORS = new URL('../fixtures/cisco-ios/secret-vectors.json', import.meta.url);
const HASH = '$9$nTGv8l0XzPqRkE$dIrkqSevfWT/xsD0zK8r/Eqmr/OoQfNquNRXf61wWOE';

describe('hashes', () => {
  interface Vector {
    readonly plain: string;
    readonly type: number;
    readonly stored: string;
  }
  const vectors: readonly Vector[] = JSON.parse(readFileSync(VECTORS, 'utf8'));

  it.each(vectors.filter((vector) => vector.type >= 8))(
    'computes type $type as the device does: $stored',
    (vector) => {
      const salt = vector.stored.split('$')[2] ?? '';
      expect((vector.type === 9 ? type9 : type8)(vector.plain, salt)).toBe(vector.stored);
    },
  );

  it('salts by device and user, the same every time', () => {
    expect(saltOf('core1', 'ops')).toMatch(/^[./0-9A-Za-z]{14}$/);
    expect(saltOf('core1', 'ops')).toBe(saltOf('core1', 'ops'));
    expect(
      new Set([
        saltOf('core1', 'ops'),
        saltOf('core2', 'ops'),
        saltOf('core1', 'lab'),
        saltOf('core', '1ops'),
      ]).size,
    ).toBe(4);
  });

  it('takes literals as they are, with or without their type', () => {
    expect(userSecret(`9 ${HASH}`, 'core1', 'ops', true)).toBe(`9 ${HASH}`);
    expect(userSecret('$1$mERr$N9B3srKavm3YO.Pw3ol95.', 'core1', 'ops', true)).toBe(
      '5 $1$mERr$N9B3srKavm3YO.Pw3ol95.',
    );
    expect(userSecret('plain', 'core1', 'ops', false)).toMatch(/^8 \$8\$/);
    expect(() => userSecret('$h$6$abcdefgh$xyz', 'core1', 'ops', true)).toThrow(/not one that IOS stores/);
  });
});

it('writes IPv6 networks without host bits', () => {
  expect(ipv6Network('2001:db8:ffff::1/33')).toBe('2001:DB8:8000::/33');
  expect(ipv6Network('::1/0')).toBe('::/0');
});

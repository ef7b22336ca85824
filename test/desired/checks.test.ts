/** What is wrong beyond the schema of one document is told at its place. */
import { describe, expect, test } from 'vitest';
import { HEAD, LAYERS, readErrors, refs } from './repository.ts';

describe('what is refused, with its place', () => {
  const cases = [
    { title: 'an unknown role', own: 'role: acess\n', code: 'unknown-role', hint: '`access`' },
    { title: 'an unknown site', own: 'site: nowhere\n', code: 'unknown-site', hint: 'known: hq' },
    { title: 'an unknown group', own: 'groups: [one, three]\n', code: 'unknown-group', hint: 'known' },
    { title: 'unknown credentials', own: 'credentials: lap\n', code: 'unknown-credentials', hint: '`lab`' },
    { title: 'an unknown way', own: 'via: jump\n', code: 'unknown-via', hint: 'no via is defined' },
    {
      title: 'an unknown reference',
      own: 'system: { domain: "@{device.nam}" }\n',
      code: 'unknown-reference',
      hint: '@{device.name}',
    },
    {
      title: 'a reference that is not closed',
      own: 'system: { domain: "@{device.name" }\n',
      code: 'unknown-reference',
      hint: '',
    },
    {
      title: 'a reference to a prototype',
      own: 'system: { domain: "@{device.__proto__}" }\n',
      code: 'unknown-reference',
      hint: '',
    },
    {
      title: 'Telnet without leave',
      own: 'transport: telnet\n',
      code: 'plaintext-transport',
      hint: 'allow_plaintext',
    },
    { title: 'an unknown key', own: 'vlan: []\n', code: 'unknown-key', hint: '`vlans`' },
    {
      title: 'a repeated item',
      own: 'vlans: [{ id: 10 }, { id: 10 }]\n',
      code: 'duplicate-item',
      hint: 'keep one',
    },
    {
      title: 'a route that leads nowhere',
      own: 'static-routes: [{ prefix: 10.0.0.0/8 }]\n',
      code: 'route',
      hint: 'next_hop',
    },
    {
      title: 'host bits in a prefix',
      own: 'static-routes: [{ prefix: 10.0.0.1/8, discard: true }]\n',
      code: 'schema',
      hint: undefined,
    },
    {
      title: 'a secret variable of somebody else',
      own: 'system: { users: [{ name: a, secret: { secret: env:HOME } }] }\n',
      code: 'secret-prefix',
      hint: 'PLUMB_',
    },
  ];
  test.each(cases)('$title', async ({ own, code, hint }) => {
    const lines = own.startsWith('credentials') ? HEAD.replace('credentials: lab\n', '') : HEAD;
    const [error, ...others] = await readErrors({ ...LAYERS, 'devices/a.yaml': refs(lines + own) });
    expect(error).toMatchObject({ code, source: { file: 'devices/a.yaml', line: lines.split('\n').length } });
    expect(error?.frame).toContain('^');
    if (hint === undefined) expect(error?.hint).toBeUndefined();
    else expect(error?.hint).toContain(refs(hint));
    expect(others).toEqual([]);
  });

  test('a device without platform, address or credentials', async () => {
    const errors = await readErrors({ 'devices/a.yaml': 'vlans: []\n' });
    expect(errors.map(({ message }) => message)).toEqual(
      ['platform', 'address', 'credentials'].map((key) => `the device \`a\` has no \`${key}\``),
    );
  });

  test('a mistake in a group is told once, not once per device', async () => {
    const devices = Object.fromEntries(
      [1, 2, 3].map((n) => [`devices/d${n}.yaml`, HEAD.replace('10.0.0.1', `10.0.0.${n}`)]),
    );
    const errors = await readErrors({ 'groups/all.yaml': 'vlans: [{ id: 5000 }]\n', ...devices });
    expect(errors).toHaveLength(1);
  });

  test('folders that this version does not read are an error, not silence', async () => {
    const [error] = await readErrors({ 'devices/a.yaml': HEAD, 'policies/p.yaml': 'deny: x\n' });
    expect(error).toMatchObject({ code: 'unsupported', source: { file: 'policies/p.yaml' } });
  });
});

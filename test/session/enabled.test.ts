/** The enabled level: reached with its secret, refused without. */
import { describe, expect, test } from 'vitest';
import { codeOf, credentials, named, open, sshDevice } from './open.ts';

describe('the enabled level', () => {
  test('is reached with the enable secret, which no transcript shows', async () => {
    const device = await sshDevice({ mode: 'user' });
    const session = await open(device);
    await session.enterConfig();
    expect(device.received).toContain('secret-enable');
    expect(JSON.stringify(session.transcript)).not.toContain('secret-enable');
  });

  test.each(
    named([
      { name: 'a wrong secret', enable: { secret: 'env:WRONG' } },
      { name: 'no secret', enable: undefined },
    ]),
  )('%s is refused', async (_name, { enable }) => {
    const device = await sshDevice({ mode: 'user' });
    const { enable: _, ...rest } = credentials;
    const used = enable === undefined ? rest : { ...rest, enable };
    expect(await codeOf(open(device, { connection: { credentials: used } }))).toBe('enable-refused');
  });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'vitest';
import { HEAD, read } from './repository.ts';

test('x', async () => {
  const cases: Record<string, string> = {
    dns: `system: { dns: [${'10.0.0.1,'.repeat(90000)}] }`,
    vlans: `vlans: [${'{id: 1},'.repeat(30000)}]`,
    wrong: `vlans: [${'{x: 1},'.repeat(30000)}]`,
    routes:
      'static-routes:\n' +
      Array.from(
        { length: 14000 },
        (_, i) => `  - { prefix: 10.${i >> 8}.${i & 255}.0/24, next_hop: 10.0.0.1, distance: 5 }\n`,
      ).join(''),
  };
  for (const [name, text] of Object.entries(cases)) {
    let lag = 0;
    let run = true;
    const p = (async () => {
      while (run) {
        const b = performance.now();
        await sleep(5);
        lag = Math.max(lag, performance.now() - b - 5);
      }
    })();
    const t = performance.now();
    const r = await read({ 'devices/a.yaml': `${HEAD}${text}\n` });
    run = false;
    await p;
    console.log(
      name,
      text.length,
      r.problems.length,
      r.problems[0]?.code,
      r.problems[0]?.message,
      'lag',
      lag.toFixed(0),
      'total',
      (performance.now() - t).toFixed(0),
    );
  }
});

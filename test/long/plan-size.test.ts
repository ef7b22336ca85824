/** A plan that is larger than any real change: a mistake in a template, not something that a device should feel. */
import { expect, test } from 'vitest';
import { startNetwork } from '../helpers/network.ts';
import { iosSwitch } from '../helpers/startup.ts';

/** Every route is rendered once for each route: 60,025 lines. */
const OVERRIDE = `{{#each static-routes}}{{#each ../static-routes}}ip route {{network ../prefix}} 255.255.255.0 {{next_hop}} {{distance}}
{{/each}}{{/each}}`;
const ROUTES = Array.from(
  { length: 245 },
  (_, i) => `  - { prefix: 10.1.${i}.0/24, next_hop: 10.20.99.${i + 1}, distance: ${i + 1} }\n`,
);

test('F26: a plan that explodes in size is refused before a line is sent', async () => {
  const net = await startNetwork({ large: { platform: 'cisco-ios', startup: iosSwitch('large') } });
  try {
    net.repository.write('templates/cisco-ios/static-routes.hbs', OVERRIDE);
    net.write('large', `static-routes:\n${ROUTES.join('')}`);
    const { rollout, runs } = await net.rollOut('large');
    expect(rollout.proposals[0]?.plan?.refusals.map((problem) => problem.code)).toEqual(['plan-too-large']);
    expect(runs.map((run) => [run.outcome, run.error?.code])).toEqual([['refused', 'plan-too-large']]);
    expect(net.device('large').configLines).toEqual([]);
  } finally {
    await net.close();
  }
}, 300_000);

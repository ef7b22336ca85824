/** The own path is seen on an interface whose head has more words than a name. */
import { expect, it } from 'vitest';
import { platform } from '../../drivers/platforms/cisco-ios/index.ts';
import { ownPathProblems } from '../../reconciler/guards/own-path.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { planChange } from '../../reconciler/tree/plan-change.ts';

it('refuses to take the management address off a point-to-point sub-interface', () => {
  const { syntax } = platform;
  const head = 'interface Serial0/0/0.1 point-to-point';
  const running = parseConfig(`${head}\n ip address 192.0.2.1 255.255.255.252`, syntax);
  const intended = parseConfig(head, syntax);
  const { steps } = planChange({ syntax, running, intended, scope: { kind: 'all' } });
  const problems = ownPathProblems({
    device: 'edge1',
    syntax,
    running,
    steps,
    address: '192.0.2.1',
    accounts: ['plumb'],
  });
  expect(problems.map(({ code }) => code)).toEqual(['own-path']);
});

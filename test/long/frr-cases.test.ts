/** Every case of test/cases/frr on a real vtysh: the commands are taken and the router shows the intended config. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dialog } from '../../drivers/platforms/frr/dialog.ts';
import { describeLab, type Lab, startLab } from '../lab/lab.ts';

const FOLDER = fileURLToPath(new URL('../cases/frr/', import.meta.url));

interface Case {
  readonly name: string;
  readonly running: string;
  readonly intended: string;
  readonly steps: string;
  readonly undo: string;
  /** What the device prints for `intended`, where it hides or rewrites a line. */
  readonly shown?: string;
  /** What the device prints for `running`, likewise. */
  readonly shown_before?: string;
}

interface NamedCase extends Case {
  readonly title: string;
  readonly router: string;
}

function loadCases(): readonly NamedCase[] {
  // What other releases take is not for the routers of the lab.
  const files = readdirSync(FOLDER).filter(
    (file) => file.endsWith('.yaml') && file !== 'other-releases.yaml',
  );
  const cases = files.flatMap((file) => {
    const list: readonly Case[] = parse(readFileSync(`${FOLDER}${file}`, 'utf8'));
    return list.map((entry) => ({ ...entry, title: `${file}: ${entry.name}` }));
  });
  return cases.map((entry, index) => ({ ...entry, router: `c${index + 1}` }));
}

/**
 * The config as a sorted list of full paths, without what every router prints anyway. An interface without lines is
 * nothing: the router prints its head once anybody has looked at it.
 */
function normalised(text: string): readonly string[] {
  const paths: string[] = [];
  const path: string[] = [];
  for (const line of text.split('\n')) {
    const depth = line.length - line.trimStart().length;
    const words = line.trim().replaceAll(/\s+/g, ' ');
    if (
      words === '' ||
      /^(?:!|exit|exit-.*|end|Building configuration\.\.\.|Current configuration:)$/.test(words)
    )
      continue;
    if (/^(?:frr |hostname |service integrated-vtysh-config)/.test(words)) continue;
    path.length = depth;
    path[depth] = words;
    paths.push(path.join(' / '));
  }
  return paths.filter((entry) => !/^interface \S+$/.test(entry)).sort();
}

function commandLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Types the lines in one configuration session; any answer that the room does not call harmless is a failure. */
async function play(lab: Lab, router: string, text: string): Promise<void> {
  const answers = await lab.type(router, ['configure terminal', ...commandLines(text)]);
  expect(answers.filter((line) => !dialog.harmless.some((pattern) => pattern.test(line)))).toEqual([]);
}

/** Daemons that every case gets, and those that only some need: a router with all of them is a heavy one. */
const COMMON = ['zebra', 'staticd', 'ospfd', 'bgpd'] as const;
const OTHERS = ['ospf6d', 'ripd', 'ripngd', 'isisd', 'pimd', 'bfdd'] as const;

function needsOthers({ running, intended }: Case): boolean {
  return /\b(?:ospf6|rip|ripng|isis|pim|igmp|bfd|key chain)\b/.test(`${running}\n${intended}`);
}

/** A hundred routers that start at once need more than two cores. */
const ROUTERS_AT_ONCE = 16;

function prove(name: string, cases: readonly NamedCase[], daemons: readonly string[]): void {
  for (let start = 0; start < cases.length; start += ROUTERS_AT_ONCE)
    proveSome(`${name}${start / ROUTERS_AT_ONCE}`, cases.slice(start, start + ROUTERS_AT_ONCE), daemons);
}

function proveSome(name: string, cases: readonly NamedCase[], daemons: readonly string[]): void {
  describeLab(`cases on a real router, ${name}`, () => {
    let lab: Lab;

    beforeAll(async () => {
      const routers = cases.map((entry) => entry.router);
      lab = await startLab(
        {
          routers,
          // Two Ethernet interfaces each, eth0 and eth1.
          links: routers.map((router) => [router, router] as const),
          // The host name is the router's own, by which its prompts are known.
          config: Object.fromEntries(
            cases.map((entry) => [entry.router, entry.running.replace(/^hostname .*\n/m, '')]),
          ),
          daemons,
        },
        { name },
      );
    });
    afterAll(() => lab?.down());

    it.each(cases.map((entry) => [entry.title, entry] as const))(
      '%s',
      async (_, { router, running, intended, steps, undo, shown, shown_before }) => {
        const before = normalised(shown_before ?? running);
        expect(normalised(await lab.running(router))).toEqual(before);
        await play(lab, router, steps);
        expect(normalised(await lab.running(router))).toEqual(normalised(shown ?? intended));
        await play(lab, router, undo);
        expect(normalised(await lab.running(router))).toEqual(before);
      },
    );
  });
}

const all = loadCases();
prove(
  'cases',
  all.filter((entry) => !needsOthers(entry)),
  COMMON,
);
prove('others', all.filter(needsOthers), [...COMMON, ...OTHERS]);

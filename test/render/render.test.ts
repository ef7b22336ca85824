/** Rendering: sources, unread leaves, and what a template or a value may not do. */
import { describe, expect, test } from 'vitest';
import { loadPlatform } from '../../cli/platforms.ts';
import { loadRoom } from '../../cli/rooms.ts';
import { createRoom, MAX_LINES, type Room, render } from '../../reconciler/render.ts';
import type { Json, Problem } from '../../reconciler/types.ts';
import { helpers } from '../../templates/helpers.ts';
import { deviceWith } from '../helpers/device.ts';

const platform = await loadPlatform('cisco-ios');
const secret = ({ secret: reference }: { secret: string }): string => `value of ${reference}`;

function roomWith(template: string, feature = 'interfaces'): Room {
  return createRoom(platform, new Map([[feature, template]]), helpers);
}

function problemsOf(features: { readonly [feature: string]: Json }, room: Room): readonly Problem[] {
  return render(deviceWith(features), room, { secret }).problems;
}

const PORT = `{{#each interfaces}}
interface {{name}}
{{#if (has this "description")}}
 description {{description}}
{{/if}}
{{/each}}
`;

describe('render', () => {
  test('every line knows its feature and its YAML value', () => {
    const { intended } = render(
      deviceWith({ interfaces: [{ name: 'Vlan10', description: 'users' }] }),
      roomWith(PORT),
      { secret },
    );
    const section = intended?.tree[0];
    const line = section?.children[0];
    expect(line && intended?.originOf(line)).toMatchObject({
      feature: 'interfaces',
      source: { path: 'interfaces.0.description' },
    });
    expect(section && intended?.originOf(section)).toMatchObject({ source: { path: 'interfaces.0.name' } });
  });

  test('a YAML leaf that no template reads is an error that names platform and path', () => {
    const problems = problemsOf({ interfaces: [{ name: 'Vlan10', colour: 'red' }] }, roomWith(PORT));
    expect(problems.map((problem) => problem.message)).toEqual([
      `${platform.title} cannot do interfaces.0.colour`,
    ]);
  });

  test('a feature without a template is an error, an empty one is not', () => {
    expect(problemsOf({ vlans: [{ id: 1 }] }, roomWith(PORT))[0]?.message).toBe(
      `${platform.title} cannot do vlans`,
    );
    expect(problemsOf({ vlans: [] }, roomWith(PORT))).toEqual([]);
  });

  test('rendering twice gives the same text', async () => {
    const room = await loadRoom('cisco-ios');
    const device = deviceWith({
      system: { users: [{ name: 'ops', privilege: 15, secret: { secret: 'env:PLUMB_X' } }] },
    });
    const [a, b] = [render(device, room, { secret }), render(device, room, { secret })];
    expect(a.problems).toEqual([]);
    expect(a.intended?.tree).toEqual(b.intended?.tree);
    expect(a.intended?.text).not.toContain('value of');
  });
});

describe('what a value may not do', () => {
  test.each(['\n', '\r', '\u0085', '\u2028', '\u2029', '\v', '\f', '\x03', '\x1a', '\x1b', '\t', '\x00'])(
    'F14: a value with %j never becomes a second line',
    (character) => {
      const problems = problemsOf(
        { interfaces: [{ name: 'Vlan10', description: `up${character} shutdown` }] },
        roomWith(PORT),
      );
      expect(problems.length).toBeGreaterThan(0);
      expect(problems[0]?.source?.path).toContain('description');
    },
  );

  test('F16: a banner text that holds its own end is refused', async () => {
    const room = await loadRoom('cisco-ios');
    for (const login of ['stop ^C\nreload', 'one\n^C\nno aaa new-model\n'])
      expect(problemsOf({ system: { banner: { login } } }, room).length).toBeGreaterThan(0);
    expect(
      problemsOf({ system: { banner: { login: 'Authorised use only.\nAll is logged. #1!\n' } } }, room),
    ).toEqual([]);
  });

  test('F25: characters that HTML escapes stay as they are', () => {
    const text = 'A & B <c> "d" \'e\' `f` = g';
    const { intended } = render(
      deviceWith({ interfaces: [{ name: 'Vlan10', description: text }] }),
      roomWith(PORT),
      { secret },
    );
    expect(intended?.tree[0]?.children[0]?.line).toBe(`description ${text}`);
  });
});

describe('what a template may not do', () => {
  test('F24: a variable that is missing is an error that names it', () => {
    const problems = problemsOf(
      { interfaces: [{ name: 'Vlan10' }] },
      roomWith('{{#each interfaces}}\ninterface {{name}}\n description {{descripton}}\n{{/each}}'),
    );
    expect(problems[0]?.message).toContain('descripton');
  });

  test.each([
    '{{constructor}}',
    '{{constructor.constructor}}',
    '{{#with interfaces}}{{constructor.name}}{{/with}}',
    '{{lookup this "constructor"}}',
    '{{#each interfaces}}{{lookup this "__proto__"}}{{__proto__.polluted}}{{/each}}',
    '{{> (lookup . "x")}}',
    '{{> missing}}',
    '{{helperMissing}}',
    '{{blockHelperMissing}}',
    '{{#each interfaces}}{{#with (lookup (lookup this "name") "constructor")}}{{this}}{{/with}}{{/each}}',
    '{{log "x"}}',
    '{{@root.constructor.constructor}}',
    '{{toString}}',
    '{{valueOf}}',
  ])('F23: %s reaches nothing outside the desired state', (template) => {
    // PORT reads every value, so that nothing but the template's own reach can be what is wrong.
    const { intended, problems } = render(
      deviceWith({ interfaces: [{ name: 'Vlan10' }] }),
      roomWith(`${PORT}${template}`),
      { secret },
    );
    expect(problems.filter((problem) => problem.code !== 'template')).toEqual([]);
    const lines = intended?.tree.map((node) => [node.line, node.children.length]);
    expect(lines).toEqual(problems.length > 0 ? undefined : [['interface Vlan10', 0]]);
  });

  test.each([
    ['loops in loops that print nothing', '{{#each interfaces}}'.repeat(3) + '{{/each}}'.repeat(3)],
    [
      'a recursion in two branches',
      '{{#*inline "twice"}}{{#if (first list)}}{{> twice list=(rest list)}}{{> twice list=(rest list)}}{{/if}}{{/inline}}{{> twice list=interfaces}}',
    ],
    ['a recursion without an end', '{{#*inline "again"}}{{> again}}{{/inline}}{{> again}}'],
  ])('F26: %s ends with an error', (_what, template) => {
    const many = Array.from({ length: 200 }, (_, index) => ({ name: `Vlan${index}` }));
    const nested = template.replaceAll('{{#each interfaces}}', '{{#each @root.interfaces}}');
    const [problem] = problemsOf({ interfaces: many }, roomWith(nested));
    expect(problem).toMatchObject({ code: 'template', severity: 'error' });
    expect(problem?.message).toMatch(/takes more than \d+ steps|call stack/);
  });

  test('F26: a template that explodes is cut off before anything is planned', () => {
    const many = Array.from({ length: 700 }, (_, index) => ({ name: `Vlan${index}` }));
    const template =
      '{{#each interfaces}}{{name}}{{#each ../interfaces}}\ninterface {{name}}{{/each}}{{/each}}';
    const problems = problemsOf({ interfaces: many }, roomWith(template));
    expect(problems[0]?.message).toMatch(new RegExp(`at most ${MAX_LINES}|at most \\d+ are allowed`));
  });
});

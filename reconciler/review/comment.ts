/** A review as the comment that a reviewer reads in a minute: totals, the worst first, commands folded. Pure. */
import { IMPACTS, worstOf } from '../tree/impact.ts';
import type { Plan, Problem, Step } from '../types.ts';
import { block, code, prose } from './markdown.ts';
import type { ReviewedDevice, ReviewReport } from './review.ts';

/** The hosts refuse longer ones. */
export const LONGEST_COMMENT = 65_536;
/** Finds our comment again; one for each pull request. */
export const PLAN_MARKER = '<!-- plumbline:plan -->';

const MOST_ROWS = 200;
const MOST_PROBLEMS = 30;
/** Of one device's commands in one direction. */
const MOST_LINES = 160;
const LONGEST_LINE = 240;
/** Room for the sentence that says what was left out. */
const SPARE = 400;

/** `extras`: sentences in Markdown that change while the plan stays: who has approved, who else is at the same lines. */
export function planComment(report: ReviewReport, extras: readonly string[] = []): string {
  const devices = [...report.devices].sort(worstFirst);
  const head = [
    PLAN_MARKER,
    `### ${headline(report)}`,
    '',
    facts(report),
    ...extras.map((extra) => `\n${extra}`),
    ...problemLines(report.problems),
    ...(devices.length === 0 ? [] : ['', ...table(devices)]),
    ...report.notes.map((note) => `- ${prose(note)}`),
  ].join('\n');
  const details = devices.flatMap((one) => (one.plan ? [detail(one.plan)] : []));
  return withinLimit(head, details);
}

/** One sentence; also the title of the check. */
export function headline({ problems, devices }: ReviewReport): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return `Refused: ${count(errors, 'problem')} in the desired state`;
  const planned = devices.flatMap(({ plan }) => plan ?? []);
  const refused = planned.filter(({ refusals, conflicts }) => refusals.length + conflicts.length > 0).length;
  const changing = planned.filter(({ steps }) => steps.length > 0).length;
  const unplanned = devices.length - planned.length;
  const parts = [
    ...(changing === 0 && unplanned > 0 ? [] : [changed(changing, planned)]),
    ...(refused === 0 ? [] : [`${count(refused, 'plan')} would be refused`]),
    ...(unplanned === 0 ? [] : [`${count(unplanned, 'device')} NOT PLANNED`]),
  ];
  return parts.join(', ');
}

function changed(devices: number, plans: readonly Plan[]): string {
  return devices === 0
    ? 'No device would be changed'
    : `${count(devices, 'device')} would be changed, worst impact ${worstOf(plans.map(({ impact }) => impact))}`;
}

/** True when nothing in it speaks against a merge. */
export function isGood({ problems, devices }: ReviewReport): boolean {
  return (
    !problems.some(({ severity }) => severity === 'error') &&
    devices.every(({ plan }) => plan !== undefined && plan.refusals.length + plan.conflicts.length === 0)
  );
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** Not planned, then refused, then by impact, then by name. */
function worstFirst(left: ReviewedDevice, right: ReviewedDevice): number {
  return weight(right) - weight(left) || left.device.localeCompare(right.device);
}

function weight({ plan }: ReviewedDevice): number {
  if (plan === undefined) return 100;
  if (plan.refusals.length + plan.conflicts.length > 0) return 50;
  return plan.steps.length === 0 ? -1 : IMPACTS.indexOf(plan.impact);
}

function facts({ head, base, readAt, untouched }: ReviewReport): string {
  return `${code(head.slice(0, 12))} merged into ${code(base.slice(0, 12))}; devices read ${readAt.slice(0, 16).replace('T', ' ')} UTC; ${count(untouched, 'other device')} not touched. The devices are read again before anything is sent.`;
}

function problemLines(problems: readonly Problem[]): readonly string[] {
  const lines = problems.slice(0, MOST_PROBLEMS).map(({ severity, message, source, hint }) => {
    const place = source === undefined ? '' : ` ${code(`${source.file}:${source.line}`)}`;
    return `- **${severity}**${place} ${prose(message)}${hint === undefined ? '' : ` (${prose(hint)})`}`;
  });
  const more = problems.length - lines.length;
  return lines.length === 0 ? [] : ['', ...lines, ...(more > 0 ? [`- and ${more} more`] : [])];
}

function table(devices: readonly ReviewedDevice[]): readonly string[] {
  const rows = devices
    .slice(0, MOST_ROWS)
    .map(({ device, platform, plan, unplanned }) =>
      plan === undefined
        ? `| ${code(device)} | ${code(platform)} | **not planned** | | ${prose(unplanned ?? '')} |`
        : `| ${code(device)} | ${code(platform)} | ${count(plan.steps.length, 'step')} | ${plan.steps.length === 0 ? '' : plan.impact} | ${remarks(plan)} |`,
    );
  const more = devices.length - rows.length;
  return [
    '| device | platform | plan | impact | |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    ...(more > 0 ? [`| and ${more} more | | | | |`] : []),
  ];
}

function remarks(plan: Plan): string {
  return [
    ...plan.refusals.map(({ message }) => `**refused:** ${prose(message)}`),
    ...(plan.conflicts.length === 0
      ? []
      : [`**conflict** with ${count(plan.conflicts.length, 'line')} that somebody changed on the device`]),
    ...(plan.drift.length === 0 ? [] : [`drift on ${count(plan.drift.length, 'line')}, not sent`]),
    ...plan.released.map(
      ({ feature, lines }) => `${code(feature)} is no longer managed: ${count(lines, 'line')} stay`,
    ),
  ].join('<br>');
}

function detail(plan: Plan): string {
  return [
    `<details><summary>${prose(plan.device)}: ${count(plan.steps.length, 'step')}${plan.steps.length === 0 ? '' : `, ${plan.impact}`}</summary>`,
    '',
    ...part('', plan.steps, 'forward'),
    ...part('To take it back:', plan.steps.toReversed(), 'undo'),
    ...part('Conflicts (nothing is sent while they stand):', plan.conflicts, 'forward'),
    ...part('Drift (shown, not sent):', plan.drift, 'forward'),
    `digest ${code(plan.digest.slice(0, 16))}`,
    '</details>',
  ].join('\n');
}

function part(title: string, steps: readonly Step[], way: 'forward' | 'undo'): readonly string[] {
  const lines = commandLines(steps, way);
  if (lines.length === 0) return [];
  return [...(title === '' ? [] : [title, '']), block(cutInTheMiddle(lines)), ''];
}

/** The first and the last lines are what a reviewer looks for. */
function cutInTheMiddle(lines: readonly string[]): readonly string[] {
  const short = lines.map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line));
  if (short.length <= MOST_LINES) return short;
  const half = MOST_LINES / 2;
  return [...short.slice(0, half), `… ${short.length - MOST_LINES} lines left out …`, ...short.slice(-half)];
}

/** Section heads, then what is typed below them; forward lines say impact and where they come from. */
function commandLines(steps: readonly Step[], way: 'forward' | 'undo'): readonly string[] {
  const lines: string[] = [];
  let section = '';
  for (const step of steps) {
    const typed = way === 'forward' ? step.lines : step.undo;
    const path = step.path.join(' / ');
    if (path !== section && path !== '') lines.push(path);
    section = path;
    const indent = path === '' ? '' : '  ';
    const from = step.source === undefined ? '' : `  ! ${step.source.file}:${step.source.line}`;
    const mark = way === 'forward' ? `  ! ${markOf(step)}${from}` : '';
    for (const [index, line] of typed.entries()) lines.push(`${indent}${line}${index === 0 ? mark : ''}`);
  }
  return lines;
}

function markOf({ impact, guessed, unverified }: Step): string {
  return [impact, ...(guessed ? ['guessed'] : []), ...(unverified ? ['unverified'] : [])].join(', ');
}

/** As many details as fit, worst first. */
function withinLimit(head: string, details: readonly string[]): string {
  const parts = [head];
  let room = LONGEST_COMMENT - SPARE - head.length;
  let left = 0;
  for (const detail of details) {
    if (detail.length + 2 <= room) {
      parts.push(detail);
      room -= detail.length + 2;
    } else left += 1;
  }
  if (left > 0)
    parts.push(
      `The commands of ${count(left, 'device')} are left out here: ${code('plumb review --full')} in a clone prints all of them.`,
    );
  return parts.join('\n\n').slice(0, LONGEST_COMMENT);
}

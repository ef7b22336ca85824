/**
 * push: sends the commands of some steps, one line at a time. The row of a line is committed before the line is
 * sent, its answer after; the first line that the device does not take stops everything (F42).
 */
import type { Session } from '../drivers/session/contract.ts';
import { passLine } from './line-gate.ts';
import { recordAnswer, recordIntent } from './store/run-lines.ts';
import { commandsOf } from './tree/commands.ts';
import { deniedCommands } from './tree/deny.ts';
import type { Command, Step } from './types.ts';
import type { Work } from './work.ts';

/** The line that the device did not take, and what it said. */
export interface Refusal {
  readonly line: string;
  readonly answer: string;
  readonly means: 'refused' | 'denied' | 'locked' | 'busy';
  readonly step: Step | undefined;
}

/** Sends every line; gives the refusal that stopped it, or undefined. Throws SessionError or LeaseLostError. */
export async function push(
  work: Work,
  session: Session,
  steps: readonly Step[],
  phase: 'push' | 'undo',
): Promise<Refusal | undefined> {
  const { syntax } = work.target.room.platform;
  const commands = commandsOf(steps, syntax);
  const denied = deniedCommands(commands, syntax)[0];
  if (denied) throw new Error(`\`${denied.command.line}\` is never sent: ${denied.why}`);
  for (const command of commands) passLine(command.line);
  await session.enterConfig();
  for (const command of commands) {
    const refusal = await sendLine(work, session, command, phase);
    if (refusal) {
      await session.leaveConfig();
      return { ...refusal, step: steps[command.step] };
    }
  }
  await session.leaveConfig();
  return undefined;
}

async function sendLine(
  work: Work,
  session: Session,
  command: Command,
  phase: 'push' | 'undo',
): Promise<Omit<Refusal, 'step'> | undefined> {
  const { context, run, lease, mask, target } = work;
  work.signal.throwIfAborted();
  const line = mask(command.line);
  const seq = await recordIntent(context.store, {
    run: run.id,
    epoch: lease.epoch,
    phase,
    line,
    lineHash: context.digest('line', command.line),
    step: command.step,
  });
  const answer = await session.send(command.line);
  const refused = answer.refused;
  await recordAnswer(context.store, {
    run: run.id,
    seq,
    answer: mask(answer.text),
    refused: refused !== undefined,
  });
  context.notify({
    kind: 'line',
    device: target.device.name,
    run: run.id,
    phase,
    line,
    refused: refused !== undefined,
  });
  return refused && { line, answer: mask(refused.message), means: refused.means };
}

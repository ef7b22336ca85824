/** Statements on plumb.plans and plumb.steps. Everything handed in is masked already. */
import { randomUUID } from 'node:crypto';
import type { Plan, Step } from '../types.ts';
import type { Database } from './contract.ts';
import { json } from './text.ts';

export interface PlanRow {
  readonly id: string;
  readonly createdAt: Date;
  readonly plan: Plan;
}

type StepKind = 'step' | 'drift' | 'conflict';
type PlanBody = Omit<Plan, 'steps' | 'drift' | 'conflicts'>;

/** Stores a plan with its steps; gives its id. */
export async function insertPlan(db: Database, plan: Plan): Promise<string> {
  const { steps, drift, conflicts, ...body } = plan;
  const id = randomUUID();
  await db.transaction(async (tx) => {
    await tx.query(
      `insert into plumb.plans (id, commit_sha, device, platform, digest, impact, body)
       values ($1::uuid, $2, $3, $4, $5, $6, $7::json)`,
      [id, plan.commit, plan.device, plan.platform, plan.digest, plan.impact, json(body satisfies PlanBody)],
    );
    await insertSteps(tx, id, 'step', steps);
    await insertSteps(tx, id, 'drift', drift);
    await insertSteps(tx, id, 'conflict', conflicts);
  });
  return id;
}

async function insertSteps(
  db: Database,
  plan: string,
  kind: StepKind,
  steps: readonly Step[],
): Promise<void> {
  if (steps.length === 0) return;
  await db.query(
    `insert into plumb.steps (plan, kind, seq, op, impact, origin, feature, body)
     select $1::uuid, $2, i, s ->> 'op', s ->> 'impact', s ->> 'origin', s ->> 'feature', s
     from json_array_elements($3::json) with ordinality as listed (s, i)`,
    [plan, kind, json(steps)],
  );
}

export async function getPlan(db: Database, id: string): Promise<PlanRow | undefined> {
  const head = await db.query<{ createdAt: Date; body: PlanBody }>(
    'select created_at as "createdAt", body from plumb.plans where id = $1::uuid',
    [id],
  );
  const found = head.rows[0];
  if (found === undefined) return undefined;
  const { rows } = await db.query<{ kind: StepKind; body: Step }>(
    'select kind, body from plumb.steps where plan = $1::uuid order by seq',
    [id],
  );
  const of = (kind: StepKind): Step[] => rows.filter((row) => row.kind === kind).map((row) => row.body);
  return {
    id,
    createdAt: found.createdAt,
    plan: { ...found.body, steps: of('step'), drift: of('drift'), conflicts: of('conflict') },
  };
}

/** The newest plan of each device at one commit: id and digest, for approvals. */
export async function plansOfCommit(
  db: Database,
  commit: string,
): Promise<{ id: string; device: string; digest: string; impact: string }[]> {
  const { rows } = await db.query<{ id: string; device: string; digest: string; impact: string }>(
    `select distinct on (device) id, device, digest, impact from plumb.plans
     where commit_sha = $1 order by device, number desc`,
    [commit],
  );
  return rows;
}

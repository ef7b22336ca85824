/** Statements on plumb.plan_acceptances: who accepted a plan that no reviewer saw. */
import type { Database } from './contract.ts';
import { storable } from './text.ts';

export async function noteAcceptance(
  db: Database,
  accepted: { readonly device: string; readonly digest: string; readonly actor: string },
): Promise<void> {
  await db.query(
    'insert into plumb.plan_acceptances (device, digest, actor) values ($1, $2, $3) on conflict do nothing',
    [accepted.device, accepted.digest, storable(accepted.actor)],
  );
}

/** Of the plan with this full digest. */
export async function acceptorsOf(
  db: Database,
  plan: { readonly device: string; readonly digest: string },
): Promise<readonly string[]> {
  const { rows } = await db.query<{ actor: string }>(
    `select distinct actor from plumb.plan_acceptances
     where device = $1 and starts_with($2, digest) order by actor`,
    [plan.device, plan.digest],
  );
  return rows.map(({ actor }) => actor);
}

/** Statements on plumb.commands and plumb.cursors: which comments were taken as commands, and up to where they were read. */
import type { Database } from './contract.ts';
import { storable } from './text.ts';

export interface CommandRow {
  readonly comment: number;
  readonly pull: number;
}

/** True for the one who may carry it out; everybody else comes too late. */
export async function takeCommand(
  db: Database,
  repository: string,
  command: CommandRow & { readonly author: string; readonly text: string },
): Promise<boolean> {
  const { rowCount } = await db.query(
    `insert into plumb.commands (repository, comment, pull, author, text)
     values ($1, $2::bigint, $3::int, $4, $5) on conflict do nothing`,
    [repository, command.comment, command.pull, storable(command.author), storable(command.text)],
  );
  return rowCount === 1;
}

export async function isTaken(db: Database, repository: string, comment: number): Promise<boolean> {
  const { rows } = await db.query(
    'select 1 from plumb.commands where repository = $1 and comment = $2::bigint',
    [repository, comment],
  );
  return rows.length > 0;
}

export async function noteAnswered(db: Database, repository: string, comment: number): Promise<void> {
  await db.query(
    'update plumb.commands set answered_at = now() where repository = $1 and comment = $2::bigint',
    [repository, comment],
  );
}

/** Taken long ago and never answered: whoever took them is gone. */
export async function interruptedCommands(
  db: Database,
  repository: string,
  minutes: number,
): Promise<readonly CommandRow[]> {
  const { rows } = await db.query<CommandRow>(
    `select comment::float8 as comment, pull from plumb.commands
     where repository = $1 and answered_at is null and taken_at < now() - make_interval(mins => $2::int)
     order by comment`,
    [repository, minutes],
  );
  return rows;
}

export async function getCursor(db: Database, name: string): Promise<string | undefined> {
  const { rows } = await db.query<{ value: string }>('select value from plumb.cursors where name = $1', [
    name,
  ]);
  return rows[0]?.value;
}

export async function setCursor(db: Database, name: string, value: string): Promise<void> {
  await db.query(
    `insert into plumb.cursors (name, value) values ($1, $2)
     on conflict (name) do update set value = excluded.value where plumb.cursors.value <> excluded.value`,
    [name, value],
  );
}

-- What was done to devices: leases, runs, the journal of lines, transcripts, sealed snapshots.

-- One writer per device. epoch is the fencing token: it only grows, and outlives every holder.
create table plumb.leases (
  device text primary key references plumb.devices (name),
  run uuid,
  owner text,
  epoch integer not null default 0,
  expires_at timestamptz not null
);

create table plumb.runs (
  id uuid primary key,
  number bigint generated always as identity,
  plan uuid references plumb.plans (id),
  device text not null references plumb.devices (name),
  commit_sha text not null,
  state text not null check (state in ('planned', 'approved', 'queued', 'locked', 'backup', 'armed', 'applying',
    'recovering', 'verifying', 'confirming', 'confirmed', 'rolling_back', 'rolled_back', 'failed', 'needs_attention', 'superseded')),
  epoch integer not null default 0,
  attempts integer not null default 0,
  outcome text check (outcome in ('in-sync', 'applied', 'applied-not-saved', 'undone-verified', 'refused', 'diverged',
    'unreachable', 'superseded')),
  error json,
  actor text not null,
  timer_deadline timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz
);
-- The real protection against doing one thing twice; the queue's job id is only a hint (F71).
create unique index runs_one_live on plumb.runs (device, commit_sha)
  where state not in ('confirmed', 'rolled_back', 'failed', 'needs_attention', 'superseded');
create index runs_newest on plumb.runs (number desc);
create index runs_of_device on plumb.runs (device, number desc);

-- The journal. A row is committed before its line is sent; done_at is empty until the device answered.
create table plumb.run_lines (
  run uuid not null references plumb.runs (id),
  seq integer not null,
  epoch integer not null,
  phase text not null check (phase in ('push', 'undo', 'save', 'timer')),
  line text not null,
  line_hash text not null,
  step integer,
  intent_at timestamptz not null default clock_timestamp(),
  answer text,
  done_at timestamptz,
  refused boolean,
  primary key (run, seq)
);

create table plumb.transcripts (
  run uuid not null references plumb.runs (id),
  seq integer not null,
  direction text not null check (direction in ('sent', 'received', 'note')),
  text text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (run, seq)
);

create table plumb.snapshots (
  run uuid not null references plumb.runs (id),
  kind text not null check (kind in ('before', 'after')),
  cipher bytea not null,
  iv bytea not null,
  tag bytea not null,
  key_id text not null,
  digest text not null,
  taken_at timestamptz not null default now(),
  primary key (run, kind)
);

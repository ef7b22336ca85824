-- What git says and what was proved on devices: commits, devices, plans, steps.
-- Order is told by counters, not by clocks: two rows may carry the same millisecond, and a clock may be set back.
create sequence plumb.decisions;
create table plumb.commits (
  repository text not null,
  sha text not null,
  author text not null default '',
  subject text not null default '',
  committed_at timestamptz,
  status text not null check (status in ('accepted', 'refused', 'unapproved')),
  problems json not null default '[]',
  seen_at timestamptz not null default now(),
  -- When the status was given last: a branch may go back to an older commit.
  decided_at timestamptz not null default now(),
  decision bigint not null default nextval('plumb.decisions'),
  primary key (repository, sha)
);
create index commits_newest on plumb.commits (repository, status, decision desc);

-- last_applied is json, not jsonb: the order of keys is kept, so that it renders again as it did.
create table plumb.devices (
  name text primary key,
  platform text not null,
  site text,
  role text,
  facts json not null default '{}',
  last_applied_commit text,
  last_applied json,
  last_applied_at timestamptz,
  held boolean not null default false,
  held_why text,
  seen_at timestamptz,
  updated_at timestamptz not null default now()
);

create table plumb.plans (
  id uuid primary key,
  commit_sha text not null,
  device text not null references plumb.devices (name),
  platform text not null,
  digest text not null,
  impact text not null,
  -- Everything of the plan that is not a step, secrets masked.
  body json not null,
  created_at timestamptz not null default now(),
  number bigint generated always as identity
);
create index plans_of_device on plumb.plans (device, number desc);
create index plans_of_commit on plumb.plans (commit_sha);

create table plumb.steps (
  plan uuid not null references plumb.plans (id),
  kind text not null check (kind in ('step', 'drift', 'conflict')),
  seq integer not null,
  op text not null,
  impact text not null,
  origin text not null,
  feature text,
  -- The step as the plan shows it, secrets masked.
  body json not null,
  primary key (plan, kind, seq)
);

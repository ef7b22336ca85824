-- Pull requests that the program opens itself: one for each commit that a device did not take.
create table plumb.follow_ups (
  repository text not null,
  commit_sha text not null,
  -- The pull request that was merged as the commit; empty where none was.
  pull integer,
  -- What it was opened as; empty until the host took it.
  number integer,
  url text,
  attempts integer not null default 0,
  next_at timestamptz not null default now(),
  error text,
  created_at timestamptz not null default now(),
  primary key (repository, commit_sha)
);
create index follow_ups_open on plumb.follow_ups (next_at) where number is null;

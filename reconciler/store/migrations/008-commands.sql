-- Comments that were commands: each is taken once, by whoever inserts its row (F56).
create table plumb.commands (
  repository text not null,
  comment bigint not null,
  pull integer not null,
  author text not null,
  text text not null,
  taken_at timestamptz not null default now(),
  -- Empty: the program ended in the middle of it.
  answered_at timestamptz,
  primary key (repository, comment)
);
create index commands_open on plumb.commands (taken_at) where answered_at is null;

-- Up to where something was read that comes in order.
create table plumb.cursors (
  name text primary key,
  value text not null
);

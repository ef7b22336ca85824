-- What the code host was told, and what it told us.

-- Deliveries of webhooks: the same one is taken once (F47).
create table plumb.deliveries (
  source text not null,
  delivery text not null,
  seen_at timestamptz not null default now(),
  primary key (source, delivery)
);
create index deliveries_old on plumb.deliveries (seen_at);

-- What is to be posted: one row for one place (a comment, a check), the newest text wins, and it stays until it was taken.
create table plumb.posts (
  place text primary key,
  body json not null,
  version bigint not null default 1,
  posted_version bigint not null default 0,
  attempts integer not null default 0,
  next_at timestamptz not null default now(),
  error text,
  updated_at timestamptz not null default now()
);
create index posts_open on plumb.posts (next_at) where posted_version < version;

-- The plans of pull requests: which head was planned against which base.
create table plumb.reviews (
  repository text not null,
  pull integer not null,
  head text not null,
  base text not null,
  -- The commit that the merge made, once it is known, and the rollout of which was told.
  merged_as text,
  told boolean not null default false,
  report json not null,
  reviewed_at timestamptz not null default now(),
  primary key (repository, pull)
);
create index reviews_merged on plumb.reviews (merged_as) where not told;

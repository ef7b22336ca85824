-- Who accepted a plan that no reviewer saw: with rules by impact it may take more than one.
create table plumb.plan_acceptances (
  device text not null,
  -- The beginning of the plan's digest, as it was given.
  digest text not null,
  actor text not null,
  accepted_at timestamptz not null default now(),
  primary key (device, digest, actor)
);

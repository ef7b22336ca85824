-- Who did what. Append only; each row carries the digest of the one before.
create table plumb.audit (
  seq bigint primary key,
  at timestamptz not null,
  actor text not null,
  action text not null,
  subject text not null,
  -- json keeps the text byte for byte, and the digest is over that text.
  detail json not null,
  prev_hash text not null,
  hash text not null
);
create index audit_of_subject on plumb.audit (subject, seq);

-- One row: the end of the chain. Locking it puts writers in order.
create table plumb.audit_head (
  single boolean primary key default true check (single),
  seq bigint not null,
  hash text not null
);
insert into plumb.audit_head (seq, hash) values (0, '');

create function plumb.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'plumb.% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_append_only before update or delete or truncate on plumb.audit
  for each statement execute function plumb.refuse_change();

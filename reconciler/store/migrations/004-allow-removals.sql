-- The person who asked for a run has said that its removals are meant, even beyond max_removals. The audit says who.
alter table plumb.runs add column allow_removals boolean not null default false;

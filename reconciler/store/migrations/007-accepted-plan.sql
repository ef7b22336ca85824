-- The digest of a plan that no reviewer saw and that the person who asked for the run has accepted. The audit says who.
alter table plumb.runs add column accepted_plan text;

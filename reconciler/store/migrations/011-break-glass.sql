-- Runs that two named people ordered past review: {"reason": …, "by": [two names]}.
alter table plumb.runs add column break_glass json;
create index runs_break_glass on plumb.runs (commit_sha) where break_glass is not null;

-- The device has no plan for this commit, and why: it could not be read. Nothing known must never look like nothing to do.
alter table plumb.devices
  add column unplanned_commit text,
  add column unplanned_why text,
  add column unplanned_since timestamptz;

-- A suspension may have an end, and has a reason that its owner is told: sealed, because it is about a person.
alter table account
  add column suspended_until timestamptz,
  add column sealed_suspension_reason bytea;

create index account_suspended on account (created_at, id) where suspended_at is not null;
create index account_suspension_ends on account (suspended_until) where suspended_until is not null;

-- What an admin looks people up by. Trigrams answer for a part of a name, from three characters on; shorter ones are
-- looked up from the start, and so are ids.
create index account_created_at on account (created_at, id);
create index account_email_parts on account using gin (lower(email::text) gin_trgm_ops);
create index account_username_parts on account using gin (lower(username::text) gin_trgm_ops);
create index account_email_start on account (lower(email::text) text_pattern_ops);
create index account_username_start on account (lower(username::text) text_pattern_ops);
create index account_coaches on account (created_at, id) where role = 'coach';

-- Who did what is in an account's log: nobody named is the person (or somebody who tried).
alter table security_event
  add column done_by text check (done_by in ('admin', 'operator')),
  add column sealed_reason bytea;

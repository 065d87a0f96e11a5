-- Devices from which an account was signed in to: a browser by its cookie, others by what they call themselves and their
-- network. Keyed hashes, the account's id in them.
create table known_device (
  user_id uuid not null references account (id) on delete cascade,
  device_hash bytea not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (user_id, device_hash)
);

create index known_device_expires_at on known_device (expires_at);

alter table session add column from_new_device boolean not null default false;

-- The address that a link was sent to: a new one that it confirms, or the one that it gives back to the account.
alter table one_time_token
  add column email citext,
  drop constraint one_time_token_kind_check,
  add constraint one_time_token_kind_check
    check (kind in ('verify-email', 'reset-password', 'first-admin', 'change-email', 'not-me'));

create index one_time_token_changing_to on one_time_token (email, created_at) where kind = 'change-email';

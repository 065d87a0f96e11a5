-- An account may have no password (who signs in through a provider only), be suspended, or wait for its erasure.
alter table account
  alter column password_hash drop not null,
  add column suspended_at timestamptz,
  -- When an erasure that was asked for is carried out; until then it can be cancelled.
  add column erases_at timestamptz;

create index account_erasing on account (erases_at) where erases_at is not null;

-- When the person last proved who they are, and when a second factor was proved in this session.
alter table session
  add column proven_at timestamptz,
  add column second_factor_at timestamptz;

update session set proven_at = created_at;
alter table session alter column proven_at set not null;

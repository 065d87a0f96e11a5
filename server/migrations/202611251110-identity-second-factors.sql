-- The authenticator app of an account. Without `confirmed_at` it is being set up and proves nothing.
create table totp (
  user_id uuid primary key references account (id) on delete cascade,
  sealed_secret bytea not null,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  -- The last time step whose code was taken: it and earlier ones are not taken again.
  last_step bigint not null
);

-- SHA-256 of the person's id and a code of 80 random bits.
create table recovery_code (
  user_id uuid not null references account (id) on delete cascade,
  code_hash bytea not null,
  created_at timestamptz not null,
  used_at timestamptz,
  primary key (user_id, code_hash)
);

create table passkey (
  user_id uuid not null references account (id) on delete cascade,
  id uuid not null,
  credential_id bytea not null,
  public_key bytea not null,
  -- How often it was used, as it says itself; 0 for ever where it does not count.
  counter bigint not null,
  transports text[] not null,
  name text not null,
  backed_up boolean not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  primary key (user_id, id),
  constraint passkey_credential_unique unique (credential_id)
);

-- Challenges of passkeys that were answered, until they would have run out. Those that were not are kept nowhere.
create table spent_challenge (
  challenge_hash bytea primary key,
  expires_at timestamptz not null
);

create index spent_challenge_expires_at on spent_challenge (expires_at);

-- Log-ins that wait for their second factor.
create table second_factor_challenge (
  token_hash bytea primary key,
  user_id uuid not null references account (id) on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null default 0,
  used_at timestamptz
);

create index second_factor_challenge_user on second_factor_challenge (user_id, created_at);
create index second_factor_challenge_expires_at on second_factor_challenge (expires_at);

create extension if not exists citext;

-- `email` and `username` are stored as typed and compared without regard to case.
create table account (
  id uuid primary key,
  email citext not null,
  username citext not null,
  password_hash text not null,
  role text not null default 'member' check (role in ('member', 'coach', 'admin')),
  -- Language of mails and of the app; the time zone the person registered from, until the profile says otherwise.
  language text not null,
  initial_time_zone text not null,
  email_verified_at timestamptz,
  -- Registered where mail is delivered and not verified since: cannot log in, and is removed after a while.
  awaits_verification boolean not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint account_email_unique unique (email),
  constraint account_username_unique unique (username)
);

create index account_admins on account (id) where role = 'admin';
create index account_awaiting on account (created_at) where awaits_verification;

-- Names that a registration with a taken e-mail asked for: held as long as a new account would hold them, so that
-- trying the name again does not tell whether the first registration made an account.
create table username_hold (
  username citext primary key,
  expires_at timestamptz not null
);

-- Passwords before the present one.
create table password_history (
  user_id uuid not null references account (id) on delete cascade,
  id uuid not null,
  password_hash text not null,
  replaced_at timestamptz not null,
  primary key (user_id, id)
);

-- A signed-in device: the family of refresh tokens that follow one another.
create table session (
  user_id uuid not null references account (id) on delete cascade,
  id uuid not null,
  device text not null,
  ip_address text,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (user_id, id)
);

create index session_expires_at on session (expires_at);

create table refresh_token (
  token_hash bytea primary key,
  user_id uuid not null,
  session_id uuid not null,
  expires_at timestamptz not null,
  spent_at timestamptz,
  foreign key (user_id, session_id) references session (user_id, id) on delete cascade
);

create index refresh_token_session on refresh_token (user_id, session_id);
create index refresh_token_expires_at on refresh_token (expires_at);

-- Tokens of links, usable once: in mails, and the one that makes the first admin (it belongs to nobody yet).
create table one_time_token (
  token_hash bytea primary key,
  kind text not null check (kind in ('verify-email', 'reset-password', 'first-admin')),
  user_id uuid references account (id) on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create index one_time_token_user on one_time_token (user_id, kind, created_at);
create index one_time_token_expires_at on one_time_token (expires_at);

-- What its owner can read of what happened to the account. Rows are only ever added, and leave by age.
create table security_event (
  user_id uuid not null references account (id) on delete cascade,
  id uuid not null,
  kind text not null,
  at timestamptz not null,
  device text,
  ip_address text,
  primary key (user_id, id)
);

create index security_event_at on security_event (at);

-- Failed proofs of a password, one row an account asked for and address it came from. The account is a keyed hash
-- of the e-mail, so that one that does not exist leaves the same trace.
create table sign_in_attempt (
  account_key bytea not null,
  address text not null,
  failures integer not null,
  last_failed_at timestamptz not null,
  -- Since when this address waits, because many others failed for the account.
  waits_since timestamptz,
  primary key (account_key, address)
);

create index sign_in_attempt_last_failed_at on sign_in_attempt (last_failed_at);

-- Keys that sign access tokens. The newest signs, the others still verify.
create table signing_key (
  id text primary key,
  public_key jsonb not null,
  sealed_private_key bytea not null,
  created_at timestamptz not null
);

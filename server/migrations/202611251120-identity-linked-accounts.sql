-- Accounts elsewhere that sign a person in. Known by who vouches (issuer) and for whom (subject), never by an e-mail; and
-- only as a keyed hash of both, so that the database alone does not tell who somebody is elsewhere. Sealed: the e-mail
-- and name that it had when it was linked, for its owner to tell them apart.
create table linked_account (
  user_id uuid not null references account (id) on delete cascade,
  id uuid not null,
  provider text not null,
  subject_key bytea not null,
  sealed bytea not null,
  linked_at timestamptz not null,
  last_used_at timestamptz,
  primary key (user_id, id),
  constraint linked_account_subject_unique unique (subject_key),
  constraint linked_account_provider_unique unique (user_id, provider)
);

-- Browsers that are away at a provider, or just back from one. `token_hash` is of the state they carry, then of the ticket
-- that they got for it; `browser_hash` of a cookie. Sealed: what the answer is checked against, then who they are there.
create table provider_sign_in (
  id uuid primary key,
  token_hash bytea not null,
  browser_hash bytea not null,
  provider text not null,
  purpose text not null check (purpose in ('sign-in', 'link', 'prove')),
  stage text not null check (stage in ('away', 'back')),
  -- Who links or proves, and in which session.
  user_id uuid references account (id) on delete cascade,
  session_id uuid,
  sealed bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint provider_sign_in_token_unique unique (token_hash)
);

create index provider_sign_in_expires_at on provider_sign_in (expires_at);
create index provider_sign_in_user on provider_sign_in (user_id) where user_id is not null;

-- Which provider it was, where one was part of it.
alter table security_event add column provider text;

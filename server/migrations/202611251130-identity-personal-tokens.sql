-- What a person's own programs sign in with: for some parts of the API, until a day that was chosen at the start.
create table personal_token (
  user_id uuid not null references account (id) on delete cascade,
  id uuid not null,
  name text not null,
  scopes text[] not null,
  token_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  -- To the minute: a write at every use would be one at every request.
  last_used_at timestamptz,
  last_ip_address text,
  primary key (user_id, id),
  constraint personal_token_hash_unique unique (token_hash)
);

create index personal_token_expires_at on personal_token (expires_at);

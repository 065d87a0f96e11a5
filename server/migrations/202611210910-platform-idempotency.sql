-- One row a mutation sent with an Idempotency-Key: the answer it got, sealed for its owner.
create table idempotency_key (
  user_id uuid not null,
  key text not null,
  request_hash bytea not null,
  status smallint,
  location text,
  revision integer,
  sealed_answer bytea,
  created_at timestamptz not null default now(),
  primary key (user_id, key)
);

create index idempotency_key_created_at on idempotency_key (created_at);

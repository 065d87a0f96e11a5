-- Who does not want to meet whom. A block works both ways, a mute for its owner only. They go with either account.
create table block (
  user_id uuid not null references account (id) on delete cascade,
  blocked_id uuid not null references account (id) on delete cascade,
  created_at timestamptz not null,
  primary key (user_id, blocked_id),
  check (user_id <> blocked_id)
);

-- Asked from the other side as often.
create index block_blocked on block (blocked_id, user_id);
-- The list of its owner, the latest first.
create index block_list on block (user_id, created_at, blocked_id);

create table mute (
  user_id uuid not null references account (id) on delete cascade,
  muted_id uuid not null references account (id) on delete cascade,
  created_at timestamptz not null,
  primary key (user_id, muted_id),
  check (user_id <> muted_id)
);

create index mute_muted on mute (muted_id);
create index mute_list on mute (user_id, created_at, muted_id);

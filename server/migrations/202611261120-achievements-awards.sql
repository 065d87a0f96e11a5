-- What a person has achieved. A loss or a goal tells of a body: which one it is lies sealed, and under a keyed hash that
-- keeps it from being awarded twice.
create table achievement (
  user_id uuid not null references account (id) on delete cascade,
  kind_key bytea not null,
  -- What the sealed kind is bound to.
  id uuid not null,
  sealed bytea not null,
  -- Whether others may see it.
  shown boolean not null,
  awarded_at timestamptz not null,
  primary key (user_id, kind_key)
);

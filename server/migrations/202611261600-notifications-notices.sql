-- What happened to somebody, by ids alone: no word and no number of anybody's is in it.
create table notification (
  user_id uuid not null references account (id) on delete cascade,
  -- By time: the list's order, and its cursor.
  id uuid not null,
  kind text not null,
  -- What makes it the same once more, whatever is replayed.
  key text not null,
  -- Whose doing it is; null for what nobody is named for, and for what many are (notification_actor).
  actor_id uuid references account (id) on delete cascade,
  -- What it is about. Other modules' things: what is gone or not seen any more is left out when it is read.
  team_id uuid,
  challenge_id uuid,
  post_id uuid,
  comment_id uuid,
  achievement_id uuid,
  badge_id uuid,
  decision_id uuid,
  created_at timestamptz not null,
  read_at timestamptz,
  primary key (user_id, id),
  constraint notification_once unique (user_id, kind, key)
);

create index notification_unread on notification (user_id, id) where read_at is null;
create index notification_actor_erasure on notification (actor_id) where actor_id is not null;
create index notification_age on notification (created_at);

-- Of a notice that is many people's doing: each of them once, up to a hundred.
create table notification_actor (
  user_id uuid not null,
  notification_id uuid not null,
  actor_id uuid not null references account (id) on delete cascade,
  at timestamptz not null,
  primary key (user_id, notification_id, actor_id),
  -- A notice that is unread again has a new id, and is the latest again.
  foreign key (user_id, notification_id) references notification (user_id, id) on delete cascade on update cascade
);

create index notification_actor_person on notification_actor (actor_id);

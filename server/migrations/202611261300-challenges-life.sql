-- Challenges, who takes part in them, and how far they are. There is no list of types here: one is a file of the module's.
create table challenge (
  id uuid primary key,
  type text not null,
  scope text not null check (scope in ('personal', 'open', 'team', 'teams')),
  -- Who has set it; null once they are erased. A personal one goes with them.
  created_by uuid references account (id) on delete set null,
  -- Of 'team' only.
  team_id uuid references team (id) on delete cascade,
  -- Of a personal one these three lie sealed: a target that is somebody's own tells of their body.
  name text,
  description text,
  target smallint check (target > 0),
  sealed bytea,
  start_day date not null,
  end_day date not null,
  reward_points smallint not null check (reward_points >= 0),
  photo_verified boolean not null,
  state text not null check (state in ('open', 'finished', 'cancelled')),
  -- When the first of all who take part begins, and when the last of them is over, the grace included.
  starts_at timestamptz not null,
  closes_at timestamptz not null,
  -- When it was told that it begins.
  begun_at timestamptz,
  -- When it finished or was cancelled.
  ended_at timestamptz,
  -- Taken away by moderators.
  hidden_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check ((scope = 'personal') = (sealed is not null)),
  check ((sealed is null) = (name is not null and target is not null)),
  check ((scope = 'team') = (team_id is not null)),
  check ((state = 'open') = (ended_at is null)),
  check (start_day <= end_day)
);

create index challenge_team_id on challenge (team_id, ended_at desc) where team_id is not null;
create index challenge_created_by on challenge (created_by, state);
-- What anybody can join, by when it begins; and its search by a part of the name.
create index challenge_open on challenge (start_day desc, id) where scope = 'open' and state = 'open' and hidden_at is null;
create index challenge_words on challenge using gin (lower(name) gin_trgm_ops) where scope = 'open';
-- What is due, for the case that its job was lost.
create index challenge_due on challenge (closes_at) where state = 'open';
create index challenge_begins on challenge (starts_at) where state = 'open' and begun_at is null;

-- Teams against each other.
create table challenge_team (
  challenge_id uuid not null references challenge (id) on delete cascade,
  team_id uuid not null references team (id) on delete cascade,
  state text not null check (state in ('host', 'invited', 'accepted', 'declined')),
  answered_at timestamptz,
  -- At the end, and final then: the average (null from too few), of how many, and whether it is the highest.
  average real,
  members smallint,
  won boolean not null,
  primary key (challenge_id, team_id)
);

create index challenge_team_teams on challenge_team (team_id, challenge_id);

create table challenge_participant (
  -- What the sealed values are bound to.
  id uuid primary key,
  challenge_id uuid not null references challenge (id) on delete cascade,
  user_id uuid not null references account (id) on delete cascade,
  -- Of teams against each other: for which.
  team_id uuid references team (id) on delete cascade,
  joined_at timestamptz not null,
  counts_from date not null,
  -- Whether they let themselves be seen; beside the consent, which is asked for at each look.
  showing boolean not null,
  -- Who comes back goes on from where they were.
  left_at timestamptz,
  -- When their own last day is over, the grace included.
  closes_at timestamptz not null,
  -- What others see: whole steps; null for nothing.
  figure smallint check (figure >= 0),
  -- Exact, and their own: value, share, day of the target, points.
  sealed_result bytea,
  review text not null check (review in ('counted', 'held', 'cleared', 'disqualified')),
  review_reason text check (review_reason in ('fast-week', 'sudden-drop')),
  held_at timestamptz,
  -- Up to which day somebody has looked.
  judged_to date,
  -- What they say to it, and what was said to them.
  sealed_words bytea,
  -- From when on nothing that is written changes it.
  final_at timestamptz,
  -- When points, achievement and notices were given.
  awarded_at timestamptz,
  won boolean not null,
  unique (challenge_id, user_id)
);

create index challenge_participant_person on challenge_participant (user_id, challenge_id);
create index challenge_participant_team on challenge_participant (team_id) where team_id is not null;
-- A leaderboard is one range of this.
create index challenge_participant_rank on challenge_participant (challenge_id, figure desc, user_id)
  include (team_id, review, won) where left_at is null and figure is not null;
create index challenge_participant_due on challenge_participant (challenge_id, closes_at)
  where final_at is null and left_at is null;

-- A purpose more: being seen in one challenge.
alter table consent_act drop constraint consent_act_purpose_check;
alter table consent_act add constraint consent_act_purpose_check
  check (purpose in ('team-leaderboard', 'challenge', 'coach', 'gym', 'public-profile', 'analytics'));

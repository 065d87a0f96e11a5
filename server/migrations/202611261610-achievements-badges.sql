-- Badges that a team makes and gives. Name and description are the team's, as its own are.
create table team_badge (
  id uuid primary key,
  team_id uuid not null references team (id) on delete cascade,
  name citext not null,
  description text,
  -- Which of the shapes, colours and signs that the web draws.
  shape text not null,
  colour text not null,
  symbol text not null,
  -- Not given any more; who has it keeps it.
  retired boolean not null,
  created_at timestamptz not null,
  constraint team_badge_name_unique unique (team_id, name)
);

-- Once a badge and person. Who leaves the team keeps theirs; it goes with the badge, the team or the person.
create table badge_award (
  badge_id uuid not null references team_badge (id) on delete cascade,
  user_id uuid not null references account (id) on delete cascade,
  -- What the sealed words are bound to.
  id uuid not null,
  -- Why it was given and, later, taken back; sealed with the key of whom it is about.
  sealed bytea not null,
  -- Whether the person shows it to who sees their profile.
  shown boolean not null,
  awarded_at timestamptz not null,
  taken_back_at timestamptz,
  primary key (badge_id, user_id)
);

create index badge_award_person on badge_award (user_id, awarded_at);

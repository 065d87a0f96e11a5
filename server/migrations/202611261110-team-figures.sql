-- What each member lets their team see of them. Without a row: nothing. Goes with the membership.
create table team_showing (
  team_id uuid not null,
  user_id uuid not null,
  -- Never both: together they give the weight away.
  weight text check (weight in ('percentage', 'kilograms')),
  streak boolean not null,
  points boolean not null,
  changed_at timestamptz not null,
  primary key (team_id, user_id),
  foreign key (team_id, user_id) references team_member (team_id, user_id) on delete cascade
);

create index team_showing_user on team_showing (user_id, team_id);

-- The one figure of a weight that all teams of a person may see, and the day from which it counts (null: the first weigh-in).
-- Outlives every membership, because who watches remembers, too.
create table team_weight_figure (
  user_id uuid primary key references account (id) on delete cascade,
  kind text not null check (kind in ('percentage', 'kilograms')),
  counts_from date,
  -- What it was before, to go back to until `counts_from`; null once that is past, and before the first change.
  former_kind text check (former_kind in ('percentage', 'kilograms')),
  former_counts_from date,
  check (former_kind <> kind)
);

-- The leaderboards: only what is shown, in whole per cent and kg; worked out anew from sealed weigh-ins whenever they change.
create table team_figure (
  team_id uuid not null,
  user_id uuid not null,
  kind text not null check (kind in ('percentage', 'kilograms', 'streak', 'points')),
  period text not null check (period in ('week', 'month', 'all')),
  value real not null check (value >= 0),
  -- The latest day with a weigh-in; of streaks only.
  as_of date,
  -- When it stops to count, in the member's own calendar: the week is over, or the streak is broken.
  ends_at timestamptz not null,
  primary key (team_id, user_id, kind, period),
  foreign key (team_id, user_id) references team_showing (team_id, user_id) on delete cascade
);

-- A leaderboard is one range of this.
create index team_figure_rank on team_figure (team_id, kind, period, value desc, user_id) include (ends_at);

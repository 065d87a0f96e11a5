-- Whom a team has put out: they come back by an answered request or a later invitation, not by themselves.
create table team_removal (
  team_id uuid not null references team (id) on delete cascade,
  user_id uuid not null references account (id) on delete cascade,
  removed_at timestamptz not null,
  primary key (team_id, user_id)
);

create index team_removal_user on team_removal (user_id);

-- Whose request a team has declined, and when: they ask it again after seven days, and the row goes then.
create table team_decline (
  team_id uuid not null references team (id) on delete cascade,
  user_id uuid not null references account (id) on delete cascade,
  declined_at timestamptz not null,
  primary key (team_id, user_id)
);

create index team_decline_user on team_decline (user_id);
create index team_decline_age on team_decline (declined_at);

-- Points that members have earned in challenges of the team; 0 while they only take part. A challenge gives each of them once.
create table team_points (
  team_id uuid not null,
  user_id uuid not null,
  challenge_id uuid not null,
  points smallint not null check (points >= 0),
  earned_at timestamptz not null,
  primary key (team_id, user_id, challenge_id),
  foreign key (team_id, user_id) references team_member (team_id, user_id) on delete cascade
);

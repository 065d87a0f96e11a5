-- A leaderboard by the points of what members have achieved and show to others, where they let it.
alter table team_showing add column achievements boolean not null default false;
alter table team_showing alter column achievements drop default;

alter table team_figure drop constraint team_figure_kind_check;
alter table team_figure
  add constraint team_figure_kind_check check (kind in ('percentage', 'kilograms', 'streak', 'points', 'achievements'));

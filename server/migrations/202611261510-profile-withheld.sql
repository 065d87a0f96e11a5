-- What of a profile and of a team moderators have taken from others' sight, until its owner changes it or it is restored.
alter table profile add column withheld text[] not null default '{}'
  check (withheld <@ array['displayName', 'bio', 'avatar']);
alter table team add column withheld text[] not null default '{}'
  check (withheld <@ array['name', 'description', 'avatar']);

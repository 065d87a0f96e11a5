-- What a person tells about themselves. Facts of the body are sealed; so is the goal.
create table profile (
  user_id uuid primary key,
  display_name text,
  bio text,
  time_zone text not null,
  weight_unit text not null check (weight_unit in ('kg', 'lb', 'st')),
  length_unit text not null check (length_unit in ('cm', 'in')),
  privacy jsonb not null,
  -- Names the two files of the picture; a new picture has a new version.
  avatar_version uuid,
  -- Height, birth date, sex, activity level, goal and since when: one value, so that not even which are set is told.
  sealed_facts bytea,
  onboarded_at timestamptz,
  revision integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

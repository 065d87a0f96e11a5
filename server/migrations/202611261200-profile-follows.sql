-- Who follows whom, who asks to, by what people can be found, and who is not to be suggested again.
create table follow (
  -- Who follows.
  user_id uuid not null references account (id) on delete cascade,
  followed_id uuid not null references account (id) on delete cascade,
  -- 'requested' until the other has accepted, where they want to be asked.
  state text not null check (state in ('requested', 'following')),
  -- When it was asked for, then when it was accepted.
  since timestamptz not null,
  primary key (user_id, followed_id),
  check (user_id <> followed_id)
);

-- The lists of both sides, the latest first.
create index follow_list on follow (user_id, since, followed_id);
create index follow_followers on follow (followed_id, state, since, user_id);

-- A row for each person who can be found, and by no more than they show to every member: what is not to be found is not here.
-- Both are folded (lower case, without accents) by server/modules/profile/search/folded.ts.
create table findable_person (
  user_id uuid primary key references account (id) on delete cascade,
  username text not null,
  -- Username and, on a line of its own, the name.
  names text not null
);

create index findable_person_names on findable_person using gin (names gin_trgm_ops);

create table dismissed_suggestion (
  user_id uuid not null references account (id) on delete cascade,
  other_id uuid not null references account (id) on delete cascade,
  created_at timestamptz not null,
  primary key (user_id, other_id)
);

create index dismissed_suggestion_other on dismissed_suggestion (other_id);

-- Who was here before the question is found once they say so.
alter table profile
  add column findable boolean not null default false,
  add column approves_followers boolean not null default false;

alter table profile alter column findable drop default, alter column approves_followers drop default;

update profile set privacy = privacy || '{"follows": "followers"}';

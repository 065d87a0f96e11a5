-- Teams, who is in them as what, and how one gets in. Names are unique whatever their case.
create table team (
  id uuid primary key,
  name citext not null,
  description text,
  privacy text not null check (privacy in ('public', 'private')),
  -- Whether a private team is found by who is not in it; public ones are found either way.
  listed boolean not null,
  member_limit smallint not null check (member_limit between 2 and 200),
  -- Kept with the members, so that the limit is one comparison under the team's lock.
  member_count smallint not null check (member_count >= 0),
  avatar_version uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint team_name_unique unique (name)
);

-- The list of what is found, the largest first, and its search by a part of the words.
create index team_found on team (member_count desc, id) where privacy = 'public' or listed;
create index team_words on team using gin ((lower(name::text) || ' ' || lower(coalesce(description, ''))) gin_trgm_ops);

create table team_member (
  team_id uuid not null references team (id) on delete cascade,
  user_id uuid not null references account (id) on delete cascade,
  role text not null check (role in ('owner', 'admin', 'moderator', 'member')),
  joined_at timestamptz not null,
  primary key (team_id, user_id)
);

create index team_member_teams on team_member (user_id, team_id);
create unique index team_one_owner on team_member (team_id) where role = 'owner';

-- Invitations: the code is kept as it is, for those who may invite see it again, and it lets in, no more.
create table team_invite (
  team_id uuid not null references team (id) on delete cascade,
  id uuid not null,
  code text not null,
  created_by uuid references account (id) on delete set null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  uses_left smallint check (uses_left >= 0),
  primary key (team_id, id),
  constraint team_invite_code_unique unique (code)
);

create index team_invite_expiry on team_invite (expires_at);
create index team_invite_created_by on team_invite (created_by);

create table team_request (
  team_id uuid not null references team (id) on delete cascade,
  user_id uuid not null references account (id) on delete cascade,
  -- What they say to the admins; sealed with their key.
  sealed_message bytea,
  created_at timestamptz not null,
  primary key (team_id, user_id)
);

create index team_request_user on team_request (user_id);

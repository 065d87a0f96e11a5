-- What a person agreed to and what they withdrew, one row an act: the latest of a purpose (and of a team, coach or gym)
-- holds. Rows are only ever added; they leave with the person.
create table consent_act (
  user_id uuid not null,
  id uuid not null,
  purpose text not null check (purpose in ('team-leaderboard', 'coach', 'gym', 'public-profile', 'analytics')),
  -- The team, coach or gym.
  with_id uuid,
  given boolean not null,
  -- Of the words that were shown, and in which language.
  version integer not null,
  language text not null,
  said_by text not null check (said_by in ('person', 'guardian', 'age')),
  at timestamptz not null,
  primary key (user_id, id)
);

create index consent_act_latest on consent_act (user_id, purpose, with_id, id desc);

create function consent_act_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'consent_act is only added to';
end $$;

create trigger consent_act_is_final before update on consent_act for each row execute function consent_act_is_final();

-- Whom a person under the guardian's age asked to agree, and what came of it. The address is sealed; the link of the mail
-- asks and later withdraws, so that its hash stays.
create table guardian (
  user_id uuid primary key,
  sealed_email bytea not null,
  token_hash bytea not null unique,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  given_at timestamptz,
  withdrawn_at timestamptz,
  -- How many were asked on the day of `asked_at` (UTC): nobody's inbox is to be filled.
  asked_that_day integer not null
);

-- A public profile needs a consent from now on: who showed theirs to everyone shows it to members until they have given it.
update profile set privacy = jsonb_set(privacy, '{profile}', '"members"'), revision = revision + 1
where privacy ->> 'profile' = 'public';

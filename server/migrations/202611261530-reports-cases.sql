-- Reports of what should not stand here, the cases that they join in, and what is decided. `user_id` is whose content it is,
-- but of a report who reports: all of it goes with that account. Who decided may go before.
create table moderation_case (
  id uuid primary key,
  user_id uuid not null references account (id) on delete cascade,
  kind text not null check (kind in ('post', 'comment', 'challenge', 'team', 'person')),
  content_id uuid not null,
  -- The team it was written in; of one that is gone, only admins look after it.
  team_id uuid references team (id) on delete set null,
  state text not null check (state in ('open', 'decided', 'appealed')),
  severity smallint not null check (severity between 1 and 3),
  -- The word lists found something.
  auto boolean not null,
  -- Hidden by what they found, until somebody decides.
  held boolean not null,
  claimed_by uuid references account (id) on delete set null,
  claimed_until timestamptz,
  opened_at timestamptz not null,
  decided_at timestamptz,
  -- The decision that hides the content now.
  hidden_by uuid
);

-- Reports of one content join.
create unique index moderation_case_one_open on moderation_case (kind, content_id) where state = 'open';
create index moderation_case_content on moderation_case (kind, content_id, opened_at);
-- The queue: of everything, and of one team.
create index moderation_case_queue on moderation_case (severity desc, opened_at, id) where state = 'open';
create index moderation_case_team_queue on moderation_case (team_id, severity desc, opened_at, id) where state = 'open';
create index moderation_case_done on moderation_case (state, decided_at desc, id desc);
create index moderation_case_team_done on moderation_case (team_id, state, decided_at desc, id desc);
create index moderation_case_user on moderation_case (user_id, opened_at desc, id desc);
create index moderation_case_claimed_by on moderation_case (claimed_by);

create table report (
  id uuid primary key,
  case_id uuid not null references moderation_case (id) on delete cascade,
  -- Who reports; null is the word lists.
  user_id uuid references account (id) on delete cascade,
  reason text not null check (
    reason in ('spam', 'cheating', 'other', 'harassment', 'hate', 'sexual', 'dangerous-advice', 'self-harm')
  ),
  -- Sealed with the key of who reports.
  sealed_note bytea,
  at timestamptz not null,
  constraint report_once unique (case_id, user_id)
);

create index report_user on report (user_id, id desc);

-- The content as it was at a report, sealed with its author's key.
create table case_evidence (
  id uuid primary key,
  case_id uuid not null references moderation_case (id) on delete cascade,
  user_id uuid not null references account (id) on delete cascade,
  sealed bytea not null,
  at timestamptz not null
);

create index case_evidence_case on case_evidence (case_id, id);
create index case_evidence_user on case_evidence (user_id);

-- The log. The reason is sealed with the key of whom it is about.
create table decision (
  id uuid primary key,
  case_id uuid not null references moderation_case (id) on delete cascade,
  user_id uuid not null references account (id) on delete cascade,
  decided_by uuid references account (id) on delete set null,
  act text not null check (act in ('dismissed', 'hidden', 'restored', 'appeal-upheld', 'appeal-overturned')),
  warned boolean not null,
  sealed_reason bytea not null,
  at timestamptz not null
);

create index decision_case on decision (case_id, id);
create index decision_user on decision (user_id, id desc);
create index decision_decided_by on decision (decided_by);

-- Rows are only added. They go with their case or an account, by the database itself, and never by a statement about them.
create function decision_is_final() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() > 1 then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  raise exception 'decision is append-only';
end $$;

create trigger decision_is_final before update or delete on decision for each row execute function decision_is_final();
create trigger decision_never_emptied before truncate on decision for each statement execute function decision_is_final();

create table appeal (
  id uuid primary key,
  -- One a decision.
  decision_id uuid not null unique references decision (id) on delete cascade,
  case_id uuid not null references moderation_case (id) on delete cascade,
  user_id uuid not null references account (id) on delete cascade,
  sealed_text bytea not null,
  state text not null check (state in ('open', 'upheld', 'overturned')),
  at timestamptz not null,
  -- The row of the log that answers it.
  answer_id uuid references decision (id) on delete cascade,
  check ((state = 'open') = (answer_id is null))
);

create index appeal_case on appeal (case_id);
create index appeal_user on appeal (user_id);
create index appeal_answer on appeal (answer_id);

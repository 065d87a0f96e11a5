-- Who may not write for a while: muted in one team, or barred everywhere. Each row is one sanction, and stays for the record.
create table sanction (
  user_id uuid not null references account (id) on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('muted', 'barred')),
  -- The team of a mute.
  team_id uuid references team (id) on delete cascade,
  -- The decision that it came with, of the module after: no foreign key, and no row of it names a person.
  decision_id uuid,
  -- Why; sealed with the key of whom it is about.
  sealed_reason bytea not null,
  starts_at timestamptz not null,
  -- Null: until it is lifted.
  ends_at timestamptz,
  lifted_at timestamptz,
  primary key (user_id, id),
  check ((kind = 'muted') = (team_id is not null))
);

create index sanction_team on sanction (team_id, user_id);
create index sanction_decision on sanction (decision_id);
-- What the job forgets.
create index sanction_end on sanction (ends_at);

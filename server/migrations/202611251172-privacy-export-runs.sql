-- One row an archive of a person's data. The archive itself lies sealed, in pieces, in the storage until it expires.
create table export_run (
  user_id uuid not null,
  id uuid not null,
  status text not null check (status in ('queued', 'running', 'ready', 'expired', 'cancelled', 'failed')),
  -- Names the stored pieces: a job that is tried again writes its own beside what a crash left.
  attempt uuid,
  piece_count integer not null default 0,
  size bigint,
  progress real not null default 0,
  asked_at timestamptz not null,
  finished_at timestamptz,
  expires_at timestamptz,
  primary key (user_id, id),
  -- A signed address names the archive alone.
  unique (id)
);

create unique index export_run_one_at_a_time on export_run (user_id) where status in ('queued', 'running');
create index export_run_expiring on export_run (expires_at) where status = 'ready';

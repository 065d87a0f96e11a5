-- One row a file that was brought in. The rows read from it lie sealed in the storage until they are applied.
create table import_run (
  user_id uuid not null,
  id uuid not null,
  -- `reading`: the file is arriving; nobody sees the run yet, and a crash leaves something to clean up by.
  status text not null check (status in ('reading', 'preview', 'applying', 'applied', 'undone', 'failed')),
  -- Names the stored rows: reading again writes its own beside them, and takes over by one update.
  reading uuid not null,
  chunk_count integer not null default 0,
  original_count integer not null default 0,
  format text,
  file_size bigint not null default 0,
  time_zone text not null,
  read_count integer not null default 0,
  ready_count integer not null default 0,
  duplicate_count integer not null default 0,
  rejected_count integer not null default 0,
  written_count integer not null default 0,
  first_day date,
  last_day date,
  progress real not null default 0,
  -- File name, samples, issues, and how a CSV was understood.
  sealed bytea,
  created_at timestamptz not null,
  applied_at timestamptz,
  undone_at timestamptz,
  primary key (user_id, id)
);

create index import_run_user_id_created_at on import_run (user_id, created_at desc, id desc);

create index import_run_unapplied on import_run (created_at) where status in ('reading', 'preview', 'failed');

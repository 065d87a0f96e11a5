-- Weigh-ins. Everything measured or written is in `sealed`; what is plain is needed to sort, cut and page.
create table weight_entry (
  user_id uuid not null,
  id uuid not null,
  recorded_at timestamptz not null,
  -- The person's own calendar day when it was recorded: it stays when they move to another time zone.
  day date not null,
  source text not null check (source in ('manual', 'import', 'api')),
  import_id uuid,
  revision integer not null default 1,
  photo_count smallint not null default 0 check (photo_count between 0 and 3),
  sealed bytea not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (user_id, id)
);

-- The day is included so that a range is counted without touching the table.
create index weight_entry_user_id_recorded_at on weight_entry (user_id, recorded_at desc, id desc) include (day);

create index weight_entry_user_id_import_id on weight_entry (user_id, import_id) where import_id is not null;

-- One row a person: a number that grows with every change of their weigh-ins, so that what was computed from
-- all of them can be kept until then. Writers of one person's weigh-ins queue on it.
create table weight_series (
  user_id uuid primary key,
  version bigint not null
);

create table weight_photo (
  user_id uuid not null,
  id uuid not null,
  entry_id uuid not null,
  width integer not null,
  height integer not null,
  created_at timestamptz not null,
  primary key (user_id, id),
  -- A signed address names the photo alone.
  unique (id),
  foreign key (user_id, entry_id) references weight_entry (user_id, id) on delete cascade
);

create index weight_photo_user_id_entry_id on weight_photo (user_id, entry_id);

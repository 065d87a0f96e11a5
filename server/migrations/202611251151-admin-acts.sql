-- What admins did, and why. Ids only: a name is looked up, so that it goes with its account. The reason is sealed with
-- the key of the person it is about. `actor_id` is null for the operator's commands.
create table admin_act (
  id uuid primary key,
  actor_id uuid,
  subject_id uuid not null,
  act text not null check (act in ('role-changed', 'suspended', 'suspension-lifted', 'logged-out', 'security-log-read')),
  sealed_reason bytea,
  -- Of role-changed.
  role_before text,
  role_after text,
  -- Of suspended.
  suspended_until timestamptz,
  at timestamptz not null
);

create index admin_act_subject on admin_act (subject_id, id);
create index admin_act_actor on admin_act (actor_id, id);

-- Rows are only ever added, and leave by age: not even a mistake of ours changes what an admin has done.
create function admin_act_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.at < now() - interval '2 years' then
    return old;
  end if;
  raise exception 'admin_act is append-only';
end $$;

create trigger admin_act_append_only before update or delete on admin_act
  for each row execute function admin_act_is_kept();
create trigger admin_act_never_emptied before truncate on admin_act
  for each statement execute function admin_act_is_kept();

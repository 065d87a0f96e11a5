-- Who asks for a backup or a drill is written down too: about nobody's account, and without a reason.
alter table admin_act
  alter column subject_id drop not null,
  drop constraint admin_act_act_check,
  add constraint admin_act_act_check check (
    act in (
      'role-changed', 'suspended', 'suspension-lifted', 'logged-out', 'security-log-read', 'erasure-begun', 'erasure-cancelled',
      'backup-asked', 'drill-asked'
    )
  ),
  add constraint admin_act_subject_check check (
    (subject_id is null) = (act in ('backup-asked', 'drill-asked'))
  );

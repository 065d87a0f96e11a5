-- The operator begins an erasure for who cannot log in, and takes it back.
alter table admin_act
  drop constraint admin_act_act_check,
  add constraint admin_act_act_check check (
    act in (
      'role-changed', 'suspended', 'suspension-lifted', 'logged-out', 'security-log-read', 'erasure-begun', 'erasure-cancelled'
    )
  );

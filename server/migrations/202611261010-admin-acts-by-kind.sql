-- The admin log is looked through by what was done, too: the rarest kind without reading all of it.
create index admin_act_kind on admin_act (act, id);

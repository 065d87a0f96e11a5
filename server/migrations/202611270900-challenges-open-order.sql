-- What anybody can join, in the very order of its list: the other way round, days with many would be sorted at every look.
drop index challenge_open;
create index challenge_open on challenge (start_day desc, id desc)
  where scope = 'open' and state = 'open' and hidden_at is null;

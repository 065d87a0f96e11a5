-- What a person said of their age when they registered. Who registered before the question is taken for an adult; a birth
-- date in the profile says better.
alter table account
  add column age_group text not null default '16-plus' check (age_group in ('13-15', '16-plus'));

alter table account alter column age_group drop default;

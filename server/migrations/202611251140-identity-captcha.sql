-- Failures and the like within an hour, of a network or for an e-mail (keyed hashes of both, so that an e-mail without an
-- account leaves the same trace). Above a limit, signing in asks for a proof of work.
create table suspicion (
  key bytea primary key,
  count integer not null,
  since timestamptz not null
);

create index suspicion_since on suspicion (since);

-- Proofs of work that were handed in: each is good once, and remembered until it would have run out.
create table spent_captcha (
  hash bytea primary key,
  expires_at timestamptz not null
);

create index spent_captcha_expires_at on spent_captcha (expires_at);

-- What people write for others. Words are sealed with their author's key; who wrote when, for whom, and the counts are plain,
-- because feeds are cut, ordered and counted by them.
create table post (
  id uuid primary key,
  -- Its author.
  user_id uuid not null references account (id) on delete cascade,
  type text not null check (type in ('update', 'milestone', 'tip', 'question', 'recipe', 'workout')),
  visibility text not null check (visibility in ('public', 'followers', 'team')),
  team_id uuid references team (id) on delete cascade,
  language text not null,
  -- Title, text, whom it names, tags, what its pictures show, and its card.
  sealed bytea not null,
  -- Keyed hashes of its words, for the search (docs/decisions/feed.md).
  words bigint[] not null,
  likes integer not null default 0 check (likes >= 0),
  comments integer not null default 0 check (comments >= 0),
  created_at timestamptz not null,
  edited_at timestamptz,
  -- Taken out of sight by moderation, and put back.
  hidden_at timestamptz,
  -- By its author; the row goes later.
  deleted_at timestamptz,
  check ((visibility = 'team') = (team_id is not null))
)
-- Room beside each row: a like changes its count, and no index.
with (fillfactor = 80);

create index post_public on post (created_at desc, id desc)
  where visibility = 'public' and hidden_at is null and deleted_at is null;
create index post_followed on post (created_at desc, id desc)
  where visibility <> 'team' and hidden_at is null and deleted_at is null;
create index post_team on post (team_id, created_at desc, id desc);
create index post_author on post (user_id, created_at desc, id desc);
create index post_words on post using gin (words) with (fastupdate = off);
create index post_deleted on post (deleted_at) where deleted_at is not null;

-- Posts of a tag, by the keyed hash of it.
create table post_tag (
  tag bigint not null,
  created_at timestamptz not null,
  post_id uuid not null references post (id) on delete cascade,
  primary key (post_id, tag)
);
create index post_tag_posts on post_tag (tag, created_at desc, post_id desc);

-- What a post said before it was changed.
create table post_version (
  id uuid primary key,
  post_id uuid not null references post (id) on delete cascade,
  user_id uuid not null references account (id) on delete cascade,
  sealed bytea not null,
  written_at timestamptz not null,
  replaced_at timestamptz not null
);
create index post_version_post on post_version (post_id, replaced_at desc);
create index post_version_user on post_version (user_id);

-- Pictures, sealed in files. Without a post they wait for one, or are about to go.
create table post_picture (
  id uuid primary key,
  user_id uuid not null references account (id) on delete cascade,
  post_id uuid references post (id) on delete set null,
  -- Its place among the post's; null: it is the card's.
  position smallint,
  width integer not null,
  height integer not null,
  created_at timestamptz not null
);
create index post_picture_post on post_picture (post_id, position);
create index post_picture_user on post_picture (user_id, created_at);
create index post_picture_waiting on post_picture (created_at) where post_id is null;

create table post_like (
  post_id uuid not null references post (id) on delete cascade,
  user_id uuid not null references account (id) on delete cascade,
  created_at timestamptz not null,
  primary key (post_id, user_id)
);
create index post_like_latest on post_like (post_id, created_at desc, user_id desc);
create index post_like_user on post_like (user_id, created_at desc);

create table post_bookmark (
  user_id uuid not null references account (id) on delete cascade,
  post_id uuid not null references post (id) on delete cascade,
  created_at timestamptz not null,
  primary key (user_id, post_id)
);
create index post_bookmark_latest on post_bookmark (user_id, created_at desc, post_id desc);
create index post_bookmark_post on post_bookmark (post_id);

create table comment (
  id uuid primary key,
  post_id uuid not null references post (id) on delete cascade,
  parent_id uuid references comment (id) on delete cascade,
  level smallint not null check (level between 1 and 3),
  -- Orders a post's comments as they are read: each before its answers, those by their time.
  thread text collate "C" not null,
  -- Its author; null once they are erased, while answers keep its place.
  user_id uuid references account (id) on delete set null,
  -- Text and whom it names; null once it is gone for good.
  sealed bytea,
  created_at timestamptz not null,
  edited_at timestamptz,
  hidden_at timestamptz,
  deleted_at timestamptz,
  check ((parent_id is null) = (level = 1))
);
create unique index comment_thread on comment (post_id, thread);
create index comment_parent on comment (parent_id);
create index comment_author on comment (user_id, created_at desc, id desc);
create index comment_deleted on comment (deleted_at) where deleted_at is not null and sealed is not null;
-- What has lost its words, and goes once nothing answers it.
create index comment_gone on comment (level) where sealed is null;

create table comment_version (
  id uuid primary key,
  comment_id uuid not null references comment (id) on delete cascade,
  user_id uuid not null references account (id) on delete cascade,
  sealed bytea not null,
  written_at timestamptz not null,
  replaced_at timestamptz not null
);
create index comment_version_comment on comment_version (comment_id, replaced_at desc);
create index comment_version_user on comment_version (user_id);

-- Who is not there for others: few, and left out of every count.
create index account_away on account (id)
  where awaits_verification or suspended_at is not null or erases_at is not null;

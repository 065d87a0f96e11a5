-- The latest of each followed person, from the index alone: who follows ten thousand asks ten thousand times.
create index post_of_author on post (user_id, created_at desc, id desc)
  where visibility <> 'team' and hidden_at is null and deleted_at is null;

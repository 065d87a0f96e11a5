-- The latest of all that stand, whoever they were written for: a search for a common word looks through those.
create index post_latest on post (created_at desc, id desc) where hidden_at is null and deleted_at is null;

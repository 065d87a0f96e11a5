-- Both are trusted extensions: the database's owner may create them, no superuser is needed.
create extension if not exists citext;
create extension if not exists pg_trgm;

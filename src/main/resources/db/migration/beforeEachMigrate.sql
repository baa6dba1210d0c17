-- The desk's own limit for statements is for people who wait.
SET LOCAL statement_timeout = 0;

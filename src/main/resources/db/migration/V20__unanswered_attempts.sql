-- A try is written down before it is sent. While no answer stands beside it, nobody knows whether it arrived; a try after
-- that is a repeat, and is known as one.
alter table notification_attempt add column unanswered boolean not null default false;

-- Every list of Tasklist is in this order: a page of it is read from here, however many steps are open. What is urgent stands first.
CREATE INDEX DESK_IDX_TASK_URGENCY ON ACT_RU_TASK (PRIORITY_ DESC, DUE_DATE_, ID_);
DROP INDEX DESK_IDX_TASK_PRIORITY;

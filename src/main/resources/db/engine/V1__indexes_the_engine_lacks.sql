-- Each completion looks for sub-tasks: without this index it scans all open tasks.
CREATE INDEX DESK_IDX_TASK_PARENT ON ACT_RU_TASK (PARENT_TASK_ID_);
-- The job executor asks for due jobs, in the order of their due dates, twenty times a second.
CREATE INDEX DESK_IDX_JOB_DUEDATE ON ACT_RU_JOB (DUEDATE_);

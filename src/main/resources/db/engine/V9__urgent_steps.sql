-- Each open Tasklist asks every few seconds which steps are urgent: few are, however many are open.
CREATE INDEX DESK_IDX_TASK_PRIORITY ON ACT_RU_TASK (PRIORITY_);

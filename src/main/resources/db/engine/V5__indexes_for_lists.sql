-- Every list of Tasklist is in this order: a page of it is read from here, however many steps are open.
CREATE INDEX DESK_IDX_TASK_DUE ON ACT_RU_TASK (DUE_DATE_, PRIORITY_ DESC, ID_);
-- Rights on procedures are few among those on single steps and cases.
CREATE INDEX DESK_IDX_AUTH_PROCEDURES ON ACT_RU_AUTHORIZATION (RESOURCE_ID_) WHERE RESOURCE_TYPE_ = 6;

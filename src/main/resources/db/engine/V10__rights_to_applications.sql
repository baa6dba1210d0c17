-- Each request of a web app asks which applications the person may open: a few rights among two for each open step.
CREATE INDEX DESK_IDX_AUTH_APPLICATIONS ON ACT_RU_AUTHORIZATION (RESOURCE_ID_) WHERE RESOURCE_TYPE_ = 0;

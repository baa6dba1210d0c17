-- A move of running cases asks what of a drawing still runs; what has ended need not be written there, twice for each visit.
DROP INDEX IF EXISTS ACT_IDX_HI_AI_PDEFID_END_TIME;
CREATE INDEX DESK_IDX_HI_ACTINST_RUNNING ON ACT_HI_ACTINST (PROC_DEF_ID_) WHERE END_TIME_ IS NULL;
-- Nobody asks for these: links are read by their step, jobs and decisions by their process.
DROP INDEX IF EXISTS ACT_IDX_HI_IDENT_LNK_GROUP;
DROP INDEX IF EXISTS ACT_IDX_HI_IDENT_LNK_USER;
DROP INDEX IF EXISTS ACT_IDX_HI_JOB_LOG_PROCDEF;
DROP INDEX IF EXISTS ACT_IDX_HI_DEC_INST_KEY;
DROP INDEX IF EXISTS ACT_IDX_HI_DEC_INST_ACT_INST;

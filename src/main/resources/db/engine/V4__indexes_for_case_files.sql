-- From which step a process was called: asked once for each process of a case. Few rows have it.
CREATE INDEX DESK_IDX_HI_ACTINST_CALLED ON ACT_HI_ACTINST (CALL_PROC_INST_ID_) WHERE CALL_PROC_INST_ID_ IS NOT NULL;

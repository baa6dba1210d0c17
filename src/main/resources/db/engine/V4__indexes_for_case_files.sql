-- From which step a process was called: asked once for each process of a case. Few rows have it.
CREATE INDEX DESK_IDX_HI_ACTINST_CALLED ON ACT_HI_ACTINST (CALL_PROC_INST_ID_) WHERE CALL_PROC_INST_ID_ IS NOT NULL;
-- Deliveries of messages have no business key, only the number of the case. By hash: people type case numbers into forms, of
-- any length, and a row too long for a sorted index would be refused.
CREATE INDEX DESK_IDX_HI_VARINST_CASE ON ACT_HI_VARINST USING hash (TEXT_) WHERE NAME_ = 'caseNumber';

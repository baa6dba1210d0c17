package org.estatedesk.audit.reading;

import org.estatedesk.audit.AuditAccess;
import org.estatedesk.audit.masks.Unmasked;
import org.estatedesk.cases.CaseReading;
import org.estatedesk.cases.CaseReading.Shown;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Role;
import org.springframework.stereotype.Component;

/** Auditors and administrators see the desk's other answers about a case as they see the audit. */
@Component
class AuditedReading implements CaseReading {

    private static final Unmasked AS_IT_IS = new Unmasked();

    private final AuditAccess access;
    private final Caller caller;
    private final ReadLog log;

    AuditedReading(AuditAccess access, Caller caller, ReadLog log) {
        this.access = access;
        this.caller = caller;
        this.log = log;
    }

    @Override
    public Shown open(String caseNumber, String part) {
        return caller.may(Role::audits) ? access.open(caseNumber, part) : AS_IT_IS;
    }

    @Override
    public Shown find(String caseNumber, String part) {
        if (!caller.may(Role::audits)) {
            log.opened(caller.id(), caseNumber, part);
        }
        return open(caseNumber, part);
    }
}

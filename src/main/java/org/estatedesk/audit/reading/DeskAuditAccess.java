package org.estatedesk.audit.reading;

import org.estatedesk.audit.AuditAccess;
import org.estatedesk.audit.Mask;
import org.estatedesk.platform.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides by the groups of the person who called. */
@Component
class DeskAuditAccess implements AuditAccess {

    private static final String AUDITOR = "auditor";

    private final Caller caller;

    DeskAuditAccess(Caller caller) {
        this.caller = caller;
    }

    @Override
    public void requireAuditor() {
        caller.requireOneOf(AUDITOR);
    }

    @Override
    public void requireFigures() {
        caller.requireOneOf(AUDITOR, "csc");
    }

    @Override
    public Mask open(String caseNumber, String part) {
        requireAuditor();
        return new Mask() {
            @Override
            public boolean hides() {
                return false;
            }

            @Override
            public @Nullable String text(@Nullable String text) {
                return text;
            }

            @Override
            public @Nullable Object value(String name, @Nullable Object value) {
                return value;
            }
        };
    }
}

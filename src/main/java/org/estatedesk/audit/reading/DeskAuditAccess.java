package org.estatedesk.audit.reading;

import java.util.Map;
import java.util.function.Predicate;
import org.estatedesk.audit.AuditAccess;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.masks.Unmasked;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.UnknownCase;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Decides by the rights of the person who called. */
@Component
class DeskAuditAccess implements AuditAccess {

    private static final Unmasked AS_IT_IS = new Unmasked();

    private final Caller caller;
    private final Cases cases;
    private final ReadLog log;
    private final SearchLog searches;
    private final CaseMasks masks;

    DeskAuditAccess(Caller caller, Cases cases, ReadLog log, SearchLog searches, CaseMasks masks) {
        this.caller = caller;
        this.cases = cases;
        this.log = log;
        this.searches = searches;
        this.masks = masks;
    }

    @Override
    public void requireAuditor() {
        require(Role::audits);
    }

    @Override
    public void requireFigures() {
        require(Role::seesFigures);
    }

    private void require(Predicate<Role> right) {
        try {
            caller.require(right);
        } catch (ResponseStatusException refused) {
            throw refused.getStatusCode().isSameCodeAs(HttpStatus.FORBIDDEN)
                    ? new ResponseStatusException(
                            HttpStatus.FORBIDDEN, AuditAccess.TEXTS.say("refused.auditors"), refused)
                    : refused;
        }
    }

    @Override
    public Mask inLists() {
        return masks.ofAnyText();
    }

    @Override
    public void search(Map<String, String> asked) {
        requireAuditor();
        if (!asked.isEmpty()) {
            searches.looked(caller.id(), "search", asked);
        }
    }

    @Override
    public Mask open(String caseNumber, String part) {
        requireAuditor();
        ServiceCase record = known(caseNumber);
        log.opened(caller.id(), caseNumber, part);
        return log.disclosedUntil(caller.id(), caseNumber).isPresent() ? AS_IT_IS : masks.of(record);
    }

    /**
     * The case of that number.
     *
     * @throws UnknownCase if there is none
     */
    ServiceCase known(String caseNumber) {
        return cases.byNumber(caseNumber).orElseThrow(() -> new UnknownCase(caseNumber));
    }
}

package org.estatedesk.cases;

import org.springframework.web.server.ResponseStatusException;

/**
 * Asked before anything of a case leaves the desk over HTTP outside of the audit: whoever audits sees personal data masked
 * and leaves a line in the read log (KNB-07). The audit module decides; whoever works on cases sees them as they are.
 */
public interface CaseReading {

    /**
     * Opens a part of a case for the person who called, who may see the case.
     *
     * @param part what is opened, such as {@code promises} or {@code export}
     * @throws ResponseStatusException 404 for an auditor if there is no such case
     */
    Shown open(String caseNumber, String part);
}

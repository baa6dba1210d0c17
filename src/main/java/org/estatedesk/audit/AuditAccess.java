package org.estatedesk.audit;

import java.util.Map;
import org.estatedesk.platform.Texts;
import org.springframework.web.server.ResponseStatusException;

/** Whom the audit's web interface lets in; whoever opens a case there leaves a line in the read log (KNB-07). */
public interface AuditAccess {

    /** Where stands what the audit says of readings and changes. */
    String BUNDLE = "messages/audit-reading";

    /** The same in the language of whoever is answered. */
    Texts TEXTS = Texts.ofReader(BUNDLE);

    /**
     * Lets auditors and administrators go on.
     *
     * @throws ResponseStatusException 401 or 403 for everybody else
     */
    void requireAuditor();

    /**
     * Lets those go on who may see figures without names: auditors, administrators and the customer service centre.
     *
     * @throws ResponseStatusException 401 or 403 for everybody else
     */
    void requireFigures();

    /**
     * How text is shown in lists of many cases, which nobody has opened and nobody gave a reason for: only what looks
     * personal by itself is masked.
     */
    Mask inLists();

    /**
     * Lets an auditor search, and notes for what.
     *
     * @param asked what was asked for, by the names of the criteria; nothing is noted of who looks at all cases
     * @throws ResponseStatusException 401 or 403 for those who may not, 429 for whoever has searched too often of late
     */
    void search(Map<String, String> asked);

    /**
     * Lets an auditor open a part of a case, and notes that.
     *
     * @param part what is opened: {@code case}, {@code timeline}, {@code values}, {@code evidence} and the like
     * @return how personal data is to be shown
     * @throws ResponseStatusException 401 or 403 for those who may not, 404 if there is no such case
     */
    Mask open(String caseNumber, String part);
}

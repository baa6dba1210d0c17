package org.estatedesk.cases;

import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Asked before anything of a case leaves the desk over HTTP outside of the audit: whoever audits sees personal data masked
 * and leaves a line in the read log (KNB-07). The audit module decides; whoever works on cases sees them as they are.
 */
public interface CaseReading {

    /** How personal data of one case is shown to one reader (KNB-06, HOT-17). */
    interface Shown {

        /** Whether anything is masked at all. */
        boolean hides();

        /** A text with the personal data in it masked; null stays null. */
        @Nullable
        String text(@Nullable String text);

        /**
         * A value by the name under which it is kept: as {@link #text} for what is text, at any depth of lists and maps; wholly
         * masked where the name says that it is personal.
         */
        @Nullable
        Object value(String name, @Nullable Object value);
    }

    /**
     * Opens a part of a case for the person who called, who may see the case.
     *
     * @param part what is opened, such as {@code promises} or {@code export}
     * @throws ResponseStatusException 404 for an auditor if there is no such case
     */
    Shown open(String caseNumber, String part);

    /** The same for a case that the person looked for, without a step of it in hand: whoever it is leaves a line. */
    Shown find(String caseNumber, String part);
}

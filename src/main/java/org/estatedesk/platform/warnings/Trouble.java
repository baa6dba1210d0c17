package org.estatedesk.platform.warnings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is the matter, as long as it lasts.
 *
 * @param about what makes it the same
 * @param since when it began
 * @param code of a sentence in {@code messages/warnings}: what is the matter, and what to do
 * @param fields of the sentence, by their numbers
 * @param link an address of the desk where to go on; null if there is none
 */
public record Trouble(
        String about,
        Instant since,
        String code,
        List<Object> fields,
        @Nullable String link) {

    /** An address in Cockpit. */
    public static String cockpit(String place) {
        return "/camunda/app/cockpit/default/#" + place;
    }

    /** The history of a case in Cockpit. */
    public static String caseFile(String caseNumber) {
        return cockpit("/audit/case/" + caseNumber);
    }
}

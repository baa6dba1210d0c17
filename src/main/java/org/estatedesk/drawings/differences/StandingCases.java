package org.estatedesk.drawings.differences;

import java.util.Set;

/** Counts the running cases that a change concerns. */
public interface StandingCases {

    /** Cases of a process, of whatever version, that stand at one of these elements or in one of these phases. */
    long at(String processKey, Set<String> elements);

    /** Cases that stand at a step which shows this form. */
    long before(String formId);
}

package org.estatedesk.contacts;

import java.time.Instant;
import org.estatedesk.cases.Contact;
import org.jspecify.annotations.Nullable;

/**
 * A contact, as it is written into the register.
 *
 * @param beganAt when it began
 * @param cameIn whether the customer came or called; else the desk did
 * @param contact who it was and how; its channel is never null
 * @param step name of the step or procedure that it was; null of what somebody wrote down
 * @param caseNumber null if no case came of it
 */
public record Taken(
        Instant beganAt,
        boolean cameIn,
        Contact contact,
        Call call,
        @Nullable String step,
        @Nullable String caseNumber) {

    /** The same, once its case is known. */
    public Taken in(@Nullable String number) {
        return new Taken(beganAt, cameIn, contact, call, step, number);
    }
}

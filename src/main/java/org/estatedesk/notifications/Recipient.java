package org.estatedesk.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Whom a message is for.
 *
 * @param asked as the drawing says it, such as {@code assignee}
 * @param id {@code customer}, the key of a group, a user id, or an address
 */
@Embeddable
public record Recipient(
        String asked,

        @Enumerated(EnumType.STRING) @Column(name = "recipient_kind")
        Kind kind,

        @Column(name = "recipient") String id) {

    /** What kind of recipient it is. */
    public enum Kind {
        /** The customer of the case. */
        CUSTOMER,
        /** All members of a group. */
        GROUP,
        /** One member of staff. */
        PERSON,
        /** Whoever reads that e-mail address or has that telephone number. */
        ADDRESS
    }

    /** Whether the screens of the desk reach them. */
    public boolean isStaff() {
        return kind == Kind.GROUP || kind == Kind.PERSON;
    }
}

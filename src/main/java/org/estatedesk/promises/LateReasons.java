package org.estatedesk.promises;

import java.util.List;

/** The short list of reasons for being late; their words stand in the message bundle {@code messages/promises}. */
public final class LateReasons {

    /** In the order in which people see them. */
    public static final List<String> CODES = List.of(
            "too-much-at-once",
            "waiting-for-customer",
            "waiting-for-department",
            "waiting-for-material",
            "nobody-free",
            "technical-fault",
            "other");

    private LateReasons() {}
}

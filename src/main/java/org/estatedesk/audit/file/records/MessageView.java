package org.estatedesk.audit.file.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message. Times are ISO with the desk's offset.
 *
 * @param to the customer's name, a group, a person or an address
 * @param kind CUSTOMER, GROUP, PERSON or ADDRESS
 * @param channel tried last; null if none was
 * @param state WAITING, SENT, SHOWN, CALLED, FAILED or NOT_SENT; {@code stateName} in words
 */
record MessageView(
        String at,
        @Nullable String to,
        String kind,
        @Nullable String channel,
        String template,
        @Nullable String subject,
        @Nullable String text,
        String state,
        String stateName,
        @Nullable String settledAt,
        List<Try> attempts) {

    /** One try to send it; {@code answer} are the provider's own words. */
    record Try(
            int no,
            String channel,
            @Nullable String address,
            String at,
            boolean delivered,
            boolean permanent,
            @Nullable String answer) {}
}

package org.estatedesk.notifications;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to be told about a case.
 *
 * @param caseNumber the case it is about
 * @param to whom, see {@link Recipients}; several separated by commas
 * @param template key of the text in {@code messages/notifications}
 * @param channel how to send it: {@code email}, {@code sms}, {@code screen}, {@code phone}; null: as the table decides
 * @param fields values for the text by name, where the case itself has none; times as a date or an ISO string
 * @param assignees who works on the open steps; asked only if {@code to} names them
 */
public record Message(
        String caseNumber,
        String to,
        String template,
        @Nullable String channel,
        Function<String, @Nullable Object> fields,
        Supplier<List<Recipient>> assignees) {

    /** A message that does not go to the assignee. */
    public Message(
            String caseNumber,
            String to,
            String template,
            @Nullable String channel,
            Function<String, @Nullable Object> fields) {
        this(caseNumber, to, template, channel, fields, List::of);
    }
}

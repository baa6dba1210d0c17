package org.estatedesk.notifications;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to be told about a case.
 *
 * @param caseNumber the case it is about
 * @param to {@code customer}, or the key of a group; several separated by commas
 * @param template key of the text in {@code messages/notifications}
 * @param channel how to send it; null: as the recipient prefers
 * @param fields values for the text by name, where the case itself has none; times as a date or an ISO string
 */
public record Message(
        String caseNumber,
        String to,
        String template,
        @Nullable String channel,
        Function<String, @Nullable Object> fields) {}

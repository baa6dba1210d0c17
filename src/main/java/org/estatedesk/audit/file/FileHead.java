package org.estatedesk.audit.file;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The head of a case file. Times are ISO date and time with the desk's offset.
 *
 * @param status OPEN, CLOSED or ENDED
 * @param masked whether telephone numbers are hidden from this reader
 * @param people names by user id of all who had to do with it; who is unknown, or has no name, is missing
 */
record FileHead(
        String number,
        Procedure procedure,
        String status,
        @Nullable String caseClass,
        @Nullable String classClause,
        @Nullable String outcome,
        @Nullable String customer,
        @Nullable String phone,
        @Nullable String unit,
        @Nullable String channel,
        @Nullable String subject,
        String occurredAt,
        String openedAt,
        @Nullable String closedAt,
        String firstAskedBy,
        Tally promises,
        long journalEntries,
        boolean masked,
        Map<String, String> people,
        List<Process> processes) {

    record Procedure(String key, String name) {}

    /** How many promises stand how. */
    record Tally(long kept, long late, long open) {}

    /** See {@link Run}. */
    record Process(
            String id,
            String key,
            String name,
            @Nullable Integer version,
            String definitionId,
            String startedAt,
            @Nullable String endedAt,
            String state,
            @Nullable String parent,
            @Nullable String calledFrom,
            boolean main,
            boolean drawing) {}
}

package org.estatedesk.tasklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person who works on a task reads about its case. Times are ISO date and time with the desk's offset.
 *
 * @param taskDue when the task itself must be done
 * @param facts who came about what; null if the task belongs to no case
 * @param noted what its forms noted
 * @param promises oldest first
 * @param messages oldest first
 * @param journal oldest first
 */
public record CaseTab(
        @Nullable String taskDue,
        @Nullable Facts facts,
        CaseHead noted,
        List<Promise> promises,
        List<Message> messages,
        List<Entry> journal) {

    /** Who came about what, and where it stands; {@code status} is OPEN, CLOSED or ENDED. */
    public record Facts(
            String number,
            @Nullable String caseClass,
            @Nullable String classClause,
            @Nullable String customer,
            @Nullable String phone,
            @Nullable String unit,
            @Nullable String subject,
            String status,
            @Nullable String outcome,
            String firstAskedBy,
            String registeredAt) {}

    /**
     * What somebody must have done by a time.
     *
     * @param step name of the step as drawn
     * @param owner whose promise it is
     * @param state OPEN, KEPT, LATE or VOID
     * @param endedAt when it was kept, missed for good or given up; null while it runs
     * @param explanation how the due time came about, in one sentence of the desk's language
     * @param provisional whether a calendar without data was used
     */
    public record Promise(
            String name,
            String step,
            @Nullable String owner,
            String startedAt,
            String due,
            String state,
            @Nullable String endedAt,
            @Nullable String explanation,
            boolean provisional,
            List<Move> moves,
            @Nullable String lateReason) {}

    /** A due date that somebody moved. */
    public record Move(
            String from, String to, String by, @Nullable String why, String at) {}

    /**
     * What was told to somebody.
     *
     * @param to the name of the customer, a group or a person, or an address
     * @param channel tried last; null if none was
     * @param state WAITING, SENT, SHOWN, CALLED, FAILED or NOT_SENT
     */
    public record Message(String to, @Nullable String channel, String text, String state, String at) {}

    /**
     * A line of the journal.
     *
     * @param recordedAt null if it was recorded when it happened; otherwise it was added later
     */
    public record Entry(
            String at,
            @Nullable String recordedAt,
            String actor,
            @Nullable String step,
            String text) {}
}

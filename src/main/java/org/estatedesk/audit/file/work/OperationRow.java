package org.estatedesk.audit.file.work;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.estatedesk.platform.pages.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A line of the engine's operation log: one property that somebody changed.
 *
 * @param step name of the task, or of the job's step, that it was about; null if it was about none
 */
public record OperationRow(
        String id,
        Instant at,
        @Nullable String who,
        String operation,
        @Nullable String entity,
        @Nullable String property,
        @Nullable String before,
        @Nullable String after,
        @Nullable String annotation,
        @Nullable String category,
        @Nullable String step) {

    private static final Set<String> PERSON = Set.of("assignee", "owner");

    /** Their property is what somebody becomes, such as {@code candidate}. */
    private static final Set<String> PERSON_ADDED = Set.of("AddUserLink", "DeleteUserLink");

    /** Whether what changed is a person. */
    boolean isAboutPerson() {
        return PERSON_ADDED.contains(operation) || property != null && PERSON.contains(property);
    }

    /** User ids of all who occur in it; null for nobody. */
    Stream<@Nullable String> people() {
        return isAboutPerson() ? Stream.of(who, before, after) : Stream.of(who);
    }

    /** Whether it says no more than that the operation took place: who takes up a step is its assignee. */
    boolean isPlain() {
        return property == null
                || before == null && after == null
                || property.equals("delete")
                || operation.equals("Claim") && before == null && Objects.equals(after, who);
    }

    Cursor key() {
        return Cursor.of(at.toEpochMilli(), id);
    }
}

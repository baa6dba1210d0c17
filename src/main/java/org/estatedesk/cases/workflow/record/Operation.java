package org.estatedesk.cases.workflow.record;

import java.time.Instant;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.estatedesk.cases.JournalEntry.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person changed by hand, as the engine's operation log tells it.
 *
 * @param type such as {@code SetPriority}
 * @param entity such as {@code Task}
 * @param property such as {@code priority}
 * @param before null if there was none, or the engine does not tell
 */
record Operation(
        String type,
        String entity,
        String property,
        @Nullable String before,
        @Nullable String after) {

    static Operation of(UserOperationLogEntryEventEntity told) {
        return new Operation(
                told.getOperationType(),
                told.getEntityType(),
                told.getProperty() == null ? "" : told.getProperty(),
                told.getOrgValue(),
                told.getNewValue());
    }

    /** Those that another listener journals anyway: nothing stands in a journal twice. */
    boolean isToldElsewhere() {
        return switch (type) {
            case UserOperationLogEntry.OPERATION_TYPE_CLAIM,
                    UserOperationLogEntry.OPERATION_TYPE_ASSIGN,
                    UserOperationLogEntry.OPERATION_TYPE_COMPLETE,
                    UserOperationLogEntry.OPERATION_TYPE_CREATE,
                    UserOperationLogEntry.OPERATION_TYPE_CORRELATE_MESSAGE,
                    UserOperationLogEntry.OPERATION_TYPE_MIGRATE -> true;
            case UserOperationLogEntry.OPERATION_TYPE_DELETE -> !isAbout(EntityTypes.JOB);
            case UserOperationLogEntry.OPERATION_TYPE_SUSPEND, UserOperationLogEntry.OPERATION_TYPE_ACTIVATE ->
                isAbout(EntityTypes.PROCESS_INSTANCE);
            case UserOperationLogEntry.OPERATION_TYPE_DELEGATE -> !property.equals("delegation");
            default -> property.equals("assignee");
        };
    }

    boolean isAbout(String otherEntity) {
        return entity.equals(otherEntity);
    }

    Kind kind() {
        if (isDueDate()) {
            return Kind.DUE_DATE_MOVED;
        }
        return switch (property) {
            case "priority" -> Kind.PRIORITY_CHANGED;
            case "retries" -> Kind.JOB_RETRIED;
            case "comment" -> Kind.COMMENTED;
            default -> isAbout(EntityTypes.ATTACHMENT) ? Kind.ATTACHED : Kind.INTERVENED;
        };
    }

    boolean isDueDate() {
        return property.equalsIgnoreCase("dueDate") || property.equals("followUpDate");
    }

    /** Times come as milliseconds since 1970. */
    static @Nullable Instant moment(@Nullable String millis) {
        return millis == null ? null : Instant.ofEpochMilli(Long.parseLong(millis));
    }
}

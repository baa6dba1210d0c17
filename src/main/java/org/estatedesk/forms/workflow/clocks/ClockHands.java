package org.estatedesk.forms.workflow.clocks;

import java.util.Set;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.util.StringUtils;

/**
 * Which operations of the engine move a promise's clock, stop it or end what it measures: due times, tries (a timer without
 * one never fires), suspension, deletion, and variables, which drawn times are worked out from.
 */
public final class ClockHands {

    private static final Set<String> ALWAYS = Set.of(
            UserOperationLogEntry.OPERATION_TYPE_SUSPEND,
            UserOperationLogEntry.OPERATION_TYPE_SUSPEND_JOB,
            UserOperationLogEntry.OPERATION_TYPE_SUSPEND_JOB_DEFINITION,
            UserOperationLogEntry.OPERATION_TYPE_SUSPEND_PROCESS_DEFINITION,
            UserOperationLogEntry.OPERATION_TYPE_SET_DUEDATE,
            UserOperationLogEntry.OPERATION_TYPE_RECALC_DUEDATE,
            UserOperationLogEntry.OPERATION_TYPE_SET_FOLLOW_UP_DATE,
            UserOperationLogEntry.OPERATION_TYPE_SET_VARIABLE,
            UserOperationLogEntry.OPERATION_TYPE_SET_VARIABLES,
            UserOperationLogEntry.OPERATION_TYPE_MODIFY_VARIABLE,
            UserOperationLogEntry.OPERATION_TYPE_REMOVE_VARIABLE);

    private static final Set<String> DELETED = Set.of(EntityTypes.JOB, EntityTypes.PROCESS_INSTANCE);

    /** Of the lines of one migration, the one that tells whether the request itself moves the cases. */
    private static final String ASYNC = "async";

    private ClockHands() {}

    /** Whether this operation is one of them, in a case. */
    public static boolean areOn(UserOperationLogEntryEventEntity told) {
        return !isAboutNoCase(told)
                && switch (told.getOperationType()) {
                    case UserOperationLogEntry.OPERATION_TYPE_DELETE -> DELETED.contains(told.getEntityType());
                    case UserOperationLogEntry.OPERATION_TYPE_SET_JOB_RETRIES -> retriesStopIt(told);
                    case UserOperationLogEntry.OPERATION_TYPE_MIGRATE -> ASYNC.equals(told.getProperty());
                    default -> ALWAYS.contains(told.getOperationType());
                };
    }

    /** Whether the journals of the cases could not tell why: none is named, or a batch does it after the request. */
    public static boolean areTooMany(UserOperationLogEntryEventEntity told) {
        boolean atOnce = UserOperationLogEntry.OPERATION_TYPE_MIGRATE.equals(told.getOperationType())
                && "false".equals(told.getNewValue());
        return told.getProcessInstanceId() == null && !atOnce;
    }

    /** Whether a procedure is to take no new cases: the engine then stops also each deadline that a running one begins. */
    public static boolean closeAProcedure(UserOperationLogEntryEventEntity told) {
        return UserOperationLogEntry.OPERATION_TYPE_SUSPEND_PROCESS_DEFINITION.equals(told.getOperationType());
    }

    /** A task of nobody's drawing, a job of a batch or of the engine itself. */
    private static boolean isAboutNoCase(UserOperationLogEntryEventEntity told) {
        return (told.getTaskId() != null || told.getJobId() != null)
                && told.getProcessInstanceId() == null
                && told.getProcessDefinitionKey() == null;
    }

    /** More tries let a failed job go on. For many at once the engine does not tell whether their due time is moved, too. */
    private static boolean retriesStopIt(UserOperationLogEntryEventEntity told) {
        return switch (told.getProperty()) {
            case "retries" -> "0".equals(told.getNewValue());
            case "dueDate", "nrOfInstances" -> true;
            default -> false;
        };
    }

    /** Whoever cancels a process may say why in the engine's own way. */
    public static boolean sayWhy(UserOperationLogEntryEventEntity told) {
        ExecutionEntity process = Context.getCommandContext()
                .getDbEntityManager()
                .getCachedEntity(ExecutionEntity.class, told.getProcessInstanceId());
        return process != null && StringUtils.hasText(process.getDeleteReason());
    }
}

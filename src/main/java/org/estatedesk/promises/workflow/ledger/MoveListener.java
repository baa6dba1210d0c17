package org.estatedesk.promises.workflow.ledger;

import java.time.Instant;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.estatedesk.promises.Ledger;
import org.estatedesk.promises.Timers.Mover;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears when a person moves a timer past the desk: in Cockpit, or over the engine's REST interface. */
@Component
class MoveListener {

    private final Ledger ledger;

    MoveListener(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(UserOperationLogEntryEventEntity operation) {
        String kind = String.valueOf(operation.getOperationType());
        boolean moves = kind.equals(UserOperationLogEntry.OPERATION_TYPE_SET_DUEDATE)
                || kind.equals(UserOperationLogEntry.OPERATION_TYPE_RECALC_DUEDATE);
        if (moves
                && operation.getJobId() != null
                && "duedate".equals(operation.getProperty())
                && operation.getNewValue() != null) {
            Instant due = Instant.ofEpochMilli(Long.parseLong(operation.getNewValue()));
            Mover mover = new Mover(operation.getUserId(), operation.getAnnotation(), operation.getOperationId());
            ledger.moved(operation.getJobId(), due, mover);
        }
    }
}

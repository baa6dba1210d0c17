package org.estatedesk.promises.workflow.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.history.JobState;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.estatedesk.cases.MovedTimers;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.promises.Commitment.Run;
import org.estatedesk.promises.Ledger;
import org.estatedesk.promises.Timers.Mover;
import org.estatedesk.promises.Timers.Started;
import org.estatedesk.promises.workflow.ledger.DeadlineReader.DrawnDeadline;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears when the engine makes a timer, fires it, moves it and takes it away. */
@Component
class TimerListener {

    /** The engine's words for timers at a border and timers beside a phase. */
    private static final Set<String> KINDS = Set.of("timer-transition", "timer-start-event-subprocess");

    private final Ledger ledger;
    private final DrawnDeadlines drawings;
    private final EngineInside engine;
    private final MovedTimers moved;
    private final Caller caller;

    TimerListener(Ledger ledger, DrawnDeadlines drawings, EngineInside engine, MovedTimers moved, Caller caller) {
        this.ledger = ledger;
        this.drawings = drawings;
        this.engine = engine;
        this.moved = moved;
        this.caller = caller;
    }

    @EventListener
    void on(HistoricJobLogEvent job) {
        if (KINDS.contains(String.valueOf(job.getJobDefinitionType())) && !moved.isOver(job.getJobId())) {
            DrawnDeadline deadline = drawings.of(job.getProcessDefinitionId()).byTimer(job.getActivityId());
            if (deadline != null) {
                happened(job, deadline);
            }
        }
    }

    private void happened(HistoricJobLogEvent job, DrawnDeadline deadline) {
        int state = job.getState();
        if (state == JobState.CREATED.getStateCode()) {
            start(job, deadline);
        } else if (state == JobState.SUCCESSFUL.getStateCode()) {
            ledger.fired(job.getJobId(), due(job));
        } else if (state == JobState.DELETED.getStateCode()) {
            ledger.withdrawn(job.getJobId(), due(job));
        }
    }

    private void start(HistoricJobLogEvent job, DrawnDeadline deadline) {
        Run run = new Run(job.getProcessInstanceId(), job.getExecutionId(), job.getJobId());
        String caseNumber = engine.businessKey(job.getExecutionId());
        Instant due = Objects.requireNonNull(due(job), "a timer without a time");
        Started started = new Started(caseNumber, deadline.drawn(), run, deadline.clock(), due, deadline.owners());
        moved.since(job.getJobId()).ifPresentOrElse(since -> ledger.add(started, since), () -> ledger.start(started));
    }

    private static @Nullable Instant due(HistoricJobLogEvent job) {
        return DeskTime.instantOrNull(job.getJobDueDate());
    }

    /** A person moves a timer past the desk: in Cockpit, or over the engine's REST interface. */
    @EventListener
    void on(UserOperationLogEntryEventEntity operation) {
        if (operation.getJobId() != null
                && "duedate".equalsIgnoreCase(operation.getProperty())
                && operation.getNewValue() != null) {
            Instant due = Instant.ofEpochMilli(Long.parseLong(operation.getNewValue()));
            Mover mover = new Mover(operation.getUserId(), caller.reason().orElse(null), operation.getOperationId());
            ledger.moved(operation.getJobId(), due, mover);
        }
    }
}

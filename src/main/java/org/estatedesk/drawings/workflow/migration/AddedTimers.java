package org.estatedesk.drawings.workflow.migration;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.JobState;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.estatedesk.cases.MovedTimers;
import org.estatedesk.drawings.migration.MoveOrders;
import org.estatedesk.platform.DeskTime;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Timers that the engine makes while it moves a case. One whose time had come before the move is taken away again: the
 * engine does not know that it is over. One that the redraw adds counts from the start of what it limits, as if it had been
 * drawn from the beginning; if its time would be over by now, from the move, since nobody could have kept it.
 */
@Component
class AddedTimers {

    /** The engine's words for timers at a border and timers beside a phase. */
    private static final Set<String> KINDS = Set.of("timer-transition", "timer-start-event-subprocess");

    private final MovingJobs jobs;
    private final MoveOrders orders;
    private final Mappings mappings;
    private final TimerStarts beginnings;
    private final MovedTimers moved;
    private final TaskService tasks;
    private final DeskTime time;

    AddedTimers(
            MovingJobs jobs,
            MoveOrders orders,
            Mappings mappings,
            TimerStarts beginnings,
            MovedTimers moved,
            TaskService tasks,
            DeskTime time) {
        this.jobs = jobs;
        this.orders = orders;
        this.mappings = mappings;
        this.beginnings = beginnings;
        this.moved = moved;
        this.tasks = tasks;
        this.time = time;
    }

    /** Before the ledger hears of it. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(HistoricJobLogEvent job) {
        if (job.getState() == JobState.CREATED.getStateCode()
                && KINDS.contains(String.valueOf(job.getJobDefinitionType()))) {
            Optional.ofNullable(jobs.movingBatch())
                    .flatMap(orders::versions)
                    .ifPresent(versions -> made(job, mappings.of(versions)));
        }
    }

    private void made(HistoricJobLogEvent job, Mapping mapping) {
        if (mapping.carriesOn(job.getActivityId())) {
            moved.over(job.getJobId());
            jobs.timer(job).delete();
        } else if (mapping.target().getModelElementById(job.getActivityId()) instanceof CatchEvent event) {
            beginnings.of(event, mapping, job).ifPresent(since -> added(job, event, since));
        }
    }

    private void added(HistoricJobLogEvent job, CatchEvent event, Instant since) {
        Instant now = time.now();
        Optional<Instant> due = ElementKinds.plainDuration(event)
                .map(duration -> TimerStarts.plus(since, duration))
                .filter(now::isBefore);
        due.ifPresent(early -> set(job, Date.from(early)));
        moved.added(job.getJobId(), due.isPresent() ? since : now);
        if (event instanceof BoundaryEvent border) {
            show(job, border);
        }
    }

    private void set(HistoricJobLogEvent job, Date due) {
        JobEntity timer = jobs.timer(job);
        timer.setDuedate(due);
        job.setJobDueDate(due);
    }

    /** Due dates that people saw stay; a step that had none shows the new one. */
    private void show(HistoricJobLogEvent job, BoundaryEvent border) {
        tasks
                .createTaskQuery()
                .processInstanceId(job.getProcessInstanceId())
                .taskDefinitionKey(border.getAttachedTo().getId())
                .list()
                .stream()
                .filter(step -> step.getDueDate() == null)
                .forEach(step -> tasks.setDueDate(step.getId(), job.getJobDueDate()));
    }
}

package org.estatedesk.promises.workflow.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Promise.State;

/** What the ledger must say about one run of a drawing, worked out from nothing but the engine's own history. */
final class Recomputed {

    /** One promise, as far as history tells. */
    record Verdict(String timerId, State state, Instant due, Instant ended) {

        static Verdict of(Promise promise) {
            return new Verdict(promise.drawn().timerId(), promise.state(), promise.dueAt(), promise.endedAt());
        }
    }

    private record End(Instant at, boolean completed) {}

    private final ProcessEngine engine;
    private final HistoricProcessInstance run;
    private final List<HistoricActivityInstance> steps;

    Recomputed(ProcessEngine engine, HistoricProcessInstance run) {
        this.engine = engine;
        this.run = run;
        this.steps = engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(run.getId())
                .list();
    }

    /** By job id. */
    Map<String, Verdict> verdicts() {
        return engine.getHistoryService().createHistoricJobLogQuery().processInstanceId(run.getId()).list().stream()
                .filter(log -> log.getJobDefinitionType().startsWith("timer-"))
                .collect(Collectors.groupingBy(HistoricJobLog::getJobId))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, job -> verdict(job.getKey(), job.getValue())));
    }

    private Verdict verdict(String jobId, List<HistoricJobLog> logs) {
        HistoricJobLog made = one(logs, HistoricJobLog::isCreationLog);
        HistoricJobLog fired = one(logs, HistoricJobLog::isSuccessLog);
        HistoricJobLog deleted = one(logs, HistoricJobLog::isDeletionLog);
        End end = end(made);
        Instant due = due(jobId, made, fired, deleted);
        if (fired != null) {
            Instant at = fired.getTimestamp().toInstant();
            return verdict(made, State.LATE, at.isBefore(due) ? at : due, end);
        }
        Instant gone = deleted == null ? null : deleted.getTimestamp().toInstant();
        if (gone != null && !gone.isAfter(due) && (end == null || end.at().isAfter(gone))) {
            return verdict(made, State.VOID, due, new End(gone, false));
        }
        if (end == null) {
            return verdict(made, gone == null ? State.OPEN : State.LATE, due, null);
        }
        State inTime = end.completed() ? State.KEPT : State.VOID;
        return verdict(made, end.at().isAfter(due) ? State.LATE : inTime, due, end);
    }

    private static Verdict verdict(HistoricJobLog made, State state, Instant due, End end) {
        return new Verdict(made.getActivityId(), state, due, end == null ? null : end.at());
    }

    /**
     * The engine's last word on it: in the log of its end. While it runs, what people did to it; a program that moves it
     * leaves no trace until then.
     */
    private Instant due(String jobId, HistoricJobLog made, HistoricJobLog fired, HistoricJobLog deleted) {
        if (fired != null || deleted != null) {
            return (fired == null ? deleted : fired).getJobDueDate().toInstant();
        }
        return engine.getHistoryService().createUserOperationLogQuery().jobId(jobId).property("duedate").list().stream()
                .max(Comparator.comparing(UserOperationLogEntry::getTimestamp))
                .map(move -> Instant.ofEpochMilli(Long.parseLong(move.getNewValue())))
                .orElseGet(() -> made.getJobDueDate().toInstant());
    }

    /** How the step ended on which the timer is drawn; for one beside the whole process, how that ended. */
    private End end(HistoricJobLog made) {
        var timer = engine.getRepositoryService()
                .getBpmnModelInstance(made.getProcessDefinitionId())
                .getModelElementById(made.getActivityId());
        if (!(timer instanceof BoundaryEvent border)) {
            return end(run.getEndTime(), "COMPLETED".equals(run.getState()));
        }
        String step = border.getAttachedTo().getId();
        HistoricActivityInstance limited = steps.stream()
                .filter(one -> one.getExecutionId().equals(made.getExecutionId()))
                .filter(one ->
                        one.getActivityId().equals(step) || one.getActivityId().equals(step + "#multiInstanceBody"))
                .min(Comparator.comparing(HistoricActivityInstance::getStartTime))
                .orElseThrow();
        return end(limited.getEndTime(), !limited.isCanceled());
    }

    private static End end(Date at, boolean completed) {
        return at == null ? null : new End(at.toInstant(), completed);
    }

    private static HistoricJobLog one(List<HistoricJobLog> logs, Predicate<HistoricJobLog> kind) {
        return logs.stream().filter(kind).findFirst().orElse(null);
    }
}

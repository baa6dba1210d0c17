package org.estatedesk.cases.workflow.record;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.estatedesk.cases.JournalEntry.Step;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.workflow.JournalSurroundings;
import org.estatedesk.cases.workflow.KnownCases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the case and the step of what the engine tells of, also if it was made in this very transaction. */
@Component
public class Runs {

    private final KnownCases cases;
    private final JournalSurroundings surroundings;

    Runs(KnownCases cases, JournalSurroundings surroundings) {
        this.cases = cases;
        this.surroundings = surroundings;
    }

    /** The case that a process instance, running or over, works on. */
    Optional<ServiceCase> caseOf(@Nullable String processInstanceId) {
        return processInstanceId == null
                ? Optional.empty()
                : surroundings.unseen(() -> cases.byNumber(businessKey(processInstanceId)));
    }

    /** Why somebody cancelled it. */
    public static @Nullable String reason(DelegateExecution cancelled) {
        return cancelled instanceof ExecutionEntity entity ? entity.getDeleteReason() : null;
    }

    /** The batch whose job runs at this moment. */
    @Nullable
    String batch() {
        JobEntity job = engine().getCurrentJob();
        return job == null ? null : job.getBatchId();
    }

    Step step(HistoryEvent told, @Nullable String taskId, @Nullable String jobId) {
        return told.getProcessDefinitionId() == null
                ? Step.NONE
                : surroundings.stepOf(told.getProcessDefinitionId(), elementId(taskId, jobId));
    }

    @Nullable
    TaskEntity task(String taskId) {
        return engine().getTaskManager().findTaskById(taskId);
    }

    private @Nullable String elementId(@Nullable String taskId, @Nullable String jobId) {
        if (taskId != null) {
            TaskEntity task = task(taskId);
            return task == null ? null : task.getTaskDefinitionKey();
        }
        JobEntity job = jobId == null ? null : engine().getJobManager().findJobById(jobId);
        return job == null ? null : job.getActivityId();
    }

    private static @Nullable String businessKey(String processInstanceId) {
        ExecutionEntity running = engine().getExecutionManager().findExecutionById(processInstanceId);
        if (running != null) {
            return running.getProcessBusinessKey();
        }
        var over = engine().getHistoricProcessInstanceManager().findHistoricProcessInstance(processInstanceId);
        return over == null ? null : over.getBusinessKey();
    }

    private static CommandContext engine() {
        return Context.getCommandContext();
    }
}

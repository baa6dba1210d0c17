package org.estatedesk.promises.workflow.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.estatedesk.platform.DeskTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What only the running transaction knows: it is in no table yet, so no query finds it. */
@Component
class EngineInside {

    /**
     * A timer that fires.
     *
     * @param due when it should, as it stands in the engine
     */
    record Firing(String jobId, @Nullable Instant due) {}

    /** The timer that fires at this moment. */
    @Nullable
    Firing firing() {
        JobEntity job = Context.getCommandContext().getCurrentJob();
        return job == null ? null : new Firing(job.getId(), due(job));
    }

    /** The business key of a process, or of the one that called it. */
    @Nullable
    String businessKey(String executionId) {
        ExecutionEntity execution = execution(executionId);
        String key = null;
        while (execution != null && key == null) {
            ExecutionEntity process = execution.getProcessInstance();
            key = process.getBusinessKey();
            execution = process.getSuperExecution();
        }
        return key;
    }

    /** When the timers of a step fire, and the one that fires at this moment, by job id. */
    Map<String, Instant> dues(String executionId) {
        Map<String, Instant> dues = new HashMap<>();
        ExecutionEntity execution = execution(executionId);
        if (execution != null) {
            execution.getJobs().forEach(job -> put(dues, job.getId(), due(job)));
        }
        Firing firing = firing();
        if (firing != null) {
            put(dues, firing.jobId(), firing.due());
        }
        return dues;
    }

    /** Id of the version of the drawing that runs. */
    String definition(String processInstanceId) {
        return Objects.requireNonNull(execution(processInstanceId)).getProcessDefinitionId();
    }

    /** Whether a condition of the drawing holds with the variables of a process instance. */
    boolean holds(String condition, String processInstanceId) {
        return Boolean.TRUE.equals(Context.getProcessEngineConfiguration()
                .getExpressionManager()
                .createExpression(condition)
                .getValue(execution(processInstanceId)));
    }

    private static void put(Map<String, Instant> dues, String jobId, @Nullable Instant due) {
        if (due != null) {
            dues.put(jobId, due);
        }
    }

    private static @Nullable Instant due(JobEntity job) {
        return DeskTime.instantOrNull(job.getDuedate());
    }

    /** Outside of the engine's commands there is none in hand. */
    private static @Nullable ExecutionEntity execution(String executionId) {
        CommandContext running = Context.getCommandContext();
        return running == null ? null : running.getExecutionManager().findExecutionById(executionId);
    }
}

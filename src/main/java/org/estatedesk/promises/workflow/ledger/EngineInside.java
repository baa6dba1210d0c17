package org.estatedesk.promises.workflow.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What only the running transaction knows: it is in no table yet, so no query finds it. */
@Component
class EngineInside {

    /** Job id of the timer that fires at this moment. */
    @Nullable
    String firing() {
        JobEntity job = Context.getCommandContext().getCurrentJob();
        return job == null ? null : job.getId();
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

    /** When the timers of a step fire, by job id. */
    Map<String, Instant> dues(String executionId) {
        Map<String, Instant> dues = new HashMap<>();
        ExecutionEntity execution = execution(executionId);
        if (execution != null) {
            execution.getJobs().stream()
                    .filter(job -> job.getDuedate() != null)
                    .forEach(job -> dues.put(job.getId(), job.getDuedate().toInstant()));
        }
        return dues;
    }

    /** Id of the version of the drawing that runs. */
    String definition(String processInstanceId) {
        return Objects.requireNonNull(execution(processInstanceId)).getProcessDefinitionId();
    }

    private static @Nullable ExecutionEntity execution(String executionId) {
        return Context.getCommandContext().getExecutionManager().findExecutionById(executionId);
    }
}

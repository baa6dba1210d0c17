package org.estatedesk.drawings.workflow.migration;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.impl.batch.BatchConfiguration;
import org.camunda.bpm.engine.impl.batch.BatchJobConfiguration;
import org.camunda.bpm.engine.impl.batch.BatchJobHandler;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ByteArrayEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What only the running transaction knows of the engine's batches. */
@Component
class MovingJobs {

    /** The batch that moves a case at this moment; null: none does. */
    @Nullable
    String movingBatch() {
        JobEntity job = context().getCurrentJob();
        return job != null && Batch.TYPE_PROCESS_INSTANCE_MIGRATION.equals(job.getJobHandlerType())
                ? job.getBatchId()
                : null;
    }

    /** The cases that a job of a batch is to move. */
    List<String> runsOf(String jobId) {
        JobEntity job = context().getJobManager().findJobById(jobId);
        if (!(job.getJobHandlerConfiguration() instanceof BatchJobConfiguration told)) {
            return List.of();
        }
        ByteArrayEntity stored =
                context().getDbEntityManager().selectById(ByteArrayEntity.class, told.getConfigurationByteArrayId());
        BatchJobHandler<?> handler = Objects.requireNonNull(
                Objects.requireNonNull(context().getProcessEngineConfiguration().getBatchHandlers())
                        .get(job.getJobHandlerType()));
        return ((BatchConfiguration) handler.readConfiguration(stored.getBytes())).getIds();
    }

    /** A timer that was made in this transaction: it is in no table yet, only what it belongs to has it. */
    JobEntity timer(HistoricJobLogEvent made) {
        return context().getExecutionManager().findExecutionById(made.getExecutionId()).getJobs().stream()
                .filter(job -> job.getId().equals(made.getJobId()))
                .findFirst()
                .orElseThrow();
    }

    private static CommandContext context() {
        return Context.getCommandContext();
    }
}

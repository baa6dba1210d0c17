package org.estatedesk.drawings.workflow.migration;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.history.JobState;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.estatedesk.drawings.migration.MoveOrders;
import org.estatedesk.drawings.migration.Versions;
import org.estatedesk.platform.PerTransaction;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Hears what became of each case of a move, in the transaction in which it happens. */
@Component
class SettledListener {

    private final MovingJobs jobs;
    private final AddedConditions conditions;
    private final MoveOrders orders;
    private final Mappings mappings;
    private final MoveObstacles standing;
    private final ManagementService management;
    private final TransactionTemplate anew;

    SettledListener(
            MovingJobs jobs,
            AddedConditions conditions,
            MoveOrders orders,
            Mappings mappings,
            MoveObstacles standing,
            ManagementService management,
            PlatformTransactionManager transactions) {
        this.jobs = jobs;
        this.conditions = conditions;
        this.orders = orders;
        this.mappings = mappings;
        this.standing = standing;
        this.management = management;
        this.anew = new TransactionTemplate(transactions);
        this.anew.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void on(HistoricProcessInstanceEventEntity run) {
        if (run.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_MIGRATE)) {
            String batch = jobs.movingBatch();
            if (batch != null) {
                orders.moved(batch, run.getProcessInstanceId());
                orders.versions(batch)
                        .map(mappings::of)
                        .ifPresent(mapping -> conditions.askLater(run.getProcessInstanceId(), mapping));
            }
        }
    }

    /** The last of its tries; one that was only too early is tried again and settled anew. */
    @EventListener
    void on(HistoricJobLogEvent job) {
        if (job.getState() == JobState.FAILED.getStateCode()
                && Batch.TYPE_PROCESS_INSTANCE_MIGRATION.equals(job.getJobDefinitionType())
                && job.getJobRetries() <= 1) {
            orders.versions(job.getBatchId()).ifPresent(versions -> failed(job, versions));
        }
    }

    private void failed(HistoricJobLogEvent job, Versions versions) {
        Mapping mapping = mappings.of(versions);
        jobs.runsOf(job.getJobId())
                .forEach(run -> orders.failed(job.getBatchId(), run, standing.obstacle(mapping, run)));
        String jobId = job.getJobId();
        PerTransaction.afterCommit(() -> anew.executeWithoutResult(status -> forget(jobId)));
    }

    /** What failed is listed with its reason; left in the engine, it would keep the batch open for ever. */
    private void forget(String jobId) {
        boolean spent = management.createJobQuery().jobId(jobId).noRetriesLeft().count() > 0;
        if (spent) {
            management.deleteJob(jobId);
        }
    }
}

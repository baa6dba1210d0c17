package org.estatedesk.platform.workflow.deletes;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.CachedDbEntity;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the incident of a job that goes only where there can be one. The engine asks the store for each timer that is taken
 * away, and nearly none of them ever failed: the job says so, and its execution, which the command has in hand.
 */
class JobIncidents extends DefaultIncidentHandler {

    JobIncidents() {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
    }

    @Override
    protected void removeIncident(IncidentContext context, boolean resolved) {
        JobEntity job = inHand(JobEntity.class, context.getConfiguration());
        ExecutionEntity execution = inHand(ExecutionEntity.class, context.getExecutionId());
        if (job == null
                || execution == null
                || hasFailed(job)
                || !execution.getIncidents().isEmpty()) {
            super.removeIncident(context, resolved);
        }
    }

    private static boolean hasFailed(JobEntity job) {
        return job.getRetries() == 0 || job.getExceptionByteArrayId() != null || job.getExceptionMessage() != null;
    }

    /** What this command has read, made, or is about to delete. */
    private static <T> @Nullable T inHand(Class<T> kind, @Nullable String id) {
        CachedDbEntity known = Context.getCommandContext()
                .getDbEntityManager()
                .getDbEntityCache()
                .getCachedEntity(kind, id);
        return known == null ? null : kind.cast(known.getEntity());
    }
}

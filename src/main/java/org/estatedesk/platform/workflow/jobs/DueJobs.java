package org.estatedesk.platform.workflow.jobs;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.property.JobExecutionProperty;
import org.estatedesk.platform.store.NodeNews;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The engine's job executor, which sleeps until a job is due instead of asking again and again. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class DueJobs extends SpringJobExecutor {

    private static final String TOPIC = "jobs";
    private static final long ASK_AGAIN = TimeUnit.SECONDS.toNanos(1);

    private final JdbcClient store;
    private final NodeNews others;
    private long asked = System.nanoTime() - ASK_AGAIN;

    DueJobs(
            @Qualifier("camundaTaskExecutor") TaskExecutor threads,
            CamundaBpmProperties engine,
            JdbcClient store,
            NodeNews others) {
        this.store = store;
        this.others = others;
        setTaskExecutor(threads);
        adopt(engine.getJobExecution());
        setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler() {
            @Override
            public void jobsRejected(List<String> jobs, ProcessEngineImpl of, JobExecutor by) {
                super.jobsRejected(jobs, of, by);
                askForHelp();
            }
        });
        others.listen(TOPIC, this::jobWasAdded);
    }

    /** There is more than this node can do now. */
    private void askForHelp() {
        if (System.nanoTime() - asked >= ASK_AGAIN) {
            asked = System.nanoTime();
            others.tell(TOPIC);
        }
    }

    private void adopt(JobExecutionProperty settings) {
        setLockTimeInMillis(settings.getLockTimeInMillis());
        setMaxJobsPerAcquisition(settings.getMaxJobsPerAcquisition());
        // The engine itself tells of a timer that is due before the next look.
        setWaitTimeInMillis(settings.getWaitTimeInMillis());
        setMaxWait(settings.getMaxWait());
        setWaitIncreaseFactor(settings.getWaitIncreaseFactor());
        setBackoffTimeInMillis(settings.getBackoffTimeInMillis());
        setMaxBackoff(settings.getMaxBackoff());
    }

    @Override
    protected void ensureInitialization() {
        super.ensureInitialization();
        acquireJobsRunnable = new DueAcquisition(this, store);
    }
}

package org.estatedesk.procedures.rungs;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.spring.boot.starter.property.JobExecutionProperty;

/** The engine's job executor with the shipped settings, in a test whose context has it off. */
public final class RunningTimers implements AutoCloseable {

    private final DefaultJobExecutor executor;

    /**
     * Starts it and waits until it has done what other tests left to do.
     *
     * @param settings those of the shipped configuration
     */
    public RunningTimers(ProcessEngine engine, JobExecutionProperty settings) {
        executor = (DefaultJobExecutor)
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        adopt(settings);
        executor.start();
        await("jobs left by other tests")
                .atMost(Duration.ofMinutes(2))
                .until(() -> engine.getManagementService()
                                .createJobQuery()
                                .executable()
                                .count()
                        == 0);
    }

    private void adopt(JobExecutionProperty settings) {
        executor.setWaitTimeInMillis(settings.getWaitTimeInMillis());
        executor.setMaxWait(settings.getMaxWait());
        executor.setWaitIncreaseFactor(settings.getWaitIncreaseFactor());
        executor.setBackoffTimeInMillis(settings.getBackoffTimeInMillis());
        executor.setMaxBackoff(settings.getMaxBackoff());
        executor.setLockTimeInMillis(settings.getLockTimeInMillis());
        executor.setMaxJobsPerAcquisition(settings.getMaxJobsPerAcquisition());
        executor.setCorePoolSize(settings.getCorePoolSize());
        executor.setMaxPoolSize(settings.getMaxPoolSize());
        executor.setQueueSize(settings.getQueueCapacity());
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}

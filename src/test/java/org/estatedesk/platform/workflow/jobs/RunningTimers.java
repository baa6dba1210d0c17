package org.estatedesk.platform.workflow.jobs;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.property.JobExecutionProperty;
import org.estatedesk.platform.store.NodeNews;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The desk's job executor with the shipped settings, in a test whose context has it off. */
public final class RunningTimers implements AutoCloseable {

    private final ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
    private final ProcessEngineImpl engine;
    private final JobExecutor before;
    private final DueJobs executor;

    /** Starts it and waits until it has done what other tests left to do. */
    public RunningTimers(BeanFactory desk) {
        CamundaBpmProperties shipped = desk.getBean(CamundaBpmProperties.class);
        engine = (ProcessEngineImpl) desk.getBean(ProcessEngine.class);
        before = engine.getProcessEngineConfiguration().getJobExecutor();
        start(shipped.getJobExecution());
        executor = new DueJobs(threads, shipped, desk.getBean(JdbcClient.class), desk.getBean(NodeNews.class));
        engine.getProcessEngineConfiguration().setJobExecutor(executor);
        executor.registerProcessEngine(engine);
        executor.start();
        await("jobs left by other tests")
                .atMost(Duration.ofMinutes(2))
                .until(() -> engine.getManagementService()
                                .createJobQuery()
                                .executable()
                                .count()
                        == 0);
    }

    private void start(JobExecutionProperty settings) {
        threads.setCorePoolSize(settings.getCorePoolSize());
        threads.setMaxPoolSize(settings.getMaxPoolSize());
        threads.setQueueCapacity(settings.getQueueCapacity());
        // What it has begun it finishes.
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.setAwaitTerminationSeconds(30);
        threads.initialize();
    }

    @Override
    public void close() {
        executor.unregisterProcessEngine(engine);
        engine.getProcessEngineConfiguration().setJobExecutor(before);
        threads.shutdown();
    }
}

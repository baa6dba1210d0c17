package org.estatedesk.platform.workflow.external;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.commons.lang3.concurrent.BasicThreadFactory;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.util.SingleConsumerCondition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The threads that wait for other systems, apart from those of the engine's timers. One waits, as the engine's own long
 * polling does, until a step is committed, and looks every few seconds for what another node left behind.
 */
@Component
class ExternalThreads implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ExternalThreads.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(8);

    /** Who has asked when the desk stops may still note the answer. */
    private static final long SECONDS_TO_STOP = 3;

    private final ExternalWorker worker;
    private final List<Lane> lanes;
    private final boolean atStart;
    private volatile ExecutorService threads = threads();
    private volatile boolean running;
    private volatile SingleConsumerCondition news = new SingleConsumerCondition(Thread.currentThread());

    ExternalThreads(
            ExternalWorker worker,
            List<ExternalWork> works,
            @Value("${camunda.bpm.job-execution.enabled:true}") boolean atStart) {
        this.worker = worker;
        this.lanes = works.stream()
                .flatMap(work -> work.topics().map(topic -> new Lane(topic, work)))
                .toList();
        this.atStart = atStart;
    }

    @Override
    public boolean isAutoStartup() {
        return atStart;
    }

    @Override
    public void start() {
        running = true;
        threads = threads();
        threads.execute(this::watch);
    }

    private static ExecutorService threads() {
        return Executors.newCachedThreadPool(
                BasicThreadFactory.builder().namingPattern("external-%d").build());
    }

    private void watch() {
        news = new SingleConsumerCondition(Thread.currentThread());
        ProcessEngineImpl.EXT_TASK_CONDITIONS.addConsumer(news);
        while (running) {
            if (!handOut()) {
                news.await(LOOK_AGAIN.toMillis());
            }
        }
        ProcessEngineImpl.EXT_TASK_CONDITIONS.removeConsumer(news);
    }

    /** Whether there was something to do. */
    private boolean handOut() {
        try {
            List<LockedExternalTask> next = worker.next(lanes);
            next.forEach(this::handOut);
            return !next.isEmpty();
        } catch (RuntimeException storeAway) {
            LOG.warn("Steps go on waiting for other systems: {}", storeAway.toString());
            return false;
        }
    }

    private void handOut(LockedExternalTask task) {
        Lane lane = lane(task);
        lane.free().acquireUninterruptibly();
        threads.execute(() -> {
            try {
                worker.perform(task, lane.work());
            } finally {
                lane.free().release();
                news.signal();
            }
        });
    }

    private Lane lane(LockedExternalTask task) {
        return lanes.stream().filter(lane -> lane.holds(task)).findFirst().orElseThrow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void stop() {
        running = false;
        threads.shutdown();
        news.signal();
        try {
            if (!threads.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                threads.shutdownNow();
                threads.awaitTermination(1, TimeUnit.SECONDS);
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}

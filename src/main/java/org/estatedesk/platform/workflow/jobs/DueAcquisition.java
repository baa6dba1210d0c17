package org.estatedesk.platform.workflow.jobs;

import java.sql.Timestamp;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.BackoffJobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.SequentialJobAcquisitionRunnable;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes jobs when one is due or a commit tells of one. Else it only asks, as often as {@code max-wait} says, when the next is
 * due: others may have made, moved or left one.
 */
class DueAcquisition extends SequentialJobAcquisitionRunnable {

    /** How soon it sees, without asking the store, that somebody set the clock; in milliseconds. */
    private static final long LOOK_AT_CLOCK = 100;

    private static final Date EVER = new Date(0);

    /** A dead node's jobs are free when their lock has run out; {@code greatest} ignores that there is none. */
    private static final String FIRST = """
            select min(greatest(duedate_, lock_exp_time_ + interval '1 ms')) from act_ru_job
            where duedate_ <= :last and retries_ > 0 and suspension_state_ = 1
            and greatest(duedate_, lock_exp_time_ + interval '1 ms') > :after""";

    private final JdbcClient store;

    /** Has permits when something was told since the last look; the engine's own mark may be overlooked between two looks. */
    private final Semaphore news = new Semaphore(1);

    private Optional<Date> due = Optional.empty();

    DueAcquisition(JobExecutor executor, JdbcClient store) {
        super(executor);
        this.store = store;
    }

    @Override
    protected AcquiredJobs acquireJobs(
            JobAcquisitionContext context, JobAcquisitionStrategy strategy, ProcessEngineImpl engine) {
        Date now = ClockUtil.getCurrentTime();
        boolean take = news.drainPermits() > 0 || due.filter(now::before).isEmpty() && due.isPresent();
        // If the store is away, so it stays until the next look.
        due = Optional.empty();
        if (!take) {
            due = first(EVER, now);
            AcquiredJobs none = new AcquiredJobs(1);
            context.submitAcquiredJobs(engine.getName(), none);
            return none;
        }
        AcquiredJobs taken = super.acquireJobs(context, strategy, engine);
        // Those due that it did not get wait for one of the same case to end, of which the engine tells.
        due = context.areAllEnginesIdle() ? first(now, now) : Optional.of(now);
        return taken;
    }

    /** When the first is due that some node should do, before the next look. */
    private Optional<Date> first(Date after, Date now) {
        return store.sql(FIRST)
                .param("after", new Timestamp(after.getTime()))
                .param("last", new Timestamp(now.getTime() + jobExecutor.getMaxWait()))
                .query(Timestamp.class)
                .optional()
                .map(first -> new Date(first.getTime()));
    }

    @Override
    protected JobAcquisitionStrategy initializeAcquisitionStrategy() {
        return new BackoffJobAcquisitionStrategy(jobExecutor) {
            @Override
            protected long calculateIdleTime() {
                return untilNextLook();
            }
        };
    }

    /** The engine takes off what the last look took. */
    private long untilNextLook() {
        long now = ClockUtil.getCurrentTime().getTime();
        long wait = due.map(next -> Math.max(0, next.getTime() - now)).orElse(jobExecutor.getMaxWait());
        return wait + System.currentTimeMillis() - acquisitionContext.getAcquisitionTime();
    }

    /** Waits for so long by the engine's clock, but never longer by the ticker. */
    @Override
    protected void suspendAcquisition(long millis) {
        long end = ClockUtil.getCurrentTime().getTime() + millis;
        long ticks = System.nanoTime();
        for (long left = millis; left > 0 && !isInterrupted && !isTold(left); ) {
            long byTicker = millis - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - ticks);
            left = Math.min(byTicker, end - ClockUtil.getCurrentTime().getTime());
        }
    }

    private boolean isTold(long left) {
        try {
            boolean told = news.tryAcquire(Math.min(left, LOOK_AT_CLOCK), TimeUnit.MILLISECONDS);
            news.release(told ? 1 : 0);
            return told;
        } catch (InterruptedException e) {
            return true;
        }
    }

    @Override
    public void jobWasAdded() {
        super.jobWasAdded();
        news.release();
    }

    @Override
    public void stop() {
        super.stop();
        news.release();
    }
}

package org.estatedesk.platform.workflow.external;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.ExternalTaskQueryTopicBuilder;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Camunda's external tasks as this node works on them: locked, begun, completed. */
@Component
public class ExternalWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ExternalWorker.class);

    /** How soon another node takes over what a dead one had; longer than one question or one letter takes. */
    private static final Duration LOCK = Duration.ofSeconds(20);

    private static final Duration PAUSE_AFTER_ERROR = Duration.ofMinutes(1);
    private static final int TRIES_AFTER_ERROR = 5;

    private final ExternalTaskService waiting;
    private final TransactionTemplate transaction;
    private final String worker = UUID.randomUUID().toString();

    ExternalWorker(ExternalTaskService waiting, PlatformTransactionManager transactions) {
        this.waiting = waiting;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Locks the next steps, the oldest first: of each lane no more than may join those under way. */
    List<LockedExternalTask> next(Collection<Lane> lanes) {
        List<Lane> free = lanes.stream().filter(Lane::isFree).toList();
        if (free.isEmpty()) {
            return List.of();
        }
        ExternalTaskQueryTopicBuilder some = waiting.fetchAndLock()
                .workerId(worker)
                .maxTasks(free.stream().mapToInt(Lane::room).min().orElseThrow())
                .orderByCreateTime()
                .asc()
                .subscribe();
        for (Lane lane : free) {
            some = lane.join(some, LOCK);
        }
        return some.execute();
    }

    /** Does one. An error of ours is tried again, and is an incident in the end. */
    void perform(LockedExternalTask task, ExternalWork work) {
        try {
            work.perform(task);
        } catch (RuntimeException error) {
            LOG.warn("A step that waits for another system is tried again: {}", error.toString());
            failed(task, error);
        }
    }

    private void failed(LockedExternalTask task, RuntimeException error) {
        try {
            waiting.handleFailure(
                    task.getId(), worker, error.toString(), null, triesLeft(task) - 1, PAUSE_AFTER_ERROR.toMillis());
        } catch (RuntimeException notOurs) {
            LOG.warn("Whoever locks it next goes on with it: {}", notOurs.toString());
        }
    }

    private static int triesLeft(LockedExternalTask task) {
        return Objects.requireNonNullElse(task.getRetries(), TRIES_AFTER_ERROR);
    }

    /**
     * Renews the lock, and in the same transaction writes down that it is begun: whatever happens then, the store knows.
     *
     * @throws RuntimeException if the lock has run out and somebody else may have it
     */
    public <T> T begin(LockedExternalTask task, Supplier<T> note) {
        return Objects.requireNonNull(transaction.execute(status -> {
            waiting.extendLock(task.getId(), worker, LOCK.toMillis());
            return note.get();
        }));
    }

    /** Whether nobody began it before; to be asked when it is begun, since from then on somebody has. */
    public boolean isFirstTime(LockedExternalTask task) {
        boolean first = task.getRetries() == null;
        if (first) {
            waiting.setRetries(task.getId(), TRIES_AFTER_ERROR);
        }
        return first;
    }

    /** Lets its process go on, with these variables of the step. */
    public void complete(LockedExternalTask task, Map<String, Object> variables) {
        waiting.complete(task.getId(), worker, null, variables);
    }
}

package org.estatedesk.notifications.workflow;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.ExternalTaskQueryTopicBuilder;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.estatedesk.notifications.Deliveries;
import org.estatedesk.notifications.Deliveries.Begun;
import org.estatedesk.notifications.channels.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what waits at a step "Deliver", as Camunda's external tasks are worked on: locked, sent, completed. */
@Component
class DeliveryWorker {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryWorker.class);

    /** How soon another node takes over what a dead one had; twice as long as one letter takes. */
    private static final Duration LOCK = Duration.ofSeconds(20);

    private static final Duration PAUSE_AFTER_ERROR = Duration.ofMinutes(1);
    private static final int TRIES_AFTER_ERROR = 5;

    private final ExternalTaskService waiting;
    private final Deliveries deliveries;
    private final TransactionTemplate transaction;
    private final String worker = UUID.randomUUID().toString();

    DeliveryWorker(ExternalTaskService waiting, Deliveries deliveries, PlatformTransactionManager transactions) {
        this.waiting = waiting;
        this.deliveries = deliveries;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Locks the next deliveries, the oldest first: of each lane no more than may join those on their way. */
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

    /** Sends one, and lets its process go on. An error of ours is tried again, and is an incident in the end. */
    void deliver(LockedExternalTask task) {
        try {
            send(task);
        } catch (RuntimeException error) {
            LOG.warn("A delivery stopped and is tried again: {}", error.toString());
            failed(task, error);
        }
    }

    private void failed(LockedExternalTask task, RuntimeException error) {
        try {
            waiting.handleFailure(
                    task.getId(), worker, error.toString(), null, triesLeft(task), PAUSE_AFTER_ERROR.toMillis());
        } catch (RuntimeException notOurs) {
            LOG.warn("Whoever locks it next goes on with it: {}", notOurs.toString());
        }
    }

    private static int triesLeft(LockedExternalTask task) {
        Integer before = task.getRetries();
        return (before == null ? TRIES_AFTER_ERROR : before) - 1;
    }

    /** Each address for itself. */
    void send(LockedExternalTask task) {
        Map<String, Object> variables = task.getVariables();
        long message = Objects.requireNonNull((Number) variables.get(Delivery.NOTIFICATION_ID))
                .longValue();
        String channel = String.valueOf(variables.get("channel"));
        deliveries.left(message, channel).forEach(address -> send(task, message, channel, address));
        waiting.complete(task.getId(), worker);
    }

    private void send(LockedExternalTask task, long message, String channel, String address) {
        Begun begun = Objects.requireNonNull(transaction.execute(status -> begin(task, message, channel, address)));
        Outcome outcome = deliveries.send(channel, begun);
        // Who is told to stop still writes down what became of it.
        Thread.interrupted();
        deliveries.note(message, begun, outcome);
    }

    /** Fails, before anything is sent, if the lock has run out and somebody else may have it. */
    private Begun begin(LockedExternalTask task, long message, String channel, String address) {
        waiting.extendLock(task.getId(), worker, LOCK.toMillis());
        return deliveries.begin(message, channel, address);
    }
}

package org.estatedesk.platform.workflow.external;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.camunda.bpm.engine.externaltask.ExternalTaskQueryTopicBuilder;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;

/**
 * Steps that wait behind one another and behind no others: a slow gateway makes no e-mail late, and no number of messages an
 * emergency.
 *
 * @param topic under which the engine keeps them
 * @param free how many more may be under way at once
 */
record Lane(String topic, ExternalWork work, Semaphore free) {

    private static final int AT_ONCE = 8;

    Lane(String topic, ExternalWork work) {
        this(topic, work, new Semaphore(AT_ONCE));
    }

    int room() {
        return free.availablePermits();
    }

    boolean isFree() {
        return room() > 0;
    }

    boolean holds(LockedExternalTask task) {
        return task.getTopicName().equals(topic);
    }

    /** Lets a worker ask for its steps as well. */
    ExternalTaskQueryTopicBuilder join(ExternalTaskQueryTopicBuilder others, Duration lock) {
        return others.topic(topic, lock.toMillis()).enableCustomObjectDeserialization();
    }
}

package org.estatedesk.notifications.workflow;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.externaltask.ExternalTaskQueryTopicBuilder;
import org.estatedesk.notifications.channels.Channels;

/**
 * Deliveries that wait behind one another and behind no others: those of one channel, and among them apart those that are
 * urgent. A slow gateway makes no e-mail late, and no number of messages an emergency.
 *
 * @param topic under which the engine keeps its deliveries
 * @param free how many more may be on their way at once
 */
record Lane(String topic, Semaphore free) {

    private static final int AT_ONCE = 8;
    private static final String URGENT = "-urgent";

    /** Of what takes no time, or has no provider. */
    private static final String OTHER = "other";

    private static Stream<String> channels() {
        return Stream.of(Channels.EMAIL, Channels.SMS, OTHER);
    }

    static String topic(String channel, boolean urgent) {
        String lane = channels().filter(channel::equals).findFirst().orElse(OTHER);
        return urgent ? lane + URGENT : lane;
    }

    int room() {
        return free.availablePermits();
    }

    boolean isFree() {
        return room() > 0;
    }

    /** Lets a worker ask for its deliveries as well. */
    ExternalTaskQueryTopicBuilder join(ExternalTaskQueryTopicBuilder others, Duration lock) {
        return others.topic(topic, lock.toMillis());
    }

    /** All of them, by topic. */
    static Map<String, Lane> all() {
        return channels()
                .flatMap(channel -> Stream.of(channel, channel + URGENT))
                .map(topic -> new Lane(topic, new Semaphore(AT_ONCE)))
                .collect(Collectors.toUnmodifiableMap(Lane::topic, Function.identity()));
    }
}

package org.estatedesk.notifications;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.estatedesk.notifications.channels.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One try to send a message.
 *
 * @param channel key of the channel, such as {@code email}
 * @param address where to; null if none was known
 * @param deliveryKey unique for event, recipient and channel; what the provider got as {@code Message-ID} or {@code
 *     Idempotency-Key}
 * @param permanent whether trying again could not have helped
 * @param unanswered whether nobody knows if it arrived: it began, and no answer came
 * @param answer the provider's own words, or what went wrong
 */
@Embeddable
public record Attempt(
        String channel,
        @Nullable String address,
        String deliveryKey,
        Instant triedAt,
        boolean delivered,
        boolean permanent,
        boolean unanswered,
        String answer) {

    /** As it stands in the store before it is sent. */
    static Attempt begun(String channel, String address, String deliveryKey, Instant at) {
        return new Attempt(channel, address, deliveryKey, at, false, false, true, "No answer yet");
    }

    /** With what became of it. */
    Attempt answered(Outcome outcome) {
        return new Attempt(
                channel,
                address,
                deliveryKey,
                triedAt,
                outcome.delivered(),
                outcome.permanent(),
                outcome.unanswered(),
                outcome.answer());
    }

    /** Whether its channel need not try this address again. */
    boolean settles(String to) {
        return (delivered || permanent) && to.equals(address);
    }

    /** How often a channel tried: as often as the address that it tried most often. */
    static int tries(List<Attempt> ofChannel) {
        Map<String, Long> tries = ofChannel.stream()
                .collect(Collectors.groupingBy(attempt -> String.valueOf(attempt.address), Collectors.counting()));
        return tries.values().stream().mapToInt(Long::intValue).max().orElse(0);
    }
}

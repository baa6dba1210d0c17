package org.estatedesk.notifications;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try to send a message.
 *
 * @param channel key of the channel, such as {@code email}
 * @param address where to; several separated by commas; null if none was known
 * @param deliveryKey unique for event, recipient and channel; what the provider got as {@code Message-ID} or {@code
 *     Idempotency-Key}
 * @param permanent whether trying again could not have helped
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
        String answer) {}

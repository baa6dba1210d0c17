package org.estatedesk.platform.web.door;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.web.body.RequestRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** How much of a body has come, and since when; takes a place among the senders at the first piece. */
final class BodyMeasure {

    private static final Duration STRANGERS = Duration.ofSeconds(10);
    /** From here on a body is a file, in bytes. */
    private static final int FILE = 10 * 1024 * 1024;

    private static final Duration PEOPLE = Duration.ofSeconds(60);

    private final HttpServletRequest request;
    private final int largest;
    private final BodySlots slots;
    private final Caller caller;

    private long left;
    private long deadline;
    private @Nullable Runnable place;

    BodyMeasure(HttpServletRequest request, int largest, BodySlots slots, Caller caller) {
        this.request = request;
        this.largest = largest;
        this.slots = slots;
        this.caller = caller;
        left = largest;
    }

    /** Before more is waited for. */
    void before() {
        if (place == null) {
            begin();
        }
        if (System.nanoTime() - deadline > 0) {
            throw slow();
        }
    }

    /** Who sends is known by now, if ever: sign-ins stand in front of whatever reads. */
    private void begin() {
        Optional<String> person = caller.person();
        Duration patience = person.isPresent() ? PEOPLE : STRANGERS;
        deadline = System.nanoTime() + patience.toNanos();
        place = slots.take(person, request.getRemoteAddr(), largest >= FILE);
    }

    /** @param count what has come, in bytes; negative at the end */
    void after(int count) {
        left -= Math.max(count, 0);
        if (left < 0) {
            throw large();
        }
    }

    /** Gives the place back. */
    void end() {
        if (place != null) {
            place.run();
            place = () -> {};
        }
    }

    RequestRefused large() {
        return new RequestRefused(HttpStatus.PAYLOAD_TOO_LARGE, "refused.large", largest / 1024);
    }

    RequestRefused slow() {
        return new RequestRefused(HttpStatus.REQUEST_TIMEOUT, "refused.slow");
    }
}

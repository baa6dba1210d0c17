package org.estatedesk.promises.workflow;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.promises.Explanations;
import org.estatedesk.promises.Explanations.Explained;
import org.estatedesk.promises.calendar.WorkingTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What timers in a drawing may ask: <code>${deadline.workingTime('PT35M')}</code> as their duration or date. Wall clock
 * needs no bean: a plain {@code PT15M}. Public because expressions call it.
 */
@Component("deadline")
public class Deadline {

    private final WorkingTime workingTime;
    private final DeskTime time;
    private final Explanations explanations;

    Deadline(WorkingTime workingTime, DeskTime time, Explanations explanations) {
        this.workingTime = workingTime;
        this.time = time;
        this.explanations = explanations;
    }

    /**
     * When this much working time from now on will have passed.
     *
     * @param duration ISO 8601 with hours, minutes and seconds; a day in it counts as 24 hours of working time
     * @throws IllegalArgumentException if it is no such duration, or negative
     */
    public Date workingTime(String duration) {
        return due(time.now(), duration);
    }

    /**
     * When this much working time from a moment on will have passed, which may be over already.
     *
     * @param duration as above
     * @param start a date, or an ISO date and time; without an offset it is the desk's
     * @throws IllegalArgumentException if either cannot be read
     */
    public Date workingTime(String duration, @Nullable Object start) {
        Instant from = time.parse(start)
                .orElseThrow(() -> new IllegalArgumentException(
                        "deadline.workingTime: '" + start + "' is not a moment such as 2026-11-23T19:50:00+08:00"));
        return due(from, duration);
    }

    private Date due(Instant start, String duration) {
        Explained due = workingTime.due(start, length(duration));
        explanations.remember(due);
        return Date.from(due.due());
    }

    private static Duration length(String text) {
        try {
            Duration length = Duration.parse(text);
            if (!length.isNegative()) {
                return length;
            }
        } catch (DateTimeException unreadable) {
            // told below, as for a negative one
        }
        throw new IllegalArgumentException(
                "deadline.workingTime: '" + text + "' is not a positive ISO 8601 duration such as PT35M");
    }
}

package org.estatedesk.promises.workflow;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.promises.Explanations;
import org.estatedesk.promises.Explanations.Explained;
import org.estatedesk.promises.Timers;
import org.estatedesk.promises.calendar.WorkingTime;
import org.estatedesk.promises.notes.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What timers in a drawing may ask: <code>${deadline.workingTime('PT35M')}</code> as their duration or date. Wall clock
 * from now on needs no bean: a plain {@code PT15M}. Public because expressions call it.
 */
@Component("deadline")
public class Deadline {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx");

    private final WorkingTime workingTime;
    private final DeskTime time;
    private final Explanations explanations;
    private final Sentences sentences;

    Deadline(WorkingTime workingTime, DeskTime time, Explanations explanations, Sentences sentences) {
        this.workingTime = workingTime;
        this.time = time;
        this.explanations = explanations;
        this.sentences = sentences;
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
        return due(moment(start), duration);
    }

    /**
     * When this much time on the wall has passed since a moment, which may be over already: a limit that counts from
     * registration, however late its step begins (HOT-15).
     *
     * @param duration as above; a day is 24 hours
     * @param start as above
     * @throws IllegalArgumentException if either cannot be read
     */
    public Date after(String duration, @Nullable Object start) {
        Instant from = moment(start);
        Instant due = from.plus(length(duration)).truncatedTo(ChronoUnit.MILLIS);
        String sentence = sentences.wallClock(Timers.Clock.DURATION.name(), 1, from, due);
        explanations.remember(new Explained(due, sentence, false));
        return Date.from(due);
    }

    /**
     * The same moment to the minute as a form writes it: what a field proposes until somebody agrees on another (CMP-22).
     *
     * @param duration as above
     * @param start as above
     * @throws IllegalArgumentException if either cannot be read
     */
    public String momentAfter(String duration, @Nullable Object start) {
        Instant due = moment(start).plus(length(duration)).truncatedTo(ChronoUnit.MINUTES);
        return FIELD.format(due.atZone(time.zone()));
    }

    /**
     * The same from now on: a time that is promised to a customer who is on the line (HOT-26).
     *
     * @param duration as above
     */
    public String momentAfter(String duration) {
        return momentAfter(duration, Date.from(time.now()));
    }

    /**
     * For a repeated timer: that hour of each day of the calendar, from tomorrow on, in the desk's zone (CMP-11, A5).
     *
     * @param hour such as {@code 08:00}
     * @throws IllegalArgumentException if it is none
     */
    public String everyDay(String hour) {
        return "R/" + time.iso(at(hour, 1)) + "/P1D";
    }

    /**
     * That hour of this day, in the desk's zone; it may be over already.
     *
     * @param hour such as {@code 18:00}
     * @throws IllegalArgumentException if it is none
     */
    public Date today(String hour) {
        return Date.from(at(hour, 0));
    }

    private Instant at(String hour, int daysOn) {
        try {
            LocalTime read = LocalTime.parse(hour);
            LocalDate day = time.now().atZone(time.zone()).toLocalDate().plusDays(daysOn);
            return day.atTime(read).atZone(time.zone()).toInstant();
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("deadline: '" + hour + "' is not an hour such as 18:00", unreadable);
        }
    }

    private Instant moment(@Nullable Object start) {
        return time.parse(start)
                .orElseThrow(() -> new IllegalArgumentException(
                        "deadline: '" + start + "' is not a moment such as 2026-11-23T19:50:00+08:00"));
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
                "deadline: '" + text + "' is not a positive ISO 8601 duration such as PT35M");
    }
}

package org.estatedesk.promises.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.estatedesk.promises.calendar.WorkingCalendar.Course;

/** A desk at a moment, and what a person would say who only looks at the door and at the clock on the wall. */
record Situation(ZoneId zone, WorkingWeek week, SpecialDays days, Instant start) {

    WorkingCalendar calendar() {
        return new WorkingCalendar(zone, week, days);
    }

    Course course(Duration work) {
        return calendar().course(start, work);
    }

    Instant due(Duration work) {
        return course(work).due();
    }

    Instant due(Instant from, Duration work) {
        return calendar().course(from, work).due();
    }

    boolean isOpenAt(Instant moment) {
        LocalDateTime wall = reached(moment);
        return calendar().hours(wall.toLocalDate()).periods().stream()
                .anyMatch(period -> !wall.toLocalTime().isBefore(period.from())
                        && (period.to().equals(LocalTime.MIDNIGHT)
                                || wall.toLocalTime().isBefore(period.to())));
    }

    /** The latest time that the clock has shown; when it is put back, the hour that comes again is not reached twice. */
    private LocalDateTime reached(Instant moment) {
        LocalDateTime wall = LocalDateTime.ofInstant(moment, zone);
        ZoneOffsetTransition change = zone.getRules().previousTransition(moment.plusNanos(1));
        return change != null && change.isOverlap() && wall.isBefore(change.getDateTimeBefore())
                ? change.getDateTimeBefore().minusNanos(1)
                : wall;
    }
}

package org.estatedesk.promises.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When the desk is open. It remembers the special days that it has asked for: make a new one for each question, so that
 * an upload takes effect at once.
 */
final class WorkingCalendar {

    /**
     * How working time passed from a start to a due time.
     *
     * @param worked the stretches that counted, in order; the last one ends with the due time
     * @param unknownYears years that it touched and whose special days nobody knows
     */
    record Course(Instant start, List<Opening> worked, Instant due, Set<Integer> unknownYears) {

        boolean isProvisional() {
            return !unknownYears.isEmpty();
        }

        /** Whether the doors were open at the start. */
        boolean beginsAtOnce() {
            return worked.isEmpty() || worked.get(0).from().equals(start);
        }
    }

    /** Whoever promises more has mistyped. */
    private static final int HORIZON_YEARS = 20;

    private final ZoneId zone;
    private final WorkingWeek week;
    private final SpecialDays source;
    private final Map<Integer, Optional<Map<LocalDate, SpecialDay>>> years = new HashMap<>();

    WorkingCalendar(ZoneId zone, WorkingWeek week, SpecialDays source) {
        this.zone = zone;
        this.week = week;
        this.source = source;
    }

    /**
     * Counts working time: due at the first moment by which that much has passed, so at closing time if it is used up
     * exactly then. No working time at all is due at once, or when the doors open.
     *
     * @throws IllegalArgumentException for negative time, and for more than twenty years offer
     */
    Course course(Instant start, Duration work) {
        if (work.isNegative()) {
            throw new IllegalArgumentException("Working time cannot be negative: " + work);
        }
        if (work.isZero() && isClosing(start)) {
            return course(start, List.of(), start);
        }
        List<Opening> worked = new ArrayList<>();
        Duration left = work;
        for (Iterator<Opening> openings = openingsFrom(start).iterator(); openings.hasNext(); ) {
            Opening opening = openings.next();
            if (left.compareTo(opening.length()) <= 0) {
                worked.add(opening.until(opening.from().plus(left)));
                return course(start, worked, opening.from().plus(left));
            }
            worked.add(opening);
            left = left.minus(opening.length());
        }
        throw new IllegalArgumentException(
                work + " of working time do not pass within " + HORIZON_YEARS + " years from " + start);
    }

    /** The working time that lies between two moments. */
    Duration workBetween(Instant from, Instant to) {
        return openingsFrom(from)
                .takeWhile(opening -> opening.from().isBefore(to))
                .map(opening -> opening.until(to).length())
                .reduce(Duration.ZERO, Duration::plus);
    }

    boolean isOpen(Instant moment) {
        return openingsFrom(moment)
                .findFirst()
                .filter(opening -> opening.from().equals(moment))
                .isPresent();
    }

    boolean isClosing(Instant moment) {
        LocalDate day = day(moment);
        return Stream.of(day.minusDays(1), day)
                .flatMap(this::openings)
                .anyMatch(opening -> opening.to().equals(moment));
    }

    /** Every opening that ends after the start; the first may have begun before and is cut. */
    private Stream<Opening> openingsFrom(Instant start) {
        LocalDate first = day(start);
        return first.datesUntil(first.plusYears(HORIZON_YEARS))
                .flatMap(this::openings)
                .filter(opening -> opening.to().isAfter(start))
                .map(opening -> opening.since(start));
    }

    /** The openings of a day; one that lies in the hour which a clock change skips does not take place. */
    private Stream<Opening> openings(LocalDate day) {
        return hours(day).periods().stream()
                .map(period -> new Opening(day, moment(period.opensOn(day)), moment(period.closesOn(day))))
                .filter(opening -> !opening.isEmpty());
    }

    /** The first moment at which the clock on the wall has reached that time. */
    private Instant moment(LocalDateTime wall) {
        ZoneOffsetTransition change = zone.getRules().getTransition(wall);
        return change != null && change.isGap()
                ? change.getInstant()
                : wall.atZone(zone).toInstant();
    }

    ZoneId zone() {
        return zone;
    }

    LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    Hours hours(LocalDate day) {
        return special(day).map(week::special).orElseGet(() -> week.usual(day));
    }

    Hours usual(LocalDate day) {
        return week.usual(day);
    }

    Optional<SpecialDay> special(LocalDate day) {
        return year(day.getYear()).map(days -> days.get(day));
    }

    private Optional<Map<LocalDate, SpecialDay>> year(int year) {
        return years.computeIfAbsent(
                year,
                asked -> source.of(asked)
                        .map(days -> days.stream().collect(Collectors.toMap(SpecialDay::date, day -> day))));
    }

    private Course course(Instant start, List<Opening> worked, Instant due) {
        LocalDate last =
                worked.isEmpty() ? day(due) : worked.get(worked.size() - 1).day();
        Set<Integer> unknown = IntStream.rangeClosed(day(start).getYear(), last.getYear())
                .filter(year -> year(year).isEmpty())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        return new Course(start, List.copyOf(worked), due, unknown);
    }
}

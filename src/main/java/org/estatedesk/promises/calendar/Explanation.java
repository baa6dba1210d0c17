package org.estatedesk.promises.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.estatedesk.promises.calendar.WorkingCalendar.Course;

/**
 * Tells in one sentence why a promise is due then: {@code registered Mon 19:50, 10 min until closing, 25 min from Tue
 * 08:00: due Tue 08:25}. It stays short: what lies between the first day and the last is summed up.
 */
final class Explanation {

    private static final int RUNS_NAMED = 2;
    private static final int NAMES_NAMED = 3;

    private final Course course;
    private final List<SpecialRun> runs;
    private final TimeWords words;

    Explanation(Course course, WorkingCalendar calendar, TimeWords.Language language) {
        LocalDate first = calendar.day(course.start());
        LocalDate last = calendar.day(course.due());
        this.course = course;
        this.runs = SpecialRun.between(first, last, calendar);
        this.words = TimeWords.between(first, last, !runs.isEmpty(), language);
    }

    String sentence() {
        List<String> parts = new ArrayList<>();
        parts.add(words.say(
                course.beginsAtOnce() ? "registered" : "registered.closed",
                Map.of("start", words.moment(course.start()))));
        int size = course.worked().size();
        boolean cut = size > 1 && course.beginsAtOnce();
        if (cut) {
            parts.add(untilClosing(course.worked().get(0), course.worked().get(1)));
        }
        if (size > (cut ? 2 : 1)) {
            parts.add(between(course.worked().subList(cut ? 1 : 0, size - 1)));
        }
        parts.addAll(specialDays());
        if (size > 0) {
            parts.add(last(course.worked().get(size - 1)));
        }
        return words.say("sentence", Map.of("parts", String.join(words.say("comma", Map.of()), parts), "due", due()));
    }

    private String untilClosing(Opening first, Opening next) {
        String key = first.day().equals(next.day()) ? "until.break" : "until.closing";
        return words.say(key, Map.of("length", words.length(length(first))));
    }

    private String between(List<Opening> whole) {
        Duration sum = whole.stream().map(Explanation::length).reduce(Duration.ZERO, Duration::plus);
        long days = whole.stream().map(Opening::day).distinct().count();
        return words.say(
                days == 1 ? "between.day" : "between.days",
                Map.of(
                        "length", words.length(sum),
                        "count", days,
                        "day", words.day(whole.get(0).day())));
    }

    private List<String> specialDays() {
        if (runs.size() <= RUNS_NAMED) {
            return runs.stream().map(this::run).toList();
        }
        List<SpecialRun> closed = runs.stream().filter(SpecialRun::isClosed).toList();
        return closed.isEmpty() ? List.of() : List.of(sum(closed));
    }

    private String run(SpecialRun run) {
        String key = (run.isClosed() ? "closed" : "open") + (run.isOneDay() ? ".day" : ".days");
        return words.say(
                key,
                Map.of(
                        "first", words.day(run.day().date()),
                        "last", words.day(run.last()),
                        "hours", run.hours(),
                        "name", words.name(run.day().name())));
    }

    private String sum(List<SpecialRun> closed) {
        List<String> names = closed.stream()
                .map(run -> words.name(run.day().name()))
                .distinct()
                .toList();
        String said = names.stream().limit(NAMES_NAMED).collect(Collectors.joining(words.say("and", Map.of())));
        long days = closed.stream().mapToLong(SpecialRun::length).sum();
        String key = names.size() > NAMES_NAMED ? "closed.more" : "closed.several";
        return words.say(key, Map.of("count", days, "names", said));
    }

    private String last(Opening last) {
        String length = words.length(length(last));
        return last.from().equals(course.start())
                ? length
                : words.say("from", Map.of("length", length, "start", words.moment(last.from())));
    }

    private String due() {
        String due = words.moment(course.due());
        if (!course.isProvisional()) {
            return due;
        }
        String years = course.unknownYears().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return words.say("provisional", Map.of("due", due, "years", years));
    }

    /** To the second on both ends, so that the parts add up as they are written. */
    private static Duration length(Opening opening) {
        Instant from = opening.from().truncatedTo(ChronoUnit.SECONDS);
        return Duration.between(from, opening.to().truncatedTo(ChronoUnit.SECONDS));
    }
}

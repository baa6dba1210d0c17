package org.estatedesk.promises.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.estatedesk.promises.calendar.SpecialDay.Kind;

/** Generated weeks, special days and moments, most of them near clock changes and year ends. */
final class Situations {

    /** With clock changes at night, at midnight, by half an hour, by a whole day, and without any. */
    private static final List<String> ZONES = List.of(
            "Asia/Shanghai",
            "Europe/Berlin",
            "America/New_York",
            "Australia/Lord_Howe",
            "America/St_Johns",
            "America/Sao_Paulo",
            "Africa/Cairo",
            "Pacific/Apia");

    private static final int STEP_MINUTES = 5;
    private static final int STEPS_A_DAY = 24 * 60 / STEP_MINUTES;

    private Situations() {}

    /** Without jqwik's own edge cases: they are too many, and the moments are near the edges already. */
    static Arbitrary<Situation> all() {
        return Arbitraries.of(ZONES)
                .map(ZoneId::of)
                .flatMap(zone -> moment(zone).flatMap(start -> at(zone, start)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Situation> at(ZoneId zone, Instant start) {
        return Combinators.combine(week(), specialDays(start.atZone(zone).toLocalDate()))
                .as((week, days) -> new Situation(zone, week, days, start));
    }

    static Arbitrary<Duration> work() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 12 * 60).map(Duration::ofMinutes),
                Arbitraries.longs().between(0, 40 * 3_600_000L).map(Duration::ofMillis));
    }

    private static Arbitrary<Instant> moment(ZoneId zone) {
        Arbitrary<Instant> any =
                Arbitraries.longs().between(1_100_000_000L, 1_900_000_000L).map(Instant::ofEpochSecond);
        Arbitrary<Duration> near = Arbitraries.integers()
                .between(-3 * STEPS_A_DAY, STEPS_A_DAY)
                .map(steps -> Duration.ofMinutes((long) steps * STEP_MINUTES));
        Arbitrary<Instant> change = Combinators.combine(any, near).as((moment, distance) -> {
            ZoneOffsetTransition next = zone.getRules().nextTransition(moment);
            return next == null ? moment : next.getInstant().plus(distance);
        });
        Arbitrary<Instant> yearEnd = Combinators.combine(Arbitraries.integers().between(2005, 2030), near)
                .as((year, distance) ->
                        LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant().plus(distance));
        return Arbitraries.oneOf(any, change, yearEnd);
    }

    private static Arbitrary<WorkingWeek> week() {
        return hours().list()
                .ofSize(7)
                .filter(days -> days.stream().anyMatch(day -> !day.isClosed()))
                .map(days -> Arrays.stream(DayOfWeek.values())
                        .collect(Collectors.toMap(Function.identity(), day -> days.get(day.ordinal()))))
                .flatMap(days -> Combinators.combine(hours(), hours().injectNull(0.5))
                        .as((workday, holiday) -> new WorkingWeek(days, workday, holiday)));
    }

    static Arbitrary<Hours> hours() {
        Arbitrary<Hours> usual = Arbitraries.of(
                        "closed",
                        "08:00-20:00",
                        "08:00-12:00, 13:00-20:00",
                        "00:00-24:00",
                        "01:30-02:30",
                        "22:00-24:00")
                .map(Hours::of);
        Arbitrary<Hours> odd = Arbitraries.integers()
                .between(0, STEPS_A_DAY)
                .set()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(steps -> periods(steps.stream().sorted().toList()));
        return Arbitraries.frequencyOf(Tuple.of(3, usual), Tuple.of(1, odd));
    }

    private static Hours periods(List<Integer> steps) {
        return new Hours(IntStream.range(0, steps.size() / 2)
                .mapToObj(pair -> new Period(time(steps.get(2 * pair)), time(steps.get(2 * pair + 1))))
                .toList());
    }

    private static LocalTime time(int step) {
        return LocalTime.ofSecondOfDay((long) step % STEPS_A_DAY * STEP_MINUTES * 60);
    }

    /** Single days and closures of up to a month around the start; the years beyond may be unknown. */
    private static Arbitrary<SpecialDays> specialDays(LocalDate around) {
        Arbitrary<List<SpecialDay>> run = Combinators.combine(
                        Arbitraries.integers().between(-10, 40),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.of(Kind.values()),
                        hours().injectNull(0.7))
                .as((first, length, kind, hours) -> around.plusDays(first)
                        .datesUntil(around.plusDays(first + length))
                        .map(date -> new SpecialDay(date, kind, "day", hours))
                        .toList());
        return Combinators.combine(
                        run.list().ofMaxSize(4),
                        Arbitraries.integers().between(around.getYear() - 1, around.getYear() + 2))
                .as(Situations::known);
    }

    private static SpecialDays known(List<List<SpecialDay>> runs, int lastYear) {
        Map<LocalDate, SpecialDay> byDate = runs.stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(SpecialDay::date, day -> day, (one, other) -> other));
        Map<Integer, List<SpecialDay>> byYear = byDate.values().stream()
                .collect(Collectors.groupingBy(day -> day.date().getYear()));
        return year -> year > lastYear ? Optional.empty() : Optional.of(byYear.getOrDefault(year, new ArrayList<>()));
    }
}

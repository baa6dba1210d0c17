package org.estatedesk.promises.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estatedesk.promises.calendar.WorkingCalendar.Course;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples that a person can check against a wall calendar. */
class WorkingCalendarTest {

    private static final String EVERY_DAY = "08:00-20:00";
    private static final SpecialDays NO_SPECIAL_DAYS = year -> Optional.of(List.of());

    private final WorkingCalendar china = calendar("Asia/Shanghai", EVERY_DAY, Year2026.DAYS);

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-11-23T19:50, PT35M, 2026-11-24T08:25",
        "2026-11-23T09:00, PT35M, 2026-11-23T09:35",
        "2026-11-23T19:25, PT35M, 2026-11-23T20:00",
        "2026-11-23T19:25:00.001, PT35M, 2026-11-24T08:00:00.001",
        "2026-11-23T03:00, PT35M, 2026-11-23T08:35",
        "2026-11-23T20:00, PT35M, 2026-11-24T08:35",
        "2026-11-23T08:00, PT24H, 2026-11-24T20:00",
        "2026-11-23T20:00, PT0S, 2026-11-23T20:00",
        "2026-11-23T20:01, PT0S, 2026-11-24T08:00",
    })
    void countsOverNight(LocalDateTime start, Duration work, LocalDateTime due) {
        assertThat(due(china, start, work)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-09-30T19:50, PT35M, 2026-10-08T08:25",
        "2026-10-04T10:00, PT35M, 2026-10-08T08:35",
        "2026-02-14T19:50, PT35M, 2026-02-24T08:25",
        "2026-09-24T20:00, PT13H, 2026-09-29T09:00",
    })
    void staysClosedOnHolidays(LocalDateTime start, Duration work, LocalDateTime due) {
        assertThat(due(china, start, work)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-10-09T19:50, PT35M, 2026-10-10T08:25",
        "2026-10-16T19:50, PT35M, 2026-10-19T08:25",
        "2026-09-19T12:00, PT35M, 2026-09-20T08:35",
        "2026-09-12T12:00, PT35M, 2026-09-14T08:35",
    })
    void opensAFreeWeekdayThatIsWorkedToMakeUp(LocalDateTime start, Duration work, LocalDateTime due) {
        WorkingCalendar office = new WorkingCalendar(
                ZoneId.of("Asia/Shanghai"),
                new WorkingWeek(weekdays(), Hours.of(EVERY_DAY), Hours.CLOSED),
                Year2026.DAYS);
        assertThat(due(office, start, work)).isEqualTo(due);
    }

    @Test
    void leavesOutTheLunchBreak() {
        WorkingCalendar desk = calendar("Asia/Shanghai", "08:00-12:00, 13:00-20:00", NO_SPECIAL_DAYS);
        LocalDateTime beforeLunch = LocalDateTime.parse("2026-11-23T11:50");
        assertThat(due(desk, beforeLunch, Duration.ofMinutes(35))).isEqualTo("2026-11-23T13:25");
        assertThat(due(desk, beforeLunch, Duration.ofMinutes(10))).isEqualTo("2026-11-23T12:00");
    }

    @Test
    void theNightOfAClockChangeHasTheHoursThatReallyPass() {
        WorkingCalendar nights = calendar("Europe/Berlin", "00:00-24:00", NO_SPECIAL_DAYS);
        assertThat(due(nights, LocalDateTime.parse("2026-03-29T00:00"), Duration.ofHours(3)))
                .isEqualTo("2026-03-29T04:00");
        assertThat(due(nights, LocalDateTime.parse("2026-10-25T00:00"), Duration.ofHours(4)))
                .isEqualTo("2026-10-25T03:00");
    }

    @Test
    void hoursThatAClockChangeSkipsDoNotTakePlace() {
        WorkingCalendar desk = calendar("America/New_York", "02:00-03:00", NO_SPECIAL_DAYS);
        assertThat(due(desk, LocalDateTime.parse("2026-03-07T02:30"), Duration.ofHours(1)))
                .isEqualTo("2026-03-09T02:30");
    }

    @Test
    void aYearWithoutDataMakesItProvisional() {
        assertThat(course("2026-12-31T19:50", Duration.ofMinutes(10)).isProvisional())
                .isFalse();
        assertThat(course("2026-12-31T19:50", Duration.ofMinutes(11)).unknownYears())
                .containsExactly(2027);
        assertThat(course("2025-12-31T19:50", Duration.ofMinutes(11)).unknownYears())
                .containsExactly(2025);
    }

    @Test
    void aHolidayWithItsOwnHoursIsOpenThen() {
        SpecialDay shortDay = new SpecialDay(
                LocalDate.of(2026, 11, 24), SpecialDay.Kind.HOLIDAY, "Founders", Hours.of("10:00-11:00"));
        WorkingCalendar desk = calendar("Asia/Shanghai", EVERY_DAY, year -> Optional.of(List.of(shortDay)));
        assertThat(due(desk, LocalDateTime.parse("2026-11-23T20:00"), Duration.ofMinutes(90)))
                .isEqualTo("2026-11-25T08:30");
    }

    @Test
    void refusesACalendarThatIsNeverOpen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingWeek(Map.of(DayOfWeek.MONDAY, Hours.CLOSED), Hours.CLOSED, null))
                .withMessageContaining("No weekday is open");
    }

    @Test
    void refusesNegativeTimeAndMoreThanTwentyYears() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> course("2026-11-23T08:00", Duration.ofMinutes(-1)))
                .withMessageContaining("negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> course("2026-11-23T08:00", Duration.ofDays(365_000)))
                .withMessageContaining("20 years");
    }

    private Course course(String start, Duration work) {
        return china.course(
                LocalDateTime.parse(start).atZone(ZoneId.of("Asia/Shanghai")).toInstant(), work);
    }

    private static LocalDateTime due(WorkingCalendar calendar, LocalDateTime start, Duration work) {
        ZoneId zone = calendar.zone();
        Instant due = calendar.course(start.atZone(zone).toInstant(), work).due();
        return LocalDateTime.ofInstant(due, zone);
    }

    private static WorkingCalendar calendar(String zone, String hours, SpecialDays days) {
        Map<DayOfWeek, Hours> week =
                Stream.of(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), day -> Hours.of(hours)));
        return new WorkingCalendar(ZoneId.of(zone), new WorkingWeek(week, Hours.of(hours), Hours.CLOSED), days);
    }

    private static Map<DayOfWeek, Hours> weekdays() {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                .collect(Collectors.toMap(Function.identity(), day -> Hours.of(EVERY_DAY)));
    }
}

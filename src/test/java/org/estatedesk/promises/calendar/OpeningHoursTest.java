package org.estatedesk.promises.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The settings {@code estatedesk.opening-hours}, bound as the desk binds them. */
class OpeningHoursTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate MONDAY = SUNDAY.plusDays(1);

    @Test
    void withoutSettingsItIsOpenEveryDayFromEightToEight() {
        WorkingWeek week = bind(Map.of());
        for (DayOfWeek day : DayOfWeek.values()) {
            assertThat(week.usual(MONDAY.with(day))).isEqualTo(Hours.of("08:00-20:00"));
        }
        assertThat(week.holiday()).isEqualTo(Hours.CLOSED);
    }

    @Test
    void weekdaysAndBreaksAreSetOneByOne() {
        WorkingWeek week = bind(Map.of("every-day", "08:00-12:00,13:00-18:00", "days.sunday", "closed"));
        assertThat(week.usual(SUNDAY).isClosed()).isTrue();
        assertThat(week.usual(MONDAY)).hasToString("08:00-12:00, 13:00-18:00");
        assertThat(week.workday()).isEqualTo(week.usual(MONDAY));
    }

    @Test
    void holidaysAreOpenOnlyIfTheSettingsSaySo() {
        SpecialDay holiday = new SpecialDay(MONDAY, SpecialDay.Kind.HOLIDAY, "Holiday", null);
        SpecialDay free = new SpecialDay(SUNDAY, SpecialDay.Kind.HOLIDAY, "Holiday", null);
        assertThat(bind(Map.of()).special(holiday)).isEqualTo(Hours.CLOSED);
        assertThat(bind(Map.of("holidays", "usual")).special(holiday)).hasToString("08:00-20:00");
        WorkingWeek week = bind(Map.of("holidays", "10:00-16:00", "days.sunday", "closed"));
        assertThat(week.special(holiday)).hasToString("10:00-16:00");
        assertThat(week.special(free)).isEqualTo(Hours.CLOSED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "every-day | 8-20 | no opening hours such as 08:00-12:00, 13:00-20:00 or closed",
                "every-day | 20:00-08:00 | does not end after it begins",
                "every-day | 08:00-12:00, 11:00-20:00 | overlap",
                "every-day | closed | No weekday is open",
                "holidays | sometimes | no opening hours",
                "days.funday | closed | funday",
            })
    void settingsThatMakeNoSenseAreNamed(String setting, String value, String complaint) {
        assertThatThrownBy(() -> bind(Map.of(setting, value)))
                .hasStackTraceContaining("estatedesk.opening-hours")
                .hasStackTraceContaining(complaint);
    }

    private static WorkingWeek bind(Map<String, String> settings) {
        var source = new MapConfigurationPropertySource();
        settings.forEach((name, value) -> source.put("estatedesk.opening-hours." + name, value));
        return new Binder(source)
                .bindOrCreate("estatedesk.opening-hours", OpeningHours.class)
                .week();
    }
}

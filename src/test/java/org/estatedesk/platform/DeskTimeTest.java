package org.estatedesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class DeskTimeTest {

    private static final Instant MOMENT = Instant.parse("2026-03-01T01:30:00Z");

    private final DeskTime shanghai =
            new DeskTime(new DefaultListableBeanFactory().getBeanProvider(Clock.class), ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01T01:30Z",
                "2026-03-01T09:30",
                "2026-03-01T09:30:00",
                "2026-03-01T09:30+08:00",
                " 2026-03-01T09:30:00.000+08:00 "
            })
    void readsTheTimesThatFormsSend(String typed) {
        assertThat(shanghai.parse(typed)).contains(MOMENT);
    }

    @Test
    void readsADateOfTheEngineAndADayWithoutATime() {
        assertThat(shanghai.parse(Date.from(MOMENT))).contains(MOMENT);
        assertThat(shanghai.parse("2026-03-01")).contains(Instant.parse("2026-02-28T16:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-02-30T10:00", "2026-03-01T25:00", "2026-03-01 09:30"})
    void readsNothingElse(String typed) {
        assertThat(shanghai.parse(typed)).isEmpty();
    }

    @Test
    void writesForDrawingsAndForPeopleInTheDesksZone() {
        assertThat(shanghai.iso(MOMENT.plusMillis(7))).isEqualTo("2026-03-01T09:30:00+08:00");
        assertThat(shanghai.readable(MOMENT)).isEqualTo("2026-03-01 09:30");
    }
}

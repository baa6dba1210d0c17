package org.estatedesk.audit.figures.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Days week = new Days(MONDAY, MONDAY.plusDays(6));

    @Test
    void aDayBeginsAndEndsAtTheMidnightsOfItsZone() {
        Days monday = new Days(MONDAY, MONDAY);
        assertThat(monday.begins(SHANGHAI)).isEqualTo(Instant.parse("2026-03-01T16:00:00Z"));
        assertThat(monday.ends(SHANGHAI)).isEqualTo(Instant.parse("2026-03-02T16:00:00Z"));
        assertThat(monday.begins(ZoneOffset.UTC)).isEqualTo(Instant.parse("2026-03-02T00:00:00Z"));
        assertThat(monday.ends(ZoneOffset.UTC)).isEqualTo(Instant.parse("2026-03-03T00:00:00Z"));
    }

    @Test
    void aDayOnWhichClocksAreChangedIsShorter() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Days change = new Days(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 3, 29));
        assertThat(Duration.between(change.begins(berlin), change.ends(berlin))).isEqualTo(Duration.ofHours(23));
    }

    @Test
    void aPeriodIsCutInTwoWithoutLosingOrRepeatingADay() {
        assertThat(week.before(MONDAY)).isEmpty();
        assertThat(week.before(MONDAY.plusDays(2))).contains(new Days(MONDAY, MONDAY.plusDays(1)));
        assertThat(week.since(MONDAY.plusDays(2))).contains(new Days(MONDAY.plusDays(2), week.to()));
        assertThat(week.before(MONDAY.plusDays(7))).contains(week);
        assertThat(week.since(MONDAY.plusDays(7))).isEmpty();
        assertThat(week.since(MONDAY.minusDays(7))).contains(week);
    }

    @Test
    void aPeriodDoesNotRunBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Days(MONDAY, MONDAY.minusDays(1)));
    }
}

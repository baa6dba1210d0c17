package org.estatedesk.promises.calendar.years;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.OffsetDateTime;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.estatedesk.promises.calendar.SpecialDays;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DeskTest
@ExtendWith(OutputCaptureExtension.class)
class MissingYearsTest {

    @Autowired
    SpecialDays specialDays;

    @Autowired
    MeterRegistry meters;

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void aYearWithoutDataIsWarnedOfOnce(CapturedOutput log) {
        specialDays.of(2070);
        specialDays.of(2070);
        assertThat(log.getOut()).containsOnlyOnce("The holidays of 2070 are not known");
    }

    @Test
    void nextYearIsExpectedSixtyDaysAhead(CapturedOutput log) {
        setDay("2066-11-01T12:00:00+08:00");
        specialDays.of(2026);
        assertThat(log.getOut()).contains("holidays of 2066").doesNotContain("holidays of 2067");
        setDay("2066-11-02T12:00:00+08:00");
        specialDays.of(2026);
        assertThat(log.getOut()).contains("holidays of 2067");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01T12:00:00+08:00, 0", "2026-11-02T12:00:00+08:00, 1", "2066-11-02T12:00:00+08:00, 2"})
    void theGaugeShowsHowManyYearsAreMissing(String now, double missing) {
        setDay(now);
        assertThat(meters.get("estatedesk.calendar.missing.years").gauge().value())
                .isEqualTo(missing);
    }

    private static void setDay(String moment) {
        ClockUtil.setCurrentTime(Date.from(OffsetDateTime.parse(moment).toInstant()));
    }
}

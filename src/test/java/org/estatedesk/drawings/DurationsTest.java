package org.estatedesk.drawings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({
        "15 min,PT15M",
        "15min,PT15M",
        "PT15 min,PT15M",
        "24 hours,PT24H",
        "24h,PT24H",
        "1 day,P1D",
        "2 weeks,P14D",
        "P2W,P14D",
        "1 month,P1M",
        "15分钟,PT15M",
        "24小时,PT24H",
        "1天,P1D",
        "2周,P14D"
    })
    void proposesTheRightSpelling(String spoken, String right) {
        assertThat(Durations.isValid(spoken)).isFalse();
        assertThat(Durations.spell(spoken)).contains(right);
    }

    @Test
    void proposesNothingForWhatIsNoDuration() {
        assertThat(Durations.spell("soon")).isEmpty();
        assertThat(Durations.spell("15 parsecs")).isEmpty();
    }

    @Test
    void takesNoTimeAndTimeInThePastForMistakes() {
        assertThat(Durations.isValid("PT0S")).isFalse();
        assertThat(Durations.isValid("-PT5M")).isFalse();
        assertThat(Durations.isValid("P1DT2H30M")).isTrue();
    }

    @Test
    void countsNoMonthsInWorkingTime() {
        assertThat(Durations.isWorkingTime("PT35M")).isTrue();
        assertThat(Durations.isWorkingTime("P1M")).isFalse();
        assertThat(Durations.isWorkingTime("PT0S")).isFalse();
        assertThat(Durations.isWorkingTime("-PT5M")).isFalse();
    }

    @Test
    void doubtsMonthsThatWereMeantAsMinutes() {
        assertThat(Durations.isDoubtful("P15M")).isTrue();
        assertThat(Durations.isDoubtful("P1M")).isFalse();
    }
}

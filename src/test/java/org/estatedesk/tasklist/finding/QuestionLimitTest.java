package org.estatedesk.tasklist.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever types is never stopped; a program is, and whoever asks for the cases of others one by one. */
class QuestionLimitTest {

    private static final int OTHERS_AN_HOUR = 120;

    private long now;

    private final QuestionLimit limit = new QuestionLimit(60, OTHERS_AN_HOUR, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void a_program_is_stopped_and_nobody_else() {
        assertThat(allowed("guard", 100)).isEqualTo(60);
        assertThat(allowed("gate", 1)).isOne();

        pass(Duration.ofSeconds(5));
        assertThat(allowed("guard", 100)).isEqualTo(5);
    }

    @Test
    void whoever_hears_of_many_cases_of_others_waits_whatever_is_asked_next() {
        limit.told("guard", OTHERS_AN_HOUR - 1);
        assertThat(limit.allows("guard")).isTrue();
        limit.told("guard", 1);

        assertThat(limit.allows("guard")).isFalse();
        assertThat(limit.allows("gate")).isTrue();
        pass(Duration.ofHours(1));
        assertThat(limit.allows("guard")).isTrue();
    }

    private long allowed(String person, int asked) {
        return IntStream.range(0, asked).filter(one -> limit.allows(person)).count();
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}

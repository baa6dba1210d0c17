package org.estatedesk.platform.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.stream.IntStream;
import org.estatedesk.platform.warnings.Warnings;
import org.estatedesk.platform.web.body.RequestRefused;
import org.junit.jupiter.api.Test;

/** An hour of wrong passwords, without waiting for it. */
class SignInThrottleTest {

    private static final String HOME = "192.0.2.1";

    private static final class Watch implements TimeMeter {

        private long nanos;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    private final Watch watch = new Watch();
    private final SignInThrottle throttle = new SignInThrottle(new SignInLog(), mock(Warnings.class), watch);

    @Test
    void fiveASecondFromTheOwnersOwnAddressKeepTheOwnerOutInNoSecondOfAnHour() {
        throttle.note("owner", HOME, true);
        for (int second = 0; second < 3600; second++) {
            IntStream.range(0, 5).forEach(attempt -> tryWrong("owner"));
            assertThatCode(() -> throttle.check("owner", HOME)).doesNotThrowAnyException();
            pass(Duration.ofSeconds(1));
        }
    }

    @Test
    void norDoFiveASecondForOtherNamesKeepWhoeverComesForTheFirstTimeOut() {
        for (int second = 0; second < 3600; second++) {
            for (int name = 0; name < 5; name++) {
                tryWrong("name" + second + '-' + name);
            }
            assertThatCode(() -> throttle.check("newcomer", HOME)).doesNotThrowAnyException();
            pass(Duration.ofSeconds(1));
        }
    }

    @Test
    void whoGuessesElsewhereGetsLittleMoreThanOneTryInTenSeconds() {
        throttle.note("owner", "198.51.100.1", true);
        int looked = 0;
        for (int second = 0; second < 3600; second++) {
            looked += tryWrong("owner") + tryWrong("owner");
            pass(Duration.ofSeconds(1));
        }
        assertThat(looked).isBetween(360, 375);
    }

    @Test
    void whoGuessesAtTheOwnersAddressGetsTenASecond() {
        throttle.note("owner", HOME, true);
        int looked = 0;
        for (int second = 0; second < 600; second++) {
            for (int attempt = 0; attempt < 50; attempt++) {
                looked += tryWrong("owner");
            }
            pass(Duration.ofSeconds(1));
        }
        assertThat(looked).isBetween(6000, 6120);
    }

    /** @return how many passwords were looked at: one or none */
    private int tryWrong(String name) {
        try {
            throttle.check(name, HOME);
        } catch (RequestRefused putOff) {
            return 0;
        }
        throttle.note(name, HOME, false);
        return 1;
    }

    private void pass(Duration moment) {
        watch.nanos += moment.toNanos();
    }
}

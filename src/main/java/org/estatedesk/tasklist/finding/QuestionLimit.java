package org.estatedesk.tasklist.finding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much one person may ask for: as fast as anybody types, but not as fast as a program; and how often somebody hears that
 * there is a case that is not to be seen. In memory: each node counts for itself, and counts anew after a start.
 */
@Component
class QuestionLimit {

    private static final Duration ONE_MORE_EACH = Duration.ofSeconds(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private record Left(Bucket questions, Bucket others) {}

    private final Cache<String, Left> people =
            Caffeine.newBuilder().maximumSize(20_000).expireAfterAccess(HOUR).build();
    private final int atOnce;
    private final int othersAnHour;
    private final TimeMeter time;

    @Autowired
    QuestionLimit(
            @Value("${estatedesk.find.questions-at-once}") int atOnce,
            @Value("${estatedesk.find.others-per-hour}") int othersAnHour) {
        this(atOnce, othersAnHour, TimeMeter.SYSTEM_MILLISECONDS);
    }

    /**
     * @param atOnce how many questions may follow each other at once; one more comes with each second
     * @param othersAnHour of how many cases that are not to be seen one hears within an hour
     * @param time by which more may be asked
     */
    QuestionLimit(int atOnce, int othersAnHour, TimeMeter time) {
        this.atOnce = atOnce;
        this.othersAnHour = othersAnHour;
        this.time = time;
    }

    /** Whether the person may ask once more. */
    boolean allows(String person) {
        Left left = of(person);
        return left.others.getAvailableTokens() > 0 && left.questions.tryConsume(1);
    }

    /** The person heard of so many cases that are not to be seen. */
    void told(String person, long others) {
        if (others > 0) {
            of(person).others.consumeIgnoringRateLimits(others);
        }
    }

    private Left of(String person) {
        return Objects.requireNonNull(people.get(
                person,
                first -> new Left(
                        Bucket.builder()
                                .withCustomTimePrecision(time)
                                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(1, ONE_MORE_EACH))
                                .build(),
                        Bucket.builder()
                                .withCustomTimePrecision(time)
                                .addLimit(limit -> limit.capacity(othersAnHour).refillGreedy(othersAnHour, HOUR))
                                .build())));
    }
}

package org.estatedesk.platform.web.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.estatedesk.platform.warnings.Warnings;
import org.estatedesk.platform.web.body.RequestRefused;
import org.estatedesk.platform.web.body.StorableText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses passwords, by name and address: wrong ones from elsewhere keep nobody out, as the engine's own lock
 * of a name would. Where somebody has signed in before, a few a second keep that person in: whoever shares the address with
 * the owner could keep the owner out, else. An address that tries many names waits too, but for the people who have signed
 * in there before. A name that many addresses try is told to whoever administers. In memory: each node counts for itself,
 * and counts anew after a start.
 */
@Component
public class SignInThrottle {

    private static final int AT_ONCE = 10;
    private static final Duration ONE_MORE_EACH = Duration.ofSeconds(10);
    private static final int MANY_AT_ONCE = 100;
    private static final Duration TENTH = Duration.ofMillis(100);

    /** So many, so long: an attacker fills the memory with neither, and a name is no longer than a store's. */
    private static final int REMEMBERED = 20_000;

    private static final Duration AFTER_THE_LAST = Duration.ofHours(1);
    private static final int LONGEST_NAME = 255;

    private record Place(String name, String address) {}

    private final Cache<Object, Bucket> wrong = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(AFTER_THE_LAST)
            .build();
    private final Cache<Place, Boolean> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(Duration.ofDays(30))
            .build();

    private final SignInLog signIns;
    private final Warnings warnings;
    private final TimeMeter time;

    @Autowired
    SignInThrottle(SignInLog signIns, Warnings warnings) {
        this(signIns, warnings, TimeMeter.SYSTEM_MILLISECONDS);
    }

    /** @param time by which more may be tried */
    SignInThrottle(SignInLog signIns, Warnings warnings, TimeMeter time) {
        this.signIns = signIns;
        this.warnings = warnings;
        this.time = time;
    }

    /**
     * Lets a password be looked at.
     *
     * @throws RequestRefused with status 429 after too many wrong ones; says for how many seconds
     */
    public void check(String name, String address) {
        Place place = place(name, address);
        long wait = known.getIfPresent(place) == null
                ? Math.max(secondsToWait(at(place)), secondsToWait(from(place.address)))
                : secondsToWait(atHome(place));
        if (wait > 0) {
            signIns.putOff(place.name, place.address);
            throw new RequestRefused(HttpStatus.TOO_MANY_REQUESTS, "refused.sign-in", wait);
        }
    }

    /** Counts what came of it; those under way at the same time count beyond the limit. */
    public void note(String name, String address, boolean right) {
        Place place = place(name, address);
        if (right) {
            known.put(place, true);
        } else {
            spend(at(place), "sign-in.address", place.address, place.name);
            atHome(place).consumeIgnoringRateLimits(1);
            spend(from(place.address), "sign-in.address", place.address, place.name);
            spend(of(place.name), "sign-in.name", place.name, place.address);
        }
    }

    private void spend(Bucket bucket, String code, String about, String last) {
        bucket.consumeIgnoringRateLimits(1);
        if (bucket.getAvailableTokens() <= 0) {
            warnings.tell(
                    "warning." + code + ' ' + about,
                    code,
                    List.of(StorableText.shown(about), StorableText.shown(last)));
        }
    }

    private Bucket at(Place place) {
        return bucket(place, AT_ONCE, ONE_MORE_EACH);
    }

    /** Where the person has signed in before. */
    private Bucket atHome(Place place) {
        return bucket("at home " + place, MANY_AT_ONCE, TENTH);
    }

    private Bucket from(String address) {
        return bucket("from " + address, MANY_AT_ONCE, TENTH);
    }

    private Bucket of(String name) {
        return bucket("of " + name, MANY_AT_ONCE, ONE_MORE_EACH);
    }

    private Bucket bucket(Object key, int atOnce, Duration oneMoreEach) {
        return Objects.requireNonNull(wrong.get(
                key,
                first -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(atOnce).refillGreedy(1, oneMoreEach))
                        .build()));
    }

    private static long secondsToWait(Bucket bucket) {
        long nanos = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return nanos == 0 ? 0 : TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
    }

    private static Place place(String name, String address) {
        return new Place(name.substring(0, Math.min(name.length(), LONGEST_NAME)), network(address));
    }

    /** Of IPv6 everybody has a whole network, the first half of the address. */
    private static String network(String address) {
        String[] groups = address.split(":", -1);
        return groups.length == 8 ? String.join(":", Arrays.copyOf(groups, 4)) + "::/64" : address;
    }
}

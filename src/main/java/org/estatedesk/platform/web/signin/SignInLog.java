package org.estatedesk.platform.web.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Scheduler;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import org.estatedesk.platform.web.body.StorableText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Logs who signs in: a refusal at once, and as one more line after a minute how many like it there were; a success over
 * HTTP Basic once an hour for each user and address, because every single request carries the password.
 */
@Component
public class SignInLog {

    private static final Logger log = LoggerFactory.getLogger(SignInLog.class);
    private static final int REMEMBERED = 1000;

    private final Cache<String, Boolean> accepted = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    /** By their lines: how often. */
    private final Cache<String, LongAdder> refused = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofMinutes(1))
            .scheduler(Scheduler.systemScheduler())
            .removalListener(SignInLog::tellTheRest)
            .build();

    /** A wrong password, or none. */
    public void refused(String user, HttpServletRequest request) {
        counted("REST sign-in refused for '" + StorableText.shown(user) + "' from " + request.getRemoteAddr());
    }

    /** A password that nobody looked at. */
    void putOff(String user, String address) {
        counted("Sign-in put off for '" + StorableText.shown(user) + "' from " + address);
    }

    /** Told at most once an hour. */
    public void accepted(String user, HttpServletRequest request) {
        accepted.get(user + '@' + request.getRemoteAddr(), first -> {
            log.info("REST sign-in of '{}' from {}", StorableText.shown(user), request.getRemoteAddr());
            return true;
        });
    }

    private void counted(String line) {
        Objects.requireNonNull(refused.get(line, first -> {
                    log.warn(first);
                    return new LongAdder();
                }))
                .increment();
    }

    private static void tellTheRest(@Nullable String line, @Nullable LongAdder times, RemovalCause why) {
        if (times != null && times.sum() > 1) {
            log.warn("{}: {} times more within a minute", line, times.sum() - 1);
        }
    }
}

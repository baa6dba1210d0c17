package org.estatedesk.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.estatedesk.platform.web.body.StorableText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs who signs in over HTTP Basic: every refusal, and a success once an hour for each user and address, because
 * every single request carries the password.
 */
public class SignInLog {

    private static final Logger log = LoggerFactory.getLogger(SignInLog.class);
    private static final Duration SILENCE = Duration.ofHours(1);
    private static final int REMEMBERED = 1000;

    private final Clock clock;
    private final Map<String, Instant> lastLogged = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** With nobody logged yet. */
    public SignInLog(Clock clock) {
        this.clock = clock;
    }

    /** A wrong password, or none. */
    public void refused(String user, HttpServletRequest request) {
        log.warn("REST sign-in refused for '{}' from {}", StorableText.shown(user), request.getRemoteAddr());
    }

    /** Told at most once an hour. */
    public void accepted(String user, HttpServletRequest request) {
        if (isDue(user + '@' + request.getRemoteAddr())) {
            log.info("REST sign-in of '{}' from {}", StorableText.shown(user), request.getRemoteAddr());
        }
    }

    private synchronized boolean isDue(String key) {
        Instant now = clock.instant();
        Instant last = lastLogged.get(key);
        boolean due = last == null || last.plus(SILENCE).isBefore(now);
        if (due) {
            lastLogged.put(key, now);
        }
        return due;
    }
}

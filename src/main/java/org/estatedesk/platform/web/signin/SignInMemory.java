package org.estatedesk.platform.web.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.estatedesk.platform.PerTransaction;
import org.estatedesk.platform.store.NodeNews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers for two seconds who was right about which password and belongs to which groups: over HTTP Basic every single
 * request carries the password. A change is noticed at once, one on another node by its word, or without it within those two seconds. Rights
 * and throttles are asked for each time, and a wrong password is never remembered. No password is kept: only what this
 * process alone can compute from it.
 */
@Component
public class SignInMemory {

    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final int MOST = 1000;
    private static final String TOPIC = "people";

    /** @param changes what was learnt before a change, even if it is told after it, is never found again */
    private record Known(long changes, String what) {}

    private final byte[] key = key();
    private final AtomicLong changes = new AtomicLong();
    private final Cache<Known, Boolean> right = cache();
    private final Cache<Known, List<String>> memberships = cache();

    private final NodeNews news;

    SignInMemory(NodeNews news) {
        this.news = news;
        news.listen(TOPIC, changes::incrementAndGet);
    }

    private static byte[] key() {
        byte[] key = new byte[Long.BYTES * Integer.BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    private static <T> Cache<Known, T> cache() {
        return Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(SHORT).build();
    }

    /** @param ask looks at the password, if that was not done just now */
    public boolean isRight(String person, String password, BooleanSupplier ask) {
        Known known = new Known(changes.get(), digest(person + '\0' + password));
        return right.get(known, unknown -> ask.getAsBoolean() ? true : null) != null;
    }

    /** Each by a new one: it cannot be shared, and two at once would compute the same of other passwords. */
    private String digest(String secret) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmacHex(secret);
    }

    /**
     * What a person belongs to.
     *
     * @param ask looks it up, if that was not done just now
     */
    public List<String> memberships(String kind, String person, Supplier<List<String>> ask) {
        Known known = new Known(changes.get(), kind + '\0' + person);
        return Objects.requireNonNull(memberships.get(known, unknown -> List.copyOf(ask.get())));
    }

    /** Something about people or groups has changed: now for this transaction, for everybody when it is kept. */
    public void forget() {
        changes.incrementAndGet();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            PerTransaction.afterCommit(changes::incrementAndGet);
        }
        news.tell(TOPIC);
    }
}

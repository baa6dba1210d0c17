package org.estatedesk.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.estatedesk.platform.PerTransaction;
import org.estatedesk.platform.store.NodeNews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whether there is any right that takes something away, which the desk itself never writes: asked for every two seconds,
 * not with each command. One that is saved counts at once, on another node by its word, or without it within those seconds.
 */
@Component
public class Revocations {

    private static final Duration SHORT = Duration.ofSeconds(2);

    private static final String TOPIC = "revocations";

    private final AtomicLong changes = new AtomicLong();
    private final Cache<Long, Boolean> known =
            Caffeine.newBuilder().maximumSize(1).expireAfterWrite(SHORT).build();
    private final JdbcClient store;
    private final NodeNews news;

    Revocations(JdbcClient store, NodeNews news) {
        this.store = store;
        this.news = news;
        news.listen(TOPIC, changes::incrementAndGet);
    }

    /** As far as is known, which is not older than two seconds. */
    public boolean exist() {
        return known.get(changes.get(), unknown -> ask());
    }

    private boolean ask() {
        return store.sql("select exists (select 1 from act_ru_authorization where type_ = 2)")
                .query(Boolean.class)
                .single();
    }

    /** One is being saved: what is learnt before that is over counts no longer. */
    public void forget() {
        changes.incrementAndGet();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            PerTransaction.afterCommit(changes::incrementAndGet);
        }
        news.tell(TOPIC);
    }
}

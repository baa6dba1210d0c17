package org.estatedesk.audit.reading;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.estatedesk.platform.DeskTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who opened what of which case (KNB-07). A line stays even if the request that it is about fails afterwards, or may only
 * read.
 */
@Component
class ReadLog {

    static final String DISCLOSURE = "disclosure";

    /** How long personal data is shown once somebody said why. */
    private static final Duration DISCLOSED = Duration.ofMinutes(30);

    /** Of each opening of these there is a line; the others are tabs, which a page loads by itself again and again. */
    private static final Set<String> ALWAYS = Set.of("case", "values", "evidence", "export", DISCLOSURE);

    private static final Duration TOGETHER = Duration.ofMinutes(1);

    private static final String NOTE = """
            insert into case_reading (read_at, person, part, case_number, reason)
            select :at, :person, :part, :case, :reason
            where not exists (select 1 from case_reading
                where case_number = :case and person = :person and part = :part
                  and read_at > :since and read_at <= :at)
            """;

    private static final String LAST_DISCLOSURE = """
            select max(read_at) from case_reading
            where case_number = :case and person = :person and part = :part
              and read_at > :since and read_at <= :now
            """;

    private final JdbcClient store;
    private final DeskTime time;
    private final TransactionTemplate own;

    ReadLog(JdbcClient store, DeskTime time, PlatformTransactionManager transactions) {
        this.store = store;
        this.time = time;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Writes that a part was opened, in a transaction of its own. */
    void opened(String person, String caseNumber, String part) {
        own.executeWithoutResult(begun -> note(person, caseNumber, part, null));
    }

    /**
     * Writes a disclosure, within the running transaction.
     *
     * @return until when it is in force
     */
    Instant disclosed(String person, String caseNumber, String reason) {
        return note(person, caseNumber, DISCLOSURE, reason).plus(DISCLOSED);
    }

    /** @return the moment that the line has */
    private Instant note(String person, String caseNumber, String part, @Nullable String reason) {
        Instant now = time.now();
        store.sql(NOTE)
                .param("at", Timestamp.from(now))
                .param("person", person)
                .param("part", part)
                .param("case", caseNumber)
                .param("reason", reason)
                .param("since", Timestamp.from(ALWAYS.contains(part) ? now : now.minus(TOGETHER)))
                .update();
        return now;
    }

    /** Until when this person sees the personal data of this case; empty if masked. */
    Optional<Instant> disclosedUntil(String person, String caseNumber) {
        Instant now = time.now();
        return store.sql(LAST_DISCLOSURE)
                .param("case", caseNumber)
                .param("person", person)
                .param("part", DISCLOSURE)
                .param("since", Timestamp.from(now.minus(DISCLOSED)))
                .param("now", Timestamp.from(now))
                .query(Timestamp.class)
                .optional()
                .map(last -> last.toInstant().plus(DISCLOSED));
    }
}

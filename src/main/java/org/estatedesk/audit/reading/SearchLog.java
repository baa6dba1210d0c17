package org.estatedesk.audit.reading;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.estatedesk.audit.AuditAccess;
import org.estatedesk.audit.LookUps;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Refusal;
import org.estatedesk.platform.files.PlainJson;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who searched for what (KNB-07), in the read log; and how often one person may in an hour. */
@Component
class SearchLog implements LookUps {

    private static final Duration LATELY = Duration.ofHours(1);

    /** The next page of the same search is no other one. */
    private static final Duration TOGETHER = Duration.ofMinutes(1);

    private static final String NOTE = """
            insert into case_reading (read_at, person, part, asked)
            select :at, :person, :part, cast(:asked as jsonb)
            where not exists (select 1 from case_reading
                where person = :person and part = :part and asked = cast(:asked as jsonb)
                  and read_at > :since and read_at <= :at)
            """;

    /** That many searches ago. */
    private static final String BEFORE = """
            select read_at from case_reading
            where person = :person and part = :part and asked is not null
              and read_at > :since and read_at <= :now
            order by read_at desc offset :most - 1 limit 1
            """;

    private final JdbcClient store;
    private final DeskTime time;
    private final int most;

    SearchLog(JdbcClient store, DeskTime time, @Value("${estatedesk.audit.searches-per-hour}") int most) {
        this.store = store;
        this.time = time;
        this.most = most;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void looked(String person, String part, Map<String, String> asked) {
        Instant now = time.now();
        before(person, part, now).ifPresent(first -> {
            String again = time.readable(first.plus(LATELY).plusSeconds(59));
            throw new Refusal(
                    HttpStatus.TOO_MANY_REQUESTS,
                    AuditAccess.BUNDLE,
                    "search.often",
                    Map.of("most", most, "again", again));
        });
        store.sql(NOTE)
                .param("at", Timestamp.from(now))
                .param("person", person)
                .param("part", part)
                .param("asked", PlainJson.MAPPER.valueToTree(asked).toString())
                .param("since", Timestamp.from(now.minus(TOGETHER)))
                .update();
    }

    private Optional<Instant> before(String person, String part, Instant now) {
        return store.sql(BEFORE)
                .param("person", person)
                .param("part", part)
                .param("since", Timestamp.from(now.minus(LATELY)))
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }
}

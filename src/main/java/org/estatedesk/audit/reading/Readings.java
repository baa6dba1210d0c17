package org.estatedesk.audit.reading;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks into the read log. */
@Component
class Readings {

    private static final String MATCHING = """
            from case_reading
            where (cast(:person as text) is null or person = :person)
              and (cast(:case as text) is null or case_number = :case)
              and (cast(:from as timestamptz) is null or read_at >= :from)
              and (cast(:to as timestamptz) is null or read_at < :to)
            """;
    private static final String PAGE = "select id, read_at as at, person, part, case_number, reason, asked " + MATCHING
            + " and id < :after order by id desc limit :size";
    private static final String TOTAL = "select count(*) " + MATCHING;

    /**
     * One line of the log.
     *
     * @param caseNumber null for a search
     * @param asked as JSON, for what was searched
     */
    record Reading(
            long id,
            Instant at,
            String person,
            String part,
            @Nullable String caseNumber,
            @Nullable String reason,
            @Nullable String asked) {}

    /**
     * What is looked for; null leaves it open.
     *
     * @param from first moment
     * @param to first moment that does not count any more
     */
    record Wanted(
            @Nullable String person,
            @Nullable String caseNumber,
            @Nullable Instant from,
            @Nullable Instant to) {}

    private final JdbcClient store;

    Readings(JdbcClient store) {
        this.store = store;
    }

    /** Newest first, those written before the one with that id. */
    List<Reading> page(Wanted wanted, long after, int size) {
        return asked(PAGE, wanted)
                .param("after", after)
                .param("size", size)
                .query(Reading.class)
                .list();
    }

    long total(Wanted wanted) {
        return asked(TOTAL, wanted).query(Long.class).single();
    }

    private JdbcClient.StatementSpec asked(String statement, Wanted wanted) {
        return store.sql(statement)
                .param("person", wanted.person())
                .param("case", wanted.caseNumber())
                .param("from", timestamp(wanted.from()))
                .param("to", timestamp(wanted.to()));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }
}

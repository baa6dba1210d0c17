package org.estatedesk.audit.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estatedesk.audit.figures.counts.Days;
import org.estatedesk.platform.DeskTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts cases by the day of the desk's zone on which they were opened and closed. */
@Component
class CaseDays {

    /** A case that somebody still has to work on. */
    record OpenCase(String number, String processKey, Instant openedAt) {}

    static final String OPENED = """
            select (registered_at at time zone :zone)::date as day, count(*) as cases from service_case
            where registered_at >= :from and registered_at < :until group by 1
            """;

    static final String CLOSED = """
            select (closed_at at time zone :zone)::date as day, count(*) as cases from service_case
            where closed_at >= :from and closed_at < :until group by 1
            """;

    static final String OLDEST_OPEN = """
            select case_number as number, process_key, registered_at as opened_at from service_case
            where status = 'OPEN' order by registered_at, case_number limit :limit
            """;

    private final JdbcClient store;
    private final DeskTime time;

    CaseDays(JdbcClient store, DeskTime time) {
        this.store = store;
        this.time = time;
    }

    /** By day; days without any are missing. */
    Map<LocalDate, Long> opened(Days days) {
        return count(days, OPENED);
    }

    /** By day, closed and ended ones; days without any are missing. */
    Map<LocalDate, Long> closed(Days days) {
        return count(days, CLOSED);
    }

    /** The open cases that were opened first. */
    List<OpenCase> oldestOpen(int limit) {
        return store.sql(OLDEST_OPEN)
                .param("limit", limit)
                .query(OpenCase.class)
                .list();
    }

    private Map<LocalDate, Long> count(Days days, String sql) {
        Map<LocalDate, Long> found = new HashMap<>();
        store.sql(sql)
                .param("zone", time.zone().getId())
                .param("from", OffsetDateTime.ofInstant(days.begins(time.zone()), ZoneOffset.UTC))
                .param("until", OffsetDateTime.ofInstant(days.ends(time.zone()), ZoneOffset.UTC))
                .query(row -> {
                    found.put(row.getObject("day", LocalDate.class), row.getLong("cases"));
                });
        return found;
    }
}

package org.estatedesk.audit.figures.counts;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the engine's history tables: its query interface neither groups visits nor knows how long they took. The run
 * around a step for several people is left out: each person's run counts as a visit. Its times are UTC, as the desk is.
 */
@Component
class VisitHistory {

    static final String ENDED = """
            with ended as (
                select proc_def_key_, proc_def_id_, act_id_, duration_, count(*) as visits
                from act_hi_actinst
                where end_time_ >= :from and end_time_ < :until and act_type_ <> 'multiInstanceBody'
                group by proc_def_key_, proc_def_id_, act_id_, duration_
                union all
                select proc_def_key_, proc_def_id_, proc_def_key_, duration_, count(*)
                from act_hi_procinst
                where end_time_ >= :from and end_time_ < :until
                group by proc_def_key_, proc_def_id_, duration_)
            select proc_def_key_ as process_key, coalesce(drawing.version_, 0) as process_version, act_id_ as step_id,
                   coalesce(duration_, 0) as millis, visits as count
            from ended left join act_re_procdef drawing on drawing.id_ = ended.proc_def_id_
            """;

    private final JdbcClient store;

    VisitHistory(JdbcClient store) {
        this.store = store;
    }

    /**
     * The visits of steps that ended in that time, cancelled ones too, and the process instances that did.
     *
     * @param until the first moment that does not belong to it
     */
    List<StepVisits> ended(Instant from, Instant until) {
        return store.sql(ENDED)
                .param("from", utc(from))
                .param("until", utc(until))
                .query(StepVisits.class)
                .list();
    }

    /** When the oldest visit ended that is still known; empty if there is none. */
    Optional<Instant> oldest() {
        return store.sql("select min(end_time_) from act_hi_actinst")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDateTime.class)))
                .single()
                .map(oldest -> oldest.toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}

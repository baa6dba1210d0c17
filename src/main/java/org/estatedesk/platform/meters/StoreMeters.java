package org.estatedesk.platform.meters;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.estatedesk.platform.DeskTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gauges of what the store holds, the same from each node. Counted four times a minute, however often somebody asks, by
 * indexes that hold few rows.
 */
@Component
class StoreMeters {

    private static final String COUNTED = """
            select 'estatedesk.cases.open' as gauge, p.key_ as tag, count(c.case_number) as number
            from (select distinct key_ from act_re_procdef) p
            left join service_case c on c.process_key = p.key_ and c.status = 'OPEN' group by p.key_
            union all
            select 'estatedesk.steps.late', p.key_, count(t.id_) from act_re_procdef p
            left join act_ru_task t on t.proc_def_id_ = p.id_ and t.due_date_ < :now group by p.key_
            union all
            -- Of the last day.
            select 'estatedesk.messages', lower(s.state), count(n.id)
            from (values ('WAITING'), ('SENT'), ('SHOWN'), ('CALLED'), ('FAILED'), ('NOT_SENT')) s (state)
            left join notification n on n.state = s.state and n.created_at > :day group by s.state
            union all
            select 'estatedesk.jobs', 'due', count(*) from act_ru_job
            where duedate_ <= :now and retries_ > 0 and suspension_state_ = 1
            union all
            select 'estatedesk.jobs', 'failed', count(*) from act_ru_incident where root_cause_incident_id_ = id_
            union all
            select 'estatedesk.warnings', s.watch, count(w.id) from (values ('failedJobs'), ('lateJobs'), ('undelivered'),
                ('journalProofs'), ('diskSpace')) s (watch)
            left join warning w on w.watch = s.watch and w.ended_at is null group by s.watch""";

    /** By which tag the rows of each are told apart. */
    private static final Map<String, String> TAGS = Map.of(
            "estatedesk.cases.open", "procedure",
            "estatedesk.steps.late", "procedure",
            "estatedesk.messages", "state",
            "estatedesk.jobs", "state",
            "estatedesk.warnings", "watch");

    private record Counted(String gauge, String tag, long number) {

        MultiGauge.Row<?> row() {
            return MultiGauge.Row.of(Tags.of(Objects.requireNonNull(TAGS.get(gauge)), tag), number);
        }
    }

    private final JdbcClient store;
    private final DeskTime time;
    private final Map<String, MultiGauge> gauges;

    StoreMeters(JdbcClient store, DeskTime time, MeterRegistry meters) {
        this.store = store;
        this.time = time;
        this.gauges = TAGS.keySet().stream()
                .collect(Collectors.toMap(
                        name -> name, name -> MultiGauge.builder(name).register(meters)));
    }

    @Scheduled(fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    void count() {
        List<Counted> all = store.sql(COUNTED)
                .param("now", Timestamp.from(time.now()))
                .param("day", Timestamp.from(time.now().minus(Duration.ofDays(1))))
                .query(Counted.class)
                .list();
        gauges.forEach((name, gauge) -> gauge.register(rows(all, name), true));
    }

    private static List<MultiGauge.Row<?>> rows(List<Counted> all, String gauge) {
        return all.stream()
                .filter(one -> one.gauge().equals(gauge))
                .<MultiGauge.Row<?>>map(Counted::row)
                .toList();
    }
}

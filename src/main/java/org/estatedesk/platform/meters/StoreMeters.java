package org.estatedesk.platform.meters;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

    private record Counted(MultiGauge gauge, String tag, String sql) {}

    private final JdbcClient store;
    private final DeskTime time;
    private final List<Counted> all;

    StoreMeters(JdbcClient store, DeskTime time, MeterRegistry meters) {
        this.store = store;
        this.time = time;
        this.all = List.of(
                count(meters, "estatedesk.cases.open", "procedure", """
                        select p.key_, count(c.case_number) from (select distinct key_ from act_re_procdef) p
                        left join service_case c on c.process_key = p.key_ and c.status = 'OPEN' group by p.key_"""),
                count(meters, "estatedesk.steps.late", "procedure", """
                        select p.key_, count(t.id_) from act_re_procdef p
                        left join act_ru_task t on t.proc_def_id_ = p.id_ and t.due_date_ < :now group by p.key_"""),
                // Of the last day.
                count(meters, "estatedesk.messages", "state", """
                        select lower(s.state), count(n.id)
                        from (values ('WAITING'), ('SENT'), ('SHOWN'), ('CALLED'), ('FAILED'), ('NOT_SENT')) s (state)
                        left join notification n on n.state = s.state and n.created_at > :day group by s.state"""),
                count(meters, "estatedesk.jobs", "state", """
                        select s.state, case s.state when 'due' then
                            (select count(*) from act_ru_job where duedate_ <= :now and retries_ > 0 and suspension_state_ = 1)
                            else (select count(*) from act_ru_incident where root_cause_incident_id_ = id_) end
                        from (values ('due'), ('failed')) s (state)"""),
                count(meters, "estatedesk.warnings", "watch", """
                        select s.watch, count(w.id) from (values ('failedJobs'), ('lateJobs'), ('undelivered'),
                            ('journalProofs'), ('diskSpace')) s (watch)
                        left join warning w on w.watch = s.watch and w.ended_at is null group by s.watch"""));
    }

    private static Counted count(MeterRegistry meters, String name, String tag, String sql) {
        return new Counted(MultiGauge.builder(name).register(meters), tag, sql);
    }

    @Scheduled(fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    void count() {
        all.forEach(this::count);
    }

    private void count(Counted one) {
        one.gauge.register(rows(one), true);
    }

    private List<MultiGauge.Row<?>> rows(Counted one) {
        return store.sql(one.sql)
                .param("now", Timestamp.from(time.now()))
                .param("day", Timestamp.from(time.now().minus(Duration.ofDays(1))))
                .<MultiGauge.Row<?>>query(
                        (row, number) -> MultiGauge.Row.of(Tags.of(one.tag, row.getString(1)), row.getLong(2)))
                .list();
    }
}

package org.estatedesk.platform.warnings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.estatedesk.platform.DeskTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether some node takes up what is due: without that no deadline is judged, nobody is reminded and no message goes out. */
@Component
class LateJobs extends Watched {

    /** What a dead node had taken is free again when its lock has run out, and counts from then on. */
    private static final Duration LATE = Duration.ofSeconds(30);

    private static final String OLDEST = """
            select j.duedate_, count(*) over () as number, coalesce(c.business_key_, '-') as case_number
            from act_ru_job j
            left join act_ru_execution p on p.id_ = j.process_instance_id_
            left join act_ru_execution c on c.id_ = p.root_proc_inst_id_
            where j.duedate_ < :late and j.retries_ > 0 and j.suspension_state_ = 1
                and (j.lock_exp_time_ is null or j.lock_exp_time_ < :now)
            order by j.duedate_ limit 1""";

    private final JdbcClient store;
    private final DeskTime time;

    LateJobs(JdbcClient store, DeskTime time) {
        this.store = store;
        this.time = time;
    }

    @Override
    public List<Trouble> now() {
        Instant now = time.now();
        return store.sql(OLDEST)
                .param("now", Timestamp.from(now))
                .param("late", Timestamp.from(now.minus(LATE)))
                .query((row, number) -> trouble(row))
                .list();
    }

    private Trouble trouble(ResultSet row) throws SQLException {
        Instant since = row.getTimestamp("duedate_").toInstant();
        List<Object> fields = List.of(row.getLong("number"), row.getString("case_number"));
        return new Trouble("jobs", since, "jobs.late", fields, null);
    }
}

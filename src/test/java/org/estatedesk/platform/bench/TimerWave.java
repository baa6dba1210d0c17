package org.estatedesk.platform.bench;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.estatedesk.support.RestPerson;

/** Timers that are due one after the other, and how late they were. */
final class TimerWave {

    private static final String FIRED = " from act_hi_job_log where process_def_key_ = 'test-due' and job_state_ = 2";
    private static final String LATE = "extract(epoch from timestamp_ - job_duedate_) * 1000";

    /** One each fiftieth of a second; the server's clock is the desk's. */
    private static final String IN_A_ROW = """
            update act_ru_job j set duedate_ = clock_timestamp() at time zone 'UTC' + interval '8 s' + n * interval '20 ms'
            from (select id_, row_number() over () as n from act_ru_job where process_def_key_ = 'test-due') k
            where k.id_ = j.id_""";

    private final MeasuredDesk desk;

    private TimerWave(MeasuredDesk desk) {
        this.desk = desk;
    }

    /** Lets so many fire, one each fiftieth of a second. */
    static TimerWave of(MeasuredDesk desk, int timers) throws IOException {
        RestPerson demo = desk.person("demo");
        demo.send(
                        "POST",
                        "/engine-rest/deployment/create",
                        drawing(),
                        "Content-Type",
                        "multipart/form-data; boundary=x")
                .ok();
        for (int i = 0; i < timers; i++) {
            demo.post("/process-definition/key/test-due/start", "{}").ok();
        }
        desk.sql().update(IN_A_ROW);
        await().atMost(Duration.ofMinutes(5)).until(() -> desk.number("select count(*)" + FIRED) == timers);
        return new TimerWave(desk);
    }

    private static String drawing() throws IOException {
        try (InputStream file = TimerWave.class.getResourceAsStream("/notifications/test-due.bpmn")) {
            return "--x\r\nContent-Disposition: form-data; name=\"d\"; filename=\"test-due.bpmn\"\r\n\r\n"
                    + new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                            .replace("timeDate", "timeDuration")
                            .replace("${due}", "PT6H")
                    + "\r\n--x--\r\n";
        }
    }

    /** So many milliseconds late at most were so many of a hundred. */
    double late(int ofHundred) {
        return desk.number("select percentile_disc(" + ofHundred / 100.0 + ") within group (order by " + LATE
                + ")::float8" + FIRED);
    }
}

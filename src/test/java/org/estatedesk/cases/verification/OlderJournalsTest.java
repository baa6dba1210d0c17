package org.estatedesk.cases.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.estatedesk.support.DeskTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A desk whose cases are older than the chain. */
@DeskTest
class OlderJournalsTest {

    private static final String SCHEMA = "older";

    @Autowired
    JdbcConnectionDetails store;

    @Test
    void entriesFromBeforeTheChainAreChainedWhenTheDeskIsUpgraded() {
        DriverManagerDataSource older = new DriverManagerDataSource(
                store.getJdbcUrl() + (store.getJdbcUrl().contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA,
                store.getUsername(),
                store.getPassword());
        JdbcTemplate jdbc = new JdbcTemplate(older);
        migrate(older, "1");
        writeOld(jdbc, "CMP-2026-000001", "Registered; \"first\" asked: 李女士 \\ \t \u0007 \u007f \u2028 😀");
        writeOld(jdbc, "CMP-2026-000002", "Zeile\nund Zeile");
        migrate(older, "2");
        Verdict verdict = new JournalVerifier(jdbc, new DataSourceTransactionManager(older)).verifyAll();
        assertThat(verdict).isEqualTo(new Verdict(2, 6, java.util.List.of()));
        jdbc.execute("drop schema " + SCHEMA + " cascade");
    }

    private static void migrate(DriverManagerDataSource older, String version) {
        Flyway.configure()
                .dataSource(older)
                .schemas(SCHEMA)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private static void writeOld(JdbcTemplate jdbc, String number, String text) {
        jdbc.update(
                "insert into service_case (case_number, kind, process_key, process_instance_id, first_asked_by, status,"
                        + " occurred_at, registered_at, version, journal_size)"
                        + " values (?, 'CMP', 'p', '1', 'hotline', 'OPEN', now(), now(), 0, 3)",
                number);
        for (int entry = 1; entry <= 3; entry++) {
            jdbc.update(
                    "insert into journal_entry (id, case_number, entry_no, kind, actor, step_id, process_version, text,"
                            + " occurred_at, recorded_at) values (nextval('journal_entry_seq'), ?, ?, 'NOTE', 'system',"
                            + " ?, ?, ?, now(), '2026-03-01T01:00:00Z')",
                    number,
                    entry,
                    entry == 2 ? null : "Task_A",
                    entry == 2 ? null : 3,
                    text);
        }
    }
}

package org.estatedesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.estatedesk.cases.Cases.NewCase;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** EMG-04, CMP-02: whoever opens a case reads those of its unit, not all that there are. */
@DeskTest
class OpenCasesByIndexTest {

    private static final int OTHERS = 5000;

    private record Rows(long inSequence, long byIndex) {}

    @Autowired
    Cases cases;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theOpenCasesOfAUnitAreReadByTheirUnit() {
        transaction.executeWithoutResult(begun -> {
            begun.setRollbackOnly();
            Contact contact = new Contact("李女士", "138", "4711-0606", "phone", "noise");
            ServiceCase own = cases.open(new NewCase("EMG", "test", "1", contact, "hotline", null, Map.of()));
            others();
            Rows before = read();
            assertThat(cases.openAt("4711栋0606", "EMG")).hasSize(1);
            assertThat(cases.openPerhapsAt("47110606", "EMG")).hasSize(1);
            assertThat(cases.contactDays(own)).hasSize(1);
            Rows after = read();
            assertThat(after.inSequence()).isEqualTo(before.inSequence());
            assertThat(after.byIndex() - before.byIndex()).isBetween(3L, 20L);
        });
    }

    /** Open, at as many units, of as many matters. */
    private void others() {
        jdbc.update("""
                insert into service_case (case_number, kind, process_key, process_instance_id, unit, unit_key, unit_gist,
                                          subject, matter_key, first_asked_by, status, occurred_at, registered_at, version)
                select 'EMG-1999-' || n, 'EMG', 'test', n, '9-' || n, '9-' || n, '9' || n, 'noise', '9-' || n || '|noise',
                       'hotline', 'OPEN', now(), now(), 0
                from generate_series(1, ?) n""", OTHERS);
        jdbc.execute("analyze service_case");
    }

    private Rows read() {
        return jdbc.queryForObject(
                "select seq_tup_read, idx_tup_fetch from pg_stat_xact_user_tables where relid = 'service_case'::regclass",
                (row, number) -> new Rows(row.getLong(1), row.getLong(2)));
    }
}

package org.estatedesk.cases.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads journals row by row, however many there are, as they stood at one moment: a desk that goes on writing meanwhile
 * disturbs nothing. It looks at the tables themselves, not at what the desk makes of them.
 */
@Component
class JournalVerifier {

    private static final int ROWS_AT_ONCE = 1000;
    private static final String COLUMNS = """
            select coalesce(c.case_number, e.case_number) as case_number, c.journal_size, c.journal_hash,
                   e.entry_no, e.kind, e.actor, e.step_id, e.step_name, e.process_key, e.process_version, e.text,
                   e.details, e.occurred_at, e.recorded_at, e.previous_hash, e.hash
            """;
    private static final String OF_ALL = COLUMNS + """
            from service_case c full join journal_entry e on e.case_number = c.case_number
            order by 1, e.entry_no""";

    /** Chosen before they are joined, by both tables' indexes; behind a full join all cases would be read. */
    static final String OF_ONE = "with asked (case_number) as (values (?)) " + COLUMNS + """
            from (select * from service_case where case_number = (select case_number from asked)) c
            full join (select * from journal_entry where case_number = (select case_number from asked)) e
                on e.case_number = c.case_number
            order by e.entry_no""";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate atOneMoment;

    JournalVerifier(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        this.jdbc.setFetchSize(ROWS_AT_ONCE);
        this.atOneMoment = new TransactionTemplate(transactions);
        atOneMoment.setReadOnly(true);
        atOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        atOneMoment.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Verdict verifyAll() {
        return verify(OF_ALL);
    }

    private Verdict verify(String sql, Object... arguments) {
        Pass pass = new Pass();
        atOneMoment.executeWithoutResult(begun -> jdbc.query(sql, pass::row, arguments));
        return pass.verdict();
    }

    /** The verdict on one case; on none if there is no such case. */
    Verdict verifyOne(String caseNumber) {
        return verify(OF_ONE, caseNumber);
    }

    /** The entries of a case with what the case says of them; null if there is no such case. */
    @Nullable
    Export export(String caseNumber) {
        return atOneMoment.execute(begun -> read(caseNumber));
    }

    /** The same as it stands in the transaction of whoever asks. */
    @Nullable
    Export read(String caseNumber) {
        List<StoredEntry> entries = new ArrayList<>();
        List<Export> found = new ArrayList<>();
        jdbc.query(
                OF_ONE,
                row -> {
                    if (row.getString("hash") != null) {
                        entries.add(StoredEntry.of(row));
                    }
                    found.add(Export.of(row, entries));
                },
                caseNumber);
        return found.isEmpty() ? null : found.get(0);
    }

    /** One walk through the rows, case after case. */
    private static final class Pass {

        private final List<Break> broken = new ArrayList<>();
        private @Nullable String caseNumber;
        private @Nullable Integer size;
        private @Nullable String head;
        private ChainCheck check = new ChainCheck("");
        private long cases;
        private long entries;

        void row(ResultSet row) throws SQLException {
            if (!row.getString("case_number").equals(caseNumber)) {
                finish();
                begin(row);
            }
            if (row.getString("hash") != null) {
                check.next(StoredEntry.of(row));
                entries++;
            }
        }

        private void begin(ResultSet row) throws SQLException {
            String number = row.getString("case_number");
            caseNumber = number;
            size = row.getObject("journal_size", Integer.class);
            head = row.getString("journal_hash");
            check = new ChainCheck(number);
            cases++;
        }

        private void finish() {
            if (caseNumber != null) {
                check.end(size, head).ifPresent(broken::add);
            }
        }

        Verdict verdict() {
            finish();
            return new Verdict(cases, entries, broken);
        }
    }
}

package org.estatedesk.audit.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.estatedesk.cases.Contact;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The text of a case, whose index is dear, is written as it is registered and when it really changes. */
@DeskTest
class TextOnceTest extends Searcher {

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private String number = "";
    private String written = "";

    @BeforeEach
    void register() {
        number = open("王小明", "3-2A1", "电梯坏了");
        written = written();
    }

    /** Another row version after each write. */
    private String written() {
        return jdbc.queryForObject(
                "select xmin || ' ' || ctid from case_text where case_number = ?", String.class, number);
    }

    @Test
    void neitherClassNorOutcomeWritesItAgain() {
        cases.classify(number, "important", "A1");
        cases.classify(number, "major", "A2");
        cases.close(number, "solved");
        assertThat(written()).isEqualTo(written);
        assertThat(numbers("caseClass", "major", "outcome", "solved", "customer", "王小明"))
                .containsExactly(number);
    }

    @Test
    void aCorrectionWritesItOnlyWhereTheTextDiffers() {
        cases.correct(number, new Contact(null, "13900000000", null, null, null));
        cases.correct(number, new Contact(null, null, "３-2a1", null, null));
        assertThat(written()).isEqualTo(written);
        cases.correct(number, new Contact(null, null, "9-902", null, null));
        assertThat(written()).isNotEqualTo(written);
        assertThat(words("9-902 电梯")).containsExactly(number);
        assertThat(words("3-2A1")).isEmpty();
    }

    @Test
    void theViewsSayWhatTheTablesHold() {
        cases.classify(number, "important", "A1");
        cases.correct(number, new Contact("李", null, "9-902", null, "noise"));
        for (String table : new String[] {"case_search", "case_text"}) {
            assertThat(jdbc.queryForObject(
                            "select count(*) from (select * from %1$s_source except select * from %1$s) as differing"
                                            .formatted(table)
                                    + " where case_number = ?",
                            Integer.class,
                            number))
                    .isZero();
        }
    }

    @Test
    void aCaseThatIsClassifiedAsItIsOpenedIsFoundByItsClass() {
        transaction.executeWithoutResult(begun -> {
            number = open("陈", "5-501", "noise");
            cases.classify(number, "major", "A1");
            cases.correct(number, new Contact(null, null, "5-502", null, null));
        });
        assertThat(numbers("caseClass", "major", "unit", "5-502")).containsExactly(number);
        assertThat(words("5-502 noise")).containsExactly(number);
    }
}

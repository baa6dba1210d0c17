package org.estatedesk.cases.verification;

import java.util.Map;
import java.util.TreeMap;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Cases.NewCase;
import org.estatedesk.cases.Contact;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.Journal.Line;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.JournalEntry.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A journal of five entries, and somebody who rules the database. */
abstract class WrittenJournal {

    @Autowired
    protected Cases cases;

    @Autowired
    protected Journal journal;

    @Autowired
    protected JdbcTemplate jdbc;

    @Autowired
    protected TransactionTemplate transaction;

    protected String number = "";

    @BeforeEach
    void write() {
        Contact contact = new Contact("李女士", "13800000000", "3-2A1", "phone", "noise");
        number = cases.open(new NewCase("CMP", "test", "1", contact, "hotline", null, Map.of()))
                .caseNumber();
        journal.write(number, Kind.NOTE, "Plain.");
        journal.write(number, line());
        journal.write(number, Kind.NOTE, "Almost the last.");
        journal.write(number, Kind.NOTE, "The last.");
    }

    /** All that is hard to write down alike in two languages. */
    private static Line line() {
        Map<String, Object> details = new TreeMap<>();
        details.put(
                "text", "quote \" slash \\ / tab \t line \n \r \b \f bell \u0007 del \u007f sep \u2028 \u00e9 中文 😀");
        details.put("half", "\ud83d and nul \u0000");
        details.put("键 😀", Map.of("nested", java.util.List.of(1, -2L, true, "x", 1.5)));
        details.put("big", 9007199254740991L);
        details.put("bigger", 9007199254740993L);
        details.put("empty", Map.of());
        details.put("long", "长".repeat(5000));
        details.put("\ue000", "after the surrogates");
        return new Line(Kind.COMPLETED, "Done: \"中文\" 😀", details).at(new Step("Task_A", "Step", "process", 3));
    }

    /** With triggers and foreign keys switched off. */
    int tamper(String sql, Object... arguments) {
        Integer rows = transaction.execute(begun -> {
            jdbc.execute("set local session_replication_role = replica");
            return jdbc.update(sql, arguments);
        });
        return rows == null ? 0 : rows;
    }

    /** Other tests share the store. */
    @AfterEach
    void remove() {
        tamper("delete from journal_entry where case_number = ?", number);
        tamper("delete from service_case where case_number = ?", number);
    }
}

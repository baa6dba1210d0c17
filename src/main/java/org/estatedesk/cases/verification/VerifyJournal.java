package org.estatedesk.cases.verification;

import java.util.List;
import java.util.stream.Stream;
import org.estatedesk.platform.store.BesideRunningDesk;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.BadSqlGrammarException;

/**
 * The flag {@code --verify-journal}: checks all journals and ends. Only the store is opened: no engine, no jobs, no web
 * server, so that it may run beside a desk.
 */
public final class VerifyJournal {

    private static final String FLAG = "--verify-journal";

    /** No {@code @Configuration}: the desk itself must not find it. */
    @ComponentScan("org.estatedesk.platform.store")
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class
    })
    @Import({JournalVerifier.class, Findings.class})
    static class StoreOnly {}

    private VerifyJournal() {}

    /** Whether the command line asks for it. */
    public static boolean isAskedFor(String... args) {
        return List.of(args).contains(FLAG);
    }

    /**
     * Prints a line for each broken journal and a summary.
     *
     * @return the exit status: 0 if all journals are as they were written, else 1
     */
    public static int run(String... args) {
        try (ConfigurableApplicationContext store = BesideRunningDesk.start(StoreOnly.class, args)) {
            return verify(store.getBean(JournalVerifier.class), store.getBean(Findings.class));
        }
    }

    private static int verify(JournalVerifier verifier, Findings findings) {
        try {
            Verdict verdict = verifier.verifyAll();
            Stream.concat(verdict.broken().stream().map(findings::line), Stream.of(findings.summary(verdict)))
                    .forEach(System.out::println);
            return verdict.intact() ? 0 : 1;
        } catch (BadSqlGrammarException noSuchTable) {
            System.out.println(findings.unreadable());
            return 1;
        }
    }
}

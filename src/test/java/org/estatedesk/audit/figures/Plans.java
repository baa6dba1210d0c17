package org.estatedesk.audit.figures;

import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the store would answer; the tables of a test are so small that it would read or sort them whole, so that is forbidden. */
public final class Plans {

    private Plans() {}

    /** The plan of a statement. */
    public static String of(
            JdbcClient store, PlatformTransactionManager transactions, String sql, Map<String, Object> values) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(begun -> {
            store.sql("set local enable_seqscan = off").update();
            store.sql("set local enable_sort = off").update();
            return String.join(
                    "\n",
                    store.sql("explain " + sql)
                            .params(values)
                            .query(String.class)
                            .list());
        }));
    }
}

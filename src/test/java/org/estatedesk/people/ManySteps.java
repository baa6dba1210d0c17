package org.estatedesk.people;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the store with open steps, for one transaction that is taken back, and counts what is read of them meanwhile. */
final class ManySteps {

    /** A row of the engine's as another one, but for these columns. */
    private static final String COPY = """
            insert into %1$s select (jsonb_populate_record(original, jsonb_build_object(%2$s))).*
            from %1$s original, generate_series(1, ?) n where original.id_ = ?""";

    private static final String READ = """
            select coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0) from pg_stat_xact_user_tables
            where schemaname = current_schema()""";

    private static final List<String> FINISHED = List.of("""
            insert into service_case (case_number, kind, process_key, process_instance_id, unit, unit_key, unit_gist, subject,
                matter_key, first_asked_by, status, outcome, occurred_at, registered_at, closed_at, version)
            select 'CMP-1999-' || n, 'CMP', 'test', 'old-' || n, '9-' || n, '9-' || n, '9' || n, 'noise', '9-' || n || '|noise',
                'frontdesk', 'CLOSED', 'rejected', long, long, long, 0
            from generate_series(1, ?) n, (values (now() - interval '400 days')) as ago (long)""", """
            insert into notification (id, case_number, event_key, asked, recipient_kind, recipient, template, subject, text,
                state, created_at, settled_at, version)
            select 1e12 + n, 'CMP-1999-' || n, 'old-' || n, 'front-desk', 'GROUP', 'front-desk', 'test', 'test', 'test',
                'SHOWN', long, long, 0
            from generate_series(1, ?) n, (values (now() - interval '400 days')) as ago (long)""");

    private final JdbcTemplate store;

    private ManySteps(JdbcTemplate store) {
        this.store = store;
    }

    /** What is filled within it is gone afterwards. */
    static void within(JdbcTemplate store, TransactionTemplate transaction, Consumer<ManySteps> deed) {
        transaction.executeWithoutResult(begun -> {
            begun.setRollbackOnly();
            deed.accept(new ManySteps(store));
        });
    }

    /**
     * Multiplies an open step, each in a process of its own.
     *
     * @param taskId the step that is copied
     * @param many how many copies; half of them are late, each a minute later than the one before
     */
    void fill(String taskId, int many) {
        String process =
                store.queryForObject("select proc_inst_id_ from act_ru_task where id_ = ?", String.class, taskId);
        String own = "'%1$s-' || n".formatted(taskId);
        copy(
                "act_ru_execution",
                process,
                many,
                "'id_', %1$s, 'proc_inst_id_', %1$s, 'root_proc_inst_id_', %1$s".formatted(own));
        copy(
                "act_ru_task",
                taskId,
                many,
                "'id_', %1$s, 'proc_inst_id_', %1$s, 'execution_id_', %1$s, 'due_date_', now() + interval '1 minute' * (n - %2$d)"
                        .formatted(own, many / 2));
        for (String link : links(taskId)) {
            copy("act_ru_identitylink", link, many, "'id_', '%1$s-' || n, 'task_id_', %2$s".formatted(link, own));
        }
    }

    private List<String> links(String taskId) {
        return store.queryForList("select id_ from act_ru_identitylink where task_id_ = ?", String.class, taskId);
    }

    private void copy(String table, String original, int many, String changed) {
        store.update(COPY.formatted(table, changed), many, original);
        store.execute("analyze " + table);
    }

    /** Adds cases that ended long ago, each with a message to the front desk. */
    void finish(int many) {
        FINISHED.forEach(rows -> store.update(rows, many));
        store.execute("analyze service_case, notification");
    }

    /**
     * How many rows this transaction reads while it asks. By an index where there is one: beside a few thousand rows the store
     * may find it cheaper to read all of them, which depends on what other tests have left, and not on what is asked.
     */
    long rowsReadBy(Supplier<?> question) {
        store.execute("set local enable_seqscan = off");
        long before = read();
        question.get();
        return read() - before;
    }

    private long read() {
        return store.queryForObject(READ, Long.class);
    }
}

package org.estatedesk.audit.speed;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** How many rows are written fast. */
record Bulk(JdbcTemplate store, TransactionTemplate transaction) {

    /** As many at once as the measuring machine has processors, and one more that waits for the disk. */
    static long together(List<LongSupplier> parts) {
        ExecutorService workers = Executors.newFixedThreadPool(3);
        try {
            List<CompletableFuture<Long>> running = parts.stream()
                    .map(part -> CompletableFuture.supplyAsync(part::getAsLong, workers))
                    .toList();
            return running.stream().mapToLong(CompletableFuture::join).sum();
        } finally {
            workers.shutdown();
        }
    }

    /**
     * Without triggers and foreign keys: what they would do is copied as well. By indexes, since nothing is counted yet of
     * what is being written. The session's times are in UTC.
     */
    LongSupplier unhindered(LongSupplier part) {
        return () -> {
            Long rows = transaction.execute(begun -> {
                List.of(
                                "session_replication_role = replica",
                                "synchronous_commit = off",
                                "enable_seqscan = off",
                                "timezone = 'UTC'",
                                "work_mem = '64MB'")
                        .forEach(setting -> store.execute("set local " + setting));
                return part.getAsLong();
            });
            return rows == null ? 0 : rows;
        };
    }

    long vacuumed(String table) {
        store.execute("vacuum analyze " + table);
        return 0;
    }

    /** Otherwise one every few seconds has each page written once more as a whole. */
    long withRareCheckpoints(LongSupplier work) {
        settle("alter system set max_wal_size = '16GB'");
        try {
            return work.getAsLong();
        } finally {
            settle("alter system reset max_wal_size");
        }
    }

    private void settle(String setting) {
        store.execute(setting);
        store.execute("select pg_reload_conf()");
    }
}

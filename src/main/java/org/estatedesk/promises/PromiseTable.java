package org.estatedesk.promises;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.estatedesk.platform.PerTransaction;
import org.estatedesk.platform.files.PlainJson;
import org.estatedesk.promises.Commitment.Drawn;
import org.estatedesk.promises.Commitment.Run;
import org.estatedesk.promises.Promise.LateReason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the ledger's table. What a transaction adds or changes is written at its end, as it is by then, or before the table is
 * read again: what is new in one statement, and of each promise that changed what changed alone.
 */
@Component
class PromiseTable {

    /** Of the sequence, which counts in such steps. */
    private static final int AT_ONCE = 50;

    private static final String ADD =
            "insert into promise select * from json_populate_recordset(cast(null as promise), cast(:rows as json))";

    private static final String CHANGE = "update promise set (%1$s) = (select %1$s from"
            + " json_populate_record(cast(null as promise), cast(:row as json))) where id = :id";

    /** A promise of this transaction, and how it stands in the table; empty if it does not yet. */
    private static final class Held {
        private final Promise promise;
        private Map<String, @Nullable Object> row;

        Held(Promise promise, Map<String, @Nullable Object> row) {
            this.promise = promise;
            this.row = row;
        }
    }

    private final JdbcClient store;
    private final PerTransaction<Map<Long, Held>> held = new PerTransaction<>(LinkedHashMap::new, this::write);
    private long lastId;
    private long idsLeft;

    PromiseTable(JdbcClient store) {
        this.store = store;
    }

    /** Gives a new promise its number. */
    Promise add(Promise promise) {
        promise.number(nextId());
        held.get().put(promise.id(), new Held(promise, Map.of()));
        return promise;
    }

    private synchronized long nextId() {
        if (idsLeft == 0) {
            lastId =
                    store.sql("select nextval('promise_seq')").query(Long.class).single();
            idsLeft = Math.min(AT_ONCE, lastId);
        }
        idsLeft--;
        return lastId - idsLeft;
    }

    /** Reads a row; the same promise is the same object as long as a transaction lasts. */
    Promise read(ResultSet row, int number) throws SQLException {
        Promise read = new Promise(row);
        return held.find()
                .map(known -> known.computeIfAbsent(read.id(), id -> new Held(read, row(read))).promise)
                .orElse(read);
    }

    /** Writes what is not written yet. */
    void write() {
        held.find().ifPresent(this::write);
    }

    private void write(Map<Long, Held> promises) {
        List<Map<String, @Nullable Object>> added = new ArrayList<>();
        for (Held one : promises.values()) {
            Map<String, @Nullable Object> row = row(one.promise);
            if (one.row.isEmpty()) {
                added.add(row);
            } else if (!row.equals(one.row)) {
                change(one.row, row);
            }
            one.row = row;
        }
        if (!added.isEmpty()) {
            store.sql(ADD).param("rows", json(added)).update();
        }
    }

    private void change(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(after);
        changed.entrySet().removeIf(column -> Objects.equals(column.getValue(), before.get(column.getKey())));
        store.sql(CHANGE.formatted(String.join(", ", changed.keySet())))
                .param("row", json(changed))
                .param("id", after.get("id"))
                .update();
    }

    private static String json(Object rows) {
        try {
            return PlainJson.MAPPER.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A promise holds what is no JSON", e);
        }
    }

    /** A promise by column; times as text. */
    private static Map<String, @Nullable Object> row(Promise promise) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("id", promise.id());
        columns.put("case_number", promise.caseNumber());
        columns.put("round", promise.round());
        columns.put("started_at", promise.startedAt().toString());
        columns.put("first_due_at", promise.firstDueAt().toString());
        columns.put("due_at", promise.dueAt().toString());
        columns.put("explanation", promise.due().sentence());
        columns.put("provisional", promise.provisional());
        columns.put("owner_groups", String.join(",", promise.groups()));
        columns.put("assignee", promise.assignee());
        columns.put("clock_jump", promise.clockJump());
        columns.put("doubt", promise.doubt());
        drawn(columns, promise.drawn());
        run(columns, promise.run());
        end(columns, promise);
        lateReason(columns, promise.lateReason());
        return columns;
    }

    private static void drawn(Map<String, @Nullable Object> columns, Drawn drawn) {
        columns.put("name", drawn.name());
        columns.put("timer_id", drawn.timerId());
        columns.put("step_id", drawn.stepId());
        columns.put("step_name", drawn.stepName());
        columns.put("process_key", drawn.processKey());
        columns.put("process_version", drawn.processVersion());
    }

    private static void run(Map<String, @Nullable Object> columns, Run run) {
        columns.put("process_instance_id", run.processInstanceId());
        columns.put("execution_id", run.executionId());
        columns.put("job_id", run.jobId());
    }

    private static void end(Map<String, @Nullable Object> columns, Promise promise) {
        columns.put("state", promise.state().name());
        columns.put("lapsed_at", text(promise.lapsedAt()));
        columns.put("ended_at", text(promise.endedAt()));
        columns.put("ended_by", promise.endedBy());
    }

    private static void lateReason(Map<String, @Nullable Object> columns, @Nullable LateReason reason) {
        columns.put("late_reason", reason == null ? null : reason.code());
        columns.put("late_reason_text", reason == null ? null : reason.text());
        columns.put("late_reason_by", reason == null ? null : reason.by());
        columns.put("late_reason_at", reason == null ? null : text(reason.at()));
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }

    static @Nullable LateReason lateReason(ResultSet row) throws SQLException {
        String code = row.getString("late_reason");
        return code == null
                ? null
                : new LateReason(
                        code,
                        row.getString("late_reason_text"),
                        row.getString("late_reason_by"),
                        row.getTimestamp("late_reason_at").toInstant());
    }
}

package org.estatedesk.promises;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the ledger's table, as this transaction has left it. */
@Component
class PromiseRecords {

    private static final String MOVE = """
            insert into promise_move (id, promise_id, old_due_at, new_due_at, moved_at, moved_by, reason, operation_id)
            values (nextval('promise_move_seq'), :promise, :old, :due, :at, :by, :reason, :operation)""";

    /**
     * Makes other writers of a case wait until this transaction ends. Before anything else is done to its promises: the
     * journal holds the case as well, and two writers who take both in different orders would wait for each other.
     */
    private static final String HOLD = "select case_number from service_case where case_number in"
            + " (select p.case_number from promise p where %s) for no key update";

    /** A step that somebody else took away was not that person's to do in time, nor was the phase that ended with it. */
    private static final String UNEXPLAINED = """
            ended_by = ? and state = 'LATE' and late_reason is null and ended_at is not null
            and exists (select 1 from act_hi_taskinst t
                        where t.proc_inst_id_ = promise.process_instance_id and t.task_def_key_ = promise.step_id
                          and t.assignee_ = promise.ended_by and t.delete_reason_ = 'completed')
            order by ended_at desc, id limit ?""";

    private final JdbcClient store;
    private final PromiseTable table;

    PromiseRecords(JdbcClient store, PromiseTable table) {
        this.store = store;
        this.table = table;
    }

    /** Adds a promise. */
    Promise add(Promise promise) {
        return table.add(promise);
    }

    /** Keeps that a due time is moved. */
    void move(PromiseMove move) {
        table.write();
        store.sql(MOVE)
                .param("promise", move.promiseId())
                .param("old", Timestamp.from(move.oldDueAt()))
                .param("due", Timestamp.from(move.newDueAt()))
                .param("at", Timestamp.from(move.movedAt()))
                .param("by", move.movedBy())
                .param("reason", move.reason())
                .param("operation", move.operationId())
                .update();
    }

    private List<Promise> all(String condition, Object... values) {
        return asked("select * from promise where " + condition, values)
                .query(table::read)
                .list();
    }

    private JdbcClient.StatementSpec asked(String question, Object... values) {
        table.write();
        return store.sql(question).params(values);
    }

    Optional<Promise> byId(long id) {
        return all("id = ?", id).stream().findFirst();
    }

    Optional<Promise> byJob(String jobId) {
        return all("job_id = ?", jobId).stream().findFirst();
    }

    List<Promise> ofCase(String caseNumber) {
        return all("case_number = ? order by id", caseNumber);
    }

    List<Promise> unexplained(String person, int most) {
        return all(UNEXPLAINED, person, most);
    }

    List<Promise> after(String caseNumber, long id, int most) {
        return all("case_number = ? and id > ? order by id limit ?", caseNumber, id, most);
    }

    List<Promise> ofRun(String processInstanceId) {
        return all("process_instance_id = ? order by id", processInstanceId);
    }

    List<Promise> ofTimer(String processInstanceId, String timerId) {
        return all("process_instance_id = ? and timer_id = ? order by id", processInstanceId, timerId);
    }

    List<Promise> ofStep(String processInstanceId, String stepId) {
        return all("process_instance_id = ? and step_id = ? order by id", processInstanceId, stepId);
    }

    List<Promise> unfinished(String executionId) {
        return all("execution_id = ? and ended_at is null order by id", executionId);
    }

    List<Promise> openLate() {
        return all("state = 'LATE' and ended_at is null order by due_at");
    }

    long countOpenLate() {
        return asked("select count(*) from promise where state = 'LATE' and ended_at is null")
                .query(Long.class)
                .single();
    }

    /** How many promises of a case stand how. */
    Map<Promise.State, Long> tally(String caseNumber) {
        Map<Promise.State, Long> tally = new HashMap<>();
        asked("select state, count(*) from promise where case_number = ? group by state", caseNumber)
                .query(row -> {
                    tally.put(Promise.State.valueOf(row.getString(1)), row.getLong(2));
                });
        return tally;
    }

    /** When the next promise to each of these cases is due. */
    Map<String, Instant> nextDue(Collection<String> caseNumbers) {
        Map<String, Instant> due = new HashMap<>();
        asked(
                        "select case_number, min(due_at) from promise where case_number = any(?) and ended_at is null"
                                + " group by case_number",
                        (Object) caseNumbers.toArray(String[]::new))
                .query(row -> {
                    due.put(row.getString(1), row.getTimestamp(2).toInstant());
                });
        return due;
    }

    /** The round of a repeating timer that begins, from 1. */
    int nextRound(Timers.Started started) {
        return asked(
                        "select coalesce(max(round), 0) + 1 from promise where execution_id = ? and timer_id = ?",
                        started.run().executionId(),
                        started.drawn().timerId())
                .query(Integer.class)
                .single();
    }

    List<PromiseMove> moves(Collection<Long> promises) {
        return asked("select * from promise_move where promise_id = any(?) order by id", (Object)
                        promises.toArray(Long[]::new))
                .query(PromiseMove::read)
                .list();
    }

    /** Holds the case of a process instance, of the execution of a step, or of a timer's job. */
    List<String> holdCaseOf(String id) {
        return asked(
                        HOLD.formatted(
                                "p.process_instance_id = ? or p.job_id = ? or p.execution_id = ? and p.ended_at is null"),
                        id,
                        id,
                        id)
                .query(String.class)
                .list();
    }

    /** The same for the case of one promise. */
    List<String> holdCaseOf(long promise) {
        return asked(HOLD.formatted("p.id = ?"), promise).query(String.class).list();
    }
}

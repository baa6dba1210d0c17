package org.estatedesk.drawings.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.estatedesk.cases.OrderedMoves;
import org.estatedesk.drawings.migration.StandingCase.Obstacle;
import org.estatedesk.platform.DeskTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands behind the engine's batches, and what became of their cases: told in the transaction in which it happens. */
@Service
@Transactional
public class MoveOrders implements OrderedMoves {

    /** A case that stays, with one of the steps that keep it. */
    public record Stuck(String caseNumber, Obstacle obstacle) {}

    /** How far a move has come; of {@code total} cases some are moved, some could not be. */
    public record Progress(Versions versions, int total, int done, List<Stuck> failed) {

        /** Whether each case was tried. */
        public boolean isFinished() {
            return done + failed.size() == total;
        }
    }

    /** An order as somebody gave it. It is never changed. */
    public record Ordered(String batchId, Versions versions, String by, Instant at, String reason) {}

    private final JdbcClient store;
    private final DeskTime time;

    MoveOrders(JdbcClient store, DeskTime time) {
        this.store = store;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Order> behind(String batchId) {
        return find(batchId)
                .map(order ->
                        new Order(order.by(), order.reason(), order.versions().from()));
    }

    /** Between which versions that batch moves cases; empty if it was not made by the desk. */
    @Transactional(readOnly = true)
    public Optional<Versions> versions(String batchId) {
        return find(batchId).map(Ordered::versions);
    }

    /** Notes who ordered a batch, and which cases it is to move. */
    public void begun(String batchId, Versions versions, String orderedBy, String reason, List<StandingCase> movable) {
        store.sql("""
                insert into drawing_move
                    (batch_id, process_key, from_version, to_version, ordered_by, ordered_at, reason)
                values (:batch, :process, :from, :to, :by, :at, :reason)""")
                .param("batch", batchId)
                .param("process", versions.processKey())
                .param("from", versions.from())
                .param("to", versions.to())
                .param("by", orderedBy)
                .param("at", stored(time.now()))
                .param("reason", reason)
                .update();
        movable.forEach(one -> begun(batchId, one));
    }

    private void begun(String batchId, StandingCase movable) {
        store.sql("""
                insert into moving_case (batch_id, process_instance_id, case_number, state)
                values (:batch, :run, :case, 'WAITING')""")
                .param("batch", batchId)
                .param("run", movable.processInstanceId())
                .param("case", movable.caseNumber())
                .update();
    }

    /** A case is on the other version. */
    public void moved(String batchId, String processInstanceId) {
        settle(batchId, processInstanceId, "MOVED", null);
    }

    /** A case stays where it is. */
    public void failed(String batchId, String processInstanceId, Obstacle obstacle) {
        settle(batchId, processInstanceId, "FAILED", obstacle);
    }

    private void settle(String batchId, String processInstanceId, String state, @Nullable Obstacle obstacle) {
        store.sql("""
                update moving_case set state = :state, settled_at = :at, hindrance = :hindrance, step_name = :step
                where batch_id = :batch and process_instance_id = :run""")
                .param("state", state)
                .param("at", stored(time.now()))
                .param(
                        "hindrance",
                        obstacle == null ? null : obstacle.hindrance().name())
                .param("step", obstacle == null ? null : obstacle.stepName())
                .param("batch", batchId)
                .param("run", processInstanceId)
                .update();
    }

    /**
     * How far a move has come.
     *
     * @throws NoSuchElementException if there is no such move
     */
    @Transactional(readOnly = true)
    public Progress progress(String batchId) {
        Ordered order = find(batchId).orElseThrow();
        List<Stuck> failed = store.sql("""
                select case_number, hindrance, step_name from moving_case
                where batch_id = :batch and state = 'FAILED' order by case_number""")
                .param("batch", batchId)
                .query((row, number) -> new Stuck(row.getString("case_number"), obstacle(row)))
                .list();
        String moved = " and state = 'MOVED'";
        return new Progress(order.versions(), count(batchId, ""), count(batchId, moved), failed);
    }

    private int count(String batchId, String which) {
        return store.sql("select count(*) from moving_case where batch_id = :batch" + which)
                .param("batch", batchId)
                .query(Integer.class)
                .single();
    }

    private static Obstacle obstacle(ResultSet row) throws SQLException {
        return new Obstacle(Hindrance.valueOf(row.getString("hindrance")), row.getString("step_name"));
    }

    private Optional<Ordered> find(String batchId) {
        return store.sql("select * from drawing_move where batch_id = :batch")
                .param("batch", batchId)
                .query((row, number) -> order(row))
                .optional();
    }

    /** Orders, newest first: those before a moment, or at it with a lesser batch id. */
    @Transactional(readOnly = true)
    public List<Ordered> ordered(Instant before, String batchId, int size) {
        return store.sql("""
                select * from drawing_move where (ordered_at, batch_id) < (:before, :batch)
                order by ordered_at desc, batch_id desc limit :size""")
                .param("before", stored(before))
                .param("batch", batchId)
                .param("size", size)
                .query((row, number) -> order(row))
                .list();
    }

    /** How many orders there were. */
    @Transactional(readOnly = true)
    public long countOrdered() {
        return store.sql("select count(*) from drawing_move").query(Long.class).single();
    }

    private static Ordered order(ResultSet row) throws SQLException {
        Versions versions =
                new Versions(row.getString("process_key"), row.getInt("from_version"), row.getInt("to_version"));
        Instant at = row.getObject("ordered_at", OffsetDateTime.class).toInstant();
        return new Ordered(
                row.getString("batch_id"), versions, row.getString("ordered_by"), at, row.getString("reason"));
    }

    private static OffsetDateTime stored(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}

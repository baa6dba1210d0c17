package org.estatedesk.platform.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.estatedesk.platform.DeskTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The jumps of all machines' clocks, as they are written down: nothing of it is changed afterwards. */
@Component
public class ClockJumps {

    /**
     * One with what came of it.
     *
     * @param at when it was noticed, by the database's clock
     * @param trustedBy who said that the clock is right since: a person or {@code system}; null while nobody has
     */
    public record Noticed(
            ClockJump jump,
            Instant at,
            @Nullable String trustedBy,
            @Nullable Instant trustedAt) {}

    private static final String ALL = "select id, node, went_from, went_to, seen_by from clock_jump ";

    private final JdbcClient store;

    ClockJumps(JdbcClient store) {
        this.store = store;
    }

    /** Those after which nobody and nothing has said yet that the clock is right, oldest first. */
    public List<ClockJump> doubted() {
        return store.sql(ALL + "where not exists (select from clock_trusted where jump_id = id) order by id")
                .query(ClockJumps::jump)
                .list();
    }

    /** Those noticed before that moment, or then with a lesser number, newest first. */
    public List<Noticed> before(Instant at, long id, int most) {
        return store.sql("""
                        select * from clock_jump left join clock_trusted on jump_id = id
                        where (noticed_at, id) < (:at, :id) order by noticed_at desc, id desc limit :most""")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .param("most", most)
                .query((row, number) -> new Noticed(
                        jump(row, number),
                        row.getTimestamp("noticed_at").toInstant(),
                        row.getString("trusted_by"),
                        DeskTime.instantOrNull(row.getTimestamp("trusted_at"))))
                .list();
    }

    /** How many there are. */
    public long count() {
        return store.sql("select count(*) from clock_jump").query(Long.class).single();
    }

    /** The latest of all. */
    Optional<ClockJump> latest() {
        return store.sql(ALL + "order by id desc limit 1")
                .query(ClockJumps::jump)
                .optional();
    }

    /** The latest moment in any journal, unless a jump explains it: the clock stood there once. */
    Optional<Instant> latestRecorded() {
        return store.sql("""
                        select max(recorded_at) from journal_entry
                        having max(recorded_at) > coalesce((select max(greatest(went_from, went_to)) from clock_jump), '-infinity')
                        """).query(Timestamp.class).optional().map(Timestamp::toInstant);
    }

    long add(ClockJump jump) {
        return store.sql("""
                        insert into clock_jump (node, went_from, went_to, seen_by)
                        values (:node, :from, :to, :seen) returning id""")
                .param("node", jump.node())
                .param("from", Timestamp.from(jump.from()))
                .param("to", Timestamp.from(jump.to()))
                .param("seen", jump.seen().name())
                .query(Long.class)
                .single();
    }

    /** Says that the clock is right since. */
    void trust(ClockJump jump, String by) {
        store.sql("insert into clock_trusted (jump_id, trusted_by) values (:id, :by) on conflict do nothing")
                .param("id", jump.id())
                .param("by", by)
                .update();
    }

    private static ClockJump jump(ResultSet row, int number) throws SQLException {
        return new ClockJump(
                row.getLong("id"),
                row.getString("node"),
                row.getTimestamp("went_from").toInstant(),
                row.getTimestamp("went_to").toInstant(),
                ClockJump.Seen.valueOf(row.getString("seen_by")));
    }
}

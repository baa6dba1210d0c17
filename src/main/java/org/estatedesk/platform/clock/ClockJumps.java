package org.estatedesk.platform.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.store.NodeNews;
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

    /** By which nodes tell one another that there is a new one, or one trusted. */
    static final String TOPIC = "clock";

    private final JdbcClient store;
    private final NodeNews others;

    ClockJumps(JdbcClient store, NodeNews others) {
        this.store = store;
        this.others = others;
    }

    /** Those after which nobody and nothing has said yet that the clock is right, oldest first. */
    public List<ClockJump> doubted() {
        return store.sql(ALL + "where not exists (select from clock_trusted where jump_id = id) order by id")
                .query(ClockJumps::jump)
                .list();
    }

    /** Those noticed before that moment, or then with a lesser number, newest first. */
    public List<Noticed> before(Instant at, long id, int most) {
        return noticed(
                store.sql("""
                        select * from clock_jump left join clock_trusted on jump_id = id
                        where (noticed_at, id) < (:at, :id) order by noticed_at desc, id desc limit :most""").param("at", Timestamp.from(at)).param("id", id).param("most", most));
    }

    private static List<Noticed> noticed(JdbcClient.StatementSpec some) {
        return some.query((row, number) -> new Noticed(
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

    /** Those that are {@link #doubted}, and the latest of all; oldest first. */
    List<Noticed> doubtedAndLatest() {
        return noticed(store.sql("""
                        select * from clock_jump left join clock_trusted on jump_id = id
                        where jump_id is null or id = (select max(id) from clock_jump) order by id"""));
    }

    /** The latest moment in any journal, unless a jump explains it: the clock stood there once. */
    Optional<Instant> latestRecorded() {
        return store.sql("""
                        select max(recorded_at) from journal_entry
                        having max(recorded_at) > coalesce((select max(greatest(went_from, went_to)) from clock_jump), '-infinity')
                        """).query(Timestamp.class).optional().map(Timestamp::toInstant);
    }

    long add(ClockJump jump) {
        long id = store.sql("""
                        insert into clock_jump (node, went_from, went_to, seen_by)
                        values (:node, :from, :to, :seen) returning id""")
                .param("node", jump.node())
                .param("from", Timestamp.from(jump.from()))
                .param("to", Timestamp.from(jump.to()))
                .param("seen", jump.seen().name())
                .query(Long.class)
                .single();
        others.tell(TOPIC);
        return id;
    }

    /** Says that the clock is right since. */
    void trust(ClockJump jump, String by) {
        store.sql("insert into clock_trusted (jump_id, trusted_by) values (:id, :by) on conflict do nothing")
                .param("id", jump.id())
                .param("by", by)
                .update();
        others.tell(TOPIC);
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

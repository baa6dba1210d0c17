package org.estatedesk.platform.warnings;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.estatedesk.platform.DeskTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What whoever administers the desk must know soon, on whichever node it was noticed: logged, and shown on the screen. */
@Component
public class Warnings {

    /**
     * One of them.
     *
     * @param id rises with each
     * @param at when it was noticed
     */
    public record Warning(long id, String text, Instant at) {}

    private static final Logger log = LoggerFactory.getLogger(Warnings.class);
    private static final Duration SILENCE = Duration.ofHours(1);
    private static final int MOST = 20;

    private final JdbcClient store;
    private final DeskTime time;

    Warnings(JdbcClient store, DeskTime time) {
        this.store = store;
        this.time = time;
    }

    /**
     * Tells it, unless the same was told within the hour.
     *
     * @param about what makes it the same
     * @param text in the desk's language
     */
    public void tell(String about, String text) {
        int told = store.sql("""
                        insert into warning (about, text, noticed_at) select :about, :text, :now
                        where not exists (select from warning where about = :about and noticed_at > :lately)""")
                .param("about", about)
                .param("text", text)
                .param("now", Timestamp.from(time.now()))
                .param("lately", Timestamp.from(time.now().minus(SILENCE)))
                .update();
        if (told > 0) {
            log.warn("{}", text);
        }
    }

    /** The newest first, at most twenty. */
    public List<Warning> since(Instant moment) {
        return store.sql("select id, text, noticed_at from warning where noticed_at > :since order by id desc limit "
                        + MOST)
                .param("since", Timestamp.from(moment))
                .query((row, number) -> new Warning(
                        row.getLong("id"),
                        row.getString("text"),
                        row.getTimestamp("noticed_at").toInstant()))
                .list();
    }
}

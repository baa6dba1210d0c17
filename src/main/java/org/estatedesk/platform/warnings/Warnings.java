package org.estatedesk.platform.warnings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What whoever administers the desk must know soon, on whichever node it was noticed: logged, and shown on the screen. */
@Component
public class Warnings {

    /**
     * One of them.
     *
     * @param id rises with each
     * @param text in the reader's language
     * @param at when it was noticed
     * @param since when it began
     * @param endedAt when it was over; null while it lasts, and of what only happened
     * @param link where to go on; null if nowhere in particular
     */
    public record Warning(
            long id,
            String text,
            Instant at,
            Instant since,
            @Nullable Instant endedAt,
            @Nullable String link) {}

    private static final Logger log = LoggerFactory.getLogger(Warnings.class);
    private static final Texts TEXTS = Texts.ofReader("messages/warnings");
    private static final Duration SILENCE = Duration.ofHours(1);
    private static final int MOST = 20;

    private static final String INSERT = """
            insert into warning (about, text, noticed_at, watch, code, fields, link, since)
            select :about, :text, :now, :watch, :code, cast(array[:fields] as text[]), :link, :since
            """;

    /** What comes back within the hour is the same trouble, and nobody is called twice for it. */
    private static final String GOES_ON = """
            update warning set text = :text, code = :code, fields = cast(array[:fields] as text[]), link = :link, ended_at = null
            where id = (select max(id) from warning
                where about = :about and watch = :watch and (ended_at is null or ended_at > :lately))""";

    private final JdbcClient store;
    private final DeskTime time;
    private final Texts texts;

    Warnings(JdbcClient store, DeskTime time, @Value("${estatedesk.language:en}") String language) {
        this.store = store;
        this.time = time;
        this.texts = Texts.of("messages/warnings", language);
    }

    /**
     * Tells what happened, unless the same was told within the hour.
     *
     * @param about what makes it the same
     * @param code of a sentence in {@code messages/warnings}
     * @param fields of the sentence, by their numbers
     */
    public void tell(String about, String code, List<Object> fields) {
        once(new Trouble(about, time.now(), code, fields, null));
    }

    /**
     * The same of what has its words already.
     *
     * @param text in the desk's language
     */
    public void tell(String about, String text) {
        tell(about, "told", List.of(text));
    }

    private void once(Trouble told) {
        String sql = INSERT + "where not exists (select from warning where about = :about and noticed_at > :lately)";
        log(write(sql, null, told), told);
    }

    /** The watches of which something is not over yet. */
    Set<String> lasting() {
        return store.sql("select distinct watch from warning where watch is not null and ended_at is null")
                .query(String.class)
                .set();
    }

    /** Tells what lasts, and that the rest of what the same watch told is over. */
    void settle(String watch, List<Trouble> lasting) {
        for (Trouble trouble : lasting) {
            if (write(GOES_ON, watch, trouble) == 0) {
                log(write(INSERT + "on conflict do nothing", watch, trouble), trouble);
            }
        }
        end(watch, lasting);
    }

    private void end(String watch, List<Trouble> lasting) {
        List<String> still = Stream.concat(Stream.of(""), lasting.stream().map(Trouble::about))
                .toList();
        store.sql("""
                        update warning set ended_at = :now
                        where watch = :watch and ended_at is null and about not in (:still) returning text""")
                .param("now", Timestamp.from(time.now()))
                .param("watch", watch)
                .param("still", still)
                .query(String.class)
                .list()
                .forEach(text -> log.warn("Over: {}", text));
    }

    private int write(String sql, @Nullable String watch, Trouble trouble) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("about", trouble.about());
        row.put("text", say(texts, trouble));
        row.put("now", Timestamp.from(time.now()));
        row.put("lately", Timestamp.from(time.now().minus(SILENCE)));
        row.put("watch", watch);
        row.put("code", trouble.code());
        row.put("fields", trouble.fields().stream().map(String::valueOf).toList());
        row.put("link", trouble.link());
        row.put("since", Timestamp.from(trouble.since()));
        return store.sql(sql).params(row).update();
    }

    private void log(int told, Trouble trouble) {
        if (told > 0) {
            log.warn("{}", say(texts, trouble));
        }
    }

    private static String say(Texts texts, Trouble trouble) {
        return texts.say(trouble.code(), trouble.fields().toArray());
    }

    /** What lasts, then what was noticed after that moment, each the newest first, and last what is over; at most twenty. */
    public List<Warning> since(Instant moment) {
        return store.sql("""
                        select * from warning
                        where noticed_at > :moment or ended_at > :moment or watch is not null and ended_at is null
                        order by ended_at is not null, watch is null, id desc limit :most""")
                .param("moment", Timestamp.from(moment))
                .param("most", MOST)
                .query((row, number) -> warning(row))
                .list();
    }

    private static Warning warning(ResultSet row) throws SQLException {
        Instant at = row.getTimestamp("noticed_at").toInstant();
        Instant since = DeskTime.instantOrNull(row.getTimestamp("since"));
        return new Warning(
                row.getLong("id"),
                text(row),
                at,
                Objects.requireNonNullElse(since, at),
                DeskTime.instantOrNull(row.getTimestamp("ended_at")),
                row.getString("link"));
    }

    private static String text(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return code == null
                ? row.getString("text")
                : TEXTS.say(code, (Object[]) row.getArray("fields").getArray());
    }
}

package org.estatedesk.residents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.files.PlainJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was changed in the directory (KNB-04); the table only grows. */
@Component
class ResidentHistory {

    private static final String OF_UNIT = "from resident_change where unit_key = :unit or former_key = :unit";

    private static final TypeReference<Map<String, @Nullable Object>> COLUMNS = new TypeReference<>() {};

    /** From where somebody changed something. */
    enum Source {
        PAGE,
        FORM,
        FILE
    }

    /**
     * A change.
     *
     * @param person user id
     * @param before by the columns of the file; null of who is new
     * @param after null of who was removed
     */
    record Change(
            Instant at,
            String person,
            Source source,
            @Nullable Map<String, @Nullable Object> before,
            @Nullable Map<String, @Nullable Object> after) {}

    private final JdbcClient store;
    private final DeskTime time;

    ResidentHistory(JdbcClient store, DeskTime time) {
        this.store = store;
        this.time = time;
    }

    void added(Resident added, String person, Source source) {
        write(added, null, added.entry(), person, source);
    }

    void changed(Resident before, Entry after, String person, Source source) {
        write(before, before.entry(), after, person, source);
    }

    void removed(Resident removed, String person, Source source) {
        write(removed, removed.entry(), null, person, source);
    }

    private void write(Resident about, @Nullable Entry before, @Nullable Entry after, String person, Source source) {
        String key = (after == null ? about.entry() : after).unitKey();
        String former = about.entry().unitKey();
        store.sql("insert into resident_change"
                        + " (changed_at, person, resident_id, unit_key, former_key, source, before, after) values"
                        + " (:at, :person, :id, :key, :former, :source, cast(:before as jsonb), cast(:after as jsonb))")
                .param("at", Timestamp.from(time.now()))
                .param("person", person)
                .param("id", about.id())
                .param("key", key)
                .param("former", former.equals(key) ? null : former)
                .param("source", source.name())
                .param("before", json(before))
                .param("after", json(after))
                .update();
    }

    /** The last changes of a unit, the newest first. */
    List<Change> of(String unitKey, int most) {
        return store.sql("select * " + OF_UNIT + " order by id desc limit :most")
                .param("unit", unitKey)
                .param("most", most)
                .query(ResidentHistory::read)
                .list();
    }

    private static Change read(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getTimestamp("changed_at").toInstant(),
                row.getString("person"),
                Source.valueOf(row.getString("source")),
                columns(row.getString("before")),
                columns(row.getString("after")));
    }

    private static @Nullable String json(@Nullable Entry entry) {
        return entry == null
                ? null
                : PlainJson.MAPPER.valueToTree(entry.shown()).toString();
    }

    private static @Nullable Map<String, @Nullable Object> columns(@Nullable String json) {
        try {
            return json == null ? null : PlainJson.MAPPER.readValue(json, COLUMNS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.estatedesk.drawings.versions;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.estatedesk.drawings.DrawingKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps one draft for each person and drawing, so that closing the browser loses nothing. */
@Service
@Transactional
public class Drafts {

    private static final String OWN = " where kind = :kind and drawing_key = :key and person = :person";

    private final JdbcClient store;

    Drafts(JdbcClient store) {
        this.store = store;
    }

    /** All drafts of a drawing, the last saved first. */
    @Transactional(readOnly = true)
    public List<Draft> of(DrawingKey drawing) {
        return about(drawing, """
                select person, content, based_on, saved_at from drawing_draft
                where kind = :kind and drawing_key = :key order by saved_at desc
                """)
                .query((row, number) -> new Draft(
                        row.getString("person"),
                        row.getString("content"),
                        row.getInt("based_on"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Saves a person's draft in the place of the former one. */
    public void save(DrawingKey drawing, String person, String content, int basedOn) {
        about(drawing, """
                insert into drawing_draft (person, kind, drawing_key, content, based_on, saved_at)
                values (:person, :kind, :key, :content, :basedOn, now())
                on conflict (person, kind, drawing_key)
                do update set content = excluded.content, based_on = excluded.based_on, saved_at = excluded.saved_at
                """)
                .param("person", person)
                .param("content", content)
                .param("basedOn", basedOn)
                .update();
    }

    /** Forgets a person's draft, if there is one. */
    public void remove(DrawingKey drawing, String person) {
        about(drawing, "delete from drawing_draft" + OWN)
                .param("person", person)
                .update();
    }

    private StatementSpec about(DrawingKey drawing, String sql) {
        return store.sql(sql).param("kind", drawing.kind().name()).param("key", drawing.key());
    }

    /**
     * An unfinished drawing.
     *
     * @param person user id of who draws
     * @param content the file as it is so far; need not be sound
     * @param basedOn the version that was live when it was begun; 0 for a new drawing
     */
    public record Draft(String person, String content, int basedOn, Instant savedAt) {}
}

package org.estatedesk.tasklist.drafts;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a person has typed into a form, so that a closed window, an expired session or another task opened in between
 * loses nothing. Whoever it is about stays protected: only who typed it reads it, and for a week at most.
 */
@Service
@Transactional
class FormDrafts {

    private static final Duration KEPT = Duration.ofDays(7);

    /** More than anybody has begun at once; the oldest go. */
    private static final int MOST = 50;

    private static final String ONE = " from form_draft where person = :person and form = :form";

    private final JdbcClient store;

    FormDrafts(JdbcClient store) {
        this.store = store;
    }

    /**
     * What was typed.
     *
     * @param answers a JSON object, field and answer
     */
    record FormDraft(String answers, Instant savedAt) {}

    @Transactional(readOnly = true)
    Optional<FormDraft> of(String person, String form) {
        return store.sql("select answers, saved_at" + ONE)
                .param("person", person)
                .param("form", form)
                .query((row, number) -> new FormDraft(
                        row.getString("answers"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Keeps the answers in the place of the former ones. */
    void save(String person, String form, String answers, Instant now) {
        store.sql("""
                insert into form_draft (person, form, answers, saved_at) values (:person, :form, :answers, :now)
                on conflict (person, form) do update set answers = excluded.answers, saved_at = excluded.saved_at
                """)
                .param("person", person)
                .param("form", form)
                .param("answers", answers)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        forgetOld(person, now);
    }

    private void forgetOld(String person, Instant now) {
        store.sql("""
                delete from form_draft where saved_at < :old or (person = :person and form in (
                    select form from form_draft where person = :person order by saved_at desc offset :most))
                """)
                .param("person", person)
                .param("old", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .update();
    }

    /** Forgets a draft, if there is one. */
    void remove(String person, String form) {
        store.sql("delete" + ONE).param("person", person).param("form", form).update();
    }
}

package org.estatedesk.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of all versions of all answers. */
@Component
class AnswerTable {

    /** Whole, or at least half of its pairs of characters where it is Chinese, which has no blanks between words. */
    private static final String SHARE = "(select %s(case when position(word in a.words) > 0 then 2 when word ~ '[一-龥]'"
            + " then (select avg(case when position(pair in a.words) > 0 then 1 else 0 end) from unnest(word_grams(word)) pair)"
            + " else 0 end) from unnest(cast(:words as text[])) typed, fold_text(typed) word)";

    private static final String FITS = " where (cardinality(cast(:words as text[])) = 0 or " + SHARE.formatted("min")
            + " >= 0.5) and not exists (select from approved_answer newer where newer.number = a.number"
            + " and newer.version > a.version and (:all or newer.valid_from <= :today))"
            + " and (:all or a.wrong_at is null and :today between a.valid_from and coalesce(a.valid_to, 'infinity'))"
            + " order by coalesce(" + SHARE.formatted("sum") + ", 0) desc, a.question collate \"C\", a.id limit :most";

    private final JdbcClient store;

    AnswerTable(JdbcClient store) {
        this.store = store;
    }

    /**
     * Answers that hold each of the words.
     *
     * @param all the last version of each, also of those that are not offered today
     */
    List<Answer> find(List<String> words, LocalDate today, boolean all, int most) {
        return store.sql("select a.* from approved_answer a" + FITS)
                .param("words", words.toArray(String[]::new))
                .param("today", today)
                .param("all", all)
                .param("most", most)
                .query(AnswerTable::read)
                .list();
    }

    /** All versions, the newest first. */
    List<Answer> versions(long number) {
        return store.sql("select * from approved_answer where number = ? order by version desc")
                .param(number)
                .query(AnswerTable::read)
                .list();
    }

    /** Until the transaction ends nobody else holds it. */
    Optional<Answer> held(long id) {
        return store.sql("select * from approved_answer where id = ? for update")
                .param(id)
                .query(AnswerTable::read)
                .optional();
    }

    long nextNumber() {
        return store.sql("select nextval('approved_answer_number')")
                .query(Long.class)
                .single();
    }

    Answer insert(long number, int version, Wording wording, String person, Instant now) {
        return store.sql("insert into approved_answer"
                        + " (number, version, question, reply, clause, owner, valid_from, valid_to, written_by, written_at)"
                        + " values (?, ?, ?, ?, ?, ?, cast(? as date), cast(? as date), ?, ?) returning *")
                .params(number, version, wording.question(), wording.reply(), wording.clause(), wording.owner())
                .params(wording.validFrom(), wording.validTo(), person, Timestamp.from(now))
                .query(AnswerTable::read)
                .single();
    }

    void markWrong(long id, String person, Instant now) {
        store.sql("update approved_answer set wrong_by = ?, wrong_at = ? where id = ? and wrong_at is null")
                .params(person, Timestamp.from(now), id)
                .update();
    }

    private static Answer read(ResultSet row, int number) throws SQLException {
        Timestamp wrong = row.getTimestamp("wrong_at");
        return new Answer(
                row.getLong("id"),
                row.getLong("number"),
                row.getInt("version"),
                new Wording(
                        row.getString("question"),
                        row.getString("reply"),
                        row.getString("clause"),
                        row.getString("owner"),
                        day(row, "valid_from"),
                        day(row, "valid_to")),
                row.getString("written_by"),
                row.getTimestamp("written_at").toInstant(),
                wrong == null ? null : wrong.toInstant());
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}

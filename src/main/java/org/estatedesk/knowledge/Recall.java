package org.estatedesk.knowledge;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever was given an answer that proved wrong is called (HOT-14). What is opened, and that it was, is one transaction:
 * each case gets one correction, however often this is asked for and whatever node stops.
 */
@Service
@Transactional
class Recall {

    /** In one transaction; whoever asks goes on until none is left. */
    private static final int AT_ONCE = 50;

    private static final String RECIPIENTS =
            "select distinct c.case_number, c.customer_name, c.registered_at, r.opened_at"
                    + " from act_hi_detail d join act_hi_procinst p on p.id_ = d.proc_inst_id_"
                    + " join service_case c on c.case_number = p.business_key_"
                    + " left join answer_recall r on r.answer = :id and r.case_number = c.case_number"
                    + " where d.name_ = 'answerVersion' and d.text_ = :told order by c.case_number";

    /**
     * Who was given the version.
     *
     * @param openedAt when a correction was opened; null: none is
     */
    record Recipient(
            String caseNumber,
            @Nullable String customerName,
            Instant toldAt,
            @Nullable Instant openedAt) {}

    /**
     * What came of it.
     *
     * @param opened how many corrections were opened just now
     * @param left how many are still to be opened
     */
    record Recalled(int opened, int left) {}

    private final JdbcClient store;
    private final AnswerTable table;
    private final Corrections corrections;
    private final DeskTime time;

    Recall(JdbcClient store, AnswerTable table, Corrections corrections, DeskTime time) {
        this.store = store;
        this.table = table;
        this.corrections = corrections;
        this.time = time;
    }

    /** Everybody who was given this version, by case. */
    @Transactional(readOnly = true)
    List<Recipient> recipients(long id) {
        return store.sql(RECIPIENTS)
                .param("id", id)
                .param("told", String.valueOf(id))
                .query((row, number) -> {
                    Timestamp opened = row.getTimestamp("opened_at");
                    return new Recipient(
                            row.getString("case_number"),
                            row.getString("customer_name"),
                            row.getTimestamp("registered_at").toInstant(),
                            opened == null ? null : opened.toInstant());
                })
                .list();
    }

    /**
     * Takes a version back as wrong, and opens a correction for everybody who was given it and has none yet.
     *
     * @throws Refusal with status 404 if there is none; 409 if the right answer is not written yet
     */
    Recalled recall(long id, String person) {
        Answer wrong = table.held(id).orElseThrow(() -> Answers.refused(HttpStatus.NOT_FOUND, "answers.none"));
        Answer right = table.versions(wrong.number()).get(0);
        if (right.id() == id) {
            throw Answers.refused(HttpStatus.CONFLICT, "answers.write-first");
        }
        table.markWrong(id, person, time.now());
        List<Recipient> open =
                recipients(id).stream().filter(one -> one.openedAt() == null).toList();
        open.stream().limit(AT_ONCE).forEach(one -> correct(one.caseNumber(), wrong, right, person));
        return new Recalled(Math.min(open.size(), AT_ONCE), Math.max(0, open.size() - AT_ONCE));
    }

    private void correct(String caseNumber, Answer wrong, Answer right, String person) {
        store.sql("insert into answer_recall values (?, ?, ?, ?)")
                .params(wrong.id(), caseNumber, person, Timestamp.from(time.now()))
                .update();
        corrections.open(caseNumber, reply(wrong), reply(right));
    }

    private static String reply(Answer answer) {
        return Objects.requireNonNull(answer.wording().reply());
    }
}

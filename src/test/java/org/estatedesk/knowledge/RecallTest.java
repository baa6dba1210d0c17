package org.estatedesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** HOT-14: whoever was given an answer that proves wrong is called, everybody and once. */
@DeskTest
class RecallTest extends GivenAnswers {

    private static final int TOLD = 7;
    private static final int CONSULTATIONS = 500;

    /** So many others, each a copy of one, given another version or none. */
    private static final List<String> OTHERS = List.of(
            "create temporary table other on commit drop as select n, 'other' || n as id, 'CON-1999-' || lpad(n::text, 6, '0')"
                    + " as case_number from generate_series(1, :others) n",
            "insert into service_case select (jsonb_populate_record(c, jsonb_build_object('case_number', o.case_number,"
                    + " 'process_instance_id', o.id))).* from service_case c, other o where c.case_number = :case",
            "insert into act_hi_procinst select (jsonb_populate_record(p, jsonb_build_object('id_', o.id, 'proc_inst_id_', o.id,"
                    + " 'business_key_', o.case_number))).* from act_hi_procinst p, other o where p.business_key_ = :case",
            "insert into act_hi_detail select (jsonb_populate_record(d, jsonb_build_object('id_', o.id, 'proc_inst_id_', o.id,"
                    + " 'text_', case when n % 2 = 0 then :other end))).* from act_hi_detail d join act_hi_procinst p on"
                    + " p.id_ = d.proc_inst_id_, other o where p.business_key_ = :case and d.name_ = 'answerVersion'");

    @Autowired
    Recall recall;

    JsonNode wrong;
    long version;
    List<String> told;

    @BeforeEach
    void tellSeven() {
        JsonNode another = added(Map.of("question", "健身房在哪里？", "reply", "二楼", "owner", "会所"));
        wrong = added(pool("早上六点"));
        version = wrong.path("id").asLong();
        told = IntStream.range(0, TOLD)
                .mapToObj(n -> number(told(version)))
                .sorted()
                .toList();
        told(another.path("id").asLong());
        told(null);
    }

    @Test
    void hot14_allSevenOfSevenAreFoundAmongFiveHundredConsultations() {
        transactions.executeWithoutResult(done -> {
            OTHERS.forEach(statement -> store.sql(statement)
                    .param("others", CONSULTATIONS - TOLD)
                    .param("case", told.get(0))
                    .param("other", String.valueOf(version + 1_000_000))
                    .update());
            assertThat(recall.recipients(version))
                    .extracting(Recall.Recipient::caseNumber)
                    .containsExactlyElementsOf(told);
            done.setRollbackOnly();
        });
    }

    @Test
    void hot14_eachIsCalledOnceHoweverOftenItIsPressed() {
        rewritten(wrong, pool("早上七点"));
        Stream.of("supervisor", "manager", "supervisor")
                .map(person -> CompletableFuture.supplyAsync(() -> press(person)))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(corrected()).containsExactlyElementsOf(told);
        assertThat(corrections())
                .allSatisfy(one -> assertThat(runtime.getVariable(one.getId(), "rightAnswer"))
                        .isEqualTo("早上七点"));
        assertThat(press("supervisor").json().toString()).isEqualTo("{\"opened\":0,\"left\":0}");
        assertThat(recall.recipients(version)).noneMatch(one -> one.openedAt() == null);
    }

    @Test
    void hot14_aNodeThatDiesInBetweenLeavesNothingHalfDone() {
        rewritten(wrong, pool("早上七点"));
        transactions.executeWithoutResult(done -> {
            desk.as("supervisor", () -> recall.recall(version, "supervisor"));
            done.setRollbackOnly();
        });
        assertThat(corrections()).isEmpty();
        assertThat(recall.recipients(version)).hasSize(TOLD).allMatch(one -> one.openedAt() == null);
        assertThat(found("hotline", "游泳池")).containsExactly("早上七点");
        press("supervisor").ok();
        assertThat(corrected()).containsExactlyElementsOf(told);
    }

    /** A form may still have been open while others pressed. */
    @Test
    void hot14_whoIsToldTheWrongAnswerAfterwardsIsCalledAsWell() {
        rewritten(wrong, pool("早上七点"));
        press("supervisor").ok();
        String late = number(told(version));
        assertThat(press("supervisor").ok().json().path("opened").asInt()).isEqualTo(1);
        assertThat(corrected()).hasSize(TOLD + 1).contains(late);
    }

    @Test
    void hot14_nobodyIsCalledBeforeTheRightAnswerIsWritten() {
        assertThat(press("supervisor").status()).isEqualTo(409);
        assertThat(corrections()).isEmpty();
        assertThat(write("supervisor", "POST", "/versions/999999999/recall", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void hot14_aPersonGetsOneRecallForACase() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(done -> {
                    for (int twice = 0; twice < 2; twice++) {
                        store.sql("insert into answer_recall values (?, ?, 'supervisor', now())")
                                .params(version, told.get(0))
                                .update();
                    }
                }))
                .hasMessageContaining("answer_recall_pkey");
    }

    private RestPerson.Answer press(String person) {
        return write(person, "POST", "/versions/" + version + "/recall", Map.of());
    }

    private List<String> corrected() {
        return corrections().stream()
                .map(ProcessInstance::getBusinessKey)
                .sorted()
                .toList();
    }

    private String number(ProcessInstance question) {
        return store.sql("select business_key_ from act_hi_procinst where id_ = ?")
                .param(question.getId())
                .query(String.class)
                .single();
    }
}

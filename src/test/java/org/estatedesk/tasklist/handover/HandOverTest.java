package org.estatedesk.tasklist.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Comment;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.RestPerson.Answer;
import org.estatedesk.support.WebSession;
import org.estatedesk.tasklist.Complaint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** HOT-28, DTY-02: whoever holds a step gives it to a colleague by name, and nobody else does. */
@DeskTest
class HandOverTest {

    private static final String JSON = "application/json";

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    Complaint complaint;
    String task;

    @BeforeEach
    void frontdeskHoldsTheReply() {
        complaint = new Complaint(engine, desk);
        task = desk.task(complaint.run(), Complaint.FIRST_REPLY).getId();
        complaint.claimedBy("frontdesk");
    }

    @AfterEach
    void withdraw() {
        complaint.withdraw();
    }

    @Test
    void colleagues_are_who_may_do_the_step_by_name() {
        Answer answer = colleagues("frontdesk").ok();

        assertThat(answer.json().findValuesAsText("id")).contains("frontdesk2").doesNotContain("frontdesk", "finance");
        assertThat(answer.json().findValuesAsText("name")).contains("Zhao Lei 赵磊");
    }

    @Test
    void a_colleague_gets_the_step_with_the_word_and_is_told_on_the_screen() {
        give("frontdesk", "{\"to\":\"frontdesk2\",\"note\":\"  客户要求晚上七点后再打电话。 \"}")
                .ok();

        assertThat(holder()).isEqualTo("frontdesk2");
        assertThat(comments()).containsExactly("客户要求晚上七点后再打电话。");
        assertThat(alerts("frontdesk2")).contains(complaint.number(), "客户要求晚上七点后再打电话。", "handed you");
        assertThat(alerts("hotline")).doesNotContain("handed you");
        assertThat(journal()).contains("frontdesk2");
    }

    @Test
    void without_a_word_nothing_is_noted() {
        give("frontdesk", "{\"to\":\"frontdesk2\"}").ok();

        assertThat(holder()).isEqualTo("frontdesk2");
        assertThat(comments()).isEmpty();
    }

    @Test
    void nobody_gets_a_step_who_may_not_do_it() {
        for (String stranger : List.of("finance", "nobody", "", "frontdesk")) {
            Answer refused = give("frontdesk", "{\"to\":\"" + stranger + "\"}");
            assertThat(refused.status()).as(stranger).isEqualTo(400);
            assertThat(refused.body()).contains("choose one of the list");
        }
        assertThat(give("frontdesk", "{}").status()).isEqualTo(400);
        assertThat(holder()).isEqualTo("frontdesk");
    }

    @Test
    void only_whoever_holds_the_step_gives_it_away() {
        assertThat(give("frontdesk2", "{\"to\":\"frontdesk2\"}").status()).isEqualTo(409);
        assertThat(colleagues("frontdesk2").status()).isEqualTo(409);
        assertThat(give("finance", "{\"to\":\"frontdesk2\"}").status()).isEqualTo(404);
        assertThat(colleagues("finance").status()).isEqualTo(404);
        assertThat(give("auditor", "{\"to\":\"frontdesk2\"}").status()).isEqualTo(403);
        assertThat(new RestPerson(port, "frontdesk")
                        .page("/desk/steps/none/colleagues")
                        .status())
                .isEqualTo(404);
        assertThat(holder()).isEqualTo("frontdesk");
    }

    /** What was drawn for one person, such as a signature, stays with that person. */
    @Test
    void a_step_that_is_somebody_s_by_name_is_given_to_nobody() {
        ProcessInstance handover = desk.start(
                "frontdesk",
                "case-handover",
                Map.of("caseNumber", complaint.number(), "takesOver", "hotline", "openMatters", "等回复"));
        try {
            task = desk.task(handover, "Task_SignHandover").getId();
            assertThat(colleagues("hotline").ok().json()).isEmpty();
            assertThat(give("hotline", "{\"to\":\"frontdesk2\"}").status()).isEqualTo(400);
        } finally {
            engine.getRuntimeService().deleteProcessInstance(handover.getId(), "test over");
        }
    }

    @Test
    void a_word_too_long_is_refused_and_changes_nothing() {
        Answer refused = give("frontdesk", "{\"to\":\"frontdesk2\",\"note\":\"" + "字".repeat(1001) + "\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("1000");
        assertThat(holder()).isEqualTo("frontdesk");
    }

    private Answer colleagues(String person) {
        return new RestPerson(port, person).page("/desk/steps/" + task + "/colleagues");
    }

    private Answer give(String person, String body) {
        return new RestPerson(port, person)
                .send("POST", "/desk/steps/" + task + "/hand-over", body, "Content-Type", JSON);
    }

    private String holder() {
        return desk.task(complaint.run(), Complaint.FIRST_REPLY).getAssignee();
    }

    private List<String> comments() {
        return engine.getTaskService().getTaskComments(task).stream()
                .map(Comment::getFullMessage)
                .toList();
    }

    private String alerts(String person) {
        return new WebSession(port, person)
                .get("/api/tasklist/plugin/estatedesk/default/alerts")
                .body();
    }

    private String journal() {
        return new RestPerson(port, "auditor")
                .page("/desk/cases/" + complaint.number() + "/journal")
                .body();
    }
}

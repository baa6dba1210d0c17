package org.estatedesk.cases.workflow.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** Leaving the drawing's way: an administrator may, who says why; nobody else may. */
@DeskTest
class MendingTest extends LostProperty {

    private static final String WHY = "Zhang is ill, his locker is empty";
    private static final Map<String, ?> STORED = Map.of("variables", typed(Map.of("place", "A", "shelf", 3)));

    private String run = "";
    private String task = "";

    @BeforeEach
    void begin() {
        drawings.standAt(Instant.parse("2026-03-01T01:00:00Z"));
        run = start(Map.of("customerName", "李女士", "what", "umbrella"));
        task = task(run);
    }

    @Test
    void anAdministratorWithAReasonFinishesWhatAColleagueHolds() {
        post("frontdesk", "/task/" + task + "/claim", Map.of("userId", "frontdesk"));
        String finish = "/task/" + task + "/submit-form";

        assertRefused(mend("frontdesk2", finish, STORED, WHY), 403, "This task belongs to Wang Fang 王芳;");
        assertRefused(mend("demo", finish, STORED, null), 400, "X-Reason");
        assertThat(mend("demo", finish, STORED, WHY).getStatusCode().value()).isEqualTo(204);

        assertMended("An administrator finishes what frontdesk holds; reason: " + WHY);
        assertThat(only(run, Kind.INTERVENED).step().stepId()).isEqualTo("Task_Store");
    }

    @Test
    void whoIsToldToGiveAReasonIsToldSoInChinese() {
        post("frontdesk", "/task/" + task + "/claim", Map.of("userId", "frontdesk"));
        HttpHeaders headers = new HttpHeaders();
        headers.set("Accept-Language", "zh-CN");
        assertRefused(send("demo", "/task/" + task + "/submit-form", STORED, headers), 400, "请说明原因");
    }

    @Test
    void onlyAnAdministratorWithAReasonRaisesAnErrorAtATask() {
        post("frontdesk", "/task/" + task + "/claim", Map.of("userId", "frontdesk"));
        Map<String, String> body = Map.of("errorCode", "E", "escalationCode", "E");
        for (String deed : List.of("/bpmnError", "/bpmnEscalation")) {
            assertRefused(mend("frontdesk", "/task/" + task + deed, body, WHY), 403, "Only an administrator");
            assertRefused(mend("demo", "/task/" + task + deed, body, null), 400, "X-Reason");
        }
        assertThat(journal.of(numberOf(run))).noneMatch(line -> line.kind() == Kind.INTERVENED);
    }

    @Test
    void onlyAnAdministratorWithAReasonStartsInTheMiddleOfACase() {
        String start = "/process-definition/key/lost-property/start";
        Map<String, Object> midway = new HashMap<>();
        midway.put("startInstructions", List.of(Map.of("type", "startBeforeActivity", "activityId", "Task_FindOwner")));
        midway.put("variables", typed(Map.of("what", "umbrella")));

        assertRefused(mend("demo", start, midway, WHY), 400, "business key");
        midway.put("businessKey", numberOf(run));
        assertRefused(mend("demo", start, midway, null), 400, "X-Reason");
        assertThat(mend("demo", start, midway, WHY).getStatusCode().value()).isEqualTo(200);

        assertMended("An administrator starts in the middle of the drawing; reason: " + WHY);
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(numberOf(run))
                        .taskDefinitionKey("Task_FindOwner")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aModificationIsAnnotatedOrHasTheReasonBesideIt() {
        String move = "/process-instance/" + run + "/modification";
        var instructions = List.of(Map.of("type", "startBeforeActivity", "activityId", "Task_FindOwner"));

        assertRefused(mend("demo", move, Map.of("instructions", instructions), null), 400, "annotation");
        assertThat(mend("demo", move, Map.of("instructions", instructions, "annotation", WHY), null)
                        .getStatusCode()
                        .value())
                .isEqualTo(204);

        assertMended("By hand: ModifyProcessInstance; reason: " + WHY);
    }

    @Test
    void casesAreMendedOneByOne() {
        String definition = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(run)
                .singleResult()
                .getProcessDefinitionId();
        var instructions = List.of(Map.of("type", "startBeforeActivity", "activityId", "Task_FindOwner"));
        Map<String, Object> all = Map.of(
                "processDefinitionId", definition, "instructions", instructions, "processInstanceIds", List.of(run));
        assertRefused(mend("demo", "/modification/execute", all, WHY), 400, "one case at a time");
        assertRefused(mend("demo", "/modification/executeAsync", all, WHY), 400, "one case at a time");
        engine.getRuntimeService().deleteProcessInstance(run, "over");
        String restart = "/process-definition/" + definition + "/restart";
        assertRefused(mend("demo", restart, all, WHY), 400, "one case at a time");
        assertRefused(mend("demo", restart + "-async", all, WHY), 400, "one case at a time");
        assertThat(mend("manager", restart, all, WHY).getStatusCode().value()).isEqualTo(403);
    }

    private void assertMended(String text) {
        JournalEntry mended = only(run, Kind.INTERVENED);
        assertThat(mended.text()).isEqualTo(text);
        assertThat(mended.actor()).isEqualTo("demo");
        assertThat(mended.details()).containsValue(WHY);
    }

    private static void assertRefused(ResponseEntity<String> answer, int status, String text) {
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(status);
        assertThat(answer.getBody()).contains(text);
    }

    private ResponseEntity<String> mend(String person, String path, Object body, String reason) {
        HttpHeaders headers = new HttpHeaders();
        if (reason != null) {
            headers.set("X-Reason", reason);
        }
        return send(person, path, body, headers);
    }

    private ResponseEntity<String> send(String person, String path, Object body, HttpHeaders headers) {
        return http.withBasicAuth(person, person)
                .exchange("/engine-rest" + path, HttpMethod.POST, new HttpEntity<>(body, headers), String.class);
    }
}

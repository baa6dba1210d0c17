package org.estatedesk.forms.workflow.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ClientErrorException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.forms.workflow.ProbeDesk;
import org.estatedesk.forms.workflow.TasklistSession;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.WebSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Comments and attachments belong to their case. */
class CaseNotesTest extends NamedStep {

    @LocalServerPort
    int port;

    private ProcessInstance run;
    private String step;
    private String comment;
    private String attachment;

    @BeforeEach
    void note() {
        run = start(null);
        step = step(run).getId();
        tasks.setAssignee(step, ProbeDesk.ONE);
        comment = tasks.createComment(step, run.getId(), "Wet.").getId();
        attachment = tasks.createAttachment("note", step, run.getId(), "photo", "", "http://example.org/photo")
                .getId();
    }

    @Test
    void whoMayNotReadTheStepReadsAddsAndDeletesNothing() {
        RestPerson stranger = new RestPerson(port, "finance");
        String door = "/task/" + step;
        for (String address : new String[] {
            door + "/comment",
            door + "/comment/" + comment,
            door + "/attachment",
            door + "/attachment/" + attachment,
            door + "/attachment/" + attachment + "/data",
            "/process-instance/" + run.getId() + "/comment"
        }) {
            RestPerson.Answer answer = stranger.get(address);
            assertThat(answer.status()).as(address).isIn(403, 404);
            assertThat(answer.body()).doesNotContain("Wet.", "example.org");
        }
        // Nobody learns whether there is such a step.
        RestPerson.Answer added = stranger.post(door + "/comment/create", "{\"message\":\"x\"}");
        assertThat(added.status()).isIn(400, 403);
        assertThat(added.body()).contains("No task found");
        assertThat(stranger.delete(door + "/attachment/" + attachment).status()).isIn(400, 403, 404);
        assertThat(stranger.delete(door + "/comment/" + comment).status()).isIn(400, 403, 404);
        assertThat(tasks.getTaskComments(step)).hasSize(1);
        assertThat(tasks.getTaskAttachments(step)).hasSize(1);
    }

    @Test
    void whoHoldsTheStepReadsAddsChangesAndDeletes() {
        signIn(ProbeDesk.ONE);
        assertThat(tasks.getTaskComments(step)).hasSize(1);
        assertThat(tasks.getTaskAttachment(step, attachment).getName()).isEqualTo("photo");
        tasks.createComment(step, run.getId(), "Dry.");
        tasks.updateTaskComment(step, comment, "Damp.");
        tasks.deleteTaskComment(step, comment);
        tasks.deleteTaskAttachment(step, attachment);
        assertThat(tasks.getTaskAttachments(step)).isEmpty();
        assertThat(tasks.getTaskComments(step)).hasSize(1);
    }

    @Test
    void whoHoldsTheStepOrMayTakeItUpNotesAtItOverHttp() {
        for (String person : List.of(ProbeDesk.ONE, ProbeDesk.TWO)) {
            TasklistSession session = TasklistSession.of(port, person);
            TasklistSession.Answer answer =
                    session.post("/task/" + step + "/comment/create", Map.of("message", "Seen by " + person));
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }
        assertThat(tasks.getTaskComments(step)).hasSize(3);
    }

    @Test
    void whoMayReadTheStepAddsAndDeletesNothingOfTheHolders() {
        signIn(ProbeDesk.TWO);
        tasks.createComment(step, run.getId(), "Also the ceiling.");
        assertThatThrownBy(() -> tasks.deleteTaskAttachment(step, attachment))
                .isInstanceOf(AuthorizationException.class)
                .hasMessage("Only whoever holds the step, or an administrator, changes or deletes its comments and"
                        + " attachments.");
        assertThatThrownBy(() -> tasks.deleteTaskComment(step, comment)).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void nobodyNotesAtAReadableStepWhatGoesToAnotherCase() {
        signIn(ProbeDesk.ONE);
        assertThatThrownBy(() -> tasks.createComment(step, "another", "x"))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("may not read");
    }

    @Test
    void norWhatGoesToAnotherCaseThatIsReadableTooAtAnyDoor() {
        ProcessInstance other = start(null);
        String wanted = "{\"message\":\"x\",\"processInstanceId\":\"" + other.getId() + "\"}";
        for (String door : List.of("/engine-rest/task/", "/engine-rest/engine/default/task/")) {
            RestPerson.Answer answer = new RestPerson(port, "demo")
                    .send("POST", door + step + "/comment/create", wanted, "Content-Type", "application/json");
            assertThat(answer.status()).as(door).isEqualTo(400);
            assertThat(answer.body()).contains("belongs to another case");
        }
        assertThat(new WebSession(port, "demo")
                        .post("/task/" + step + "/comment/create", wanted)
                        .statusCode())
                .isEqualTo(400);
        signIn(ProbeDesk.ONE);
        assertThatThrownBy(() -> tasks.createAttachment("note", step, other.getId(), "photo", "", "http://example.org"))
                .isInstanceOf(ClientErrorException.class);
        assertThatThrownBy(() ->
                        tasks.createAttachment("note", step, other.getId(), "photo", "", InputStream.nullInputStream()))
                .isInstanceOf(ClientErrorException.class);
        identities.clearAuthentication();
        assertThat(tasks.getProcessInstanceComments(other.getId())).isEmpty();
        assertThat(tasks.getProcessInstanceAttachments(other.getId())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "//example.org",
                "file:///etc/passwd",
                ""
            })
    void noAttachmentIsAtAnAddressThatRunsSomething(String url) {
        String upload = """
                --x\r
                Content-Disposition: form-data; name="attachment-name"\r
                \r
                photo\r
                --x\r
                Content-Disposition: form-data; name="url"\r
                \r
                %s\r
                --x--\r
                """.formatted(url);
        RestPerson.Answer answer = new RestPerson(port, "demo")
                .send(
                        "POST",
                        "/engine-rest/task/" + step + "/attachment/create",
                        upload,
                        "Content-Type",
                        "multipart/form-data; boundary=x");
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("begins with http://, https:// or mailto:");
        assertThat(tasks.getTaskAttachments(step)).hasSize(1);
    }
}

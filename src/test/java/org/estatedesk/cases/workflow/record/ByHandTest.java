package org.estatedesk.cases.workflow.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** What people change past the drawing, over REST. */
@DeskTest
class ByHandTest extends LostProperty {

    private String run = "";

    @BeforeEach
    void begin() {
        drawings.standAt(Instant.parse("2026-03-01T01:00:00Z"));
        run = start(Map.of("customerName", "李女士", "what", "umbrella"));
    }

    @Test
    void aVariableIsChangedWithItsOldAndNewValue() {
        because(
                "a slip",
                HttpMethod.PUT,
                "/process-instance/" + run + "/variables/what",
                Map.of("value", "bag", "type", "String"));
        JournalEntry changed = only(run, Kind.VARIABLE_CHANGED);
        assertThat(changed.text()).isEqualTo("what: umbrella -> bag; reason: a slip");
        assertThat(changed.actor()).isEqualTo("demo");
        assertThat(changed.details()).containsEntry("before", Map.of("what", "umbrella"));
        assertThat(changed.details()).containsEntry("after", Map.of("what", "bag"));
    }

    @Test
    void severalVariablesOfAStepAreChangedAtOnce() {
        because(
                "a slip",
                HttpMethod.POST,
                "/task/" + task(run) + "/variables",
                Map.of("modifications", typed(Map.of("what", "bag", "shelf", 3))));
        assertThat(journal.of(numberOf(run)).stream().filter(line -> line.kind() == Kind.VARIABLE_CHANGED))
                .extracting(JournalEntry::text, line -> line.step().stepId())
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("what: umbrella -> bag; reason: a slip", "Task_Store"),
                        org.assertj.core.api.Assertions.tuple("shelf: - -> 3; reason: a slip", "Task_Store"));
    }

    @Test
    void aVariableIsRemoved() {
        because("a slip", HttpMethod.DELETE, "/process-instance/" + run + "/variables/what", null);
        assertThat(only(run, Kind.VARIABLE_CHANGED).text()).isEqualTo("what: umbrella -> -; reason: a slip");
    }

    @Test
    void theDueDateOfAStepIsMoved() {
        because(
                "he is ill",
                HttpMethod.PUT,
                "/task/" + task(run),
                Map.of("due", "2026-03-01T10:00:00.000+0000", "name", "Store property"));
        JournalEntry moved = only(run, Kind.DUE_DATE_MOVED);
        assertThat(moved.text()).isEqualTo("Due date moved: 2026-03-01 09:05 -> 2026-03-01 18:00; reason: he is ill");
        assertThat(moved.step().stepName()).isEqualTo("Store property");
        assertThat(moved.details())
                .containsEntry("before", "2026-03-01T01:05:00.000000Z")
                .containsEntry("after", "2026-03-01T10:00:00.000000Z");
    }

    @Test
    void theDueDateOfATimerIsMoved() {
        Job timer = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(run)
                .singleResult();
        because(
                "he is ill",
                HttpMethod.PUT,
                "/job/" + timer.getId() + "/duedate",
                Map.of("duedate", "2026-03-01T10:00:00.000+0000"));
        JournalEntry moved = only(run, Kind.DUE_DATE_MOVED);
        assertThat(moved.text()).isEqualTo("Due date moved: 2026-03-01 09:05 -> 2026-03-01 18:00; reason: he is ill");
        assertThat(moved.step().stepName()).isEqualTo("5 min passed");
    }

    @Test
    void aJobIsTriedAgain() {
        Job timer = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(run)
                .singleResult();
        put("demo", "/job/" + timer.getId() + "/retries", Map.of("retries", 9));
        assertThat(only(run, Kind.JOB_RETRIED).text()).isEqualTo("Retried; tries left: 6 -> 9");
    }

    @Test
    void aStepRises() {
        Map<String, Object> task = new java.util.HashMap<>(Map.of("priority", 80, "name", "Store property"));
        task.put("due", "2026-03-01T01:05:00.000+0000");
        put("demo", "/task/" + task(run), task);
        assertThat(only(run, Kind.PRIORITY_CHANGED).text()).isEqualTo("Priority: 50 -> 80");
    }

    @Test
    void commentsAreAddedChangedAndDeleted() {
        String task = task(run);
        post("demo", "/task/" + task + "/comment/create", Map.of("message", "Wet."));
        String comment = engine.getTaskService().getTaskComments(task).get(0).getId();
        put("demo", "/task/" + task + "/comment", Map.of("id", comment, "message", "Dry."));
        delete("demo", "/task/" + task + "/comment/" + comment);
        assertThat(journal.of(numberOf(run)).stream().filter(line -> line.kind() == Kind.COMMENTED))
                .extracting(JournalEntry::text)
                .containsExactly("Comment: Wet.", "Comment changed: Wet. -> Dry.", "Comment deleted");
    }

    @Test
    void aFileIsAttached() {
        engine.getIdentityService().setAuthentication("demo", java.util.List.of("camunda-admin"));
        engine.getTaskService().createAttachment("note", task(run), run, "photo.jpg", "", "http://example.org/photo");
        engine.getIdentityService().clearAuthentication();
        assertThat(only(run, Kind.ATTACHED).text()).isEqualTo("Attached: photo.jpg");
    }

    @Test
    void aProcessIsSuspendedActivatedAndCancelledForAReason() {
        because("a storm", HttpMethod.PUT, "/process-instance/" + run + "/suspended", Map.of("suspended", true));
        put("demo", "/process-instance/suspended", Map.of("processDefinitionKey", "lost-property", "suspended", false));
        engine.getIdentityService().setAuthentication("demo", java.util.List.of("camunda-admin"));
        engine.getRuntimeService().deleteProcessInstance(run, "entered twice");
        engine.getIdentityService().clearAuthentication();
        assertThat(journal.of(numberOf(run)).stream().map(line -> line.kind() + " " + line.text()))
                .endsWith(
                        "INTERVENED Process suspended; reason: a storm",
                        "INTERVENED Process activated",
                        "PROCESS_CANCELLED Process cancelled",
                        "ENDED Case ended: its process is over and no step had closed it");
        assertThat(only(run, Kind.PROCESS_CANCELLED).details()).containsEntry("reason", "entered twice");
    }

    @Test
    void aProcessIsMovedOnByHand() {
        post(
                "demo",
                "/process-instance/" + run + "/modification",
                Map.of(
                        "instructions",
                        java.util.List.of(Map.of("type", "startBeforeActivity", "activityId", "Task_FindOwner")),
                        "annotation",
                        "the umbrella is with its owner"));
        assertThat(only(run, Kind.INTERVENED).text())
                .isEqualTo("By hand: ModifyProcessInstance; reason: the umbrella is with its owner");
    }

    @Test
    void aProcessIsMigrated() {
        String definition = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(run)
                .singleResult()
                .getProcessDefinitionId();
        var plan = engine.getRuntimeService()
                .createMigrationPlan(definition, definition)
                .mapEqualActivities()
                .build();
        engine.getRuntimeService().newMigration(plan).processInstanceIds(run).execute();
        assertThat(only(run, Kind.INTERVENED).text()).contains("another version");
    }

    @Test
    void aStepIsHandedOverAndOfferedToOthersWithoutDoubleLines() {
        String task = task(run);
        post("demo", "/task/" + task + "/assignee", Map.of("userId", "frontdesk"));
        post("frontdesk", "/task/" + task + "/unclaim", Map.of());
        post("demo", "/task/" + task + "/identity-links", Map.of("groupId", "cs-admin", "type", "candidate"));
        assertThat(journal.of(numberOf(run)).stream().map(line -> line.actor() + " " + line.text()))
                .containsExactly(
                        "demo Registered; first asked: demo",
                        "demo Given to frontdesk",
                        "frontdesk Given back to the group",
                        "demo By hand: AddGroupLink, candidate: - -> cs-admin");
    }

    @Test
    void aSecretIsNotKeptAndALongTextIsCut() {
        because(
                "asked",
                HttpMethod.PUT,
                "/process-instance/" + run + "/variables/doorPassword",
                Map.of("value", "open sesame"));
        JournalEntry changed = only(run, Kind.VARIABLE_CHANGED);
        assertThat(changed.text()).isEqualTo("doorPassword: - -> …; reason: asked");
        assertThat(changed.details().toString()).contains("length=11").doesNotContain("sesame");
    }
}

package org.estatedesk.audit.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.Patience;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an auditor reads of a complaint whose first reply was late. */
@DeskTest
class CaseFileTest extends Audited {

    private static final String FIRST_REPLY = "Task_GiveFirstReply";

    ProcessInstance complaint;

    @BeforeEach
    void complain() {
        complaint = complaint();
        replyLate(complaint);
    }

    @AfterEach
    void over() {
        withdraw(complaint);
    }

    @Test
    void the_head_tells_who_came_about_what_and_which_processes_worked_on_it() {
        JsonNode head = read("");

        assertThat(head.get("number").asText()).isEqualTo(number);
        assertThat(head.get("status").asText()).isEqualTo("OPEN");
        assertThat(head.at("/procedure/name").asText()).isEqualTo("Complaint handling");
        assertThat(head.at("/promises/late").asInt()).isEqualTo(1);
        assertThat(head.get("journalEntries").asInt()).isGreaterThan(3);
        assertThat(head.get("openedAt").asText()).endsWith("+08:00");
        assertThat(head.get("closedAt").isNull()).isTrue();
        assertThat(head.at("/people/frontdesk").asText()).isEqualTo("Wang Fang 王芳");
        assertThat(head.get("processes").findValuesAsText("key"))
                .contains("complaint-handling", "escalation", "notification-delivery");
        JsonNode main = named(head.get("processes"), "id", complaint.getId());
        assertThat(main.get("main").asBoolean()).isTrue();
        assertThat(main.get("drawing").asBoolean()).isTrue();
        assertThat(main.get("version").asInt()).isPositive();
    }

    @Test
    void the_timeline_comes_in_both_orders_and_in_the_readers_language() {
        JsonNode oldest = read("/timeline?size=2");
        JsonNode newest = read("/timeline?size=2&order=desc");
        int total = oldest.get("total").asInt();

        assertThat(oldest.get("items").findValuesAsText("no")).containsExactly("1", "2");
        assertThat(newest.get("items").findValuesAsText("no")).containsExactly("" + total, "" + (total - 1));
        assertThat(oldest.at("/items/0/label").asText()).isEqualTo("Registered");
        assertThat(oldest.at("/items/0/actorName").asText()).isNotBlank();
        JsonNode next = read("/timeline?size=2&after=" + oldest.get("next").asText());
        assertThat(next.get("items").findValuesAsText("no")).containsExactly("3", "4");
        JsonNode completed = named(read("/timeline").get("items"), "kind", "COMPLETED");
        assertThat(named(completed.get("details"), "name", "firstReply")
                        .get("value")
                        .asText())
                .isEqualTo("物业助理今天上门");
    }

    @Test
    void the_late_promise_says_how_late_and_how_its_due_time_came_about() {
        JsonNode promise = named(read("/promises").get("items"), "stepId", FIRST_REPLY);

        assertThat(promise.get("state").asText()).isEqualTo("LATE");
        assertThat(promise.at("/owner/id").asText()).contains("front-desk");
        assertThat(promise.at("/owner/person").asBoolean()).isFalse();
        assertThat(promise.get("lateMillis").asLong())
                .isBetween(
                        50_000L, 60_000L + Patience.of(Duration.ofSeconds(10)).toMillis());
        assertThat(promise.get("explanation").asText()).isNotBlank();
        assertThat(promise.get("procedure").asText()).isEqualTo("complaint-handling");
    }

    @Test
    void steps_tell_who_claimed_and_completed_them_and_how_long_both_took() {
        JsonNode steps = read("/steps");
        JsonNode reply = named(steps.get("items"), "stepId", FIRST_REPLY);

        assertThat(reply.get("completedBy").asText()).isEqualTo("frontdesk");
        assertThat(reply.at("/claims/0/who").asText()).isEqualTo("frontdesk");
        assertThat(reply.get("waitedMillis").asLong()).isGreaterThan(15 * 60_000);
        assertThat(reply.get("late").asBoolean()).isTrue();
        assertThat(reply.get("group").asText()).contains("front-desk");
        assertThat(reply.get("deleteReason").isNull()).isTrue();
        assertThat(steps.get("total").asInt()).isEqualTo(steps.get("items").size());
    }

    @Test
    void values_come_with_their_changes_and_who_made_them() {
        JsonNode values = read("/values");
        JsonNode reply = named(values.get("items"), "name", "firstReply");

        assertThat(reply.get("value").asText()).isEqualTo("物业助理今天上门");
        assertThat(reply.get("process").asText()).isEqualTo(complaint.getId());
        JsonNode changes = read("/values/" + reply.get("id").asText() + "/changes");
        assertThat(changes.get("total").asInt()).isEqualTo(reply.get("changes").asInt());
        assertThat(changes.at("/items/0/by").asText()).isEqualTo("frontdesk");
        assertThat(changes.at("/items/0/value").asText()).isEqualTo("物业助理今天上门");
    }

    @Test
    void the_forms_that_are_live_tell_auditors_what_fields_and_choices_are_called() {
        JsonNode fields =
                new RestPerson(port, "auditor").page("/desk/audit/fields").ok().json();

        assertThat(fields.at("/harm/label").asText()).isEqualTo("Harm to the customer");
        assertThat(fields.at("/harm/choices/inconvenience").asText()).isEqualTo("Inconvenience");
        assertThat(new RestPerson(port, "frontdesk").page("/desk/audit/fields").status())
                .isEqualTo(403);
    }

    @Test
    void decisions_name_the_rule_that_hit_and_its_clause() {
        JsonNode decision = named(read("/decisions").get("items"), "key", "complaint-classification");

        assertThat(decision.get("hit").asBoolean()).isTrue();
        assertThat(decision.at("/rules/0/clause").asText()).isNotBlank();
        assertThat(decision.at("/rules/0/number").asInt()).isPositive();
        assertThat(decision.at("/rules/0/outputs").findValuesAsText("name")).contains("caseClass");
        assertThat(decision.get("inputs").findValuesAsText("value")).contains("slight");
        assertThat(decision.get("version").asInt()).isPositive();
    }

    @Test
    void messages_tell_what_became_of_them() {
        JsonNode message = named(read("/messages").get("items"), "to", "王小明");

        assertThat(message.get("state").asText()).isEqualTo("WAITING");
        assertThat(message.get("stateName").asText()).isEqualTo("on its way");
        assertThat(message.get("text").asText()).contains("王小明");
    }

    @Test
    void operations_are_said_in_one_sentence() {
        JsonNode claim = named(read("/operations").get("items"), "operation", "Claim");

        assertThat(claim.get("who").asText()).isEqualTo("frontdesk");
        assertThat(claim.get("words").asText()).isEqualTo("taken up: step \"Give first reply\"");
        assertThat(named(read("/operations").get("items"), "operation", "Complete")
                        .get("words")
                        .asText())
                .isEqualTo("completed: step \"Give first reply\"");
    }

    @Test
    void a_job_run_by_hand_says_where() {
        String job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(complaint.getId())
                .activityId("Deadline_Answer24h")
                .singleResult()
                .getId();
        new RestPerson(port, "demo")
                .send(
                        "POST",
                        "/engine-rest/job/" + job + "/execute",
                        "{}",
                        "Content-Type",
                        "application/json",
                        "X-Reason",
                        "its time")
                .ok();

        assertThat(named(read("/operations").get("items"), "operation", "Execute")
                        .get("words")
                        .asText())
                .isEqualTo("run by hand: job \"24 hours to answer\"");
    }

    @Test
    void the_engines_own_work_is_there_with_its_total() {
        JsonNode technical = read("/technical");

        assertThat(technical.get("jobs").findValuesAsText("type")).contains("timer-transition");
        assertThat(technical.get("jobs").findValuesAsText("step"))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step).doesNotContain("_"));
        assertThat(Set.copyOf(technical.get("log").findValuesAsText("event"))).contains("CREATED", "SUCCESSFUL");
        assertThat(technical.get("logTotal").asInt())
                .isEqualTo(technical.get("log").size());
    }
}

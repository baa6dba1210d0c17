package org.estatedesk.audit.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.GivenReason;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the engine does in a case is found by the next question. */
@DeskTest
class FollowedCaseTest extends Searcher {

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    private ProcessInstance complaint;
    private String number = "";

    @BeforeEach
    void file() {
        complaint = desk.start("frontdesk", "complaint-handling", form());
        number = (String) runtime.getVariable(complaint.getId(), "caseNumber");
    }

    private Map<String, Object> form() {
        Map<String, Object> form = new HashMap<>(Map.of(
                "customerName",
                "王小明" + mark,
                "customerPhone",
                "138 0013 8000",
                "unit",
                "3-" + mark,
                "channel",
                "hotline",
                "subject",
                "noise",
                "department",
                "property",
                "course",
                "装修噪音",
                "demand",
                "请按规定时间施工",
                "harm",
                "none"));
        form.putAll(
                Map.of("fault", "slight", "promiseBroken", "no", "factsClear", "yes", "complainantType", "solution"));
        return form;
    }

    @AfterEach
    void over() {
        if (runtime.createProcessInstanceQuery()
                        .processInstanceId(complaint.getId())
                        .count()
                > 0) {
            runtime.deleteProcessInstance(complaint.getId(), "test over");
        }
    }

    @Test
    void theVersionOfItsDrawingIsKnown() {
        String version = complaint.getProcessDefinitionId().split(":")[1];
        assertThat(numbers("procedure", "complaint-handling", "version", version))
                .containsExactly(number);
        assertThat(numbers("version", "777")).isEmpty();
    }

    @Test
    void whoeverDidAnythingFindsIt() {
        assertThat(numbers("person", "frontdesk")).containsExactly(number);
        assertThat(numbers("person", "frontdesk2")).isEmpty();
        desk.complete(
                complaint, "frontdesk2", "Task_GiveFirstReply", Map.of("firstReply", "今天", "firstReplyMode", "phone"));
        assertThat(numbers("person", "frontdesk2")).containsExactly(number);
        assertThat(numbers("person", "system")).isEmpty();
    }

    @Test
    void theGroupsThatWereAskedFindItAlsoThoseAskedLater() {
        assertThat(numbers("group", "front-desk")).containsExactly(number);
        assertThat(numbers("group", "gate")).isEmpty();
        tasks.addCandidateGroup(desk.task(complaint, "Task_GiveFirstReply").getId(), "gate");
        assertThat(numbers("group", "gate")).containsExactly(number);
    }

    @Test
    void brokenPromisesAreCounted() {
        assertThat(numbers("late", "true")).isEmpty();
        desk.pass(complaint, Duration.ofMinutes(20));
        assertThat(numbers("late", "true")).containsExactly(number);
        assertThat(found().path("late").asInt()).isOne();
    }

    @Test
    void correctedAnswersAndValuesChangedByHandAreCorrections() {
        assertThat(numbers("corrected", "true")).isEmpty();
        ProcessInstance correction = desk.start(
                "hotline", "answer-correction", Map.of("caseNumber", number, "wrongAnswer", "周一", "rightAnswer", "周二"));
        desk.as(
                "demo",
                () -> GivenReason.because("wrong department", () -> {
                    runtime.setVariable(complaint.getId(), "department", "security");
                    return true;
                }));
        assertThat(numbers("corrected", "true")).containsExactly(number);
        assertThat(found().path("corrections").asInt()).isEqualTo(2);
        runtime.deleteProcessInstance(correction.getId(), "test over");
    }

    @Test
    void itsEndIsKnownAtOnce() {
        runtime.deleteProcessInstance(complaint.getId(), "test over");
        assertThat(numbers("status", "finished", "outcome", "ended")).containsExactly(number);
        assertThat(found().path("status").asText()).isEqualTo("ENDED");
        assertThat(found().path("closedAt").isNull()).isFalse();
    }

    @Test
    void theFiltersOfferWhatOccurs() {
        JsonNode filters =
                new RestPerson(port, "auditor").page("/desk/audit/filters").ok().json();
        assertThat(ids(filters.path("procedures"), "key")).contains("complaint-handling");
        assertThat(filters.path("procedures").path(0).path("versions").isArray())
                .isTrue();
        assertThat(ids(filters.path("people"), "id")).contains("frontdesk").doesNotContain("system");
        assertThat(ids(filters.path("groups"), "name")).contains("Front desk");
    }

    private JsonNode found() {
        return find("number", number).path("items").path(0);
    }

    private static List<String> ids(JsonNode list, String member) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.path(member).asText())
                .toList();
    }
}

package org.estatedesk.cases.workflow.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.WebSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;

/** Every door by which a promise's clock is moved, stopped or set off asks for a reason, or is shut. */
@DeskTest
class ClockDoorsTest extends LostProperty {

    private static final String WHY = "Zhang is ill";

    @LocalServerPort
    int port;

    private String run = "";

    @BeforeEach
    void begin() {
        drawings.standAt(Instant.parse("2026-03-01T01:00:00Z"));
        run = start(Map.of("customerName", "李女士", "what", "umbrella"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "manager", "supervisor", "frontdesk"})
    void nobodyMovesOrStopsAClockWithoutAReason(String person) {
        String before = state();
        List<String> open = new ArrayList<>();
        Stream.concat(ClockDoor.OF_ONE_CASE.stream(), ClockDoor.OF_MANY.stream())
                .forEach(door -> {
                    ResponseEntity<String> answer = knock(person, door, null);
                    boolean shut = person.equals("demo")
                            ? String.valueOf(answer.getBody()).matches(".*(say why|case by case).*")
                            : List.of(400, 403, 404)
                                    .contains(answer.getStatusCode().value());
                    if (!shut || answer.getStatusCode().value() < 400 || !state().equals(before)) {
                        open.add(door + " " + answer + state());
                    }
                });
        assertThat(open).isEmpty();
    }

    @Test
    void withAReasonAnAdministratorDoesAndTheJournalTellsWhy() {
        List<String> untold = new ArrayList<>();
        for (ClockDoor door : ClockDoor.OF_ONE_CASE) {
            ResponseEntity<String> answer = knock("demo", door, WHY);
            List<JournalEntry> written = journal.of(numberOf(run));
            if (!answer.getStatusCode().is2xxSuccessful()
                    || written.stream().noneMatch(entry -> entry.details().containsValue(WHY))) {
                untold.add(door + " " + answer
                        + written.stream().map(JournalEntry::text).toList());
            }
            drawings.pass(Duration.ofMinutes(1));
            run = start(Map.of("customerName", "李女士", "what", "umbrella"));
        }
        assertThat(untold).isEmpty();
    }

    @Test
    void noReasonOpensTheDoorsOfManyCasesAtOnce() {
        String before = state();
        List<String> open = ClockDoor.OF_MANY.stream()
                .map(door -> door + " " + knock("demo", door, WHY))
                .filter(told -> !told.contains("case by case"))
                .toList();
        assertThat(open).isEmpty();
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void nobodyEndsAStepWithItsClockByASignal() {
        String before = state();
        ClockDoor signal =
                ClockDoor.doors("POST /execution/<execution>/signal {}").get(0);
        assertThat(knock("demo", signal, WHY).getBody()).contains("A step goes on by its form");
        assertThat(knock("frontdesk", signal, WHY).getStatusCode().value()).isIn(400, 403);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void theDoorsOfTheWebAppsAreTheSame() {
        String before = state();
        WebSession session = new WebSession(port, "demo", "cockpit");
        String[] headers = {"X-XSRF-TOKEN", session.token(), "Accept-Language", "zh"};
        for (String path : List.of("/job/<job>", "/process-instance/<run>")) {
            var answer = session.desk("DELETE", "/camunda/api/engine/engine/default" + filled(path), headers);
            assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains("请说明原因");
        }
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void whoMovesPromisesMovesTheDateOfAStepWithAReason() {
        assertThat(knock("manager", ClockDoor.OF_ONE_CASE.get(0), WHY)
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(only(run, JournalEntry.Kind.DUE_DATE_MOVED).text()).endsWith("; reason: " + WHY);
    }

    private ResponseEntity<String> knock(String person, ClockDoor door, String reason) {
        return call(person, door.method(), filled(door.path()), filled(door.body()), reason);
    }

    private String filled(String text) {
        Job job = job();
        return text.replace("<run>", run)
                .replace("<task>", task(run))
                .replace("<job>", job.getId())
                .replace("<execution>", ((JobEntity) job).getExecutionId())
                .replace("<jobDefinition>", job.getJobDefinitionId())
                .replace("<definition>", job.getProcessDefinitionId())
                .replace("<due>", job.getDuedate().toInstant().toString().replace("Z", ".000+0000"))
                .replace("<later>", "2026-03-01T10:00:00.000+0000");
    }

    private Job job() {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(run)
                .singleResult();
    }

    /** All that the doors could change. */
    private String state() {
        Job job = job();
        Task task =
                engine.getTaskService().createTaskQuery().processInstanceId(run).singleResult();
        String clock = job.getDuedate() + " " + job.getRetries() + job.isSuspended();
        String dates = task.getDueDate() + " " + task.getFollowUpDate() + task.isSuspended();
        boolean drawing = engine.getRepositoryService()
                .getProcessDefinition(job.getProcessDefinitionId())
                .isSuspended();
        long batches = engine.getManagementService().createBatchQuery().count();
        return clock + dates + drawing + batches + engine.getRuntimeService().getVariables(run);
    }
}

package org.estatedesk.audit.file.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.audit.file.Run;
import org.estatedesk.audit.masks.Unmasked;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.TestDrawings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The flows of a real run through everything that a drawing can hold, on the engine itself. */
@DeskTest
class WaysOfTheEngineTest {

    @Autowired
    TestDrawings desk;

    @Autowired
    TaskService tasks;

    @Autowired
    Visits visits;

    @Autowired
    RunPaths paths;

    @Autowired
    DrawingVersions drawings;

    ProcessInstance run;

    @BeforeEach
    void goAllWays() {
        desk.draw("audit/test-ways.bpmn");
        run = desk.start("test-ways", Map.of());
        again(true);
        again(true);
        again(false);
        desk.fire(run, "Deadline_Reminded");
        desk.fire(run, "Deadline_TooLong");
        desk.fire(run, "Event_Hour");
    }

    private void again(boolean again) {
        tasks.complete(desk.step(run, "Task_Again").getId(), Map.of("again", again));
    }

    @AfterEach
    void clear() {
        desk.clear();
    }

    @Test
    void every_flow_that_was_taken_is_counted_and_no_other() {
        FlowsTaken taken = new FlowsTaken(
                DrawnFlows.of(drawings.xml(run.getProcessDefinitionId()).orElseThrow()));
        visits.each(run.getId(), taken::add);

        Map<String, Integer> counts = new TreeMap<>();
        taken.counts().forEach(flow -> counts.put(flow.id(), flow.count()));
        Map<String, Integer> expected = new TreeMap<>();
        for (int flow = 1; flow <= 29; flow++) {
            expected.put("Flow_" + flow, 1);
        }
        expected.putAll(Map.of("Flow_14", 3, "Flow_15", 2));
        List.of(11, 12, 23, 26, 28).forEach(never -> expected.remove("Flow_" + never));
        assertThat(counts).isEqualTo(expected);
    }

    @Test
    void visits_are_added_up_by_element_and_a_step_for_several_people_is_one_element() {
        Run asked = new Run(
                run.getId(), "test-ways", null, null, "", Instant.EPOCH, null, "ACTIVE", null, null, true, true);
        Map<String, PathView.Step> sums = new TreeMap<>();
        paths.steps(asked, new Unmasked()).forEach(sum -> sums.put(sum.stepId(), sum));

        assertThat(sums).doesNotContainKey("Task_Many#multiInstanceBody");
        assertThat(sums.get("Task_Many").visits()).isEqualTo(3);
        assertThat(sums.get("Task_Again").visits()).isEqualTo(3);
        assertThat(sums.get("Task_Again").orders()).hasSize(3).isSorted();
        assertThat(sums.get("Task_TooLong").cancelled()).isEqualTo(1);
        assertThat(sums.get("Start_Received").orders()).containsExactly(1);
        assertThat(sums.get("Task_A").waitedMillis()).isNull();
        assertThat(sums.get("Task_Again").waitedMillis()).isNotNull();
    }
}

package org.estatedesk.drawings.workflow.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;

class CounterpartsTest {

    private static Map<String, String> between(Redraw source, Redraw target) {
        return new Counterparts(source.drawing(), target.drawing()).find();
    }

    @Test
    void everyStepAndDeadlineOfAnUnchangedDrawingIsItsOwnCounterpart() {
        BpmnModelInstance drawing = Complaint.drawing().drawing();
        assertThat(between(Complaint.drawing(), Complaint.drawing()))
                .containsEntry("Task_GiveFirstReply", "Task_GiveFirstReply")
                .containsEntry("Deadline_FirstReply15Min", "Deadline_FirstReply15Min")
                .containsEntry("Start_MonthPassed", "Start_MonthPassed")
                .hasSize(drawing.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.FlowNode.class)
                        .size());
    }

    @Test
    void aPhaseWithAnotherIdIsFoundByItsSteps() {
        assertThat(between(Complaint.drawing(), Complaint.drawing().rename("Phase_Answer", "Phase_FullAnswer")))
                .containsEntry("Phase_Answer", "Phase_FullAnswer")
                .containsEntry("Phase_FirstReply", "Phase_FirstReply");
    }

    @Test
    void aStepInANewPhaseIsFoundAndThePhaseIsNobodysCounterpart() {
        assertThat(between(Waits.before(), Waits.after()))
                .containsEntry("Task_One", "Task_One")
                .containsEntry("Deadline_One", "Deadline_One")
                .doesNotContainValue("Phase_New");
    }

    @Test
    void aStepForSeveralHasTwoRunsInTheEngine() {
        assertThat(between(Waits.before(), Waits.after()))
                .containsEntry("Task_Many", "Task_Many")
                .containsEntry("Task_Many#multiInstanceBody", "Task_Many#multiInstanceBody")
                .doesNotContainKey("Task_One#multiInstanceBody");
    }

    @Test
    void whatHasAnotherIdIsNoCounterpart() {
        assertThat(between(Complaint.drawing(), Complaint.drawing().rename("Task_SolveGeneral", "Task_SolveIt")))
                .doesNotContainKey("Task_SolveGeneral")
                .doesNotContainValue("Task_SolveIt");
    }
}

package org.estatedesk.promises.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.TestDrawings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class EscalateTest {

    @Autowired
    TestDrawings desk;

    @Autowired
    Journal journal;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    private ProcessInstance run;

    @BeforeEach
    void start() {
        desk.draw("promises/test-escalate.bpmn");
        // Variables of a form that share their names with inputs the drawing leaves out.
        run = desk.start(
                "test-escalate",
                Map.of("customerName", "Ms Li", "customerPhone", "13800000000", "step", "x", "tellCustomer", "y"));
    }

    @AfterEach
    void clear() {
        desk.clear();
    }

    @Test
    void theLateStepRisesAndIsOfferedToTheGroupAsWell() {
        desk.fire(run, "Deadline_Reply");
        assertThat(desk.step(run, "Task_Reply").getPriority()).isEqualTo(90);
        assertThat(groups("Task_Reply")).containsExactlyInAnyOrder("front-desk", "customer-supervisor");
        assertThat(groups("Task_Other")).containsExactly("front-desk");
    }

    @Test
    void theGroupIsOfferedTheStepOnlyOnceHoweverOftenTheTimerFires() {
        desk.fire(run, "Deadline_Reply");
        desk.fire(run, "Deadline_Reply");
        assertThat(groups("Task_Reply")).containsExactlyInAnyOrder("front-desk", "customer-supervisor");
    }

    /** 000 二.2(3) */
    @Test
    void whoeverWasAskedFirstHearsOfAStepOnceHoweverOftenTheTimerFires() {
        runtime.setVariable(run.getId(), "tellFirstAsked", "yes");
        desk.fire(run, "Deadline_Reply");
        desk.fire(run, "Deadline_Reply");
        assertThat(journal.of(number()))
                .extracting(JournalEntry::text)
                .filteredOn(text -> text.startsWith("To system: Case"))
                .singleElement()
                .asString()
                .contains("\"Give first reply\" is late since ");
    }

    @Test
    void theJournalHasTheEscalationAndWhoWasTold() {
        desk.fire(run, "Deadline_Reply");
        String number = number();
        String mark = " (on its way)";
        assertThat(journal.of(number))
                .extracting(JournalEntry::text)
                .containsExactly(
                        "Registered; first asked: system",
                        "Deadline passed: 15 minutes",
                        "First reply to Ms Li is late",
                        "Process escalation started",
                        "Escalation ladder: rungTime = PT30M, superior = office-director (ROL-08, ROL-12)",
                        "Escalation, rung 1: customer-supervisor is told and may take it up",
                        "To customer-supervisor: Late: \"Give first reply\" of case " + number
                                + " is over its time limit. Please see to it at once. (shown on the screen)",
                        "To customer Ms Li, 13800000000: Dear Ms Li, we are sorry: we promised to call you soon about your "
                                + "complaint " + number
                                + " and have not managed it in time. Our supervisor now looks after "
                                + "it and will call you right away." + mark);
    }

    @Test
    void withoutAStepAllOpenStepsRiseAndNoneSinks() {
        desk.fire(run, "Deadline_Other");
        assertThat(desk.step(run, "Task_Reply").getPriority()).isEqualTo(95);
        assertThat(desk.step(run, "Task_Other").getPriority()).isEqualTo(99);
        assertThat(groups("Task_Reply")).contains("office-director");
        assertThat(groups("Task_Other")).contains("office-director");
        assertThat(journal.of(number()))
                .last()
                .extracting(JournalEntry::text)
                .asString()
                .contains("Other step");
    }

    @Test
    void aStepThatItsTimerTookAwayIsNamedAndNoOtherStepRises() {
        desk.fire(run, "Deadline_OtherGone");
        assertThat(desk.step(run, "Task_Reply").getPriority()).isEqualTo(50);
        assertThat(groups("Task_Reply")).containsExactly("front-desk");
        assertThat(journal.of(number()))
                .last()
                .extracting(JournalEntry::text)
                .asString()
                .startsWith("To company-manager: Late: \"Other step\"");
    }

    private List<String> groups(String stepId) {
        return tasks.getIdentityLinksForTask(desk.step(run, stepId).getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }

    private String number() {
        return (String) runtime.getVariable(run.getId(), "caseNumber");
    }
}

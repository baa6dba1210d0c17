package org.estatedesk.promises.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** CMP-24, HOT-13: nobody takes it up. */
abstract class ClimbCases extends LateCase {

    private static final List<String> UP_TO_THE_TOP =
            List.of("customer-supervisor", "office-director", "general-manager", "csc", "group-csc");

    @Test
    void theSuperiorByTheTableGetsAStepOfHisOwn() {
        ProcessInstance climb = lateReply();
        Task own = desk.task(climb, ACKNOWLEDGE);
        assertThat(desk.groups(own)).containsExactly("customer-supervisor");
        assertThat(own.getPriority()).isEqualTo(90);
        assertThat(own.getDueDate()).isEqualTo(java.util.Date.from(NOW.plus(Duration.ofMinutes(45))));
        assertThat(climb.getBusinessKey()).isEqualTo(number);
        assertThat(engine.getRuntimeService().getVariables(climb.getId()))
                .containsEntry("stepName", "Give first reply")
                .containsEntry("owedBy", "Front desk, Hotline agent")
                .containsEntry("lateText", "No reply within 15 minutes.")
                .containsEntry("lateSince", "2026-03-01 09:15")
                .containsEntry("customerName", "Ms Li");
    }

    @Test
    void theLateStepRisesAndIsOfferedToTheSuperior() {
        lateReply();
        assertThat(late("Task_Reply").getPriority()).isEqualTo(90);
        assertThat(desk.groups(late("Task_Reply"))).contains("front-desk", "hotline-agent", "customer-supervisor");
    }

    @Test
    void theCustomerIsToldOnce() {
        ProcessInstance climb = lateReply();
        pass(climb, 100);
        assertThat(texts("To customer Ms Li")).hasSize(1);
    }

    @Test
    void itClimbsRungByRungWithTheTimesOfTheTableAndRepeatsAtTheTop() {
        ProcessInstance climb = lateReply();
        pass(climb, 29);
        assertThat(told()).containsExactly("customer-supervisor");
        pass(climb, 1);
        assertThat(told()).containsExactly("customer-supervisor", "office-director");
        pass(climb, 90);
        assertThat(told()).isEqualTo(UP_TO_THE_TOP);
        pass(climb, 119);
        assertThat(told()).isEqualTo(UP_TO_THE_TOP);
        pass(climb, 121);
        assertThat(told()).hasSize(7).endsWith("group-csc", "group-csc", "group-csc");
        assertThat(desk.groups(desk.task(climb, ACKNOWLEDGE))).containsExactlyInAnyOrderElementsOf(UP_TO_THE_TOP);
        assertThat(texts("Not taken up by anybody: \"Give first reply\"")).hasSize(6);
    }

    @Test
    void eachRungRaisesTheLateStepAndTheAcknowledgementUpToOneHundred() {
        ProcessInstance climb = lateReply();
        pass(climb, 30);
        assertThat(late("Task_Reply").getPriority()).isEqualTo(95);
        assertThat(desk.task(climb, ACKNOWLEDGE).getPriority()).isEqualTo(95);
        pass(climb, 90);
        assertThat(late("Task_Reply").getPriority()).isEqualTo(100);
        assertThat(desk.groups(late("Task_Reply"))).contains("office-director", "general-manager", "csc");
    }

    @Test
    void guardsHaveMinutesOnly() {
        late("Deadline_Guard", Duration.ofMinutes(2));
        ProcessInstance climb = running().get(0);
        assertThat(told()).containsExactly("guard-duty-head");
        pass(climb, 1);
        assertThat(told()).containsExactly("guard-duty-head", "customer-supervisor");
    }

    @Test
    void aTimeMistypedInTheTableDoesNotSilenceTheAlarm() {
        engine.getRepositoryService()
                .createDeployment()
                .name("test drawings")
                .addClasspathResource("promises/test-mistyped-ladder.dmn")
                .deploy();
        ProcessInstance climb = lateReply();
        pass(climb, 31);
        assertThat(told()).containsExactly("csc", "csc");
    }

    @Test
    void aRepeatedDeadlineDoesNotAskTwice() {
        lateReply();
        late("Deadline_Reply", Duration.ofMinutes(30));
        assertThat(running()).hasSize(1);
        assertThat(texts("To customer-supervisor: Late")).hasSize(2);
    }

    @Test
    void aStepThatItsDeadlineTookAwayIsAcknowledgedAllTheSame() {
        late("Deadline_Contact", Duration.ofDays(1));
        ProcessInstance climb = running().get(0);
        assertThat(told()).containsExactly("office-director");
        pass(climb, 30);
        assertThat(told()).containsExactly("office-director", "general-manager");
    }

    @Test
    void allOpenStepsOfAProcessGoToTheSuperiorOfEach() {
        late("Deadline_All", Duration.ofDays(3));
        assertThat(told()).containsExactlyInAnyOrder("customer-supervisor", "guard-duty-head", "office-director");
        assertThat(running()).hasSize(3);
        assertThat(late("Task_Contact").getPriority()).isEqualTo(90);
        assertThat(late("Task_InPhase").getPriority()).isEqualTo(90);
    }

    @Test
    void nothingClimbsWhereTheDrawingItselfAsksSomebody() {
        late("Deadline_Drawn", Duration.ofDays(8));
        assertThat(running()).isEmpty();
        assertThat(desk.groups(late("Task_InPhase"))).contains("general-manager");
        assertThat(texts("To general-manager: Late: \"Solve it\"")).hasSize(1);
    }
}

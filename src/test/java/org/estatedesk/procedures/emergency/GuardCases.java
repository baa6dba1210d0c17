package org.estatedesk.procedures.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** EMG-06..08, A11: the duty head, two different guards, nobody free, the vehicle; each alert with its fall-back. */
abstract class GuardCases extends EmergencyCase {

    @Test
    void theVehicleIsTheDesksOwnActBesideTheGuards_EMG_08() {
        report("wishHospital", true);
        assertThat(open()).contains("Task_OrderVehicle", "Task_NameGuards", "Task_AcknowledgeEmergency");
        does("assistant", "Task_OrderVehicle", "vehicle", "taxi", "fareTold", "yes");
        assertThat(entered("End_VehicleOrdered")).isTrue();
    }

    @Test
    void aVehicleThatIsNotToBeHadIs120_A11() {
        acknowledged();
        does("assistant", "Task_OrderVehicle", "vehicle", "none", "fareTold", "no");
        assertThat(open()).contains("Task_Dial120", "Task_AcknowledgeGate");
    }

    @Test
    void withNobodyFreeTheSupervisorDecides() {
        acknowledged();
        does("guardhead", "Task_NameGuards", "guardsFree", "no");
        assertThat(open())
                .containsExactly("Task_AddDetails", "Task_AnswerUnsolved", "Task_OrderVehicle", "Task_ReportFromScene");
        assertThat(entered("End_NobodyFree")).isTrue();
    }

    @Test
    void theTenMinutesOfTheRequestCountWhenNobodyIsFree() {
        acknowledged();
        pass(4);
        does("guardhead", "Task_NameGuards", "guardsFree", "no");
        pass(7);
        assertThat(groups("Task_AnswerUnsolved")).contains("office-director");
    }

    @Test
    void anAlertThatNobodyTakesUpClimbsWithinMinutes() {
        report("wishHospital", true);
        desk.pass(emergency, Duration.ofSeconds(90));
        ProcessInstance climb = runtime.createProcessInstanceQuery()
                .processDefinitionKey("escalation")
                .processInstanceBusinessKey(record().caseNumber())
                .singleResult();
        desk.pass(climb, Duration.ofMinutes(3));
        assertThat(groups("Task_AcknowledgeEmergency")).contains("dispatch-supervisor", "office-director");
        desk.pass(climb, Duration.ofMinutes(5));
        assertThat(groups("Task_AcknowledgeEmergency")).contains("general-manager");
    }

    @Test
    void bothGuardsAreToldWhereverTheyAre() {
        named();
        assertThat(told("emergency-go")).containsExactlyInAnyOrder("guard", "guard2");
    }

    @Test
    void theSecondGuardIsAnotherPersonThanTheFirst() {
        named();
        does("guard", "Task_SendFirstGuard", "going", "yes");
        assertThatThrownBy(() -> does("guard", "Task_SendSecondGuard", "going", "yes"))
                .hasMessageContaining("somebody else must do this one");
        does("guard2", "Task_SendSecondGuard", "going", "yes");
        assertThat(open())
                .containsExactly("Task_AddDetails", "Task_MeetPatient", "Task_OrderVehicle", "Task_ReportFromScene");
    }

    @Test
    void whoHoldsOneOfTheTwoStepsCannotTakeTheOther() {
        named();
        String first = task("Task_SendFirstGuard").getId();
        String second = task("Task_SendSecondGuard").getId();
        tasks.setAssignee(first, null);
        tasks.setAssignee(second, null);
        tasks.claim(second, "guard");
        assertThatThrownBy(() -> tasks.claim(first, "guard")).hasMessageContaining("You hold the step");
        assertThatThrownBy(() -> tasks.setAssignee(first, "guard")).hasMessageContaining("You hold the step");
        tasks.setAssignee(second, null);
        tasks.claim(first, "guard");
        assertThat(task("Task_SendFirstGuard").getAssignee()).isEqualTo("guard");
    }

    @Test
    void silentGuardsAndAMissingVehicleAreTheDispatchSupervisorsMatter() {
        named();
        pass(3);
        assertThat(groups("Task_SendFirstGuard")).contains("dispatch-supervisor");
        assertThat(groups("Task_SendSecondGuard")).contains("dispatch-supervisor");
        pass(3);
        assertThat(groups("Task_OrderVehicle")).contains("dispatch-supervisor");
    }

    @Test
    void guardsThatAreNotNamedAreTheDispatchSupervisorsMatter() {
        acknowledged();
        pass(3);
        assertThat(groups("Task_NameGuards")).contains("dispatch-supervisor");
    }
}

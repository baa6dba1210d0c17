package org.estatedesk.procedures.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.FormService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 004 4.2 1) ①, ②: the duty head names two persons by name, and where necessary one for the entrance; each may decline. */
abstract class NamedGuardCases extends EmergencyCase {

    @SuppressWarnings("ConstructorInjection") // JUnit's nested classes inherit these
    @Autowired
    private FormService forms;

    @Test
    void theTwoWhoAreNamedGetTheStepsAndNobodyElseTakesThem_004_4_2_1() {
        named();
        assertThat(task("Task_SendFirstGuard").getAssignee()).isEqualTo("guard");
        assertThat(task("Task_SendSecondGuard").getAssignee()).isEqualTo("guard2");
        String first = task("Task_SendFirstGuard").getId();
        assertThatThrownBy(() -> give("guard3", first, "guard3")).hasMessageContaining("has this step since");
        assertThatThrownBy(() -> give("guard", first, null)).hasMessageContaining("given to you by name");
    }

    @Test
    void twoDifferentPersonsOfTheGuardsAreNamed_004_4_2_1() {
        acknowledged();
        assertThatThrownBy(() -> names("guard", "guard")).hasMessageContaining("Second guard");
        assertThatThrownBy(() -> names("hotline", "guard")).hasMessageContaining("First guard");
        names("guard3", "guard");
        assertThat(task("Task_SendFirstGuard").getAssignee()).isEqualTo("guard3");
    }

    @Test
    void theListTellsWhereThoseAreWhoAreBusy_004_4_2_1() throws IOException {
        named();
        String there = unit;
        acknowledged();
        assertThat(form("Task_NameGuards"))
                .contains("busy at " + there)
                .containsSubsequence("\\\"guard3\\\"", "\\\"guard\\\"");
    }

    @Test
    void whoCannotGoSaysWhyAndTheNamingComesBackToTheDutyHead_004_4_2_1() {
        named();
        assertThatThrownBy(() -> does("guard", "Task_SendFirstGuard", "going", "no"))
                .hasMessageContaining("Why not?");
        declines("Task_SendFirstGuard", "guard");
        assertThat(groups("Task_ReplaceFirstGuard")).containsExactly("guard-duty-head");
        assertThat(tasks.getVariable(task("Task_ReplaceFirstGuard").getId(), "declined"))
                .isEqualTo("在押送");
        assertThatThrownBy(() -> another("Task_ReplaceFirstGuard", "guard2")).hasMessageContaining("Who goes instead?");
        pass(3);
        assertThat(groups("Task_ReplaceFirstGuard")).contains("dispatch-supervisor");
        another("Task_ReplaceFirstGuard", "guard3");
        assertThat(task("Task_SendFirstGuard").getAssignee()).isEqualTo("guard3");
        assertThat(told("emergency-go")).containsExactlyInAnyOrder("guard", "guard2", "guard3");
        does("guard3", "Task_SendFirstGuard", "going", "yes");
        assertThat(entered("End_FirstGuardUnderWay")).isTrue();
    }

    @Test
    void bothSilentGuardsAreOneEscalationOfTheCase_INC_08() {
        named();
        pass(3);
        assertThat(groups("Task_SendFirstGuard")).contains("dispatch-supervisor");
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("escalation")
                        .processInstanceBusinessKey(record().caseNumber())
                        .variableValueEquals("rungGroup", "dispatch-supervisor")
                        .list())
                .singleElement()
                .extracting(
                        climb -> runtime.getVariable(climb.getId(), "stepName").toString())
                .asString()
                .contains("first guard", "second guard");
    }

    @Test
    void withNobodyElseTheSupervisorDecides_004_4_2_1() {
        named();
        declines("Task_SendSecondGuard", "guard2");
        pass(3);
        does("guardhead", "Task_ReplaceSecondGuard", "anotherFree", "no");
        assertThat(open()).contains("Task_AnswerUnsolved", "Task_SendFirstGuard");
        declines("Task_SendFirstGuard", "guard");
        does("guardhead", "Task_ReplaceFirstGuard", "anotherFree", "no");
        assertThat(entered("End_NoFirstGuard")).isTrue();
    }

    @Test
    void whoCannotGoInOnePlaceIsNotOfferedForTheOther_004_4_2_1() {
        named();
        declines("Task_SendFirstGuard", "guard");
        declines("Task_SendSecondGuard", "guard2");
        another("Task_ReplaceFirstGuard", "guard3");
        assertThatThrownBy(() -> another("Task_ReplaceSecondGuard", "guard")).hasMessageContaining("Who goes instead?");
        assertThatThrownBy(() -> another("Task_ReplaceSecondGuard", "guard3"))
                .hasMessageContaining("Who goes instead?");
    }

    @Test
    void whereNecessarySomebodyIsSentToTheEntranceToWait_004_4_2_1() {
        report("wishAmbulance", true);
        assertThat(entered("Start_Entrance")).isFalse();
        does("guardhead", "Task_AcknowledgeEmergency", "entrancePerson", "guard3");
        assertThat(task("Task_GoToEntrance").getAssignee()).isEqualTo("guard3");
        assertThat(told("emergency-entrance")).containsExactly("guard3");
        pass(6);
        assertThat(groups("Task_GoToEntrance")).contains("guard-duty-head");
        declines("Task_GoToEntrance", "guard3");
        pass(3);
        another("Task_ReplaceEntrance", "guard2");
        does("guard2", "Task_GoToEntrance", "going", "yes");
        assertThat(entered("End_EntranceUnderWay")).isTrue();
        assertThat(times("Start_Entrance")).isOne();
    }

    @Test
    void theFormThatNamesGuardsSendsSomebodyToTheEntranceToo_004_4_2_1() {
        acknowledged();
        names("guard", "guard2", "entrancePerson", "guard3");
        declines("Task_GoToEntrance", "guard3");
        does("guardhead", "Task_ReplaceEntrance", "anotherFree", "no");
        assertThat(entered("End_NoEntrance")).isTrue();
        assertThat(open()).doesNotContain("Task_AnswerUnsolved");
    }

    private void names(String first, String second, Object... more) {
        var form = values("guardsFree", "yes", "firstGuard", first, "secondGuard", second, "standBy", "home");
        form.putAll(values(more));
        tasks.setAssignee(task("Task_NameGuards").getId(), null);
        desk.complete(emergency, "guardhead", "Task_NameGuards", form);
    }

    private void another(String step, String guard) {
        tasks.setAssignee(task(step).getId(), null);
        does("guardhead", step, "anotherFree", "yes", "anotherGuard", guard);
    }

    private Object give(String person, String step, @Nullable String to) {
        return desk.as(person, () -> {
            tasks.claim(step, to);
            return step;
        });
    }

    private void declines(String step, String guard) {
        does(guard, step, "going", "no", "declineReason", "在押送");
    }

    private String form(String step) throws IOException {
        try (var opened = forms.getDeployedTaskForm(task(step).getId())) {
            return new String(opened.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package org.estatedesk.promises.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** CMP-24, HOT-15: somebody takes it up, or nothing is late any more. */
abstract class StopCases extends LateCase {

    @Test
    void whoeverClaimsTheAcknowledgementStopsTheClimb() {
        ProcessInstance climb = lateReply();
        claim(desk.task(climb, ACKNOWLEDGE), "supervisor");
        pass(climb, 300);
        assertThat(told()).containsExactly("customer-supervisor");
        assertThat(desk.open(climb)).containsExactly(ACKNOWLEDGE);
    }

    @Test
    void whoeverGivesItBackLetsItClimbOn() {
        ProcessInstance climb = lateReply();
        Task own = desk.task(climb, ACKNOWLEDGE);
        claim(own, "supervisor");
        pass(climb, 31);
        desk.as("supervisor", () -> giveBack(own));
        pass(climb, 30);
        assertThat(told()).containsExactly("customer-supervisor", "office-director");
    }

    private Task giveBack(Task task) {
        engine.getTaskService().setAssignee(task.getId(), null);
        return task;
    }

    @Test
    void whoeverClaimsTheLateStepStopsTheClimb() {
        ProcessInstance climb = lateReply();
        claim(late("Task_Reply"), "supervisor");
        pass(climb, 300);
        assertThat(told()).containsExactly("customer-supervisor");
    }

    @Test
    void whoeverSatOnTheStepWhenItWasLateDoesNotStopTheClimb() {
        claim(late("Task_Reply"), "frontdesk");
        ProcessInstance climb = lateReply();
        assertThat(engine.getRuntimeService().getVariable(climb.getId(), "owedBy"))
                .isEqualTo("Wang Fang 王芳, Front desk, Hotline agent");
        pass(climb, 30);
        assertThat(told()).containsExactly("customer-supervisor", "office-director");
    }

    @Test
    void anAcknowledgementEndsItAndTheLateStepStaysToBeDone() {
        ProcessInstance climb = lateReply();
        desk.complete(
                climb, "supervisor", ACKNOWLEDGE, Map.of("acknowledgedHow", "reminded", "acknowledgement", "前台电话占线"));
        assertThat(running()).isEmpty();
        assertThat(late("Task_Reply")).isNotNull();
        assertThat(entered(climb, "End_Acknowledged")).isTrue();
    }

    @Test
    void anAcknowledgementAboveWithdrawsItFromAllRungs() {
        ProcessInstance climb = lateReply();
        pass(climb, 31);
        desk.complete(climb, "director", ACKNOWLEDGE, Map.of("acknowledgedHow", "self", "acknowledgement", "我来处理"));
        assertThat(running()).isEmpty();
    }

    @Test
    void completingTheLateStepEndsItAtOnce() {
        ProcessInstance climb = lateReply();
        Task step = late("Task_Reply");
        // As somebody who may neither see nor touch the escalation.
        desk.as("frontdesk", () -> {
            engine.getTaskService().claim(step.getId(), "frontdesk");
            engine.getTaskService().complete(step.getId());
            return step;
        });
        assertThat(running()).isEmpty();
        assertThat(desk.open(climb)).isEmpty();
        assertThat(entered(climb, "End_NothingLate")).isTrue();
    }

    @Test
    void twoLateStepsOfOneCaseGoTheirOwnWays() {
        late("Deadline_Guard", Duration.ofMinutes(2));
        lateReply();
        assertThat(running()).hasSize(2);
        complete("Task_Guard");
        assertThat(running()).hasSize(1);
        assertThat(desk.task(running().get(0), ACKNOWLEDGE)).isNotNull();
        complete("Task_Reply");
        assertThat(running()).isEmpty();
    }

    @Test
    void aCancelledCaseEndsIt() {
        lateReply();
        late("Deadline_Contact", Duration.ofDays(1));
        assertThat(running()).hasSize(2);
        engine.getRuntimeService().deleteProcessInstance(run.getId(), "withdrawn by the customer");
        assertThat(running()).isEmpty();
    }

    @Test
    void aCaseThatComesToItsEndEndsIt() {
        late("Deadline_Contact", Duration.ofDays(1));
        complete("Task_Guard");
        complete("Task_Reply");
        assertThat(running()).hasSize(1);
        complete("Task_InPhase");
        assertThat(running()).isEmpty();
    }

    @Test
    void aCaseThatEndsInTheMomentOfTheAlarmLeavesNothingBehind() {
        late("Deadline_GiveUp", Duration.ofDays(9));
        running().forEach(climb -> pass(climb, 30));
        assertThat(running()).isEmpty();
    }

    @Test
    void theAcknowledgementStandsInTheListsOfTheSuperior() {
        ProcessInstance climb = lateReply();
        assertThat(found("supervisor", "My team"))
                .contains(desk.task(climb, ACKNOWLEDGE).getId());
        assertThat(found("supervisor", "Late"))
                .doesNotContain(desk.task(climb, ACKNOWLEDGE).getId());
        assertThat(found("frontdesk", "My team"))
                .doesNotContain(desk.task(climb, ACKNOWLEDGE).getId());
    }

    private java.util.List<String> found(String person, String filter) {
        Filter list =
                engine.getFilterService().createFilterQuery().filterName(filter).singleResult();
        return desk.as(
                person,
                () -> engine.getFilterService().<Task>list(list.getId()).stream()
                        .map(Task::getId)
                        .toList());
    }

    private void claim(Task task, String person) {
        desk.as(person, () -> {
            engine.getTaskService().claim(task.getId(), person);
            return task;
        });
    }
}

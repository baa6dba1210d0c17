package org.estatedesk.promises.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** CMP-24: one card a case and person, which tells of all that is late; acknowledging it acknowledges all that was told. */
abstract class OnceCases extends LateCase {

    private static final Map<String, Object> SAID = Map.of("acknowledgedHow", "reminded", "acknowledgement", "前台电话占线");

    @Test
    void twoEscalationsThatMeetAtOneGroupShowItOneCardThatNamesBoth() {
        twoThatMeet();

        Task card = only(cardsOf("supervisor"));
        assertThat(engine.getRuntimeService().getVariable(card.getProcessInstanceId(), "stepName"))
                .isEqualTo("Give first reply, Stand by");
        assertThat(told()).containsExactly("customer-supervisor", "guard-duty-head", "customer-supervisor");
    }

    @Test
    void acknowledgingItOnceAcknowledgesAllThatThePersonWasTold() {
        twoThatMeet();
        Task card = only(cardsOf("supervisor"));

        desk.as("supervisor", () -> {
            engine.getTaskService().claim(card.getId(), "supervisor");
            engine.getTaskService().complete(card.getId(), SAID);
            return card;
        });

        assertThat(running()).isEmpty();
        assertThat(engine.getHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .taskDefinitionKey(ACKNOWLEDGE)
                        .taskAssignee("supervisor")
                        .finished()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void whatSomebodyElseWasToldStaysAndIsOfferedWhereTheCardIsGone() {
        ProcessInstance guard = twoThatMeet();

        complete("Task_Reply");

        assertThat(only(cardsOf("supervisor")).getProcessInstanceId()).isEqualTo(guard.getId());
        assertThat(cardsOf("guardhead")).hasSize(1);
    }

    /** The late reply asks the customer supervisor, and the late guard does so a minute after the guards' head. */
    private ProcessInstance twoThatMeet() {
        lateReply();
        late("Deadline_Guard", Duration.ofMinutes(16));
        ProcessInstance guard = running().stream()
                .filter(climb ->
                        "guard-duty-head".equals(engine.getRuntimeService().getVariable(climb.getId(), "rungGroup")))
                .findFirst()
                .orElseThrow();
        pass(guard, 1);
        return guard;
    }

    private static Task only(List<Task> cards) {
        assertThat(cards).hasSize(1);
        return cards.get(0);
    }

    private List<Task> cardsOf(String person) {
        return desk.as(
                person,
                () -> engine.getTaskService()
                        .createTaskQuery()
                        .taskDefinitionKey(ACKNOWLEDGE)
                        .processInstanceBusinessKey(number)
                        .taskCandidateUser(person)
                        .list());
    }
}

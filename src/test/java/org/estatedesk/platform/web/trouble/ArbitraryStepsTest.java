package org.estatedesk.platform.web.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator who begins at any step of a shipped procedure is served, or told why not. */
@DeskTest
class ArbitraryStepsTest extends LeavingTheWay {

    /** Each step and each flow of what runs beside a case, a sample of those of the cases themselves. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "escalation",
                "notification-delivery",
                "answer-correction",
                "consultation",
                "desk-record-check",
                "ticket-booking",
                "complaint-handling",
                "emergency-patient-assistance"
            })
    void aStartInTheMiddle(String procedure) {
        ProcessDefinition drawn = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(procedure)
                .latestVersion()
                .singleResult();
        BpmnModelInstance model = engine.getRepositoryService().getBpmnModelInstance(drawn.getId());
        for (String id : sample(model.getModelElementsByType(FlowNode.class))) {
            start(procedure, "{\"type\":\"startBeforeActivity\",\"activityId\":\"%s\"}".formatted(id));
            start(procedure, "{\"type\":\"startAfterActivity\",\"activityId\":\"%s\"}".formatted(id));
        }
        for (String id : sample(model.getModelElementsByType(SequenceFlow.class))) {
            start(procedure, "{\"type\":\"startTransition\",\"transitionId\":\"%s\"}".formatted(id));
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> sample(Collection<? extends BaseElement> all) {
        int each = Math.max(1, all.size() / 20);
        List<String> ids = all.stream().map(BaseElement::getId).toList();
        return Stream.iterate(0, i -> i < ids.size(), i -> i + each)
                .map(ids::get)
                .toList();
    }

    private Answer start(String procedure, String instruction) {
        return send(
                "/process-definition/key/" + procedure + "/start",
                "{\"businessKey\":\"%s\",\"startInstructions\":[%s]}".formatted(number, instruction));
    }

    @Test
    void whatIsMissingIsNamed() {
        Answer refused =
                start("escalation", "{\"type\":\"startBeforeActivity\",\"activityId\":\"Activity_AlertSuperior\"}");
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("Nothing was done: the drawing cannot go on from there", "rungGroup");
    }
}

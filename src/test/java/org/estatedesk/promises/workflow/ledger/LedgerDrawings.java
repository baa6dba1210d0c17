package org.estatedesk.promises.workflow.ledger;

import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractActivityBuilder;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;

/** Small drawings, one for each kind of deadline. */
final class LedgerDrawings {

    private LedgerDrawings() {}

    static List<BpmnModelInstance> all() {
        return List.of(reply(), phase(), rounds(), many(), called(), month(), moving());
    }

    private static ProcessBuilder process(String key) {
        return Bpmn.createExecutableProcess(key).name("Test " + key).camundaHistoryTimeToLive(1);
    }

    private static BpmnModelInstance reply() {
        var step = process("ledger-reply")
                .startEvent()
                .userTask("Task_Reply")
                .name("Give\nfirst reply")
                .camundaCandidateGroups("front-desk,hotline-agent")
                .boundaryEvent("Deadline_Reply")
                .name("15\nminutes")
                .cancelActivity(false)
                .timerWithDuration("PT15M")
                .endEvent()
                .moveToActivity("Task_Reply")
                .boundaryEvent("Deadline_Gone")
                .timerWithDuration("PT1H")
                .endEvent()
                .moveToActivity("Task_Reply");
        return ((AbstractActivityBuilder<?, ?>) step)
                .userTask("Task_Next")
                .endEvent()
                .done();
    }

    private static BpmnModelInstance phase() {
        return process("ledger-phase")
                .startEvent()
                .subProcess("Phase_Solve")
                .name("Solve")
                .embeddedSubProcess()
                .startEvent()
                .userTask("Task_First")
                .camundaCandidateGroups("guard")
                .userTask("Task_Second")
                .camundaCandidateGroups("gate")
                .endEvent()
                .subProcessDone()
                .boundaryEvent("Deadline_Phase")
                .cancelActivity(false)
                .timerWithDuration("PT2H")
                .endEvent()
                .moveToActivity("Phase_Solve")
                .userTask("Task_Next")
                .endEvent()
                .done();
    }

    private static BpmnModelInstance rounds() {
        return process("ledger-rounds")
                .startEvent()
                .userTask("Task_Contact")
                .boundaryEvent("Deadline_Round")
                .cancelActivity(false)
                .timerWithCycle("R/PT1H")
                .endEvent()
                .moveToActivity("Task_Contact")
                .endEvent()
                .done();
    }

    private static BpmnModelInstance many() {
        return process("ledger-many")
                .startEvent()
                .userTask("Task_Many")
                .camundaCandidateGroups("guard")
                .multiInstance()
                .parallel()
                .cardinality("2")
                .multiInstanceDone()
                .boundaryEvent("Deadline_Many")
                .timerWithDuration("PT30M")
                .endEvent()
                .moveToActivity("Task_Many")
                .userTask("Task_Next")
                .endEvent()
                .done();
    }

    private static BpmnModelInstance called() {
        return process("ledger-called")
                .startEvent()
                .callActivity("Call_Reply")
                .calledElement("ledger-reply")
                .boundaryEvent("Deadline_Call")
                .timerWithDuration("PT3H")
                .endEvent()
                .moveToActivity("Call_Reply")
                .userTask("Task_After")
                .endEvent()
                .done();
    }

    private static BpmnModelInstance month() {
        ProcessBuilder process = process("ledger-month");
        process.eventSubProcess("Phase_Month")
                .startEvent("Deadline_Month")
                .interrupting(false)
                .timerWithDuration("P30D")
                .userTask("Task_Direct")
                .endEvent();
        process.eventSubProcess("Phase_Daily")
                .startEvent("Timer_Daily")
                .interrupting(false)
                .timerWithCycle("R/P1D")
                .endEvent();
        BpmnModelInstance drawing = process.startEvent()
                .serviceTask("Activity_Open")
                .camundaDelegateExpression("${openCase}")
                .camundaInputParameter("kind", "TST")
                .userTask("Task_Solve")
                .camundaCandidateGroups("guard")
                .endEvent("End_Solved")
                .done();
        EndEvent end = drawing.getModelElementById("End_Solved");
        end.getEventDefinitions().add(drawing.newInstance(TerminateEventDefinition.class));
        return drawing;
    }

    private static BpmnModelInstance moving() {
        return process("ledger-moving")
                .startEvent()
                .parallelGateway("Gateway_Both")
                .userTask("Task_Reply")
                .boundaryEvent("Deadline_Reply")
                .timerWithDuration("PT15M")
                .endEvent()
                .moveToActivity("Task_Reply")
                .endEvent()
                .moveToNode("Gateway_Both")
                .userTask("Task_Agree")
                .serviceTask("Activity_Move")
                .camundaDelegateExpression("${moveDeadline}")
                .camundaInputParameter("timer", "Deadline_Reply")
                .camundaInputParameter("by", "PT2H")
                .camundaInputParameter("reason", "Agreed with the customer")
                .endEvent()
                .done();
    }
}

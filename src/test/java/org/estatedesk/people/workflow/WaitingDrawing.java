package org.estatedesk.people.workflow;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** A drawing that does nothing but wait. */
final class WaitingDrawing {

    private WaitingDrawing() {}

    static BpmnModelInstance twoSeconds(String key) {
        return Bpmn.createExecutableProcess(key)
                .name("Wait two seconds")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent("Start_Asked")
                .name("Asked")
                .intermediateCatchEvent("Wait_TwoSeconds")
                .name("Two seconds over")
                .timerWithDuration("PT2S")
                .endEvent("End_Done")
                .name("Done")
                .done();
    }
}

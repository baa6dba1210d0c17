package org.estatedesk.drawings.workflow.migration;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.builder.EndEventBuilder;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.camunda.bpm.model.bpmn.builder.StartEventBuilder;

/** A drawing with a step for one, a step for two and a called procedure; later a phase stands around the first. */
final class Waits {

    private Waits() {}

    private static ProcessBuilder process(String key) {
        return Bpmn.createExecutableProcess(key).name("Test " + key).camundaHistoryTimeToLive(1);
    }

    static Redraw called() {
        return Redraw.drawn(process("moving-called")
                .startEvent()
                .userTask("Task_Called")
                .camundaCandidateGroups("gate")
                .endEvent()
                .done());
    }

    static Redraw before() {
        return others(process("moving-waits")
                .startEvent()
                .parallelGateway("Fork_All")
                .userTask("Task_One")
                .name("Do one")
                .camundaCandidateGroups("guard")
                .endEvent()
                .moveToNode("Fork_All"));
    }

    static Redraw after() {
        return others(process("moving-waits")
                        .startEvent()
                        .parallelGateway("Fork_All")
                        .subProcess("Phase_New")
                        .embeddedSubProcess()
                        .startEvent()
                        .userTask("Task_One")
                        .name("Do one")
                        .camundaCandidateGroups("guard")
                        .endEvent()
                        .subProcessDone()
                        .endEvent()
                        .moveToNode("Fork_All"))
                .addDeadline("Phase_New", "Deadline_Phase", "PT3H");
    }

    /** Phases in a phase, every day, one month: what the shipped procedures have, with little work for a machine. */
    static Redraw many() {
        ProcessBuilder many = process("moving-many");
        beside(many, "Daily", "Task_Contact").timerWithCycle("R/P1D");
        beside(many, "Month", "Task_Direct").timerWithDuration("P1M");
        return Redraw.drawn(answered(many).done())
                .addDeadline("Task_Contact", "Deadline_Contact", "PT24H")
                .addDeadline("Task_Reply", "Deadline_Reply", "PT15M")
                .addDeadline("Task_Solve", "Deadline_Solve", "PT48H")
                .addDeadline("Task_Visit", "Deadline_Visit", "PT48H")
                .addDeadline("Phase_Answer", "Deadline_Answer", "PT25H");
    }

    private static EndEventBuilder answered(ProcessBuilder many) {
        return many.startEvent()
                .subProcess("Phase_Answer")
                .embeddedSubProcess()
                .startEvent()
                .userTask("Task_Reply")
                .camundaCandidateGroups("front-desk")
                .subProcess("Phase_Solution")
                .embeddedSubProcess()
                .startEvent()
                .userTask("Task_Solve")
                .camundaCandidateGroups("property-assistant")
                .endEvent()
                .subProcessDone()
                .endEvent()
                .subProcessDone()
                .userTask("Task_Visit")
                .camundaCandidateGroups("cs-admin")
                .endEvent();
    }

    private static StartEventBuilder beside(ProcessBuilder process, String name, String step) {
        StartEventBuilder start = process.eventSubProcess("Phase_" + name)
                .startEvent("Start_" + name)
                .interrupting(false);
        start.userTask(step).camundaCandidateGroups("front-desk").endEvent();
        return start;
    }

    private static Redraw others(AbstractFlowNodeBuilder<?, ?> fork) {
        return Redraw.drawn(fork.userTask("Task_Many")
                        .camundaCandidateGroups("guard")
                        .multiInstance()
                        .parallel()
                        .cardinality("2")
                        .multiInstanceDone()
                        .endEvent()
                        .moveToNode("Fork_All")
                        .callActivity("Activity_Called")
                        .calledElement("moving-called")
                        .endEvent()
                        .done())
                .addDeadline("Task_One", "Deadline_One", "PT1H")
                .addDeadline("Task_Many", "Deadline_Many", "PT2H")
                .addDeadline("Activity_Called", "Deadline_Called", "PT1H");
    }
}

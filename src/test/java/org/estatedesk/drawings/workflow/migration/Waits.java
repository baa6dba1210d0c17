package org.estatedesk.drawings.workflow.migration;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;

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
        return others(Redraw.drawn(process("moving-waits")
                .startEvent()
                .parallelGateway("Fork_All")
                .userTask("Task_One")
                .name("Do one")
                .camundaCandidateGroups("guard")
                .endEvent()
                .moveToNode("Fork_All")
                .userTask("Task_Many")
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
                .done()));
    }

    static Redraw after() {
        return others(Redraw.drawn(process("moving-waits")
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
                        .moveToNode("Fork_All")
                        .userTask("Task_Many")
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
                        .done()))
                .addDeadline("Phase_New", "Deadline_Phase", "PT3H");
    }

    /** Phases in a phase, every day, one month: what the shipped procedures have, with little work for a machine. */
    static Redraw many() {
        ProcessBuilder many = process("moving-many");
        many.eventSubProcess("Phase_Daily")
                .startEvent("Start_Daily")
                .interrupting(false)
                .timerWithCycle("R/P1D")
                .userTask("Task_Contact")
                .camundaCandidateGroups("front-desk")
                .endEvent();
        many.eventSubProcess("Phase_Month")
                .startEvent("Start_Month")
                .interrupting(false)
                .timerWithDuration("P1M")
                .userTask("Task_Direct")
                .camundaCandidateGroups("general-manager")
                .endEvent();
        return Redraw.drawn(many.startEvent()
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
                        .endEvent()
                        .done())
                .addDeadline("Task_Contact", "Deadline_Contact", "PT24H")
                .addDeadline("Task_Reply", "Deadline_Reply", "PT15M")
                .addDeadline("Task_Solve", "Deadline_Solve", "PT48H")
                .addDeadline("Task_Visit", "Deadline_Visit", "PT48H")
                .addDeadline("Phase_Answer", "Deadline_Answer", "PT25H");
    }

    private static Redraw others(Redraw drawing) {
        return drawing.addDeadline("Task_One", "Deadline_One", "PT1H")
                .addDeadline("Task_Many", "Deadline_Many", "PT2H")
                .addDeadline("Activity_Called", "Deadline_Called", "PT1H");
    }
}

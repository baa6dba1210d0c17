package org.estatedesk.promises.workflow.ledger;

import java.util.Random;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractActivityBuilder;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.camunda.bpm.model.bpmn.builder.SubProcessBuilder;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;

/** Draws small procedures of steps, phases, branches and calls, with all kinds of deadlines on them. */
final class RandomDrawings {

    /** Called by others; calls none. */
    static final String CALLED = "ledger-random-called";

    private final Random random;
    private int ids;

    RandomDrawings(Random random) {
        this.random = random;
    }

    BpmnModelInstance next(String key) {
        ProcessBuilder process = Bpmn.createExecutableProcess(key).camundaHistoryTimeToLive(1);
        if (random.nextInt(4) == 0) {
            process.eventSubProcess(id("Phase"))
                    .startEvent(id("Deadline"))
                    .interrupting(false)
                    .timerWithDuration(duration())
                    .userTask(id("Task"))
                    .endEvent();
        }
        AbstractFlowNodeBuilder<?, ?> at = process.startEvent();
        for (int blocks = 1 + random.nextInt(3); blocks > 0; blocks--) {
            at = block(at, key.equals(CALLED) ? 0 : 2);
        }
        return terminating(at.endEvent().done());
    }

    private BpmnModelInstance terminating(BpmnModelInstance drawing) {
        drawing.getModelElementsByType(EndEvent.class).stream()
                .filter(end -> random.nextInt(5) == 0)
                .forEach(end -> end.getEventDefinitions().add(drawing.newInstance(TerminateEventDefinition.class)));
        return drawing;
    }

    private AbstractFlowNodeBuilder<?, ?> block(AbstractFlowNodeBuilder<?, ?> at, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 8)) {
            case 0, 1, 2 -> timed(at.userTask(id("Task")));
            case 3 ->
                timed(at.userTask(id("Task"))
                        .multiInstance()
                        .parallel()
                        .cardinality("2")
                        .multiInstanceDone());
            case 4 -> timed(at.callActivity(id("Call")).calledElement(CALLED));
            case 5 -> branches(at, depth);
            default -> phase(at, depth);
        };
    }

    private AbstractFlowNodeBuilder<?, ?> phase(AbstractFlowNodeBuilder<?, ?> at, int depth) {
        SubProcessBuilder phase = at.subProcess(id("Phase"));
        AbstractFlowNodeBuilder<?, ?> inside = block(phase.embeddedSubProcess().startEvent(), depth - 1);
        (random.nextBoolean() ? block(inside, depth - 1) : inside).endEvent();
        return timed(phase);
    }

    private AbstractFlowNodeBuilder<?, ?> branches(AbstractFlowNodeBuilder<?, ?> at, int depth) {
        String fork = id("Gateway");
        String join = id("Gateway");
        var joined = block(at.parallelGateway(fork), depth - 1).parallelGateway(join);
        block(joined.moveToNode(fork), depth - 1).connectTo(join);
        return joined;
    }

    private AbstractFlowNodeBuilder<?, ?> timed(AbstractActivityBuilder<?, ?> step) {
        for (int timers = random.nextInt(3); timers > 0; timers--) {
            boolean interrupting = random.nextInt(3) == 0;
            var event = step.boundaryEvent(id("Deadline")).cancelActivity(interrupting);
            var timer = !interrupting && random.nextInt(3) == 0
                    ? event.timerWithCycle("R/" + duration())
                    : event.timerWithDuration(duration());
            (random.nextInt(3) == 0 ? timer.userTask(id("Task")) : timer).endEvent();
        }
        return step;
    }

    private String duration() {
        return "PT" + (5 + random.nextInt(120)) + "M";
    }

    private String id(String kind) {
        return kind + "_" + ids++;
    }
}

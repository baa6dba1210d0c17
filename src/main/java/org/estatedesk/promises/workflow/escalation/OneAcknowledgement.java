package org.estatedesk.promises.workflow.escalation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskItself;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * One card a case and group, however many of its steps are late (CMP-24): a group that is asked already finds the other
 * late steps on that card, and whoever acknowledges it acknowledges all that the person was told about the case.
 */
@Component
class OneAcknowledgement {

    /** What its form asks. */
    private static final Set<String> ANSWERS = Set.of("acknowledgedHow", "acknowledgement");

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final LateSteps lateSteps;
    private final DeskItself desk;
    private final Caller caller;

    OneAcknowledgement(TaskService tasks, RuntimeService runtime, LateSteps lateSteps, DeskItself desk, Caller caller) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.lateSteps = lateSteps;
        this.desk = desk;
        this.caller = caller;
    }

    /** Whether an acknowledgement of another escalation of the case waits for the group; that one tells of these steps, too. */
    boolean isAsked(String caseNumber, String group, String climb) {
        return othersOf(caseNumber, climb)
                .filter(other ->
                        other.getAssignee() == null && lateSteps.groups(other).contains(group))
                .findFirst()
                .map(other -> nameThere(other.getProcessInstanceId(), climb))
                .orElse(false);
    }

    /** Whether somebody holds the card on which an escalation stands that has none of its own for the group. */
    boolean isHeld(String caseNumber, String group, String climb) {
        return lateSteps.open(climb, null).stream()
                        .noneMatch(own -> lateSteps.groups(own).contains(group))
                && othersOf(caseNumber, climb)
                        .anyMatch(other -> other.getAssignee() != null
                                && lateSteps.groups(other).contains(group));
    }

    private boolean nameThere(String other, String climb) {
        List<String> names = Stream.of(other, climb)
                .flatMap(id -> Arrays.stream(text(id, Climbs.STEP_NAME).split(", ")))
                .distinct()
                .toList();
        runtime.setVariable(other, Climbs.STEP_NAME, String.join(", ", names));
        return true;
    }

    @EventListener
    void onStep(DelegateTask step) {
        if (step.getProcessDefinitionId() == null
                || step.getExecution() == null
                || !step.getProcessDefinitionId().startsWith(Climbs.PROCESS + ":")) {
            return;
        }
        switch (step.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> desk.act(() -> askOnce(step));
            case TaskListener.EVENTNAME_COMPLETE -> acknowledgeRest(step);
            case TaskListener.EVENTNAME_DELETE -> desk.act(() -> others(step).forEach(this::offer));
            default -> {
                // Only what asks, and what ends it.
            }
        }
    }

    private void askOnce(DelegateTask step) {
        String group = text(step.getProcessInstanceId(), Climbs.RUNG_GROUP);
        if (isAsked(step.getExecution().getProcessBusinessKey(), group, step.getProcessInstanceId())) {
            step.deleteCandidateGroup(group);
        }
    }

    private void acknowledgeRest(DelegateTask done) {
        Set<String> groups = caller.groups();
        String person = done.getAssignee();
        Map<String, Object> said = new HashMap<>(done.getVariables());
        List<Task> told = desk.ask(() -> others(done)
                .filter(other -> person != null && wasTold(other, groups))
                .toList());
        desk.act(() -> told.forEach(other -> tasks.setAssignee(other.getId(), person)));
        told.forEach(other -> acknowledge(other, said));
        desk.act(() -> others(done).forEach(this::offer));
    }

    /** In the same words. */
    private void acknowledge(Task other, Map<String, Object> said) {
        said.keySet().retainAll(ANSWERS);
        tasks.complete(other.getId(), said);
    }

    /** Nobody else has taken it meanwhile, and one of the person's groups was told. */
    private boolean wasTold(Task other, Set<String> groups) {
        Set<String> told = new HashSet<>(lateSteps.groups(other));
        told.add(text(other.getProcessInstanceId(), Climbs.RUNG_GROUP));
        return other.getAssignee() == null && told.stream().anyMatch(groups::contains);
    }

    /** The card on which it stood is gone. */
    private void offer(Task other) {
        String group = text(other.getProcessInstanceId(), Climbs.RUNG_GROUP);
        if (!lateSteps.groups(other).contains(group)) {
            tasks.addGroupIdentityLink(other.getId(), group, IdentityLinkType.CANDIDATE);
        }
    }

    private Stream<Task> others(DelegateTask step) {
        return othersOf(step.getExecution().getProcessBusinessKey(), step.getProcessInstanceId());
    }

    private Stream<Task> othersOf(String caseNumber, String climb) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(Climbs.PROCESS)
                .processInstanceBusinessKey(caseNumber)
                .list()
                .stream()
                .filter(other -> !other.getId().equals(climb))
                .flatMap(other -> lateSteps.open(other.getId(), null).stream());
    }

    private String text(String climb, String variable) {
        return Objects.toString(runtime.getVariable(climb, variable), "");
    }
}

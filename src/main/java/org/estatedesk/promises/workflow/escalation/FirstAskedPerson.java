package org.estatedesk.promises.workflow.escalation;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.cases.Cases;
import org.estatedesk.notifications.Notifications;
import org.estatedesk.notifications.Recipients;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.promises.workflow.escalation.LateMatters.LateMatter;
import org.springframework.stereotype.Component;

/**
 * Tells whoever was asked first which step is late since when (HOT-10), in procedures that set the variable {@code
 * tellFirstAsked} to {@code yes}: of each step once, never of one that waits for that person.
 */
@Component
class FirstAskedPerson {

    private static final String WANTED = "tellFirstAsked";
    private static final String TEMPLATE = "first-asked-late";

    private final Cases cases;
    private final TaskService tasks;
    private final Notifications notifications;
    private final LateSteps lateSteps;
    private final DeskTime time;

    FirstAskedPerson(Cases cases, TaskService tasks, Notifications notifications, LateSteps lateSteps, DeskTime time) {
        this.cases = cases;
        this.tasks = tasks;
        this.notifications = notifications;
        this.lateSteps = lateSteps;
        this.time = time;
    }

    void tell(DelegateExecution execution, LateMatter late) {
        String number = execution.getProcessBusinessKey();
        if ("yes".equals(execution.getVariable(WANTED))) {
            String person = cases.get(number).firstAskedBy();
            String since = time.readable(lateSteps.since(late.steps()));
            if (!isOwn(late.steps(), person) && !knows(number, person, late.names(), since)) {
                Map<String, Object> own = Map.of(Climbs.STEP_NAME, late.names(), Climbs.LATE_SINCE, since);
                lateSteps.tell(execution, Recipients.FIRST_ASKED, TEMPLATE, own);
            }
        }
    }

    private boolean isOwn(List<Task> steps, String person) {
        return !steps.isEmpty() && steps.stream().allMatch(step -> waitsFor(step, person));
    }

    private boolean waitsFor(Task step, String person) {
        return step.getAssignee() != null
                ? person.equals(step.getAssignee())
                : tasks.getIdentityLinksForTask(step.getId()).stream()
                        .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                        .anyMatch(link -> person.equals(link.getUserId()));
    }

    /** A second deadline of the same step finds it late since the first. */
    private boolean knows(String number, String person, String names, String since) {
        return notifications.of(number).stream()
                .filter(told -> told.recipient().id().equals(person))
                .map(told -> told.content().text())
                .anyMatch(text -> text.contains(names) && text.contains(since));
    }
}

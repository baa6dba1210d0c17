package org.estatedesk.promises.workflow.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.estatedesk.promises.Ledger;
import org.estatedesk.promises.Timers.Owner;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps who owes a step: its groups, and the person who took it up. */
@Component
class OwnerListener {

    private static final Set<String> CHANGES =
            Set.of(TaskListener.EVENTNAME_CREATE, TaskListener.EVENTNAME_ASSIGNMENT, TaskListener.EVENTNAME_UPDATE);

    private final Ledger ledger;
    private final DrawnDeadlines drawings;

    OwnerListener(Ledger ledger, DrawnDeadlines drawings) {
        this.ledger = ledger;
        this.drawings = drawings;
    }

    @EventListener
    void on(DelegateTask task) {
        if (CHANGES.contains(task.getEventName())
                && task.getProcessDefinitionId() != null
                && drawings.of(task.getProcessDefinitionId()).limits(task.getTaskDefinitionKey())) {
            List<String> groups = task.getCandidates().stream()
                    .map(IdentityLink::getGroupId)
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            ledger.owedBy(task.getExecutionId(), new Owner(groups, task.getAssignee()));
        }
    }
}

package org.estatedesk.promises.workflow.ledger;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.estatedesk.platform.DeskItself;
import org.estatedesk.promises.Commitment.Drawn;
import org.estatedesk.promises.workflow.ledger.DeadlineReader.DrawnDeadline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The deadlines of each drawing, read once for each version: what has none costs nothing. */
@Component
class DrawnDeadlines {

    /** Of one version of a drawing, by the id of the timer event. */
    record OfDrawing(Map<String, DrawnDeadline> byTimer, Set<String> scopes) {

        @Nullable
        DrawnDeadline byTimer(@Nullable String timerId) {
            return timerId == null ? null : byTimer.get(timerId);
        }

        /** What is drawn about the step of that scope; null: nothing limits it. */
        @Nullable
        Drawn limited(@Nullable String scopeId) {
            return byTimer.values().stream()
                    .filter(deadline -> deadline.scopeId().equals(scopeId))
                    .map(DrawnDeadline::drawn)
                    .findAny()
                    .orElse(null);
        }

        /** Whether anything is drawn about that step, be it around all who do it. */
        boolean limitsStep(String stepId) {
            return byTimer.values().stream()
                    .anyMatch(deadline -> deadline.drawn().stepId().equals(stepId));
        }

        boolean limits(@Nullable String scopeId) {
            return scopeId != null && scopes.contains(scopeId);
        }
    }

    private final RepositoryService repository;
    private final DeskItself desk;
    private final Map<String, OfDrawing> drawings = new ConcurrentHashMap<>();

    DrawnDeadlines(RepositoryService repository, DeskItself desk) {
        this.repository = repository;
        this.desk = desk;
    }

    OfDrawing of(String processDefinitionId) {
        OfDrawing known = drawings.get(processDefinitionId);
        if (known == null) {
            known = desk.ask(() -> read(processDefinitionId));
            drawings.put(processDefinitionId, known);
        }
        return known;
    }

    private OfDrawing read(String processDefinitionId) {
        var model = repository.getBpmnModelInstance(processDefinitionId);
        var reader = new DeadlineReader(repository.getProcessDefinition(processDefinitionId));
        Map<String, DrawnDeadline> byTimer = new ConcurrentHashMap<>();
        model.getModelElementsByType(BoundaryEvent.class)
                .forEach(event -> reader.border(event).ifPresent(deadline -> byTimer.put(event.getId(), deadline)));
        model.getModelElementsByType(StartEvent.class)
                .forEach(event -> reader.start(event).ifPresent(deadline -> byTimer.put(event.getId(), deadline)));
        return new OfDrawing(
                byTimer, byTimer.values().stream().map(DrawnDeadline::scopeId).collect(Collectors.toUnmodifiableSet()));
    }
}

package org.estatedesk.cases.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.context.DelegateExecutionContext;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the engine who is signed in and which step of which drawing is running in this thread. */
@Component
class EngineSurroundings implements Journal.Surroundings {

    /** Acts when nobody is signed in: a timer, or a program. */
    static final String SYSTEM = "system";

    private final IdentityService identities;
    private final RepositoryService repository;

    /** By definition id; the key and the version of a definition never change. */
    private final Map<String, ProcessDefinition> drawings = new ConcurrentHashMap<>();

    EngineSurroundings(IdentityService identities, RepositoryService repository) {
        this.identities = identities;
        this.repository = repository;
    }

    @Override
    public String actor() {
        var signedIn = identities.getCurrentAuthentication();
        return signedIn == null || signedIn.getUserId() == null ? SYSTEM : signedIn.getUserId();
    }

    @Override
    public Step step() {
        DelegateExecution running = DelegateExecutionContext.getCurrentDelegationExecution();
        return running == null ? Step.NONE : step(running);
    }

    private Step step(DelegateExecution running) {
        ProcessDefinition drawing = drawings.computeIfAbsent(running.getProcessDefinitionId(), this::drawing);
        String stepId = running.getCurrentActivityId();
        return new Step(stepId, name(stepId, running), drawing.getKey(), drawing.getVersion());
    }

    /** Nobody's rights count here: whoever works at a step need not be allowed to read its drawing. */
    private ProcessDefinition drawing(String definitionId) {
        var signedIn = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return repository.getProcessDefinition(definitionId);
        } finally {
            identities.setAuthentication(signedIn);
        }
    }

    /** From the drawing: the execution itself knows its name only after it moved in this transaction. */
    private static @Nullable String name(@Nullable String stepId, DelegateExecution running) {
        return stepId != null && running.getBpmnModelInstance().getModelElementById(stepId) instanceof FlowElement drawn
                ? oneLine(drawn.getName())
                : null;
    }

    /** Names in a drawing may be broken into lines to fit their shapes. */
    private static @Nullable String oneLine(@Nullable String name) {
        return name == null ? null : name.replaceAll("\\s+", " ").strip();
    }
}

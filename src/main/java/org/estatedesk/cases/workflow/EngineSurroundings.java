package org.estatedesk.cases.workflow;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.context.DelegateExecutionContext;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.repository.ProcessDefinition;
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
        ProcessDefinition drawing = repository.getProcessDefinition(running.getProcessDefinitionId());
        String name = oneLine(running.getCurrentActivityName());
        return new Step(running.getCurrentActivityId(), name, drawing.getKey(), drawing.getVersion());
    }

    /** Names in a drawing may be broken into lines to fit their shapes. */
    private static @Nullable String oneLine(@Nullable String name) {
        return name == null ? null : name.replaceAll("\\s+", " ").strip();
    }
}

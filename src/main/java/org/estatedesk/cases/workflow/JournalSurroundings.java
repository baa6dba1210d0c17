package org.estatedesk.cases.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.commons.lang3.StringUtils;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.context.DelegateExecutionContext;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Step;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskItself;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the engine who is signed in and which step of which drawing is running in this thread. */
@Component
public class JournalSurroundings implements Journal.Surroundings {

    /** Acts when nobody is signed in: a timer, or a program. */
    static final String SYSTEM = "system";

    private final Caller caller;
    private final DeskItself desk;
    private final RepositoryService repository;

    /** By definition id; the key and the version of a definition never change. */
    private final Map<String, ProcessDefinition> drawings = new ConcurrentHashMap<>();

    JournalSurroundings(Caller caller, DeskItself desk, RepositoryService repository) {
        this.caller = caller;
        this.desk = desk;
        this.repository = repository;
    }

    @Override
    public String actor() {
        return caller.person().orElse(SYSTEM);
    }

    @Override
    public Step step() {
        DelegateExecution running = DelegateExecutionContext.getCurrentDelegationExecution();
        return running == null ? Step.NONE : step(running);
    }

    private Step step(DelegateExecution running) {
        ProcessDefinition drawing = drawing(running.getProcessDefinitionId());
        String stepId = running.getCurrentActivityId();
        return new Step(stepId, name(stepId, running.getBpmnModelInstance()), drawing.getKey(), drawing.getVersion());
    }

    /** An element of a drawing, or with null the drawing itself. */
    public Step stepOf(String definitionId, @Nullable String elementId) {
        ProcessDefinition drawing = drawing(definitionId);
        String name =
                elementId == null ? null : name(elementId, unseen(() -> repository.getBpmnModelInstance(definitionId)));
        return new Step(elementId, name, drawing.getKey(), drawing.getVersion());
    }

    private ProcessDefinition drawing(String definitionId) {
        return drawings.computeIfAbsent(definitionId, id -> unseen(() -> repository.getProcessDefinition(id)));
    }

    /** Nobody's rights count here: whoever works at a step need not be allowed to read its drawing. */
    public <T> T unseen(Supplier<T> looking) {
        return desk.ask(looking);
    }

    /** Does for a person what the engine runs later, with nobody signed in. */
    public void inNameOf(String person, Runnable work) {
        desk.inNameOf(person, work);
    }

    /** From the drawing: the execution itself knows its name only after it moved in this transaction. */
    private static @Nullable String name(@Nullable String stepId, BpmnModelInstance drawn) {
        return stepId != null && drawn.getModelElementById(stepId) instanceof FlowElement element
                ? StringUtils.normalizeSpace(element.getName())
                : null;
    }
}

package org.estatedesk.drawings.workflow.migration;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.estatedesk.platform.DeskItself;
import org.estatedesk.platform.PerTransaction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Conditions that a redraw adds: the engine waits for the next change, so what holds already would never begin. Each is
 * asked once, when its case has been moved; not if the case has been through what is drawn behind it.
 */
@Component
class AddedConditions {

    private record Moved(String run, Mapping mapping) {}

    private final RuntimeService runtime;
    private final HistoryService history;
    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

    /** The engine tells of a move before it has made the waits of the other drawing. */
    private final PerTransaction<List<Moved>> moved;

    AddedConditions(
            RuntimeService runtime,
            HistoryService history,
            DeskItself desk,
            ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.runtime = runtime;
        this.history = history;
        this.engine = engine;
        this.moved = PerTransaction.acting(ArrayList::new, all -> all.forEach(one -> desk.act(() -> ask(one))));
    }

    /** Asks them before this transaction ends. */
    void askLater(String run, Mapping mapping) {
        moved.get().add(new Moved(run, mapping));
    }

    private void ask(Moved one) {
        runtime
                .createEventSubscriptionQuery()
                .processInstanceId(one.run)
                .eventType(EventType.CONDITONAL.name())
                .list()
                .stream()
                .filter(wait -> one.mapping.adds(wait.getActivityId()))
                .forEach(wait -> ask(one, wait));
    }

    private void ask(Moved one, EventSubscription wait) {
        CatchEvent event = one.mapping.target().getModelElementById(wait.getActivityId());
        if (event.getSucceedingNodes().list().stream().noneMatch(next -> wasThere(one.run, next))) {
            event.getEventDefinitions().stream()
                    .filter(ConditionalEventDefinition.class::isInstance)
                    .forEach(condition -> ask(wait, ((ConditionalEventDefinition) condition).getCamundaVariableName()));
        }
    }

    private boolean wasThere(String run, FlowNode node) {
        return history.createHistoricActivityInstanceQuery()
                        .processInstanceId(run)
                        .activityId(node.getId())
                        .count()
                > 0;
    }

    /** What the older drawing never set is null, or no condition could name it; the engine asks when it is set. */
    private void ask(EventSubscription wait, String variable) {
        String run = wait.getProcessInstanceId();
        if (variable != null && !runtime.getVariables(run).containsKey(variable)) {
            runtime.setVariable(run, variable, null);
        } else {
            engine.getObject().getCommandExecutorTxRequired().execute(context -> {
                context.getEventSubscriptionManager()
                        .findEventSubscriptionById(wait.getId())
                        .eventReceived(null, false);
                return null;
            });
        }
    }
}

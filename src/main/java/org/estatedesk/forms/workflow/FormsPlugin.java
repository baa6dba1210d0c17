package org.estatedesk.forms.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the guards into the engine. */
@Component
class FormsPlugin extends AbstractProcessEnginePlugin {

    private final Door door;
    private final DrawnGuards drawnGuards;
    private final TaskGuard tasks;
    private final StartGuard starts;

    FormsPlugin(Door door, DrawnGuards drawnGuards, TaskGuard tasks, StartGuard starts) {
        this.door = door;
        this.drawnGuards = drawnGuards;
        this.tasks = tasks;
        this.starts = starts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setTaskService(new CheckedTaskService(tasks));
        engine.setFormService(new CheckedFormService(tasks, starts));
        List<CommandInterceptor> interceptors = withFirst(door, engine.getCustomPreCommandInterceptorsTxRequired());
        engine.setCustomPreCommandInterceptorsTxRequired(interceptors);
        List<BpmnParseListener> listeners = withFirst(drawnGuards, engine.getCustomPreBPMNParseListeners());
        engine.setCustomPreBPMNParseListeners(listeners);
    }

    private static <T> List<T> withFirst(T first, @Nullable List<T> others) {
        List<T> all = new ArrayList<>(List.of(first));
        all.addAll(others == null ? List.of() : others);
        return all;
    }
}

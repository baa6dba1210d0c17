package org.estatedesk.forms.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.estatedesk.forms.workflow.clocks.CheckedManagementService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the guards into the engine. */
@Component
class FormsPlugin extends AbstractProcessEnginePlugin {

    private final CallerInterceptor door;
    private final FourEyes fourEyes;
    private final DrawnAssignee assignee;
    private final TaskGuard tasks;
    private final StartGuard starts;
    private final CaseMending mending;

    FormsPlugin(
            CallerInterceptor door,
            FourEyes fourEyes,
            DrawnAssignee assignee,
            TaskGuard tasks,
            StartGuard starts,
            CaseMending mending) {
        this.door = door;
        this.fourEyes = fourEyes;
        this.assignee = assignee;
        this.tasks = tasks;
        this.starts = starts;
        this.mending = mending;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setTaskService(new CheckedTaskService(tasks));
        engine.setManagementService(new CheckedManagementService(engine, mending::demandForRun));
        engine.setFormService(new CheckedFormService(tasks, starts));
        List<CommandInterceptor> interceptors = withFirst(door, engine.getCustomPreCommandInterceptorsTxRequired());
        engine.setCustomPreCommandInterceptorsTxRequired(interceptors);
        List<BpmnParseListener> listeners =
                withFirst(new DrawnGuards(starts, fourEyes, assignee), engine.getCustomPreBPMNParseListeners());
        engine.setCustomPreBPMNParseListeners(listeners);
    }

    private static <T> List<T> withFirst(T first, @Nullable List<T> others) {
        List<T> all = new ArrayList<>(List.of(first));
        all.addAll(others == null ? List.of() : others);
        return all;
    }

    /** Puts the guards into every drawing, as listeners that no caller can skip and that run before all others. */
    private static final class DrawnGuards extends AbstractBpmnParseListener {

        private final StartGuard starts;
        private final FourEyes fourEyes;
        private final DrawnAssignee assignee;

        private DrawnGuards(StartGuard starts, FourEyes fourEyes, DrawnAssignee assignee) {
            this.starts = starts;
            this.fourEyes = fourEyes;
            this.assignee = assignee;
        }

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            String initiator = (String) process.getProperty(BpmnParse.PROPERTYNAME_INITIATOR_VARIABLE_NAME);
            ExecutionListener listener = execution -> starts.hear(execution, initiator);
            process.addBuiltInListener(ExecutionListener.EVENTNAME_START, listener, 0);
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, assignee);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, fourEyes);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, fourEyes);
        }
    }
}

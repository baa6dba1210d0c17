package org.estatedesk.forms.workflow;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Puts the guards into every drawing, as listeners that no caller can skip and that run before all others. */
@Component
class DrawnGuards extends AbstractBpmnParseListener {

    private final StartGuard starts;
    private final FourEyes fourEyes;

    DrawnGuards(StartGuard starts, FourEyes fourEyes) {
        this.starts = starts;
        this.fourEyes = fourEyes;
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
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, fourEyes);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, fourEyes);
    }
}

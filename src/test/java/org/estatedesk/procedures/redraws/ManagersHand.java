package org.estatedesk.procedures.redraws;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The changes that managers make, in their words. */
record ManagersHand(Pencil pencil) {

    byte[] drawing() {
        return pencil.xml();
    }

    void time(String deadline, String duration) {
        TimerEventDefinition timer = (TimerEventDefinition) pencil.find(BoundaryEvent.class, deadline)
                .getEventDefinitions()
                .iterator()
                .next();
        ModelElementInstance time = timer.getTimeDuration() == null ? timer.getTimeDate() : timer.getTimeDuration();
        time.setTextContent(duration);
    }

    void group(String step, String groups) {
        pencil.find(UserTask.class, step).setCamundaCandidateGroups(groups);
    }

    void rename(String element, String name) {
        pencil.find(FlowElement.class, element).setName(name);
    }

    /** A new step on a way, with a day's time, after which the case goes on without it. */
    void step(String way, String id, String name) {
        SequenceFlow flow = way(way);
        UserTask step = userTask(flow, id, name);
        pencil.putOn(flow, step);
        deadline(flow, step, step.getOutgoing().iterator().next().getTarget());
    }

    private UserTask userTask(SequenceFlow beside, String id, String name) {
        UserTask step = pencil.draw(beside, UserTask.class, "Task_" + id);
        step.setName(name);
        step.setCamundaCandidateGroups("front-desk");
        step.setCamundaFormRef("contact-customer");
        step.setCamundaFormRefBinding("latest");
        return step;
    }

    private void deadline(SequenceFlow beside, UserTask step, FlowNode wayOut) {
        BoundaryEvent deadline = pencil.draw(beside, BoundaryEvent.class, "Deadline_" + step.getId());
        deadline.setName("1 day passed");
        deadline.setAttachedTo(step);
        deadline.setCancelActivity(true);
        TimerEventDefinition timer = deadline.getModelInstance().newInstance(TimerEventDefinition.class);
        TimeDuration duration = deadline.getModelInstance().newInstance(TimeDuration.class);
        duration.setTextContent("P1D");
        timer.setTimeDuration(duration);
        deadline.addChildElement(timer);
        pencil.connect(beside, deadline, wayOut);
    }

    void notifies(String way, String to, String template) {
        ServiceTask block = block(way, "Tell " + to, "${notify}");
        block.builder().camundaInputParameter("to", to).camundaInputParameter("template", template);
    }

    void records(String way, String text) {
        block(way, "Note it", "${recordEntry}").builder().camundaInputParameter("text", text);
    }

    private ServiceTask block(String way, String name, String bean) {
        SequenceFlow flow = way(way);
        ServiceTask block = pencil.draw(flow, ServiceTask.class, "Activity_Extra");
        block.setName(name);
        block.setCamundaDelegateExpression(bean);
        pencil.putOn(flow, block);
        return block;
    }

    void without(String step) {
        pencil.takeAway(pencil.find(FlowNode.class, step));
    }

    /** A new phase on a way, with one step and its deadline. */
    void phase(String way, String id, String stepName) {
        SequenceFlow flow = way(way);
        SubProcess phase = pencil.draw(flow, SubProcess.class, "Phase_" + id);
        phase.setName(id);
        pencil.putOn(flow, phase);
        StartEvent start = pencil.draw(flow, StartEvent.class, "Start_" + id);
        EndEvent end = pencil.draw(flow, EndEvent.class, "End_" + id);
        start.setName(id + " begun");
        end.setName(id + " done");
        phase.addChildElement(start);
        phase.addChildElement(end);
        SequenceFlow inside = pencil.connect(flow, start, end);
        phase.addChildElement(inside);
        step(inside.getId(), id, stepName);
    }

    /** One more answer to a question, which ends like the usual one. */
    void answer(String question, String name, String condition) {
        FlowNode gateway = pencil.find(FlowNode.class, question);
        SequenceFlow usual = gateway.getOutgoing().iterator().next();
        SequenceFlow answer = pencil.connect(usual, gateway, usual.getTarget());
        answer.setId("Flow_NewAnswer");
        answer.setName(name);
        ConditionExpression when = answer.getModelInstance().newInstance(ConditionExpression.class);
        when.setTextContent(condition);
        answer.setConditionExpression(when);
    }

    private SequenceFlow way(String id) {
        return pencil.find(SequenceFlow.class, id);
    }
}

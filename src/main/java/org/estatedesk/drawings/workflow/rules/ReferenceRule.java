package org.estatedesk.drawings.workflow.rules;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.estatedesk.drawings.expressions.ExpressionText;
import org.estatedesk.drawings.rules.HouseRule;

/** What a drawing names exists, and always the newest of it is used: a redraw need not carry its forms and tables. */
final class ReferenceRule implements Drawing.Rule {

    private static final String LATEST = "latest";

    @Override
    public void check(Drawing drawing) {
        drawing.all(UserTask.class).forEach(task -> checkForm(drawing, task));
        drawing.all(StartEvent.class).forEach(start -> checkForm(drawing, start));
        drawing.all(BusinessRuleTask.class).forEach(task -> checkDecision(drawing, task));
        drawing.all(CallActivity.class).forEach(call -> checkProcess(drawing, call));
    }

    private static void checkForm(Drawing drawing, ModelElementInstance element) {
        Drawing.engineAttribute(element, "formRef").ifPresent(form -> {
            if (drawing.surroundings().form(form).isEmpty()) {
                drawing.report(element, HouseRule.UNKNOWN_FORM, form);
            }
            // The engine has no default here and refuses a form without a binding.
            boolean latest = Drawing.engineAttribute(element, "formRefBinding")
                    .filter(LATEST::equals)
                    .isPresent();
            if (!latest) {
                drawing.report(element, HouseRule.BINDING_NOT_LATEST, form);
            }
        });
    }

    private static void checkDecision(Drawing drawing, BusinessRuleTask task) {
        Drawing.engineAttribute(task, "decisionRef").ifPresent(decision -> {
            if (isKey(decision) && drawing.surroundings().decision(decision).isEmpty()) {
                drawing.report(task, HouseRule.UNKNOWN_DECISION, decision);
            }
            checkBinding(drawing, task, "decisionRefBinding", decision);
        });
    }

    private static void checkProcess(Drawing drawing, CallActivity call) {
        String process = String.valueOf(call.getCalledElement());
        if (isKey(process) && !drawing.surroundings().hasProcess(process)) {
            drawing.report(call, HouseRule.UNKNOWN_PROCESS, process);
        }
        checkBinding(drawing, call, "calledElementBinding", process);
    }

    private static void checkBinding(Drawing drawing, ModelElementInstance element, String attribute, String key) {
        if (!Drawing.engineAttribute(element, attribute).orElse(LATEST).equals(LATEST)) {
            drawing.report(element, HouseRule.BINDING_NOT_LATEST, key);
        }
    }

    private static boolean isKey(String reference) {
        return !new ExpressionText(reference).isExpression();
    }
}

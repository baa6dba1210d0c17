package org.estatedesk.drawings.workflow.variables;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.estatedesk.drawings.HouseRule;
import org.estatedesk.drawings.workflow.rules.Drawing;
import org.estatedesk.drawings.workflow.rules.DrawingRule;
import org.estatedesk.drawings.workflow.safety.EvaluatedTexts;
import org.estatedesk.drawings.workflow.tables.DecisionFile;
import org.w3c.dom.Element;

/**
 * Whatever is read from a table's result is an output of that table: {@code ${decisionResult.singleResult.x}} in the
 * task's own outputs, {@code ${result.x}} anywhere.
 */
final class ResultRule implements DrawingRule {

    @Override
    public void check(Drawing drawing) {
        for (BusinessRuleTask task : drawing.all(BusinessRuleTask.class)) {
            tableOf(drawing, task).ifPresent(table -> check(drawing, task, table));
        }
    }

    static Optional<DecisionFile> tableOf(Drawing drawing, BusinessRuleTask task) {
        return Drawing.engineAttribute(task, "decisionRef")
                .flatMap(drawing.surroundings()::decision)
                .flatMap(DecisionFile::read);
    }

    private static void check(Drawing drawing, BusinessRuleTask task, DecisionFile table) {
        String result = resultOf(task);
        for (Element element : Drawing.withDescendants(drawing.xml())) {
            boolean atTask = isPartOf(element, task.getId());
            EvaluatedTexts.of(element).stream()
                    .flatMap(text -> text.usage().paths().stream())
                    .flatMap(path -> output(path, result, atTask).stream())
                    .filter(output -> !table.outputs().contains(output))
                    .forEach(output -> drawing.report(element, HouseRule.UNKNOWN_OUTPUT, output));
        }
    }

    /** The variable that holds one row; a single entry or a list has no outputs to name. */
    private static String resultOf(BusinessRuleTask task) {
        return Drawing.engineAttribute(task, "mapDecisionResult")
                .filter("singleResult"::equals)
                .flatMap(mapping -> Drawing.engineAttribute(task, "resultVariable"))
                .orElse("");
    }

    private static Optional<String> output(List<String> path, String result, boolean atTask) {
        if (path.size() > 1 && path.get(0).equals(result)) {
            return Optional.of(path.get(1));
        }
        boolean isRow = path.size() > 2 && path.get(0).equals("decisionResult");
        return atTask && isRow ? Optional.of(path.get(2)) : Optional.empty();
    }

    private static boolean isPartOf(Element element, String taskId) {
        return element.getAttribute("id").equals(taskId)
                || element.getParentNode() instanceof Element parent && isPartOf(parent, taskId);
    }
}

package org.estatedesk.drawings.workflow.variables;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.estatedesk.drawings.expressions.EvaluatedTexts;
import org.estatedesk.drawings.rules.HouseRule;
import org.estatedesk.drawings.workflow.feel.DecisionFile;
import org.estatedesk.drawings.workflow.rules.Drawing;
import org.w3c.dom.Element;

/**
 * What a table reads has been set by somebody, and whatever is read from its result is one of its outputs: {@code
 * ${decisionResult[0].x}} in the task's own outputs, {@code ${result.x}} anywhere.
 */
final class TableUseRule implements VariableRules.Check {

    private record Read(Element element, List<String> path) {}

    @Override
    public void check(Drawing drawing, GivenVariables given) {
        List<Read> reads = reads(drawing);
        tables(drawing).forEach((task, table) -> {
            table.inputs().stream()
                    .filter(input -> !given.contains(input))
                    .forEach(input -> given.reportUnset(drawing, task, input));
            checkResults(drawing, task, table, reads);
        });
    }

    /** Every property that an expression reads, with its element: reading a whole drawing takes its time. */
    private static List<Read> reads(Drawing drawing) {
        return drawing.elements().stream()
                .flatMap(element -> EvaluatedTexts.of(element).stream()
                        .flatMap(text -> text.usage().paths().stream())
                        .filter(path -> path.size() > 1)
                        .map(path -> new Read(element, path)))
                .toList();
    }

    /** The tables that it asks; each is read once, however often it is asked. */
    private static Map<BusinessRuleTask, DecisionFile> tables(Drawing drawing) {
        Map<String, Optional<DecisionFile>> byKey = new HashMap<>();
        Map<BusinessRuleTask, DecisionFile> tables = new LinkedHashMap<>();
        for (BusinessRuleTask task : drawing.all(BusinessRuleTask.class)) {
            Drawing.engineAttribute(task, "decisionRef")
                    .flatMap(key -> byKey.computeIfAbsent(key, unread -> read(drawing, unread)))
                    .ifPresent(table -> tables.put(task, table));
        }
        return tables;
    }

    private static Optional<DecisionFile> read(Drawing drawing, String key) {
        return drawing.surroundings().decision(key).flatMap(DecisionFile::read);
    }

    private static void checkResults(Drawing drawing, BusinessRuleTask task, DecisionFile table, List<Read> reads) {
        Set<String> outputs = table.outputs();
        String result = resultOf(task);
        for (Read read : reads) {
            output(read.path(), result, isPartOf(read.element(), task.getId()))
                    .filter(output -> !outputs.contains(output))
                    .ifPresent(output -> drawing.report(read.element(), HouseRule.UNKNOWN_OUTPUT, output));
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

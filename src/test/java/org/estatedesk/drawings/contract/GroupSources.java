package org.estatedesk.drawings.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.estatedesk.drawings.expressions.ExpressionText;
import org.estatedesk.drawings.expressions.Vocabulary;
import org.estatedesk.drawings.workflow.rules.Drawing;

/** Where the group of a task comes from when it is a variable: every value it can take must be a group. */
final class GroupSources {

    /** What a table gives where nobody is asked. */
    private static final String NOBODY = "none";

    private static final Pattern RESULT = Pattern.compile("\\$\\{\\s*decisionResult(?:\\[0]|\\.\\w+)\\.(\\w+)\\s*}");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\s*(\\w+)\\s*}");

    private final Contract contract;

    GroupSources(Contract contract) {
        this.contract = contract;
    }

    List<String> doubtfulGroups() {
        return contract.drawings().stream().flatMap(this::doubtfulGroups).toList();
    }

    private Stream<String> doubtfulGroups(BpmnModelInstance drawing) {
        return drawing.getModelElementsByType(UserTask.class).stream()
                .flatMap(task -> Drawing.engineAttribute(task, "candidateGroups").stream())
                .flatMap(groups -> new ExpressionText(groups).usage().variables().stream())
                .distinct()
                .flatMap(variable -> doubts(drawing, variable));
    }

    private Stream<String> doubts(BpmnModelInstance drawing, String variable) {
        List<String> values = Stream.concat(fromTables(drawing, variable), fromForms(variable))
                .toList();
        if (values.stream().allMatch(NOBODY::equals)) {
            return Stream.of(variable + " never becomes a group");
        }
        return values.stream()
                .filter(value -> !value.equals(NOBODY) && !Vocabulary.GROUPS.contains(value))
                .map(value -> variable + " may become " + value);
    }

    private Stream<String> fromTables(BpmnModelInstance drawing, String variable) {
        Set<String> outputs = outputs(drawing, variable, RESULT).collect(Collectors.toSet());
        // One that is handed on from another variable gets what that one gets.
        outputs(drawing, variable, VARIABLE)
                .flatMap(other -> outputs(drawing, other, RESULT))
                .forEach(outputs::add);
        elements(drawing, variable).forEach(outputs::add);
        return contract.tables().flatMap(table -> outputs.stream().flatMap(output -> table.values(output).stream()));
    }

    /** One of a list that a table gives is an output of the same name. */
    private static Stream<String> elements(BpmnModelInstance drawing, String variable) {
        return drawing.getModelElementsByType(MultiInstanceLoopCharacteristics.class).stream()
                .map(MultiInstanceLoopCharacteristics::getCamundaElementVariable)
                .filter(variable::equals);
    }

    private static Stream<String> outputs(BpmnModelInstance drawing, String variable, Pattern source) {
        return drawing.getModelElementsByType(CamundaOutputParameter.class).stream()
                .filter(output -> output.getCamundaName().equals(variable))
                .map(output -> source.matcher(output.getTextContent().strip()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1));
    }

    private Stream<String> fromForms(String variable) {
        return contract.forms()
                .flatMap(form -> form.components().stream())
                .filter(field -> field.path("key").asText().equals(variable))
                .flatMap(field -> Stream.iterate(
                                0, i -> i < field.path("values").size(), i -> i + 1)
                        .map(i -> field.path("values").get(i)))
                .map((JsonNode option) -> option.path("value").asText());
    }
}

package org.estatedesk.forms.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.estatedesk.forms.FormAddition;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.platform.files.PlainJson;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the desk's own fields into the forms of tasks, and takes their answers off before the engine keeps them. */
@Component
class AddedFields {

    private static final String COMPONENTS = "components";

    private final ObjectProvider<FormAddition> additions;
    private final DeployedForms forms;

    /** Asked for late: whoever adds something needs the engine, which needs this. */
    AddedFields(ObjectProvider<FormAddition> additions, DeployedForms forms) {
        this.additions = additions;
        this.forms = forms;
    }

    /** The form with what is added; anything but a form of Camunda Forms stays as it is. */
    InputStream addTo(InputStream form, String taskId) {
        List<JsonNode> added = additions.stream()
                .flatMap(addition -> addition.components(taskId).stream())
                .flatMap(List::stream)
                .toList();
        return added.isEmpty() ? form : joined(form, added);
    }

    private static InputStream joined(InputStream form, List<JsonNode> added) {
        try (form) {
            byte[] drawn = form.readAllBytes();
            JsonNode read = PlainJson.MAPPER.readTree(drawn);
            if (read.path(COMPONENTS) instanceof ArrayNode components) {
                components.addAll(added);
            }
            return new ByteArrayInputStream(PlainJson.MAPPER.writeValueAsBytes(read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is left for the engine. */
    @Nullable
    Map<String, Object> takeOff(String taskId, @Nullable Map<String, Object> variables) {
        Map<String, Object> left = variables;
        for (FormAddition addition : additions) {
            left = takeOff(addition, taskId, left);
        }
        return left;
    }

    private @Nullable Map<String, Object> takeOff(
            FormAddition addition, String taskId, @Nullable Map<String, Object> variables) {
        if (variables == null || addition.keys().stream().noneMatch(variables::containsKey)) {
            return variables;
        }
        Optional<List<JsonNode>> components = addition.components(taskId);
        if (components.isEmpty()) {
            return variables;
        }
        VariableMap answers = Variables.fromMap(new HashMap<>(variables));
        answers.keySet().retainAll(addition.keys());
        take(addition, taskId, components.get(), answers);
        Map<String, Object> left = new HashMap<>(variables);
        left.keySet().removeAll(addition.keys());
        return left;
    }

    private void take(FormAddition addition, String taskId, List<JsonNode> components, VariableMap answers) {
        ObjectNode given = SubmittedValues.submitted(answers);
        boolean answered = given.properties().stream()
                .anyMatch(answer -> !answer.getValue().isNull());
        if (answered && !components.isEmpty()) {
            ObjectNode form = PlainJson.MAPPER.createObjectNode();
            form.putArray(COMPONENTS).addAll(components);
            forms.check(FormSchema.parse(form.toString()), answers, Variables.createVariables());
            addition.take(taskId, given);
        }
    }
}

package org.estatedesk.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * One component of a form.
 *
 * @param kind what it submits
 * @param path where its value stands below the component that holds it: the parts of its key or path
 * @param definition the component as the {@code .form} file has it
 * @param fields the components inside it
 */
public record FormField(FieldKind kind, List<String> path, JsonNode definition, List<FormField> fields) {

    static FormField of(JsonNode definition) {
        FieldKind kind = FieldKind.of(definition);
        List<String> path = parts(definition.path(kind.isInput() ? "key" : "path"));
        return new FormField(
                path.isEmpty() ? kind.withoutPath() : kind, path, definition, listOf(definition.path("components")));
    }

    static List<FormField> listOf(JsonNode components) {
        return StreamSupport.stream(components.spliterator(), false)
                .map(FormField::of)
                .toList();
    }

    private static List<String> parts(JsonNode path) {
        return path.asText().isEmpty() ? List.of() : List.of(path.asText().split("\\."));
    }

    /**
     * The name that a person sees beside the field.
     *
     * @return the label, or the key where the form computes its label or has none
     */
    public String label() {
        for (String name : List.of("label", "dateLabel", "timeLabel")) {
            String label = definition.path(name).asText().strip();
            if (!label.isEmpty() && !Expressions.isExpression(definition.path(name)) && !label.contains("{{")) {
                return label;
            }
        }
        return String.join(".", path);
    }

    /**
     * One of the rules under {@code validate}.
     *
     * @param name such as {@code maxLength}
     * @return the rule, missing where the form does not set it
     */
    public JsonNode rule(String name) {
        return definition.path("validate").path(name);
    }

    /**
     * Tells whether the field must be filled in when it is shown.
     *
     * @return the rule {@code required}
     */
    public boolean isRequired() {
        return rule("required").asBoolean();
    }

    /**
     * Tells whether the browser shows the field without submitting it.
     *
     * @return the property {@code disabled}
     */
    public boolean isDisabled() {
        return definition.path("disabled").asBoolean();
    }

    /**
     * Tells whether the field asks when something was, so that an answer cannot lie in the future.
     *
     * @return whether the custom property {@code moment} is {@code past}
     */
    public boolean asksAboutThePast() {
        return definition.path("properties").path("moment").asText().equals("past");
    }

    /**
     * The variable with the longest time ahead that an answer may lie, in ISO 8601 such as {@code P30D}.
     *
     * @return the custom property {@code atMost}, empty where the form sets no limit
     */
    public String atMost() {
        return definition.path("properties").path("atMost").asText();
    }

    /**
     * Tells whether a condition takes the field away.
     *
     * @param scope the answers that the condition looks at
     * @return true only when the condition is surely met, as form-js has it
     */
    public boolean isHidden(Scope scope) {
        return scope.holds(definition.path("conditional").path("hide"));
    }

    /**
     * Tells whether the browser submits the field as it was, without letting a person change it.
     *
     * @param scope the answers that an expression looks at
     * @return the property {@code readonly}, computed if it is an expression
     */
    public boolean isReadonly(Scope scope) {
        JsonNode readonly = definition.path("readonly");
        return readonly.isBoolean() ? readonly.booleanValue() : scope.holds(readonly);
    }

    /**
     * What form-js fills in where no variable has a value for the field.
     *
     * @return the default value, or the empty value of the kind
     */
    public JsonNode initialValue() {
        JsonNode value = definition.path("defaultValue");
        return value.isMissingNode() ? kind.emptyValue() : value;
    }
}

package org.estatedesk.drawings.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.expressions.Vocabulary;
import org.estatedesk.forms.schema.FormSchema;
import org.springframework.util.StringUtils;

/** The house rules for forms: what Tasklist can show, and limits on everything that somebody types. */
public final class FormRules {

    /** Components of form-js 1.8.7, which Tasklist 7.24 carries; one unknown component breaks the whole form. */
    private static final Set<String> SHOWN = AllowedContent.words("""
            textfield textarea number checkbox checklist radio select taglist datetime expression
            text html table image group dynamiclist separator spacer button
            """);

    private static final Set<String> FIELDS = AllowedContent.words("""
            textfield textarea number checkbox checklist radio select taglist datetime
            """);
    private static final Set<String> CHOICES = Set.of("checklist", "radio", "select", "taglist");
    private static final List<String> OPTION_SOURCES = List.of("values", "valuesKey", "valuesExpression");

    private final DrawingFile file;
    private final List<Finding> findings = new ArrayList<>();

    private FormRules(DrawingFile file) {
        this.file = file;
    }

    public static List<Finding> check(DrawingFile file) {
        FormRules rules = new FormRules(file);
        FormSchema.problem(file.content())
                .ifPresent(why -> rules.findings.add(Finding.ofFile(file.name(), HouseRule.UNREADABLE, why)));
        FormSchema.read(file.content()).ifPresent(rules::check);
        return rules.findings;
    }

    private void check(FormSchema form) {
        if (!form.id().equals(file.key())) {
            findings.add(Finding.ofFile(file.name(), HouseRule.FORM_ID, form.id(), file.key()));
        }
        form.components().forEach(this::checkComponent);
    }

    private void checkComponent(JsonNode component) {
        String type = component.path("type").asText();
        if (!SHOWN.contains(type)) {
            report(component, HouseRule.FORM_COMPONENT, type);
        }
        if (FIELDS.contains(type)) {
            checkField(component, type);
        }
        if (type.equals("dynamiclist") && !component.path("disableCollapse").asBoolean()) {
            report(component, HouseRule.FORM_COLLAPSE);
        }
    }

    private void checkField(JsonNode field, String type) {
        boolean isList = CHOICES.contains(type);
        boolean isText = type.startsWith("text");
        boolean isRange = has(field.path("validate"), "min") && has(field.path("validate"), "max");
        reportIf(!has(field, "key"), field, HouseRule.FORM_KEY);
        reportIf(!isLabelled(field), field, HouseRule.FORM_LABEL);
        reportIf(isText && !has(field.path("validate"), "maxLength"), field, HouseRule.FORM_LENGTH);
        reportIf(type.equals("number") && !isRange, field, HouseRule.FORM_RANGE);
        reportIf(isList && OPTION_SOURCES.stream().noneMatch(field::has), field, HouseRule.FORM_OPTIONS);
        reportIf(type.equals("datetime") && !isPlaced(field), field, HouseRule.FORM_MOMENT);
        checkPeople(field);
    }

    /** A list that offers the people of groups. */
    private void checkPeople(JsonNode field) {
        String groups = field.path("properties").path("people").asText();
        Stream.of(StringUtils.tokenizeToStringArray(groups, ","))
                .filter(group -> !Vocabulary.GROUPS.contains(group))
                .forEach(group -> report(field, HouseRule.UNKNOWN_GROUP, group));
    }

    private static boolean isPlaced(JsonNode field) {
        boolean isHour = field.path("subtype").asText().equals("time");
        return isHour || field.path("disallowPassedDates").asBoolean() || has(field.path("properties"), "moment");
    }

    private static boolean isLabelled(JsonNode field) {
        return Stream.of("label", "dateLabel", "timeLabel").anyMatch(label -> has(field, label));
    }

    private static boolean has(JsonNode node, String attribute) {
        return !node.path(attribute).asText().isBlank();
    }

    private void reportIf(boolean wrong, JsonNode component, HouseRule rule) {
        if (wrong) {
            report(component, rule);
        }
    }

    private void report(JsonNode component, HouseRule rule, String... details) {
        findings.add(Finding.ofComponent(file.name(), component, rule, details));
    }
}

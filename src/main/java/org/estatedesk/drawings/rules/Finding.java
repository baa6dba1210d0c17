package org.estatedesk.drawings.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * One breach of a house rule.
 *
 * @param file the resource as it was deployed, such as {@code complaint-handling.bpmn}
 * @param elementId the id of the element that breaks the rule; the file's name where the whole file does
 * @param elementName what people call the element; its id where it has no name
 * @param details what fills the placeholders of the rule's two sentences
 */
public record Finding(String file, String elementId, String elementName, HouseRule rule, List<String> details) {

    public Finding {
        details = List.copyOf(details);
        elementName = elementName.isBlank() ? elementId : StringUtils.normalizeSpace(elementName);
    }

    /** A finding about the whole file. */
    public static Finding ofFile(String file, HouseRule rule, String... details) {
        return new Finding(file, file, "", rule, List.of(details));
    }

    /** A finding at a component of a form. */
    public static Finding ofComponent(String file, JsonNode component, HouseRule rule, String... details) {
        String id = component.path("id").asText(component.path("key").asText());
        String name = component.path("label").asText(component.path("key").asText());
        return new Finding(file, id, name, rule, List.of(details));
    }

    public boolean isError() {
        return rule.severity() == HouseRule.Severity.ERROR;
    }
}

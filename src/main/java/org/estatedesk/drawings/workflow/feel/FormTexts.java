package org.estatedesk.drawings.workflow.feel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a component of a form computes: properties that begin with an equals sign, and braces in its texts. */
final class FormTexts {

    private static final Pattern BRACES = Pattern.compile("\\{\\{(?!/)(#if )?([^}]*)}}");

    private FormTexts() {}

    /** All of them at the component itself, not at those inside it. */
    static Set<FeelText> of(JsonNode component) {
        Set<FeelText> texts = new LinkedHashSet<>();
        component.properties().stream()
                .filter(property -> !property.getKey().equals("components"))
                .forEach(property -> collect(property.getValue(), texts));
        return texts;
    }

    private static void collect(JsonNode value, Set<FeelText> texts) {
        if (value.isTextual()) {
            read(value.textValue(), texts);
        }
        value.forEach(inner -> collect(inner, texts));
    }

    private static void read(String text, Set<FeelText> texts) {
        if (text.startsWith("=")) {
            texts.add(new FeelText(text.substring(1)));
        } else if (!text.contains("{{#loop")) {
            Matcher braces = BRACES.matcher(text);
            while (braces.find()) {
                texts.add(new FeelText(braces.group(2)));
            }
        }
    }
}

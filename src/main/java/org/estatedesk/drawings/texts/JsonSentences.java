package org.estatedesk.drawings.texts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The sentences of a form: labels, hints, options, texts and examples; the order of everything stays. */
final class JsonSentences {

    private static final Set<String> READ = Set.of("label", "description", "text", "dateLabel", "timeLabel", "example");
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonSentences() {}

    static byte[] say(byte[] content, UnaryOperator<String> said) {
        try {
            JsonNode form = JSON.readTree(content);
            visit(form, said);
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(form);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void visit(JsonNode node, UnaryOperator<String> said) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (READ.contains(field.getKey()) && field.getValue().isTextual()) {
                    field.setValue(TextNode.valueOf(sentence(field.getValue().textValue(), said)));
                } else {
                    visit(field.getValue(), said);
                }
            });
        } else if (node instanceof ArrayNode list) {
            list.forEach(entry -> visit(entry, said));
        }
    }

    private static String sentence(String text, UnaryOperator<String> said) {
        return text.isBlank() ? text : said.apply(text.strip());
    }
}

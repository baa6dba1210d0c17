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

/** The sentences of what is JSON; the order of everything stays. */
enum JsonSentences {

    /** Labels, hints, options, texts and examples. */
    FORM("label", "description", "text", "dateLabel", "timeLabel", "example"),

    /** What a template is called, what it asks and offers, and what it writes unless somebody changes it. */
    TEMPLATES("name", "label", "description", "message", "value");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where a template writes to: the engine's words. */
    private static final String BOUND = "binding";

    private final Set<String> read;

    JsonSentences(String... read) {
        this.read = Set.of(read);
    }

    byte[] say(byte[] content, UnaryOperator<String> said) {
        try {
            JsonNode file = JSON.readTree(content);
            visit(file, said);
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void visit(JsonNode node, UnaryOperator<String> said) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (isRead(field.getKey(), field.getValue())) {
                    field.setValue(TextNode.valueOf(sentence(field.getValue().textValue(), said)));
                } else if (!BOUND.equals(field.getKey())) {
                    visit(field.getValue(), said);
                }
            });
        } else if (node instanceof ArrayNode list) {
            list.forEach(entry -> visit(entry, said));
        }
    }

    /** A value is a sentence if it holds a blank, and else a key, as in tables. */
    private boolean isRead(String name, JsonNode text) {
        return read.contains(name)
                && text.isTextual()
                && (!"value".equals(name) || text.textValue().contains(" "));
    }

    private static String sentence(String text, UnaryOperator<String> said) {
        return text.isBlank() ? text : said.apply(text.strip());
    }
}

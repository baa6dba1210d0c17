package org.estatedesk.languages;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.DrawnLabels;
import org.estatedesk.drawings.texts.DrawnTexts;
import org.estatedesk.drawings.texts.Sentences;
import org.springframework.stereotype.Component;

/**
 * An answer in JSON with the shipped sentences in the reader's language: names, labels, explanations, texts, and the
 * drawing inside it. Ids, keys and what a variable holds stay.
 */
@Component
class ReadAnswer {

    private static final Set<String> READ = Set.of(
            "name",
            "label",
            "title",
            "text",
            "description",
            "example",
            "documentation",
            "dateLabel",
            "timeLabel",
            "taskName",
            "activityName",
            "processDefinitionName",
            "decisionDefinitionName",
            "clauseName",
            "step",
            "about",
            "stepName",
            "procedure",
            "procedureName",
            "clause",
            "annotation",
            "classClause",
            "moment",
            "scope",
            "owner");

    /** Before the name of a column of a table, where the journal keeps what stood there. */
    private static final String GIVEN = "inputs.";

    private static final Map<String, String> DRAWN = Map.of("bpmn20Xml", ".bpmn", "dmnXml", ".dmn");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final ReaderWords words;
    private final DrawnLabels labels;
    private final Cache<String, String> drawings =
            Caffeine.newBuilder().maximumSize(100).build();

    ReadAnswer(ReaderWords words, DrawnLabels labels) {
        this.words = words;
        this.labels = labels;
    }

    /**
     * The answer as it is read.
     *
     * @param journal whether texts in it are lines of a journal
     * @throws IOException if it is no JSON
     */
    byte[] in(Locale reader, byte[] answer, boolean journal) throws IOException {
        if (reader.equals(Locale.ENGLISH) && !journal && isEnglish(answer)) {
            return answer;
        }
        JsonNode read = JSON.readTree(answer);
        visit(read, new Reading(reader, Sentences.of(reader), journal, false));
        return JSON.writeValueAsBytes(read);
    }

    /** A drawing as it is read. */
    byte[] drawing(Locale reader, byte[] content) {
        String read = drawing(".bpmn", new String(content, StandardCharsets.UTF_8), reader);
        return read.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isEnglish(byte[] answer) {
        for (byte one : answer) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    /** @param choices whether each text is what a choice is called, by the choice */
    private record Reading(Locale reader, Sentences sentences, boolean journal, boolean choices) {

        Reading of(String field) {
            return new Reading(reader, sentences, journal, field.equals("choices"));
        }
    }

    private void visit(JsonNode node, Reading reading) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (field.getValue() instanceof TextNode text) {
                    String said = said(object, field.getKey(), text.textValue(), reading);
                    if (!said.equals(text.textValue())) {
                        field.setValue(TextNode.valueOf(said));
                    }
                } else {
                    visit(field.getValue(), reading.of(field.getKey()));
                }
            });
        } else if (node instanceof ArrayNode list) {
            list.forEach(entry -> visit(entry, reading));
        }
    }

    private String said(ObjectNode object, String field, String text, Reading reading) {
        if (DRAWN.containsKey(field)) {
            return drawing(DRAWN.get(field), text, reading.reader());
        }
        if (reading.journal() && (field.equals("text") || field.equals("moment"))) {
            return words.line(text, reading.reader());
        }
        if (field.equals("explanation")) {
            return words.due(text, reading.reader());
        }
        if (field.equals("name") && text.startsWith(GIVEN)) {
            return GIVEN + reading.sentences().say(text.substring(GIVEN.length()));
        }
        if (field.equals("lateStep")
                || field.equals("value") && object.path("name").asText().equals("stepName")) {
            return Stream.of(text.split(", ")).map(reading.sentences()::say).collect(Collectors.joining(", "));
        }
        boolean read = READ.contains(field)
                || reading.choices()
                || field.equals("value") && isDrawn(object, text, reading.sentences());
        return read ? reading.sentences().say(text) : text;
    }

    /** What was chosen in a form, or what a table gave; what a person typed is his. */
    private boolean isDrawn(ObjectNode object, String text, Sentences sentences) {
        String key = object.path("key").asText(object.path("name").asText());
        boolean given = key.equals("clause") || labels.field(key).isPresent() && !labels.isTyped(key);
        return labels.isChoice(key, text) || given && sentences.knows(text);
    }

    private String drawing(String ending, String content, Locale reader) {
        DrawingFile drawn = new DrawingFile("read" + ending, content.getBytes(StandardCharsets.UTF_8));
        return drawings.get(reader.toLanguageTag() + drawn.hash(), unread -> {
            DrawingFile said = DrawnTexts.say(drawn, Sentences.of(reader)::say);
            return new String(said.content(), StandardCharsets.UTF_8);
        });
    }
}

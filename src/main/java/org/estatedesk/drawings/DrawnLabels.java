package org.estatedesk.drawings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.estatedesk.drawings.texts.Sentences;
import org.estatedesk.drawings.versions.ShippedDrawings;
import org.estatedesk.platform.files.PlainJson;
import org.estatedesk.platform.languages.Traditional;
import org.springframework.stereotype.Component;

/** What the shipped forms and tables call a field and its choices, in the desk's language. */
@Component
public class DrawnLabels {

    private static final Pattern OUTPUT =
            Pattern.compile("<(?:\\w+:)?output\\b(?=[^>]*\\bname=\"([^\"]*)\")(?=[^>]*\\blabel=\"([^\"]*)\")");

    /** What a column asks for, where that is a variable. */
    private static final Pattern INPUT = Pattern.compile("<(?:\\w+:)?input\\b[^>]*\\blabel=\"([^\"]*)\"[^>]*>\\s*"
            + "<(?:\\w+:)?inputExpression\\b[^>]*>\\s*<(?:\\w+:)?text>(\\w+)<");

    private static final Pattern DRAWN = Pattern.compile(
            "<(?:\\w+:)?(?:process|decision)\\b(?=[^>]*\\bid=\"([^\"]*)\")(?=[^>]*\\bname=\"([^\"]*)\")");

    private static final List<Locale> READERS = List.of(Locale.ENGLISH, Locale.CHINESE, Traditional.LOCALE);

    /** A shorter word is in too many labels. */
    private static final int SHORTEST = 2;

    private final Map<String, String> drawings = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, Map<String, String>> choices = new HashMap<>();
    /** Forms may call the same value differently. */
    private final Map<String, Set<String>> labels = new HashMap<>();

    private final Set<String> typed = new HashSet<>();
    private final Set<String> people = new HashSet<>();

    /** Reads all: they do not change while the application runs. */
    public DrawnLabels(ShippedDrawings shipped) {
        shipped.all().stream().filter(file -> !file.isForm()).forEach(this::readDrawing);
        shipped.all().stream().filter(DrawingFile::isForm).forEach(this::readForm);
    }

    /** By the field's key; where two forms call it differently, any of them. */
    public Optional<String> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** What one of a field's values is called; the field by its key, or by the column of a table that asks for it. */
    public Optional<String> choice(String field, String value) {
        String key = columns.getOrDefault(field, field);
        return Optional.ofNullable(choices.getOrDefault(key, Map.of()).get(value));
    }

    /** The values of all choices that are called so, or partly so, in whichever language. */
    public Set<String> values(String word) {
        String sought = word.toLowerCase(Locale.ROOT);
        Set<String> found = new TreeSet<>();
        if (sought.length() >= SHORTEST) {
            choices.values()
                    .forEach(field -> field.forEach((value, label) -> {
                        if (value.length() > SHORTEST && isCalled(label, sought)) {
                            found.add(value);
                        }
                    }));
        }
        return found;
    }

    private static boolean isCalled(String label, String sought) {
        return READERS.stream()
                .anyMatch(reader ->
                        Sentences.of(reader).say(label).toLowerCase(Locale.ROOT).contains(sought));
    }

    /** The name of a procedure or a table. */
    public Optional<String> drawing(String key) {
        return Optional.ofNullable(drawings.get(key));
    }

    /** Whether one of a field's values is called so in some form. */
    public boolean isChoice(String field, String label) {
        return labels.getOrDefault(field, Set.of()).contains(label);
    }

    /** Whether people type what they like into a field. */
    public boolean isTyped(String key) {
        return typed.contains(key);
    }

    /** Whether a field's answer is somebody's user id: the property {@code people} of a list names a group. */
    public boolean isPerson(String key) {
        return people.contains(key);
    }

    private void readDrawing(DrawingFile drawing) {
        String content = new String(drawing.content(), StandardCharsets.UTF_8);
        read(DRAWN, content, drawings::putIfAbsent);
        if (drawing.isTable()) {
            read(OUTPUT, content, fields::putIfAbsent);
            read(INPUT, content, columns::putIfAbsent);
        }
    }

    private static void read(Pattern named, String content, BiConsumer<String, String> found) {
        named.matcher(content).results().forEach(one -> found.accept(one.group(1), one.group(2)));
    }

    private void readForm(DrawingFile form) {
        try {
            List<JsonNode> components = PlainJson.MAPPER
                    .readTree(new String(form.content(), StandardCharsets.UTF_8))
                    .findParents("key");
            components.forEach(this::readField);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(form.name(), unreadable);
        }
    }

    private void readField(JsonNode component) {
        String key = component.path("key").asText();
        String label =
                component.path("label").asText(component.path("dateLabel").asText());
        if (component.path("type").asText().startsWith("text")) {
            typed.add(key);
        }
        if (component.path("properties").has("people")) {
            people.add(key);
        }
        if (!label.isBlank()) {
            fields.putIfAbsent(key, label);
        }
        component.path("values").forEach(choice -> {
            String called = choice.path("label").asText();
            choices.computeIfAbsent(key, first -> new HashMap<>())
                    .putIfAbsent(choice.path("value").asText(), called);
            labels.computeIfAbsent(key, first -> new HashSet<>()).add(called);
        });
    }
}

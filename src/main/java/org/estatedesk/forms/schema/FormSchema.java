package org.estatedesk.forms.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estatedesk.platform.PlainJson;

/**
 * A Camunda Form.
 *
 * @param fields its components in the order of the page
 * @param words every word of its source: a superset of the variables that it can need
 */
public record FormSchema(List<FormField> fields, Set<String> words) {

    /** The form that asks for nothing. */
    public static final FormSchema NONE = new FormSchema(List.of(), Set.of());

    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    /**
     * Reads a form.
     *
     * @param json the text of a {@code .form} file
     * @return the form
     * @throws IllegalArgumentException if the text is no JSON object
     */
    public static FormSchema parse(String json) {
        try {
            JsonNode root = PlainJson.MAPPER.readTree(json);
            if (root == null || !root.isObject()) {
                throw new IllegalArgumentException("A form is a JSON object.");
            }
            return new FormSchema(FormField.listOf(root.path("components")), wordsOf(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A form is a JSON object: " + e.getOriginalMessage(), e);
        }
    }

    private static Set<String> wordsOf(String json) {
        Set<String> words = new TreeSet<>();
        Matcher matcher = WORD.matcher(json);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return Set.copyOf(words);
    }
}

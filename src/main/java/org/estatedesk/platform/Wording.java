package org.estatedesk.platform;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a message bundle in the desk's language ({@code estatedesk.language}), with fields in braces:
 * {@code Dear {customerName}}. What a field holds is never read as a field again.
 */
public final class Wording {

    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundle bundle;

    private Wording(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * Reads a bundle.
     *
     * @param bundle its path on the classpath without language and ending, such as {@code messages/cases}
     * @param language {@code en}, {@code zh}; one without a bundle of its own gets English
     */
    public static Wording of(String bundle, String language) {
        // Without a fallback: the machine's own language must not decide what customers read.
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Wording(ResourceBundle.getBundle(bundle, Locale.forLanguageTag(language), control));
    }

    /**
     * The sentence with its fields filled in.
     *
     * @throws IllegalArgumentException if there is no such sentence, or one of its fields is missing; names it
     */
    public String say(String key, Function<String, @Nullable Object> fields) {
        return FIELD.matcher(sentence(key)).replaceAll(field -> {
            Object value = fields.apply(field.group(1));
            if (value == null) {
                throw new IllegalArgumentException("The text '" + key + "' lacks its field '" + field.group(1) + "'");
            }
            return Matcher.quoteReplacement(value.toString());
        });
    }

    /** Whether the bundle has that sentence. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    private String sentence(String key) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("There is no text '" + key + "'", e);
        }
    }
}

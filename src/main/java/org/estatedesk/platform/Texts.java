package org.estatedesk.platform;

import static java.util.stream.Collectors.toMap;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estatedesk.platform.languages.Traditional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What people read, from a bundle under {@code messages/}: in the desk's language ({@code estatedesk.language}) what is
 * written down, in the reader's what only he sees. Fields stand in braces, by name or by number: {@code Dear
 * {customerName}}, {@code {0} of {1}}. What a field holds is never read as a field again. A language without a bundle of
 * its own gets English.
 */
public final class Texts {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Pattern NUMBER = Pattern.compile("\\{(\\d)}");

    /** The machine's own language must not decide what customers read. */
    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String bundle;
    private final Supplier<Locale> language;

    private Texts(String bundle, Supplier<Locale> language) {
        this.bundle = bundle;
        this.language = language;
    }

    /**
     * Texts in one language.
     *
     * @param bundle its path on the classpath without language and ending, such as {@code messages/cases}
     * @param language {@code en}, {@code zh}
     */
    public static Texts of(String bundle, String language) {
        return of(bundle, Locale.forLanguageTag(language));
    }

    /** Texts in one language. */
    public static Texts of(String bundle, Locale language) {
        return new Texts(bundle, () -> language);
    }

    /** Texts in the language of the person whose request is being answered, asked anew for each sentence. */
    public static Texts ofReader(String bundle) {
        return new Texts(bundle, LocaleContextHolder::getLocale);
    }

    /**
     * The sentence with its fields filled in.
     *
     * @throws IllegalArgumentException if there is no such sentence, or one of its fields is missing; names it
     */
    public String say(String key, Function<String, ? extends @Nullable Object> fields) {
        return fill(NAME, key, fields);
    }

    /** A sentence without fields. */
    public String say(String key) {
        return fill(NAME, key, none -> null);
    }

    /** The same with the fields at hand. */
    public String say(String key, Map<String, ? extends @Nullable Object> fields) {
        return fill(NAME, key, fields::get);
    }

    /** The same with fields by their numbers, from 0; braces around anything else stay. */
    public String say(String key, Object... fields) {
        return fill(NUMBER, key, number -> at(Integer.parseInt(number), fields));
    }

    /** All sentences by their keys, with their fields as they stand there. */
    public Map<String, String> all() {
        Locale read = language.get();
        ResourceBundle found = bundle(read);
        return found.keySet().stream().collect(toMap(key -> key, key -> Traditional.in(read, found.getString(key))));
    }

    /** Whether the bundle has that sentence. */
    public boolean has(String key) {
        return bundle(language.get()).containsKey(key);
    }

    /** A sentence without fields, if the bundle has it. */
    public Optional<String> find(String key) {
        return has(key) ? Optional.of(say(key)) : Optional.empty();
    }

    /** The same, or what the engine, a drawing or somebody else calls it. */
    public String label(String key, String otherwise) {
        return find(key).orElse(otherwise);
    }

    private static @Nullable Object at(int number, Object... fields) {
        return number < fields.length ? fields[number] : null;
    }

    private String fill(Pattern braces, String key, Function<String, ? extends @Nullable Object> fields) {
        return braces.matcher(sentence(key)).replaceAll(field -> {
            Object value = fields.apply(field.group(1));
            if (value == null) {
                throw new IllegalArgumentException("The text '" + key + "' lacks its field '" + field.group(1) + "'");
            }
            return Matcher.quoteReplacement(value.toString());
        });
    }

    private String sentence(String key) {
        try {
            Locale read = language.get();
            return Traditional.in(read, bundle(read).getString(key));
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("There is no text '" + key + "'", e);
        }
    }

    private ResourceBundle bundle(Locale read) {
        return ResourceBundle.getBundle(bundle, read, ENGLISH_OTHERWISE);
    }
}

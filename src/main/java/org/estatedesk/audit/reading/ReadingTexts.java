package org.estatedesk.audit.reading;

import java.util.Map;
import org.estatedesk.platform.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the audit says of readings and changes, from {@code messages/audit-reading}. */
@Component
public class ReadingTexts {

    private static final String BUNDLE = "messages/audit-reading";

    private final Wording desk;

    ReadingTexts(@Value("${estatedesk.language:en}") String language) {
        this.desk = Wording.of(BUNDLE, language);
    }

    /** A sentence in the language of the person whose request is answered. */
    public String say(String key, Map<String, ? extends @Nullable Object> fields) {
        return reader().say(key, fields::get);
    }

    /** The sentence, or what was told if the bundle does not have it. */
    public String sayOr(String key, String otherwise) {
        Wording words = reader();
        return words.has(key) ? words.say(key, field -> null) : otherwise;
    }

    /** Whether the bundle has that sentence. */
    public boolean has(String key) {
        return reader().has(key);
    }

    private static Wording reader() {
        return Wording.of(BUNDLE, LocaleContextHolder.getLocale().getLanguage());
    }

    /** A sentence in the desk's language, for what is written down. */
    String write(String key, Map<String, ? extends @Nullable Object> fields) {
        return desk.say(key, fields::get);
    }
}

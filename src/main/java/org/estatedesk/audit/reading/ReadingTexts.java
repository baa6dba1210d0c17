package org.estatedesk.audit.reading;

import java.util.Map;
import org.estatedesk.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the audit says of readings and changes, from {@code messages/audit-reading}. */
@Component
public class ReadingTexts {

    private static final String BUNDLE = "messages/audit-reading";

    private static final Texts READER = Texts.ofReader(BUNDLE);

    private final Texts desk;

    ReadingTexts(@Value("${estatedesk.language:en}") String language) {
        this.desk = Texts.of(BUNDLE, language);
    }

    /** A sentence in the language of the person whose request is answered. */
    public String say(String key, Map<String, ? extends @Nullable Object> fields) {
        return READER.say(key, fields);
    }

    /** The sentence, or what was told if the bundle does not have it. */
    public String sayOr(String key, String otherwise) {
        return READER.find(key).orElse(otherwise);
    }

    /** Whether the bundle has that sentence. */
    public boolean has(String key) {
        return READER.has(key);
    }

    /** A sentence in the desk's language, for what is written down. */
    String write(String key, Map<String, ? extends @Nullable Object> fields) {
        return desk.say(key, fields);
    }
}

package org.estatedesk.people;

import java.util.Locale;
import java.util.Optional;
import org.estatedesk.platform.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The names of groups and of Tasklist filters, which the engine stores once for all readers: in the desk's language. */
@Component
public class PeopleTexts {

    private static final String BUNDLE = "messages/people";

    private final Texts stored;

    /** In a language, {@code en} or {@code zh}. */
    public PeopleTexts(@Value("${estatedesk.language:en}") String language) {
        this.stored = Texts.of(BUNDLE, language);
    }

    /**
     * Returns the readable name of a group.
     *
     * @param key the group's key, such as {@code front-desk}
     */
    public String group(String key) {
        return text("group." + key);
    }

    /**
     * Returns the name of a group in a reader's language.
     *
     * @param key the group's key
     * @return empty where the desk has no such group
     */
    public Optional<String> group(String key, Locale language) {
        return Texts.of(BUNDLE, language).find("people.group." + key);
    }

    /**
     * Returns a text from {@code messages/people.properties}.
     *
     * @param key the key after {@code people.}
     */
    public String text(String key) {
        return stored.say("people." + key);
    }
}

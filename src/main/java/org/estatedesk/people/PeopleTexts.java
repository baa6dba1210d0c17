package org.estatedesk.people;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.estatedesk.platform.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The names of groups and of Tasklist filters, which the engine stores once for all readers: in the desk's language. */
@Component
public class PeopleTexts {

    private static final String BUNDLE = "messages/people";

    private static final String GROUP = "people.group.";

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
     * Returns the name of a group in a reader's language, whichever way it was written.
     *
     * @param written the group's key, or its name in any language
     * @return empty where the desk has no such group
     */
    public Optional<String> read(String written, Locale language) {
        return group(written, language)
                .or(() -> Stream.of(Locale.ENGLISH, Locale.CHINESE)
                        .flatMap(each -> Texts.of(BUNDLE, each).all().entrySet().stream())
                        .filter(name -> name.getKey().startsWith(GROUP)
                                && name.getValue().equals(written))
                        .findFirst()
                        .map(name -> Texts.of(BUNDLE, language).say(name.getKey())));
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

package org.estatedesk.people;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The names of groups and of Tasklist filters, which the engine stores once for all readers: in English. */
@Component
public class PeopleTexts {

    private final MessageSource messages;

    PeopleTexts(MessageSource messages) {
        this.messages = messages;
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
        return Optional.ofNullable(messages.getMessage("people.group." + key, null, null, language));
    }

    /**
     * Returns a text from {@code messages/people.properties}.
     *
     * @param key the key after {@code people.}
     */
    public String text(String key) {
        return messages.getMessage("people." + key, null, Locale.ENGLISH);
    }
}

package org.estatedesk.languages;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.estatedesk.drawings.texts.Sentences;
import org.estatedesk.platform.Texts;
import org.springframework.beans.factory.annotation.Value;

/** What the desk says in its own language, so that the same test runs on a desk of each. */
public class DeskSays {

    /** Stands for what is not looked at. */
    private static final String ANYTHING = "\0";

    private final Texts messages;
    private final Sentences sentences;

    DeskSays(@Value("${estatedesk.language}") String language) {
        messages = Texts.of("messages/notifications", language);
        sentences = Sentences.of(Locale.forLanguageTag(language));
    }

    /** A sentence of a drawing. */
    public String drawn(String english) {
        return sentences.say(english);
    }

    /** A message with its fields, by pairs of a name and a value, up to the first that is not given. */
    public String message(String template, Object... pairs) {
        Map<String, Object> fields = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put((String) pairs[i], pairs[i + 1]);
        }
        return StringUtils.substringBefore(
                messages.say(template, name -> fields.getOrDefault(name, ANYTHING)), ANYTHING);
    }

    /** How the journal begins to tell that a group got a message that begins so. */
    public String told(String group, String beginning) {
        Map<String, String> fields = Map.of("recipient", group, "message", ANYTHING);
        return StringUtils.substringBefore(messages.say("journal.waiting", fields), ANYTHING) + beginning;
    }
}

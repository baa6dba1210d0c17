package org.estatedesk.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a manager who translates a text must not lose. */
class TemplatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"messages/notifications", "messages/cases", "messages/tickets"})
    void everyTextExistsInBothLanguagesWithTheSameFields(String name) {
        ResourceBundle english = ResourceBundle.getBundle(name, Locale.ROOT);
        ResourceBundle chinese = ResourceBundle.getBundle(name, Locale.CHINESE);
        assertThat(english.keySet()).isNotEmpty();
        for (String key : english.keySet()) {
            assertThat(fields(chinese.getString(key))).as(key).isEqualTo(fields(english.getString(key)));
            assertThat(chinese.getString(key)).as(key).isNotEqualTo(english.getString(key));
        }
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
    }

    private static TreeSet<String> fields(String text) {
        TreeSet<String> fields = new TreeSet<>();
        Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .forEach(fields::add);
        return fields;
    }
}

package org.estatedesk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class TextsTest {

    private final Texts english = Texts.of("messages/cases", "en");

    @Test
    void fillsInTheFields() {
        assertThat(english.say("closed", Map.of("outcome", "solved"))).isEqualTo("Case closed: solved");
    }

    @Test
    void speaksChineseWhenAsked() {
        Texts chinese = Texts.of("messages/cases", "zh");
        assertThat(chinese.say("closed", Map.of("outcome", "solved"))).isEqualTo("已结案：solved");
    }

    @Test
    void speaksEnglishInALanguageWithoutABundle() {
        Texts french = Texts.of("messages/cases", "fr");
        assertThat(french.say("process.ended")).isEqualTo("Process ended");
    }

    @Test
    void doesNotReadAValueAsAField() {
        assertThat(english.say("closed", Map.of("outcome", "{secret} $1"))).isEqualTo("Case closed: {secret} $1");
    }

    @Test
    void fillsInFieldsByNumberAndLeavesOtherBraces() {
        Texts rules = Texts.of("messages/drawings", "en");
        assertThat(rules.say("refused", 2)).contains("2 finding(s)");
        assertThat(rules.say("no-condition.mend", new Object[0])).contains("${valid}");
    }

    @Test
    void speaksTheLanguageOfTheRequest() {
        Texts reader = Texts.ofReader("messages/cases");
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        try {
            assertThat(reader.find("process.ended")).isPresent().isNotEqualTo(english.find("process.ended"));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
        assertThat(reader.find("no-such-text")).isEmpty();
    }

    @Test
    void namesTheFieldThatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> english.say("closed"))
                .withMessageContaining("'closed'")
                .withMessageContaining("'outcome'");
    }

    @Test
    void namesTheTextThatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> english.say("no-such-text"))
                .withMessageContaining("'no-such-text'");
    }
}

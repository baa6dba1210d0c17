package org.estatedesk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {

    private final Wording english = Wording.of("messages/cases", "en");

    @Test
    void fillsInTheFields() {
        assertThat(english.say("closed", Map.of("outcome", "solved")::get)).isEqualTo("Case closed: solved");
    }

    @Test
    void speaksChineseWhenAsked() {
        Wording chinese = Wording.of("messages/cases", "zh");
        assertThat(chinese.say("closed", Map.of("outcome", "solved")::get)).isEqualTo("已结案：solved");
    }

    @Test
    void speaksEnglishInALanguageWithoutABundle() {
        Wording french = Wording.of("messages/cases", "fr");
        assertThat(french.say("process.ended", name -> null)).isEqualTo("Process ended");
    }

    @Test
    void doesNotReadAValueAsAField() {
        assertThat(english.say("closed", Map.of("outcome", "{secret} $1")::get)).isEqualTo("Case closed: {secret} $1");
    }

    @Test
    void namesTheFieldThatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> english.say("closed", name -> null))
                .withMessageContaining("'closed'")
                .withMessageContaining("'outcome'");
    }

    @Test
    void namesTheTextThatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> english.say("no-such-text", name -> null))
                .withMessageContaining("'no-such-text'");
    }
}

package org.estatedesk.drawings.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTextsTest {

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void everyRuleSpeaksBothLanguages(HouseRule rule) {
        Finding finding =
                new Finding("a.bpmn", "Task_A", "Ask", rule, List.of("first", "second", "third", "fourth", "fifth"));
        String english = new FindingTexts(Locale.ENGLISH).describe(finding);
        String chinese = new FindingTexts(Locale.forLanguageTag("zh-CN")).describe(finding);
        assertThat(english).startsWith("a.bpmn: \"Ask\" (Task_A) ").doesNotContain("{0}", "''", "'{'");
        assertThat(chinese).startsWith("a.bpmn：“Ask”（Task_A）").doesNotContain("{0}", "''", "'{'");
        assertThat(english + chinese).doesNotContainPattern("\\{\\d}");
        assertThat(chinese).isNotEqualTo(english);
    }

    @Test
    void otherLanguagesGetEnglish() {
        Finding finding = Finding.ofFile("a.bpmn", HouseRule.NO_PROCESS);
        assertThat(new FindingTexts(Locale.FRENCH).describe(finding)).contains("holds no process");
    }
}

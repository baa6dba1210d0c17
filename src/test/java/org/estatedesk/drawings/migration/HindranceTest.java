package org.estatedesk.drawings.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.estatedesk.drawings.migration.StandingCase.Obstacle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.i18n.LocaleContextHolder;

class HindranceTest {

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @EnumSource(Hindrance.class)
    void everyHindranceIsSaidInBothLanguages(Hindrance hindrance) {
        String english = why(hindrance, Locale.ENGLISH);
        String chinese = why(hindrance, Locale.SIMPLIFIED_CHINESE);
        assertThat(english).endsWith(".").doesNotContain("{");
        assertThat(chinese).endsWith("。").doesNotContain("{");
    }

    private String why(Hindrance hindrance, Locale language) {
        LocaleContextHolder.setLocale(language);
        return new Obstacle(hindrance, "Give first reply").explanation(new Versions("complaint-handling", 1, 2));
    }
}

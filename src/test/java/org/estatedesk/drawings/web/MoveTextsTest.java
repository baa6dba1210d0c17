package org.estatedesk.drawings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.estatedesk.drawings.migration.Hindrance;
import org.estatedesk.drawings.migration.Moves;
import org.estatedesk.drawings.migration.StandingCase.Obstacle;
import org.estatedesk.drawings.migration.Versions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.i18n.LocaleContextHolder;

class MoveTextsTest {

    private final MoveTexts texts = new MoveTexts();

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
        var stuck = new Moves.Stuck("CMP-2026-000001", new Obstacle(hindrance, "Give first reply"));
        var progress = new Moves.Progress(new Versions("complaint-handling", 1, 2), 1, 0, List.of(stuck));
        return texts.view(progress).failed().get(0).why();
    }
}

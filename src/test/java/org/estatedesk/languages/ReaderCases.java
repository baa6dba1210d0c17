package org.estatedesk.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.estatedesk.support.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Somebody who understands one language only, at a desk that speaks it: one desk and one browser serve all cases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReaderCases {

    final String language;

    LanguageDesk desk;
    Reader reader;

    ReaderCases(String language) {
        this.language = language;
    }

    @BeforeAll
    void openBrowser() {
        Browser.open().quit();
        desk = LanguageDesk.in(language);
        reader = new Reader(desk);
    }

    @AfterAll
    void closeBrowser() {
        if (reader != null) {
            reader.close();
        }
    }

    @AfterEach
    void allWasUnderstood() {
        Map<String, List<String>> left = Map.copyOf(reader.misunderstood());
        reader.misunderstood().clear();
        assertThat(left).isEmpty();
    }
}

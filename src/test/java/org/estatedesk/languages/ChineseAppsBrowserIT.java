package org.estatedesk.languages;

import static org.assertj.core.api.Assertions.assertThat;

import org.estatedesk.languages.other.OtherReader;
import org.junit.jupiter.api.Test;

/** Tasklist, Admin, Welcome, the editor of forms, refusals and mails of a Chinese desk without an English word. */
class ChineseAppsBrowserIT extends AppsCases {

    ChineseAppsBrowserIT() {
        super("zh");
    }

    @Test
    void anEnglishReaderFindsNoChineseThere() {
        assertThat(new OtherReader(desk).misunderstood()).isEmpty();
    }
}

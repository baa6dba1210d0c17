package org.estatedesk.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.estatedesk.platform.languages.Traditional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why something is due then, as readers of both languages see it. */
class DueSentencesTest {

    private static final String BOTH = """
            started Mon 19:50 + 15 min: due Mon 20:05 | 周一 19:50 开始，加 15 分钟：周一 20:05 到期
            started Tue 2026-12-01 01:35 + 30 d: due Thu 2026-12-31 01:35 | 周二 2026-12-01 01:35 开始，加 30 天：周四 2026-12-31 01:35 到期
            started Mon 19:50, agreed for Tue 08:00: due Tue 08:00 | 周一 19:50 开始，约定 周二 08:00：周二 08:00 到期
            round 2, from Mon 19:50 + 1 d 2 h: due Tue 21:50 | 第 2 次，自 周一 19:50 起 1 天 2 小时：周二 21:50 到期
            moved by supervisor: due Mon 20:05 | 由 supervisor 改期：周一 20:05 到期
            registered Mon 19:50, 10 min until closing, 25 min from Tue 08:00: due Tue 08:25 | 周一 19:50 登记，距下班 10 分钟，周二 08:00 起 25 分钟；周二 08:25 到期
            registered Mon 21:00 when closed, 35 min from Tue 08:00: due Tue 08:35 | 周一 21:00 非工作时间登记，周二 08:00 起 35 分钟；周二 08:35 到期
            registered Mon 19:50, 10 min until closing, 12 h on Tue, 25 min from Wed 08:00: due Wed 08:25 | 周一 19:50 登记，距下班 10 分钟，周二 12 小时，周三 08:00 起 25 分钟；周三 08:25 到期
            registered Wed 30 Sep 19:50, 10 min until closing, closed Thu 1 Oct to Wed 7 Oct: National Day, 25 min from Thu 8 Oct 08:00: due Thu 8 Oct 08:25 | 9月30日周三 19:50 登记，距下班 10 分钟，10月1日周四至10月7日周三休息：国庆节，10月8日周四 08:00 起 25 分钟；10月8日周四 08:25 到期
            """;

    private final DueSentences sentences = new DueSentences(JournalLinesTest.PEOPLE);

    @Test
    void whoMovedItIsCalledByName() {
        assertThat(sentences.say("moved by frontdesk: due Mon 20:05", Locale.CHINESE))
                .isEqualTo("由 Wang Fang 王芳 改期：周一 20:05 到期");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = BOTH)
    void aSentenceIsReadInTheOtherLanguage(String english, String chinese) {
        assertThat(sentences.say(english, Locale.CHINESE)).isEqualTo(chinese);
        assertThat(sentences.say(chinese, Locale.ENGLISH)).isEqualTo(english);
        assertThat(sentences.say(english, Locale.ENGLISH)).isEqualTo(english);
        assertThat(sentences.say(chinese, Locale.CHINESE)).isEqualTo(chinese);
    }

    @Test
    void traditionalCharactersAreReadToo() {
        assertThat(sentences.say("started Mon 19:50 + 15 min: due Mon 20:05", Traditional.LOCALE))
                .isEqualTo("週一 19:50 開始，加 15 分鐘：週一 20:05 到期");
    }

    @Test
    void whatNobodyWroteSoStays() {
        assertThat(sentences.say("as agreed with Mr. Li", Locale.CHINESE)).isEqualTo("as agreed with Mr. Li");
    }
}

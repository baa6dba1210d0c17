package org.estatedesk.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.estatedesk.drawings.DrawnLabels;
import org.estatedesk.drawings.versions.ShippedDrawings;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.people.PeopleTexts;
import org.estatedesk.platform.languages.Traditional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Lines of an English journal as readers of both languages see them. */
class JournalLinesTest {

    /** A directory that knows one person. */
    static final PeopleNames PEOPLE = Mockito.mock(
            PeopleNames.class, call -> call.getArgument(0).equals("frontdesk") ? "Wang Fang 王芳" : call.getArgument(0));

    private final JournalLines lines = new JournalLines(new FieldWords(
            new DrawnLabels(new ShippedDrawings(new PathMatchingResourcePatternResolver(), "en")),
            new PeopleTexts("en"),
            PEOPLE));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Completed | 已完成
                    Class: general -> major, CMP-04 | 级别：一般 -> 重大，CMP-04
                    Deadline passed: 15 minutes to first reply | 已超过时限：15分钟内首次回复
                    Case closed: solved | 已结案：已解决
                    Record put right: subject noise -> parking; customer Wang -> Li | 更正记录：事项 噪音 -> 停车; 客户 Wang -> Li
                    "15 minutes to first reply" was late: Nobody free, all in training | “15分钟内首次回复”已逾期：无人可派, all in training
                    Message received: late-step-done | 收到消息：逾期步骤已完成
                    To customer Wang, 138: Dear Wang (on its way) | 致 客户 Wang, 138：Dear Wang（发送中）
                    By hand: SetRemovalTime | 人工操作：设置删除时间
                    Registered; first asked: frontdesk | 已登记；首问责任人：Wang Fang 王芳
                    Taken up by nobody-known | 由 nobody-known 接手
                    Given to frontdesk | 转交 Wang Fang 王芳
                    To frontdesk: Please come (on its way) | 致 Wang Fang 王芳：Please come（发送中）
                    By hand: Assign, assignee: frontdesk -> guard2 | 人工操作：指派，人员：Wang Fang 王芳 -> guard2
                    Escalation, rung 1: customer-supervisor is told and may take it up | 逾期上报第 1 级：已通知 客户主管，可由其接手
                    """)
    void linesAreReadInChinese(String written, String read) {
        assertThat(lines.say(written, Locale.CHINESE)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Class: general -> major, CMP-04 | Class: general -> major, CMP-04
                    级别：general -> major，CMP-04 | Class: general -> major, CMP-04
                    已超过时限：15分钟内首次回复 | Deadline passed: 15 minutes to first reply
                    已完成 | Completed
                    已结案 | Closed
                    """)
    void codesAreLabelsInEnglishToo(String written, String read) {
        assertThat(lines.say(written, Locale.ENGLISH)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Complaint classification: caseClass = general, handlerGroup = front-desk (CMP-03) | 投诉分级：级别 = 一般, 处理人 = 前台 (CMP-03)
                    """)
    void whatATableGaveIsShownByItsLabels(String written, String read) {
        assertThat(lines.say(written, Locale.CHINESE)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Please call: general matters | Please call: general matters
                    Comment: Noise | 备注：Noise
                    """)
    void whatAPersonWroteStays(String written, String read) {
        assertThat(lines.say(written, Locale.CHINESE)).isEqualTo(read);
        assertThat(lines.say("Comment: 历史", Traditional.LOCALE)).endsWith("历史");
    }
}

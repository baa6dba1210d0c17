package org.estatedesk.promises.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estatedesk.platform.Texts;
import org.estatedesk.promises.calendar.WorkingCalendar.Course;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "08:00-20:00 | 2026-11-23T19:50 | PT35M | registered Mon 19:50, 10 min until closing, 25 min from Tue 08:00: due Tue 08:25",
                "08:00-20:00 | 2026-11-23T09:00 | PT35M | registered Mon 09:00, 35 min: due Mon 09:35",
                "08:00-20:00 | 2026-11-23T09:00:05 | PT35M30S | registered Mon 09:00:05, 35 min 30 s: due Mon 09:35:35",
                "08:00-20:00 | 2026-11-23T21:00 | PT35M | registered Mon 21:00 when closed, 35 min from Tue 08:00: due Tue 08:35",
                "08:00-12:00,13:00-20:00 | 2026-11-23T11:50 | PT35M | registered Mon 11:50, 10 min until the break, 25 min from Mon 13:00: due Mon 13:25",
                "08:00-20:00 | 2026-11-23T19:50 | PT12H35M | registered Mon 19:50, 10 min until closing, 12 h on Tue, 25 min from Wed 08:00: due Wed 08:25",
                "08:00-20:00 | 2026-11-02T19:50 | PT96H35M | registered Mon 2 Nov 19:50, 10 min until closing, 96 h on 8 days, 25 min from Wed 11 Nov 08:00: due Wed 11 Nov 08:25",
                "08:00-20:00 | 2026-09-30T19:50 | PT35M | registered Wed 30 Sep 19:50, 10 min until closing, closed Thu 1 Oct to Wed 7 Oct: National Day, 25 min from Thu 8 Oct 08:00: due Thu 8 Oct 08:25",
                "08:00-20:00 | 2026-01-03T19:50 | PT1000H | registered Sat 3 Jan 19:50 when closed, 996 h on 83 days, closed on 13 days: New Year, Spring Festival, Qingming Festival, 4 h from Thu 9 Apr 08:00: due Thu 9 Apr 12:00",
                "08:00-20:00 | 2026-12-31T19:50 | PT35M | registered Thu 19:50, 10 min until closing, 25 min from Fri 08:00: due Fri 08:25 (provisional: the holidays of 2027 are not known yet)",
            })
    void tellsInEnglish(String hours, LocalDateTime start, Duration work, String sentence) {
        assertThat(explain(hours, start, work, "en")).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-23T19:50 | PT35M | 周一 19:50 登记，距下班 10 分钟，周二 08:00 起 25 分钟；周二 08:25 到期",
                "2026-09-30T19:50 | PT35M | 9月30日周三 19:50 登记，距下班 10 分钟，10月1日周四至10月7日周三休息：国庆节，10月8日周四 08:00 起 25 分钟；10月8日周四 08:25 到期",
            })
    void tellsInChinese(LocalDateTime start, Duration work, String sentence) {
        assertThat(explain("08:00-20:00", start, work, "zh")).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value =
                    "2026-10-09T19:50 | PT35M | registered Fri 9 Oct 19:50, 10 min until closing, open 08:00-20:00 on Sat 10 Oct: make-up workday, 25 min from Sat 10 Oct 08:00: due Sat 10 Oct 08:25")
    void namesAMakeUpWorkday(LocalDateTime start, Duration work, String sentence) {
        Map<DayOfWeek, Hours> free = Map.of(DayOfWeek.SATURDAY, Hours.CLOSED, DayOfWeek.SUNDAY, Hours.CLOSED);
        Map<DayOfWeek, Hours> week = Stream.of(DayOfWeek.values())
                .collect(Collectors.toMap(Function.identity(), day -> free.getOrDefault(day, Hours.of("08:00-20:00"))));
        assertThat(explain(new WorkingWeek(week, Hours.of("08:00-20:00"), Hours.CLOSED), start, work, "en"))
                .isEqualTo(sentence);
    }

    private static String explain(String hours, LocalDateTime start, Duration work, String tag) {
        Map<DayOfWeek, Hours> week =
                Stream.of(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), day -> Hours.of(hours)));
        return explain(new WorkingWeek(week, Hours.of(hours), Hours.CLOSED), start, work, tag);
    }

    private static String explain(WorkingWeek week, LocalDateTime start, Duration work, String tag) {
        WorkingCalendar calendar = new WorkingCalendar(ZONE, week, Year2026.DAYS);
        Course course = calendar.course(start.atZone(ZONE).toInstant(), work);
        return new Explanation(course, calendar, new TimeWords.Language(Texts.of("messages/calendar", tag), tag, ZONE))
                .sentence();
    }
}

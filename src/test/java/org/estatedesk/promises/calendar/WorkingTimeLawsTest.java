package org.estatedesk.promises.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.estatedesk.platform.Texts;
import org.estatedesk.promises.calendar.WorkingCalendar.Course;

/** What holds for every calendar, zone and moment. */
class WorkingTimeLawsTest {

    private static final Duration STEP = Duration.ofMinutes(5);

    @Provide
    Arbitrary<Situation> situations() {
        return Situations.all();
    }

    @Provide
    Arbitrary<Duration> work() {
        return Situations.work();
    }

    /** Moments on the steps in which every calendar opens and closes; St. John's changed its clocks beside them. */
    @Provide
    Arbitrary<Situation> steadySituations() {
        return Situations.all()
                .filter(at -> !at.zone().getId().endsWith("St_Johns"))
                .map(at -> new Situation(at.zone(), at.week(), at.days(), onStep(at.start())));
    }

    @Property(tries = 400)
    void nothingIsDueWhileTheDeskIsClosed(@ForAll("situations") Situation at, @ForAll("work") Duration work) {
        Instant due = at.due(work);
        assertThat(at.isOpenAt(due) || at.isOpenAt(due.minusNanos(1)))
                .as("%s %s: due %s", at, work, due)
                .isTrue();
    }

    @Property(tries = 400)
    void nothingIsDueBeforeItBegins(@ForAll("situations") Situation at, @ForAll("work") Duration work) {
        assertThat(Duration.between(at.start(), at.due(work))).isGreaterThanOrEqualTo(work);
    }

    @Property(tries = 400)
    void morePromisedTimeIsNeverDueEarlier(
            @ForAll("situations") Situation at, @ForAll("work") Duration one, @ForAll("work") Duration other) {
        assertThat(at.due(one)).isBeforeOrEqualTo(at.due(one.plus(other)));
    }

    @Property(tries = 400)
    void whatBeginsLaterIsNeverDueEarlier(
            @ForAll("situations") Situation at, @ForAll("work") Duration work, @ForAll("work") Duration later) {
        assertThat(at.due(work)).isBeforeOrEqualTo(at.due(at.start().plus(later), work));
    }

    @Property(tries = 400)
    void timeCountedInTwoPartsIsDueAsInOne(
            @ForAll("situations") Situation at, @ForAll("work") Duration one, @ForAll("work") Duration other) {
        assertThat(at.due(at.due(one), other)).isEqualTo(at.due(one.plus(other)));
    }

    @Property(tries = 400)
    void theWorkingTimeUntilTheDueTimeIsWhatWasPromised(
            @ForAll("situations") Situation at, @ForAll("work") Duration work) {
        assertThat(at.calendar().workBetween(at.start(), at.due(work))).isEqualTo(work);
    }

    @Property(tries = 400)
    void thePartsThatCountedAddUp(@ForAll("situations") Situation at, @ForAll("work") Duration work) {
        assertThat(at.course(work).worked().stream().map(Opening::length).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(work);
    }

    @Property(tries = 150)
    void somebodyWhoCountsTheOpenMinutesOneByOneComesToTheSame(@ForAll("steadySituations") Situation at) {
        Duration work = Duration.ofMinutes(95);
        Instant now = at.start();
        for (Duration counted = Duration.ZERO; counted.compareTo(work) < 0; now = now.plus(STEP)) {
            counted = at.isOpenAt(now) ? counted.plus(STEP) : counted;
        }
        assertThat(at.due(work)).isEqualTo(now);
    }

    @Property(tries = 200)
    void itIsProvisionalExactlyWhenAYearThatCountedIsUnknown(
            @ForAll("situations") Situation at, @ForAll("work") Duration work) {
        Course course = at.course(work);
        int first = at.calendar().day(at.start()).getYear();
        // What is due at midnight was counted the day before, unless it only waited for the doors to open.
        Instant counted = work.isZero() ? course.due() : course.due().minusNanos(1);
        int last = at.calendar().day(counted).getYear();
        boolean unknown = IntStream.rangeClosed(first, Math.max(first, last))
                .anyMatch(year -> at.days().of(year).isEmpty());
        assertThat(course.isProvisional()).isEqualTo(unknown);
    }

    @Property(tries = 200)
    void everyDueTimeExplainsItselfShortly(@ForAll("situations") Situation at, @ForAll("work") Duration work) {
        for (String tag : List.of("en", "zh")) {
            TimeWords.Language language = new TimeWords.Language(Texts.of("messages/calendar", tag), tag, at.zone());
            String sentence = new Explanation(at.course(work), at.calendar(), language).sentence();
            assertThat(sentence).hasSizeLessThan(400).doesNotContain("{").doesNotContain("\n");
        }
    }

    @Property(tries = 100)
    void openingHoursAreReadAsTheyAreWritten(@ForAll("hours") Hours hours) {
        assertThat(Hours.of(hours.toString())).isEqualTo(hours);
    }

    @Provide
    Arbitrary<Hours> hours() {
        return Situations.hours();
    }

    private static Instant onStep(Instant moment) {
        return Instant.ofEpochSecond(moment.getEpochSecond() / STEP.toSeconds() * STEP.toSeconds());
    }
}

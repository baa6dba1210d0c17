package org.estatedesk.promises.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Texts;
import org.estatedesk.promises.Explanations.Explained;
import org.estatedesk.promises.calendar.WorkingCalendar.Course;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** Says when something promised in working time is due, and why then. */
@Service
@EnableConfigurationProperties(OpeningHours.class)
public class WorkingTime {

    private final DeskTime time;
    private final WorkingWeek week;
    private final SpecialDays specialDays;
    private final TimeWords.Language language;

    WorkingTime(
            DeskTime time,
            OpeningHours hours,
            SpecialDays specialDays,
            @Value("${estatedesk.language:en}") String language) {
        this.time = time;
        this.week = hours.week();
        this.specialDays = specialDays;
        this.language = new TimeWords.Language(Texts.of("messages/calendar", language), language, time.zone());
    }

    /**
     * Counts in opening hours.
     *
     * @param start when the time begins to count; the doors may be closed
     * @throws IllegalArgumentException for negative time, and for more than twenty years offer
     */
    public Explained due(Instant start, Duration work) {
        WorkingCalendar calendar = new WorkingCalendar(time.zone(), week, specialDays);
        Course course = calendar.course(start.truncatedTo(ChronoUnit.MILLIS), work);
        return new Explained(
                course.due().truncatedTo(ChronoUnit.MILLIS),
                new Explanation(course, calendar, language).sentence(),
                course.isProvisional());
    }
}

package org.estatedesk.promises.calendar.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Refusal;
import org.estatedesk.promises.Explanations;
import org.estatedesk.promises.calendar.WorkingTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells anybody signed in when something would be due, and why then. */
@RestController
class ExplainController {

    /**
     * The answer.
     *
     * @param start ISO date and time with the desk's offset
     * @param due the same
     * @param sentence in the desk's language
     */
    record Explained(String start, String duration, String due, String sentence, boolean provisional) {}

    private final WorkingTime workingTime;
    private final Caller caller;
    private final DeskTime time;

    ExplainController(WorkingTime workingTime, Caller caller, DeskTime time) {
        this.workingTime = workingTime;
        this.caller = caller;
        this.time = time;
    }

    @GetMapping("/desk/calendar/explain")
    Explained explain(@RequestParam(required = false) @Nullable String start, @RequestParam String duration) {
        caller.id();
        Instant from = start == null ? time.now() : moment(start);
        Explanations.Explained due = due(from, duration);
        return new Explained(time.iso(from), duration, time.iso(due.due()), due.sentence(), due.provisional());
    }

    /** A plus sign that nobody encoded arrives as a blank. */
    private Instant moment(String text) {
        return time.parse(text.strip().replace(' ', '+')).orElseThrow(() -> refusal("explain.start", text));
    }

    private Explanations.Explained due(Instant start, String duration) {
        try {
            return workingTime.due(start, Duration.parse(duration));
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException unusable) {
            throw refusal("explain.duration", duration);
        }
    }

    private static Refusal refusal(String key, String value) {
        return new Refusal(HttpStatus.BAD_REQUEST, CalendarController.TEXTS, key, Map.of("value", value));
    }
}

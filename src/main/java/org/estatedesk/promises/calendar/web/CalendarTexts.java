package org.estatedesk.promises.calendar.web;

import java.util.List;
import java.util.Map;
import org.estatedesk.platform.Texts;
import org.estatedesk.promises.calendar.files.BadCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Refusals of the calendar's web interface, in the desk's language. */
@Component
class CalendarTexts {

    private final Texts texts;

    CalendarTexts(@Value("${estatedesk.language:en}") String language) {
        this.texts = Texts.of("messages/calendar", language);
    }

    ResponseStatusException refusal(HttpStatus status, String key, String field, Object value) {
        return new ResponseStatusException(status, texts.say(key, Map.of(field, value)));
    }

    /** Names every mistake; {@code errors} lists them one by one. */
    ProblemDetail problem(BadCalendar bad) {
        List<String> faults = bad.sentences(texts);
        Map<String, Object> fields = Map.of("count", faults.size(), "faults", String.join("; ", faults));
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, texts.say("file.refused", fields));
        problem.setProperty("errors", faults);
        return problem;
    }
}

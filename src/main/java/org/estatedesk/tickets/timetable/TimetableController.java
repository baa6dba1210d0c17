package org.estatedesk.tickets.timetable;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Refusal;
import org.estatedesk.platform.Role;
import org.estatedesk.platform.Texts;
import org.estatedesk.platform.files.UnreadableList;
import org.estatedesk.tickets.Means;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Timetables over HTTP: everybody at the desk reads them, the desk and its leaders keep them. */
@RestController
@RequestMapping("/desk/timetable/{means}")
class TimetableController {

    private static final String TEXTS = "messages/tickets";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LARGEST = 2 * 1024 * 1024;

    private final Timetable timetable;
    private final Caller caller;
    private final DeskTime time;

    TimetableController(Timetable timetable, Caller caller, DeskTime time) {
        this.timetable = timetable;
        this.caller = caller;
        this.time = time;
    }

    /** Without a type of its own: whoever does not ask for CSV gets JSON. */
    @GetMapping
    TimetableView read(@PathVariable String means) {
        caller.id();
        Means known = known(means);
        return TimetableView.of(timetable.latest(known), timetable.of(known), time);
    }

    @GetMapping(produces = "text/csv;charset=UTF-8")
    String download(@PathVariable String means) {
        caller.id();
        return TimetableView.csv(timetable.of(known(means)));
    }

    @PutMapping(consumes = {"text/csv", WORKBOOK})
    TimetableView replace(
            @PathVariable String means,
            @RequestParam(required = false) @Nullable String seen,
            HttpServletRequest request)
            throws IOException {
        caller.require(Role::keepsTimetable);
        Means known = known(means);
        TimetableImport done = timetable.replace(known, file(request), caller.id(), seen);
        return TimetableView.of(Optional.of(done), timetable.of(known), time);
    }

    private static Means known(String means) {
        return Means.of(means).orElseThrow(() -> refused(HttpStatus.NOT_FOUND, "means", means));
    }

    private static byte[] file(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw refused(HttpStatus.PAYLOAD_TOO_LARGE, "large", "2 MiB");
        }
        return body;
    }

    private static Refusal refused(HttpStatus status, String sentence, String value) {
        return new Refusal(status, TEXTS, "timetable." + sentence, Map.of("value", value));
    }

    /** Names each spot with its line and column. */
    @ExceptionHandler
    ProblemDetail unreadable(UnreadableList unreadable) {
        return unreadable.problem(Texts.ofReader(TEXTS), "timetable");
    }
}

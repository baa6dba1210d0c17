package org.estatedesk.promises.calendar.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Refusal;
import org.estatedesk.platform.Role;
import org.estatedesk.platform.Texts;
import org.estatedesk.promises.calendar.files.BadCalendar;
import org.estatedesk.promises.calendar.files.YearFile;
import org.estatedesk.promises.calendar.years.CalendarYear;
import org.estatedesk.promises.calendar.years.YearBook;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The special days of a year: read by everybody signed in, uploaded by administrators and the customer service centre. */
@RestController
@RequestMapping("/desk/calendar/{year:\\d{4}}")
class CalendarController {

    static final String TEXTS = "messages/calendar";

    private static final String CSV = "text/csv";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String UPLOADED = "upload";

    private final YearBook years;
    private final Caller caller;
    private final DeskTime time;

    CalendarController(YearBook years, Caller caller, DeskTime time) {
        this.years = years;
        this.caller = caller;
        this.time = time;
    }

    /** Without a type of its own: whoever does not ask for CSV gets JSON. */
    @GetMapping
    YearView json(@PathVariable int year) {
        return YearView.of(find(year), time);
    }

    @GetMapping(produces = CSV)
    ResponseEntity<String> csv(@PathVariable int year) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(YearFile.csv(find(year).days()));
    }

    @PutMapping(consumes = {CSV, WORKBOOK})
    YearView uploadCsv(
            @PathVariable int year,
            @RequestBody byte[] file,
            @RequestParam(defaultValue = UPLOADED) String source,
            @RequestParam(required = false) @Nullable String seen) {
        caller.require(Role::keepsCalendar);
        return save(year, YearFile.csv(year, file), source, seen);
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    YearView uploadJson(
            @PathVariable int year, @RequestBody byte[] file, @RequestParam(defaultValue = UPLOADED) String source) {
        caller.require(Role::keepsCalendar);
        return save(year, YearFile.json(year, file), source, null);
    }

    /** Names every mistake; {@code errors} lists them one by one. */
    @ExceptionHandler
    ProblemDetail refuse(BadCalendar bad) {
        List<String> faults = bad.sentences(Texts.ofReader(TEXTS));
        Map<String, Object> fields = Map.of("count", faults.size(), "faults", String.join("; ", faults));
        ProblemDetail problem = new Refusal(HttpStatus.BAD_REQUEST, TEXTS, "file.refused", fields).getBody();
        problem.setProperty("errors", faults);
        return problem;
    }

    private YearView save(int year, YearFile file, String source, @Nullable String seen) {
        try {
            CalendarYear saved = years.replace(year, file.days(), file.source().orElse(source), caller.id(), seen);
            return YearView.of(saved, time);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException collision) {
            throw new Refusal(HttpStatus.CONFLICT, TEXTS, "upload.collision", Map.of("year", year));
        }
    }

    private CalendarYear find(int year) {
        caller.id();
        return years.find(year)
                .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, TEXTS, "year.unknown", Map.of("year", year)));
    }
}

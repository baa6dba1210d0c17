package org.estatedesk.audit.reading;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.estatedesk.audit.AuditAccess;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.masks.MaskedText;
import org.estatedesk.audit.reading.Readings.Reading;
import org.estatedesk.audit.reading.Readings.Wanted;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.pages.Cursor;
import org.estatedesk.platform.pages.Page;
import org.estatedesk.platform.pages.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The read log for auditors (KNB-07). Looking at it is not written into it. */
@RestController
class ReadingController {

    /**
     * A line.
     *
     * @param at ISO date and time with the desk's offset
     * @param number null for a search
     * @param asked what was searched, by the names of the criteria
     */
    record Line(
            String at,
            String person,
            String personName,
            String part,
            String partName,
            @Nullable String number,
            @Nullable String reason,
            @JsonRawValue @Nullable String asked) {}

    private final AuditAccess access;
    private final Readings readings;
    private final PeopleNames names;
    private final DeskTime time;
    private final Mask mask;

    ReadingController(AuditAccess access, Readings readings, PeopleNames names, DeskTime time, CaseMasks masks) {
        this.access = access;
        this.readings = readings;
        this.names = names;
        this.time = time;
        this.mask = masks.ofAnyText();
    }

    /** @param from and {@code to}: local dates, both inclusive */
    @GetMapping("/desk/audit/readings")
    Page<Line> readings(
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            Window window) {
        access.requireAuditor();
        Wanted wanted = new Wanted(
                blankToNull(person), blankToNull(number), begin(from), begin(to == null ? null : to.plusDays(1)));
        List<Reading> read = readings.page(wanted, window.after("n").number(0, Long.MAX_VALUE), window.rows());
        Map<String, String> called =
                names.people(window.page(read).stream().map(Reading::person).toList());
        return window.show(
                read, readings.total(wanted), last -> Cursor.of(last.id()), reading -> line(reading, called));
    }

    private Line line(Reading reading, Map<String, String> called) {
        return new Line(
                time.iso(reading.at()),
                reading.person(),
                called.getOrDefault(reading.person(), reading.person()),
                reading.part(),
                AuditAccess.TEXTS.label("part." + reading.part(), reading.part()),
                reading.caseNumber(),
                mask.text(reading.reason()),
                MaskedText.named(mask, "asked", reading.asked()).text());
    }

    private @Nullable Instant begin(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(time.zone()).toInstant();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

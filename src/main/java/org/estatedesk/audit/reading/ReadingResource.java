package org.estatedesk.audit.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.estatedesk.audit.AuditAccess;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.reading.Readings.Reading;
import org.estatedesk.audit.reading.Readings.Wanted;
import org.estatedesk.platform.DeskTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The read log for auditors (KNB-07). Looking at it is not written into it. */
@RestController
class ReadingResource {

    private static final int LARGEST_PAGE = 200;

    /**
     * A page.
     *
     * @param total how many lines there are on all pages
     * @param next what to ask for as {@code after}; null on the last page
     */
    record Page(List<Line> readings, long total, @Nullable String next) {}

    /** @param at ISO date and time with the desk's offset */
    record Line(
            String at,
            String person,
            String personName,
            String part,
            String partName,
            String number,
            @Nullable String reason) {}

    private final AuditAccess access;
    private final Readings readings;
    private final PersonNames names;
    private final DeskTime time;
    private final ReadingTexts texts;
    private final Mask mask;

    ReadingResource(
            AuditAccess access,
            Readings readings,
            PersonNames names,
            DeskTime time,
            ReadingTexts texts,
            CaseMasks masks) {
        this.access = access;
        this.readings = readings;
        this.names = names;
        this.time = time;
        this.texts = texts;
        this.mask = masks.ofAnyText();
    }

    /** @param from and {@code to}: local dates, both inclusive */
    @GetMapping("/desk/audit/readings")
    Page readings(
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam Map<String, String> others) {
        access.requireAuditor();
        Wanted wanted = new Wanted(
                blankToNull(person), blankToNull(number), begin(from), begin(to == null ? null : to.plusDays(1)));
        int size = size(others.get("size"));
        List<Reading> found = readings.page(wanted, after(others.get("after")), size + 1);
        List<Reading> page = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? String.valueOf(page.get(size - 1).id()) : null;
        return new Page(lines(page), readings.total(wanted), next);
    }

    private List<Line> lines(List<Reading> page) {
        Map<String, String> called = names.of(page.stream().map(Reading::person).toList());
        return page.stream().map(reading -> line(reading, called)).toList();
    }

    private Line line(Reading reading, Map<String, String> called) {
        return new Line(
                time.iso(reading.at()),
                reading.person(),
                called.getOrDefault(reading.person(), reading.person()),
                reading.part(),
                texts.sayOr("part." + reading.part(), reading.part()),
                reading.caseNumber(),
                mask.text(reading.reason()));
    }

    private @Nullable Instant begin(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(time.zone()).toInstant();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private int size(@Nullable String asked) {
        long size = asked == null ? 50 : number("size", asked);
        return (int) Math.min(LARGEST_PAGE, Math.max(1, size));
    }

    private @Nullable Long after(@Nullable String asked) {
        return asked == null || asked.isEmpty() ? null : number("after", asked);
    }

    private long number(String parameter, String asked) {
        try {
            return Long.parseLong(asked);
        } catch (NumberFormatException unreadable) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, texts.say("bad.parameter", Map.of("name", parameter)), unreadable);
        }
    }
}

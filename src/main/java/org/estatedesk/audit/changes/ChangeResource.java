package org.estatedesk.audit.changes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.estatedesk.audit.AuditAccess;
import org.estatedesk.audit.reading.PersonNames;
import org.estatedesk.audit.reading.ReadingTexts;
import org.estatedesk.platform.DeskTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Who changed what, for auditors. */
@RestController
class ChangeResource {

    private static final int LARGEST_PAGE = 200;

    /**
     * A page, newest first.
     *
     * @param total how many changes there are on all pages
     * @param next what to ask for as {@code after}; null on the last page
     */
    record Page(List<Line> changes, long total, @Nullable String next) {}

    /** @param at ISO date and time with the desk's offset */
    record Line(
            String id,
            String at,
            @Nullable String who,
            String whoName,
            String kind,
            String title,
            @Nullable String reason,
            List<String> sentences,
            Change.@Nullable Drawing drawing) {}

    private final AuditAccess access;
    private final Changes changes;
    private final PersonNames names;
    private final DeskTime time;
    private final ReadingTexts texts;

    ChangeResource(AuditAccess access, Changes changes, PersonNames names, DeskTime time, ReadingTexts texts) {
        this.access = access;
        this.changes = changes;
        this.names = names;
        this.time = time;
        this.texts = texts;
    }

    /** @param kind {@code redraw}, {@code move} or {@code rights}; all if left out */
    @GetMapping("/desk/audit/changes")
    Page changes(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        access.requireAuditor();
        String wanted = kind == null || kind.isEmpty() ? null : kind;
        if (wanted != null && !changes.has(wanted)) {
            throw bad("kind");
        }
        Mark mark = after == null || after.isEmpty() ? null : Mark.read(after).orElseThrow(() -> bad("after"));
        int asked = Math.min(LARGEST_PAGE, Math.max(1, size));
        List<Change> found = changes.page(wanted, mark, asked + 1);
        List<Change> page = found.subList(0, Math.min(asked, found.size()));
        String next = found.size() > asked ? page.get(asked - 1).mark().cursor() : null;
        return new Page(lines(page), changes.total(wanted), next);
    }

    private List<Line> lines(List<Change> page) {
        Map<String, String> called =
                names.of(page.stream().map(Change::who).filter(Objects::nonNull).toList());
        return page.stream().map(change -> line(change, called)).toList();
    }

    private Line line(Change change, Map<String, String> called) {
        String who = change.who();
        return new Line(
                change.mark().kind() + "-" + change.mark().id(),
                time.iso(change.at()),
                who,
                who == null ? texts.say("who.desk", Map.of()) : called.getOrDefault(who, who),
                change.mark().kind(),
                change.title(),
                change.reason(),
                change.sentences(),
                change.drawing());
    }

    private ResponseStatusException bad(String parameter) {
        return new ResponseStatusException(
                HttpStatus.BAD_REQUEST, texts.say("bad.parameter", Map.of("name", parameter)));
    }
}

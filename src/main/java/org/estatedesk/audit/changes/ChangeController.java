package org.estatedesk.audit.changes;

import java.util.List;
import java.util.Map;
import org.estatedesk.audit.AuditAccess;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.pages.BadParameter;
import org.estatedesk.platform.pages.Page;
import org.estatedesk.platform.pages.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who changed what, for auditors. */
@RestController
class ChangeController {

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
    private final PeopleNames names;
    private final DeskTime time;

    ChangeController(AuditAccess access, Changes changes, PeopleNames names, DeskTime time) {
        this.access = access;
        this.changes = changes;
        this.names = names;
        this.time = time;
    }

    /**
     * All changes, newest first.
     *
     * @param kind {@code redraw}, {@code move}, {@code rights} or {@code clock}; all if left out
     */
    @GetMapping("/desk/audit/changes")
    Page<Line> changes(@RequestParam(required = false) @Nullable String kind, Window window) {
        access.requireAuditor();
        String wanted = kind == null || kind.isEmpty() ? null : kind;
        if (wanted != null && !changes.has(wanted)) {
            throw new BadParameter("choice", "kind", wanted);
        }
        List<Change> read = changes.page(wanted, ChangePlace.after(window), window.rows());
        Map<String, String> called =
                names.people(window.page(read).stream().map(Change::who).toList());

        return window.show(read, changes.total(wanted), last -> last.mark().cursor(), change -> line(change, called));
    }

    private Line line(Change change, Map<String, String> called) {
        String who = change.who();
        return new Line(
                change.mark().kind() + "-" + change.mark().id(),
                time.iso(change.at()),
                who,
                who == null ? AuditAccess.TEXTS.say("who.desk") : called.getOrDefault(who, who),
                change.mark().kind(),
                change.title(),
                change.reason(),
                change.sentences(),
                change.drawing());
    }
}

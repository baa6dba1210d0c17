package org.estatedesk.audit.figures;

import java.util.Map;
import org.estatedesk.audit.AuditAccess;
import org.estatedesk.audit.figures.ProcedureFigures.Drawn;
import org.estatedesk.audit.figures.counts.Days;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Figures over HTTP, for auditors, administrators and the customer service centre; none names a customer or a person of the
 * staff. Periods are days of the desk's zone, both ends included.
 */
@RestController
@RequestMapping("/desk/audit")
class FiguresController {

    static final String TEXTS = "messages/audit-figures";

    /**
     * What a request names; see {@link AskedFigures}.
     *
     * @param version all versions of a drawing without one
     */
    record Asked(
            @Nullable String version,
            @Nullable String from,
            @Nullable String to) {}

    private final AuditAccess access;
    private final Dashboard dashboard;
    private final ProcedureFigures procedures;
    private final DeskTime time;

    FiguresController(AuditAccess access, Dashboard dashboard, ProcedureFigures procedures, DeskTime time) {
        this.access = access;
        this.dashboard = dashboard;
        this.procedures = procedures;
        this.time = time;
    }

    /** How the whole desk did. */
    @GetMapping("/dashboard")
    DashboardView dashboard(Asked asked) {
        access.requireFigures();
        return dashboard.of(days(asked));
    }

    /** How often and how long the steps of a procedure were worked on, and which promises broke there. */
    @GetMapping("/procedures/{key}/heat")
    HeatView heat(@PathVariable String key, Asked asked) {
        access.requireFigures();
        HeatView heat = procedures.heat(drawn(key, asked), days(asked));
        return known(key, heat, heat.steps().isEmpty());
    }

    /** How the promises of each deadline of a procedure ended. */
    @GetMapping("/procedures/{key}/deadlines")
    DeadlinesView deadlines(@PathVariable String key, Asked asked) {
        access.requireFigures();
        DeadlinesView found = procedures.deadlines(drawn(key, asked), days(asked));
        return known(key, found, found.deadlines().isEmpty());
    }

    /** A mistyped key must not look like a quiet procedure; one whose drawings were deleted still has its figures. */
    private <T> T known(String key, T answer, boolean empty) {
        if (empty && !procedures.knows(key)) {
            throw new Refusal(HttpStatus.NOT_FOUND, TEXTS, "procedure.unknown", Map.of("key", key));
        }
        return answer;
    }

    private static Drawn drawn(String key, Asked asked) {
        return new Drawn(key, AskedFigures.version(asked.version()));
    }

    private Days days(Asked asked) {
        return AskedFigures.days(
                asked.from(), asked.to(), time.now().atZone(time.zone()).toLocalDate());
    }
}

package org.estatedesk.audit.file.timeline;

import java.util.Set;
import org.estatedesk.audit.file.CaseFiles;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.audit.file.pages.Page;
import org.estatedesk.audit.file.pages.Windows;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened to a case, in order. */
@RestController
class TimelineController {

    private static final String NEWEST_FIRST = "desc";

    private final CaseFiles files;
    private final Timelines timelines;
    private final Windows windows;

    TimelineController(CaseFiles files, Timelines timelines, Windows windows) {
        this.files = files;
        this.timelines = timelines;
        this.windows = windows;
    }

    @GetMapping("/desk/audit/cases/{number}/timeline")
    Page<EntryView> read(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "100") int size,
            @RequestParam(defaultValue = "asc") String order) {
        OpenFile file = files.open(number, "timeline");
        if (!Set.of("asc", NEWEST_FIRST).contains(order)) {
            throw windows.bad("order", order);
        }
        return timelines.of(file, windows.of(after, size, "n"), order.equals(NEWEST_FIRST));
    }
}

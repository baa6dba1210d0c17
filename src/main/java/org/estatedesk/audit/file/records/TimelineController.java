package org.estatedesk.audit.file.records;

import java.util.Set;
import org.estatedesk.audit.file.CaseFiles;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.platform.pages.BadParameter;
import org.estatedesk.platform.pages.Page;
import org.estatedesk.platform.pages.Window;
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

    TimelineController(CaseFiles files, Timelines timelines) {
        this.files = files;
        this.timelines = timelines;
    }

    @GetMapping("/desk/audit/cases/{number}/timeline")
    Page<EntryView> read(@PathVariable String number, Window window, @RequestParam(defaultValue = "asc") String order) {
        OpenFile file = files.open(number, "timeline");
        if (!Set.of("asc", NEWEST_FIRST).contains(order)) {
            throw new BadParameter("choice", "order", order);
        }
        return timelines.of(file, window, order.equals(NEWEST_FIRST));
    }
}

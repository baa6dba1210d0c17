package org.estatedesk.audit.file.decisions;

import org.estatedesk.audit.file.CaseFiles;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.audit.file.pages.Windows;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What tables decided for a case. */
@RestController
class DecisionsController {

    private final CaseFiles files;
    private final DecisionPages pages;
    private final Windows windows;

    DecisionsController(CaseFiles files, DecisionPages pages, Windows windows) {
        this.files = files;
        this.pages = pages;
        this.windows = windows;
    }

    @GetMapping("/desk/audit/cases/{number}/decisions")
    DecisionsView read(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "500") int size) {
        OpenFile file = files.open(number, "decisions");
        return pages.of(file, windows.of(after, size, "nt"));
    }
}

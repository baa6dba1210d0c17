package org.estatedesk.audit.file.steps;

import org.estatedesk.audit.file.CaseFiles;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.audit.file.pages.Windows;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who worked on the steps of a case. */
@RestController
class StepsController {

    private final CaseFiles files;
    private final StepPages pages;
    private final Windows windows;

    StepsController(CaseFiles files, StepPages pages, Windows windows) {
        this.files = files;
        this.pages = pages;
        this.windows = windows;
    }

    @GetMapping("/desk/audit/cases/{number}/steps")
    StepsView read(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "100") int size) {
        OpenFile file = files.open(number, "steps");
        return pages.of(file, windows.of(after, size, "nt"));
    }
}

package org.estatedesk.audit.file.promises;

import org.estatedesk.audit.file.CaseFiles;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.audit.file.pages.Windows;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was promised for a case, and what became of it. */
@RestController
class PromisesController {

    private final CaseFiles files;
    private final PromisePages pages;
    private final Windows windows;

    PromisesController(CaseFiles files, PromisePages pages, Windows windows) {
        this.files = files;
        this.pages = pages;
        this.windows = windows;
    }

    @GetMapping("/desk/audit/cases/{number}/promises")
    PromisesView read(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "500") int size) {
        OpenFile file = files.open(number, "promises");
        return pages.of(file, windows.of(after, size, "n"));
    }
}

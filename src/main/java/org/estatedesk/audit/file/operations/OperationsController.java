package org.estatedesk.audit.file.operations;

import org.estatedesk.audit.file.CaseFiles;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.audit.file.pages.Windows;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people did by hand. */
@RestController
class OperationsController {

    private final CaseFiles files;
    private final OperationPages pages;
    private final Windows windows;

    OperationsController(CaseFiles files, OperationPages pages, Windows windows) {
        this.files = files;
        this.pages = pages;
        this.windows = windows;
    }

    @GetMapping("/desk/audit/cases/{number}/operations")
    OperationsView read(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "100") int size) {
        OpenFile file = files.open(number, "operations");
        return pages.of(file, windows.of(after, size, "nt"));
    }
}

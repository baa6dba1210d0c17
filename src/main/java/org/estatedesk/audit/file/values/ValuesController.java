package org.estatedesk.audit.file.values;

import org.estatedesk.audit.file.CaseFiles;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.audit.file.pages.Page;
import org.estatedesk.audit.file.pages.Windows;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How a value of a case changed. */
@RestController
class ValuesController {

    private final CaseFiles files;
    private final ValuePages pages;
    private final Windows windows;

    ValuesController(CaseFiles files, ValuePages pages, Windows windows) {
        this.files = files;
        this.pages = pages;
        this.windows = windows;
    }

    @GetMapping("/desk/audit/cases/{number}/values/{id}/changes")
    Page<ValueView.Change> changes(
            @PathVariable String number,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "100") int size) {
        OpenFile file = files.open(number, pages.part());
        if (!pages.has(file, id)) {
            throw files.missing("missing.value", "number", number);
        }
        return pages.changes(file, id, windows.of(after, size, "nnt"));
    }
}

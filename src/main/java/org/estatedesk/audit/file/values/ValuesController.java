package org.estatedesk.audit.file.values;

import org.estatedesk.audit.file.CaseFiles;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.audit.file.pages.Windows;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a case's processes kept, and how it changed. */
@RestController
@RequestMapping("/desk/audit/cases/{number}/values")
class ValuesController {

    private static final String PART = "values";

    private final CaseFiles files;
    private final ValuePages pages;
    private final Windows windows;

    ValuesController(CaseFiles files, ValuePages pages, Windows windows) {
        this.files = files;
        this.pages = pages;
        this.windows = windows;
    }

    @GetMapping
    ValuesView read(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "500") int size) {
        OpenFile file = files.open(number, PART);
        return pages.of(file, windows.of(after, size, "tt"));
    }

    @GetMapping("/{id}/changes")
    ValuesView.Changes changes(
            @PathVariable String number,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "100") int size) {
        OpenFile file = files.open(number, PART);
        if (!pages.has(file, id)) {
            throw files.missing("missing.value", "number", number);
        }
        return pages.changes(file, id, windows.of(after, size, "nnt"));
    }
}

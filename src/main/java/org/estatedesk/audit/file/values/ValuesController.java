package org.estatedesk.audit.file.values;

import org.estatedesk.audit.file.CaseFiles;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.platform.pages.Page;
import org.estatedesk.platform.pages.Window;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How a value of a case changed. */
@RestController
class ValuesController {

    private final CaseFiles files;
    private final ValuePages pages;

    ValuesController(CaseFiles files, ValuePages pages) {
        this.files = files;
        this.pages = pages;
    }

    @GetMapping("/desk/audit/cases/{number}/values/{id}/changes")
    Page<ValueView.Change> changes(@PathVariable String number, @PathVariable String id, Window window) {
        OpenFile file = files.open(number, pages.part());
        if (!pages.has(file, id)) {
            throw files.missing("missing.value", "number", number);
        }
        return pages.changes(file, id, window);
    }
}

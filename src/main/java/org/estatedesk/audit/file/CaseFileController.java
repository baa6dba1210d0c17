package org.estatedesk.audit.file;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The head of a case file. */
@RestController
class CaseFileController {

    private final CaseFiles files;
    private final CaseViews views;

    CaseFileController(CaseFiles files, CaseViews views) {
        this.files = files;
        this.views = views;
    }

    @GetMapping("/desk/audit/cases/{number}")
    CaseView read(@PathVariable String number) {
        return views.of(files.open(number, "case"));
    }
}

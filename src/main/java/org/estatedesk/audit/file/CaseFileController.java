package org.estatedesk.audit.file;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The head of a case file. */
@RestController
class CaseFileController {

    private final CaseFiles files;
    private final FileHeads heads;

    CaseFileController(CaseFiles files, FileHeads heads) {
        this.files = files;
        this.heads = heads;
    }

    @GetMapping("/desk/audit/cases/{number}")
    CaseView read(@PathVariable String number) {
        return heads.of(files.open(number, "case"));
    }
}

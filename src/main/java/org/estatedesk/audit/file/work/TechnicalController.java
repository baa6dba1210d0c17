package org.estatedesk.audit.file.work;

import org.estatedesk.audit.file.CaseFiles;
import org.estatedesk.audit.file.OpenFile;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the engine did, has to do and could not do for a case. */
@RestController
@RequestMapping("/desk/audit/cases/{number}/technical")
class TechnicalController {

    private static final String PART = "technical";

    private final CaseFiles files;
    private final StoredWork work;

    TechnicalController(CaseFiles files, StoredWork work) {
        this.files = files;
        this.work = work;
    }

    @GetMapping
    TechnicalView read(@PathVariable String number) {
        return work.of(files.open(number, PART));
    }

    @GetMapping(path = "/log/{id}/stack-trace", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String stackTrace(@PathVariable String number, @PathVariable String id) {
        OpenFile file = files.open(number, PART);
        return work.stackTrace(file, id).orElseThrow(() -> files.missing("missing.stack-trace", "number", number));
    }
}

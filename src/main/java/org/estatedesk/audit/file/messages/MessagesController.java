package org.estatedesk.audit.file.messages;

import org.estatedesk.audit.file.CaseFiles;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.audit.file.pages.Windows;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What customers and staff were told about a case. */
@RestController
class MessagesController {

    private final CaseFiles files;
    private final MessagePages pages;
    private final Windows windows;

    MessagesController(CaseFiles files, MessagePages pages, Windows windows) {
        this.files = files;
        this.pages = pages;
        this.windows = windows;
    }

    @GetMapping("/desk/audit/cases/{number}/messages")
    MessagesView read(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "500") int size) {
        OpenFile file = files.open(number, "messages");
        return pages.of(file, windows.of(after, size, "n"));
    }
}

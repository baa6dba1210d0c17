package org.estatedesk.audit.file.pages;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.estatedesk.audit.file.CaseFiles;
import org.estatedesk.audit.file.OpenFile;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists of a case's file, a page at a time. */
@RestController
class CaseListController {

    private final CaseFiles files;
    private final Windows windows;
    private final Map<String, CaseList> lists;

    CaseListController(CaseFiles files, Windows windows, List<CaseList> lists) {
        this.files = files;
        this.windows = windows;
        this.lists = lists.stream().collect(Collectors.toUnmodifiableMap(CaseList::part, Function.identity()));
    }

    @GetMapping("/desk/audit/cases/{number}/{part}")
    Page<?> read(
            @PathVariable String number,
            @PathVariable String part,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "100") int size) {
        CaseList list = lists.get(part);
        if (list == null) {
            throw files.missing("missing.part", "part", part);
        }
        OpenFile file = files.open(number, part);
        return list.page(file, windows.of(after, size, list.keyParts()));
    }
}

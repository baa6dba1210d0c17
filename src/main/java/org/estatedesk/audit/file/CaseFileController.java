package org.estatedesk.audit.file;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.estatedesk.platform.pages.Page;
import org.estatedesk.platform.pages.Window;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The head of a case file, and its lists, a page at a time. */
@RestController
class CaseFileController {

    private final CaseFiles files;
    private final FileHeads heads;
    private final Map<String, CaseList> lists;

    CaseFileController(CaseFiles files, FileHeads heads, List<CaseList> lists) {
        this.files = files;
        this.heads = heads;
        this.lists = lists.stream().collect(Collectors.toUnmodifiableMap(CaseList::part, Function.identity()));
    }

    @GetMapping("/desk/audit/cases/{number}")
    FileHead read(@PathVariable String number) {
        return heads.of(files.open(number, "case"));
    }

    @GetMapping("/desk/audit/cases/{number}/{part}")
    Page<?> list(@PathVariable String number, @PathVariable String part, Window window) {
        CaseList list = lists.get(part);
        if (list == null) {
            throw files.missing("missing.part", "part", part);
        }
        return list.page(files.open(number, part), window);
    }
}

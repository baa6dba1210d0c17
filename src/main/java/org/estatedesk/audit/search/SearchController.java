package org.estatedesk.audit.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estatedesk.audit.AuditAccess;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.search.CaseSearch.Found;
import org.estatedesk.audit.search.CaseSearch.Page;
import org.estatedesk.platform.DeskTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The search over all procedures and versions, running and finished, for auditors. */
@RestController
class SearchController {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final Set<String> KNOWN = Stream.concat(
                    Conditions.FILTERS.stream(), Stream.of("sort", "order", "after", "size"))
            .collect(Collectors.toUnmodifiableSet());

    private final CaseSearch search;
    private final Directory directory;
    private final AuditAccess access;
    private final SearchTexts texts;
    private final DeskTime time;

    SearchController(CaseSearch search, Directory directory, AuditAccess access, SearchTexts texts, DeskTime time) {
        this.search = search;
        this.directory = directory;
        this.access = access;
        this.texts = texts;
        this.time = time;
    }

    /** A procedure by its key, with the name of its newest drawing. */
    record Procedure(String key, String name) {}

    /** A case as the list shows it; times are ISO with the desk's offset. */
    record CaseView(
            String number,
            Procedure procedure,
            @Nullable Integer version,
            String status,
            @Nullable String caseClass,
            @Nullable String outcome,
            @Nullable String customer,
            @Nullable String unit,
            @Nullable String subject,
            String openedAt,
            @Nullable String closedAt,
            int late,
            int corrections,
            String firstAskedBy,
            String firstAskedByName) {}

    /**
     * The answer.
     *
     * @param total of all pages
     * @param next what to ask for as {@code after}; null on the last page
     */
    record Answer(
            List<CaseView> cases, long total, @Nullable String next) {}

    @GetMapping("/desk/audit/cases")
    ResponseEntity<Answer> search(@RequestParam MultiValueMap<String, String> given) {
        access.requireAuditor();
        Parameters asked = new Parameters(given, KNOWN, texts);
        Found found = search.find(Conditions.of(asked, time.zone()), page(asked));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer(found));
    }

    private static Page page(Parameters asked) {
        Sort sort =
                asked.choice("sort", List.of(Sort.values()), Sort::parameter).orElse(Sort.OPENED);
        boolean ascending = asked.choice("order", List.of("asc", "desc"), order -> order)
                .filter("asc"::equals)
                .isPresent();
        int size = asked.count("size", 1, MOST).orElse(USUAL);
        return new Page(sort, ascending, asked.cursor(sort).orElse(null), size);
    }

    private Answer answer(Found found) {
        Map<String, String> names = directory.procedures(each(found, FoundCase::processKey));
        Map<String, String> people = directory.people(each(found, FoundCase::firstAskedBy));
        Mask mask = access.inLists();
        Cursor next = found.next();
        return new Answer(
                found.cases().stream()
                        .map(one -> view(one, names, people, mask))
                        .toList(),
                found.total(),
                next == null ? null : next.encoded());
    }

    private static Set<String> each(Found found, Function<FoundCase, String> what) {
        return found.cases().stream().map(what).collect(Collectors.toSet());
    }

    private CaseView view(FoundCase found, Map<String, String> names, Map<String, String> people, Mask mask) {
        String key = found.processKey();
        return new CaseView(
                found.number(),
                new Procedure(key, names.getOrDefault(key, key)),
                found.version(),
                found.status(),
                found.caseClass(),
                found.outcome(),
                mask.text(found.customer()),
                mask.text(found.unit()),
                mask.text(found.subject()),
                time.iso(found.openedAt()),
                iso(found.closedAt()),
                found.late(),
                found.corrections(),
                found.firstAskedBy(),
                people.getOrDefault(found.firstAskedBy(), texts.person(found.firstAskedBy())));
    }

    private @Nullable String iso(@Nullable Instant moment) {
        return moment == null ? null : time.iso(moment);
    }
}

package org.estatedesk.audit.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estatedesk.audit.AuditAccess;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.file.CaseFiles;
import org.estatedesk.audit.search.CaseSearch.Order;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.pages.Page;
import org.estatedesk.platform.pages.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The search over all procedures and versions, running and finished, for auditors. */
@RestController
class SearchController {

    private static final Set<String> KNOWN = Stream.concat(
                    Conditions.FILTERS.stream(), Stream.of("sort", "order", "after", "size"))
            .collect(Collectors.toUnmodifiableSet());

    private final CaseSearch search;
    private final DrawingVersions drawings;
    private final PeopleNames people;
    private final AuditAccess access;
    private final DeskTime time;

    SearchController(
            CaseSearch search, DrawingVersions drawings, PeopleNames people, AuditAccess access, DeskTime time) {
        this.search = search;
        this.drawings = drawings;
        this.people = people;
        this.access = access;
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

    @GetMapping("/desk/audit/cases")
    Page<CaseView> search(@RequestParam MultiValueMap<String, String> given, Window window) {
        access.requireAuditor();
        Parameters asked = new Parameters(given, KNOWN);
        List<Condition> conditions = search.conditions(asked, time.zone());
        Order order = order(asked, window);
        access.search(asked.all(Conditions.FILTERS));
        Page<FoundCase> found = search.find(conditions, order, window);
        Map<String, String> names = drawings.processNames();
        Map<String, String> called = people.people(each(found, FoundCase::firstAskedBy));
        Mask mask = access.inLists();
        return found.map(one -> view(one, names, called, mask));
    }

    private static Order order(Parameters asked, Window window) {
        Sort sort =
                asked.choice("sort", List.of(Sort.values()), Sort::parameter).orElse(Sort.OPENED);
        boolean ascending = asked.choice("order", List.of("asc", "desc"), order -> order)
                .filter("asc"::equals)
                .isPresent();
        return new Order(sort, ascending, sort.after(window));
    }

    private static Set<String> each(Page<FoundCase> found, Function<FoundCase, String> what) {
        return found.items().stream().map(what).collect(Collectors.toSet());
    }

    private CaseView view(FoundCase found, Map<String, String> names, Map<String, String> called, Mask mask) {
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
                time.isoOrNull(found.closedAt()),
                found.late(),
                found.corrections(),
                found.firstAskedBy(),
                called.getOrDefault(found.firstAskedBy(), person(found.firstAskedBy())));
    }

    /** Of whom the directory does not know: the desk itself, which is nobody, or somebody who was deleted. */
    private String person(String id) {
        return id.equals(PeopleNames.SYSTEM) ? CaseFiles.TEXTS.say("actor.system") : id;
    }
}

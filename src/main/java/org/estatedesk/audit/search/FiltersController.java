package org.estatedesk.audit.search;

import java.util.List;
import java.util.Map;
import org.estatedesk.audit.AuditAccess;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.people.PeopleNames;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the search can be narrowed by: only what occurs in a case. */
@RestController
class FiltersController {

    private final FilterChoices values;
    private final DrawingVersions drawings;
    private final PeopleNames people;
    private final AuditAccess access;

    FiltersController(FilterChoices values, DrawingVersions drawings, PeopleNames people, AuditAccess access) {
        this.values = values;
        this.drawings = drawings;
        this.people = people;
        this.access = access;
    }

    /** A procedure with those of its versions in which cases run or ran. */
    record ProcedureChoice(String key, String name, List<Integer> versions) {}

    /** A person or a group. */
    record Named(String id, String name) {}

    /** All choices. */
    record Filters(
            List<ProcedureChoice> procedures,
            List<String> classes,
            List<String> outcomes,
            List<Named> people,
            List<Named> groups) {}

    @GetMapping("/desk/audit/filters")
    Filters filters() {
        access.requireAuditor();
        return new Filters(procedures(), values.classes(), values.outcomes(), people(), groups());
    }

    private List<ProcedureChoice> procedures() {
        List<String> keys = values.procedures();
        Map<String, String> names = drawings.processNames();
        return keys.stream()
                .map(key -> new ProcedureChoice(key, names.getOrDefault(key, key), values.versions(key)))
                .toList();
    }

    private List<Named> people() {
        List<String> ids = values.people();
        Map<String, String> names = people.people(ids);
        return ids.stream().map(id -> new Named(id, names.getOrDefault(id, id))).toList();
    }

    private List<Named> groups() {
        var language = LocaleContextHolder.getLocale();
        return values.groups().stream()
                .map(id -> new Named(id, people.group(id, language)))
                .toList();
    }
}

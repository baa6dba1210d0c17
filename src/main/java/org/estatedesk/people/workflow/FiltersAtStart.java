package org.estatedesk.people.workflow;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.estatedesk.people.PeopleFiles;
import org.estatedesk.people.PeopleTexts;
import org.estatedesk.people.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the desk's Tasklist filters; those that people made themselves have an owner and stay untouched. */
@Component
class FiltersAtStart {

    private static final List<String> ON_THE_CARD = List.of("caseNumber", "customerName", "unit", "caseClass");

    private final PeopleFiles files;
    private final PeopleTexts texts;
    private final FilterService filters;
    private final TaskService tasks;
    private final GrantWriter writer;
    private final ZoneId zone;

    FiltersAtStart(
            PeopleFiles files,
            PeopleTexts texts,
            FilterService filters,
            TaskService tasks,
            GrantWriter writer,
            @Value("${estatedesk.zone}") ZoneId zone) {
        this.files = files;
        this.texts = texts;
        this.filters = filters;
        this.tasks = tasks;
        this.writer = writer;
        this.zone = zone;
    }

    void write() {
        Map<String, Role> roles = files.roles();
        var grants = new GrantTable();
        for (DeskFilter kind : DeskFilter.values()) {
            Target filter = new Target(Resources.FILTER, save(kind).getId());
            readers(kind, roles).forEach(group -> grants.grant(group, filter, Permissions.READ));
        }
        writer.write(grants, roles.keySet());
    }

    private Filter save(DeskFilter kind) {
        String name = texts.text("filter." + kind.key());
        Filter filter = filters.createTaskFilterQuery().filterName(name).list().stream()
                .filter(present -> present.getOwner() == null)
                .findFirst()
                .orElseGet(() -> filters.newTaskFilter(name));
        filter.setQuery(query(kind));
        filter.setProperties(properties(kind));
        return filters.saveFilter(filter);
    }

    private TaskQuery query(DeskFilter kind) {
        return kind.narrow(tasks.createTaskQuery(), zone)
                .orderByDueDate()
                .asc()
                .orderByTaskPriority()
                .desc();
    }

    private Map<String, Object> properties(DeskFilter kind) {
        return Map.of(
                "description", texts.text("filter." + kind.key() + ".description"),
                "priority", kind.ordinal(),
                "color", kind.colour(),
                "refresh", true,
                "showUndefinedVariable", false,
                "variables", ON_THE_CARD.stream().map(this::cardVariable).toList());
    }

    private Map<String, String> cardVariable(String name) {
        return Map.of("name", name, "label", texts.text("card." + name));
    }

    private Stream<String> readers(DeskFilter kind, Map<String, Role> roles) {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue().worksOnTasks())
                .filter(entry -> !kind.forSupervisorsOnly() || entry.getValue().supervisesOthers())
                .map(Map.Entry::getKey);
    }
}

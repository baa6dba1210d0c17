package org.estatedesk.people.workflow;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.estatedesk.people.PeopleTexts;
import org.estatedesk.platform.Roles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the desk's Tasklist filters; those that people made themselves have an owner and stay untouched. */
@Component
class FiltersAtStart {

    private static final String KEY = "deskFilter";
    private static final List<String> ON_THE_CARD =
            List.of("caseNumber", "customerName", "unit", "caseClass", "stepName", "lateSince");

    private final Roles roles;
    private final PeopleTexts texts;
    private final FilterService filters;
    private final TaskService tasks;
    private final GrantWriter writer;
    private final ZoneId zone;

    FiltersAtStart(
            Roles roles,
            PeopleTexts texts,
            FilterService filters,
            TaskService tasks,
            GrantWriter writer,
            @Value("${estatedesk.zone}") ZoneId zone) {
        this.roles = roles;
        this.texts = texts;
        this.filters = filters;
        this.tasks = tasks;
        this.writer = writer;
        this.zone = zone;
    }

    void write() {
        var grants = new GrantTable();
        for (DeskFilter kind : DeskFilter.values()) {
            Target filter = new Target(Resources.FILTER, save(kind).getId());
            readers(kind).forEach(group -> grants.grant(group, filter, Permissions.READ));
        }
        writer.write(grants, roles.byGroup().keySet());
    }

    private Filter save(DeskFilter kind) {
        Filter filter = filters.createTaskFilterQuery().list().stream()
                .filter(present -> present.getOwner() == null && isThat(kind, present))
                .findFirst()
                .orElseGet(filters::newTaskFilter);
        filter.setName(texts.text("filter." + kind.key()));
        filter.setQuery(query(kind));
        filter.setProperties(properties(kind));
        return filters.saveFilter(filter);
    }

    /** By its key, whatever it is called in the desk's language; those of long ago have English names only. */
    private static boolean isThat(DeskFilter kind, Filter present) {
        Object key =
                present.getProperties() == null ? null : present.getProperties().get(KEY);
        return kind.key().equals(key) || key == null && kind.englishName().equals(present.getName());
    }

    private TaskQuery query(DeskFilter kind) {
        return kind.narrow(tasks.createTaskQuery(), zone)
                .orderByTaskPriority()
                .desc()
                .orderByDueDate()
                .asc();
    }

    private Map<String, Object> properties(DeskFilter kind) {
        return Map.of(
                KEY,
                kind.key(),
                "description",
                texts.text("filter." + kind.key() + ".description"),
                "priority",
                kind.ordinal(),
                "color",
                kind.colour(),
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                ON_THE_CARD.stream().map(this::cardVariable).toList());
    }

    private Map<String, String> cardVariable(String name) {
        return Map.of("name", name, "label", texts.text("card." + name));
    }

    private Set<String> readers(DeskFilter kind) {
        return roles.groupsWith(role -> role.worksOnTasks() && (!kind.forSupervisorsOnly() || role.supervisesOthers()));
    }
}

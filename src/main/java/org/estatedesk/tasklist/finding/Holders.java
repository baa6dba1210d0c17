package org.estatedesk.tasklist.finding;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estatedesk.people.PeopleNames;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has the open steps of cases: whoever took one up, or the groups that may, in the reader's words. */
@Component
class Holders {

    private static final String HOLDERS = """
            select c.case_number, c.first_asked_by, task.name_ as step, task.assignee_ as person, link.group_id_ as team
            from service_case c
            left join act_ru_execution run on run.root_proc_inst_id_ = c.process_instance_id and run.parent_id_ is null
            left join act_ru_task task on task.proc_inst_id_ = run.id_
            left join act_ru_identitylink link
                on link.task_id_ = task.id_ and link.type_ = 'candidate' and task.assignee_ is null
            where c.case_number in (:numbers)
            order by task.priority_ desc, task.due_date_, task.id_, link.group_id_""";

    private record Row(
            String caseNumber,
            String firstAskedBy,
            @Nullable String step,
            @Nullable String person,
            @Nullable String team) {}

    /**
     * Of one case.
     *
     * @param steps what has to be done, as drawn, the most urgent first
     * @param who has them; without a step, who was asked first
     */
    record Held(Set<String> steps, Set<String> who) {}

    private final JdbcClient store;
    private final PeopleNames names;

    Holders(JdbcClient store, PeopleNames names) {
        this.store = store;
        this.names = names;
    }

    /** By the number of the case. */
    Map<String, Held> of(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        List<Row> rows =
                store.sql(HOLDERS).param("numbers", numbers).query(Row.class).list();
        Map<String, String> called = names.people(rows.stream()
                .flatMap(row -> Stream.of(row.firstAskedBy(), Objects.requireNonNullElse(row.person(), "")))
                .toList());
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Row::caseNumber, Collectors.collectingAndThen(Collectors.toList(), own -> held(own, called))));
    }

    private Held held(List<Row> rows, Map<String, String> called) {
        Held held = new Held(new LinkedHashSet<>(), new LinkedHashSet<>());
        for (Row row : rows) {
            Optional.ofNullable(row.step()).ifPresent(held.steps()::add);
            Optional.ofNullable(row.person())
                    .map(person -> called.getOrDefault(person, person))
                    .ifPresent(held.who()::add);
            Optional.ofNullable(row.team()).map(this::group).ifPresent(held.who()::add);
        }
        if (held.who().isEmpty()) {
            String first = rows.get(0).firstAskedBy();
            held.who().add(called.getOrDefault(first, first));
        }
        return held;
    }

    private String group(String key) {
        return names.group(key, LocaleContextHolder.getLocale());
    }
}

package org.estatedesk.people.workflow.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.json.JsonTaskQueryConverter;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts the desk's long lists by what puts a step there. The engine joins each open step with everybody who may take it up,
 * and then sorts out what it found twice: ten times the work for the same number. What asks for anything else is left to it.
 */
class CountedSteps extends TaskManager {

    private static final String OFFERED = "select task_id_ from act_ru_identitylink where type_ = 'candidate' and ";

    private static final String OF_A_TEAM =
            "select count(distinct task_id_ collate \"C\") from (" + OFFERED + "group_id_ in (:groups)) as offered";

    private static final String READABLE =
            "select count(*) from act_ru_task where assignee_ = :person or owner_ = :person"
                    + " or proc_def_id_ in (select id_ from act_re_procdef where key_ in (:procedures))"
                    + " or id_ in (" + OFFERED + "(user_id_ = :person or group_id_ in (:groups)))";

    private static final Set<String> BY_TEAM = Set.of("candidateGroups", "includeAssignedTasks");
    private static final Set<String> BY_WHAT_IS_READABLE =
            Set.of("assignee", "owner", "candidateUser", "includeAssignedTasks");

    private final JdbcClient store;

    CountedSteps(JdbcClient store) {
        this.store = store;
    }

    /** Puts it in the place of the engine's own. */
    static SessionFactory factory(JdbcClient store) {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return TaskManager.class;
            }

            @Override
            public Session openSession() {
                return new CountedSteps(store);
            }
        };
    }

    @Override
    public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
        configureQuery(query);
        Long counted = query.getAuthCheck().isAuthorizationCheckEnabled() ? null : counted(query);
        return counted == null
                ? (Long) getDbEntityManager().selectOne("selectTaskCountByQueryCriteria", query)
                : counted;
    }

    private @Nullable Long counted(TaskQueryImpl query) {
        Set<String> asked = asked(query);
        if (asked.isEmpty()) {
            return store.sql("select count(*) from act_ru_task")
                    .query(Long.class)
                    .single();
        }
        if (asked.equals(BY_TEAM)) {
            return count(store.sql(OF_A_TEAM), query);
        }
        return asked.equals(Set.of("orQueries")) && query.getQueries().size() == 2
                ? readable(query.getQueries().get(1))
                : null;
    }

    private @Nullable Long readable(TaskQueryImpl query) {
        Set<String> asked = asked(query);
        asked.removeAll(Set.of("candidateGroups", "processDefinitionKeys"));
        String person = query.getAssignee();
        if (!asked.equals(BY_WHAT_IS_READABLE)
                || !person.equals(query.getOwner())
                || !person.equals(query.getCandidateUser())) {
            return null;
        }
        String[] procedures = query.getProcessDefinitionKeys();
        return count(
                store.sql(READABLE)
                        .param("person", person)
                        .param("procedures", procedures == null ? List.of("") : List.of(procedures)),
                query);
    }

    private static Long count(JdbcClient.StatementSpec statement, TaskQueryImpl query) {
        List<String> groups = Objects.requireNonNullElse(query.getCandidateGroups(), List.of());
        return statement
                .param("groups", groups.isEmpty() ? List.of("") : groups)
                .query(Long.class)
                .single();
    }

    /** By which criteria steps are asked for, apart from their order and from expressions, whose values are criteria, too. */
    private static Set<String> asked(TaskQueryImpl query) {
        var written = new JsonTaskQueryConverter().toJsonObject(query, query.isOrQueryActive());
        Set<String> asked = new HashSet<>(written.keySet());
        asked.removeIf(name -> name.equals(JsonTaskQueryConverter.ORDERING_PROPERTIES) || name.endsWith("Expression"));
        return asked;
    }
}

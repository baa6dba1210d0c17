package org.estatedesk.people.workflow.engine;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks for a person's steps by what makes them readable: they are offered to the person or a group of the person, the
 * person holds or owns them, or supervises their procedure. The engine joins every open step with every right to a
 * single step instead, so that a list of a busy desk takes seconds.
 *
 * <p>A question about one step or one case is left to the engine, and all of them where rights were taken away.
 */
@Component
class ReadableSteps {

    private static final String PROCEDURES = """
            select resource_id_ from act_ru_authorization
            where resource_type_ = %d and type_ < 2 and perms_ & %d <> 0
              and (user_id_ in (:person, '*') or group_id_ in (:groups))
            union
            select resource_id_ from act_ru_authorization
            where resource_type_ = %d and resource_id_ = '*' and type_ < 2 and perms_ & %d <> 0
              and (user_id_ in (:person, '*') or group_id_ in (:groups))
            """.formatted(
                    Resources.PROCESS_DEFINITION.resourceType(),
                    ProcessDefinitionPermissions.READ_TASK.getValue(),
                    Resources.TASK.resourceType(),
                    Permissions.READ.getValue());

    private final JdbcClient store;

    ReadableSteps(JdbcClient store) {
        this.store = store;
    }

    /** Narrows the query to what the person may read and spares it the engine's join, if that is the same. */
    void narrow(TaskQueryImpl query, Authentication person) {
        AuthorizationCheck check = query.getAuthCheck();
        if (!check.isAuthorizationCheckEnabled() || check.isRevokeAuthorizationCheckEnabled() || asksForOne(query)) {
            return;
        }
        if (!asksForOwn(query, person)) {
            narrowToReadable(query, person);
        }
        check.setAuthorizationCheckEnabled(false);
    }

    private static boolean asksForOne(TaskQueryImpl query) {
        return query.getTaskId() != null || query.getProcessInstanceId() != null || query.getExecutionId() != null;
    }

    private static boolean asksForOwn(TaskQueryImpl query, Authentication person) {
        String candidate = query.getCandidateUser();
        return person.getUserId().equals(query.getAssignee())
                || (candidate == null || candidate.equals(person.getUserId()))
                        && query.getCandidateGroups() != null
                        && groups(person).containsAll(query.getCandidateGroups());
    }

    private void narrowToReadable(TaskQueryImpl query, Authentication person) {
        Set<String> procedures = procedures(person);
        if (procedures.contains("*")) {
            return;
        }
        var readable = query.or()
                .taskAssignee(person.getUserId())
                .taskOwner(person.getUserId())
                .taskCandidateUser(person.getUserId())
                .includeAssignedTasks();
        if (!groups(person).isEmpty()) {
            readable.taskCandidateGroupIn(groups(person));
        }
        if (!procedures.isEmpty()) {
            readable.processDefinitionKeyIn(procedures.toArray(String[]::new));
        }
        readable.endOr();
    }

    /** The procedures of which the person reads every step; {@code *} stands for all. */
    private Set<String> procedures(Authentication person) {
        return Set.copyOf(store.sql(PROCEDURES)
                .param("person", person.getUserId())
                .param("groups", groups(person).isEmpty() ? List.of("") : groups(person))
                .query(String.class)
                .list());
    }

    private static List<String> groups(Authentication person) {
        return Objects.requireNonNullElse(person.getGroupIds(), List.of());
    }
}

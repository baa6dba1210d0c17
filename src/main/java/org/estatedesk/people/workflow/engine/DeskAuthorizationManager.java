package org.estatedesk.people.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.estatedesk.people.Revocations;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Role;
import org.jspecify.annotations.Nullable;

/**
 * Asks auditors for an own right to variables, which they do not have: they see a case's values in the desk's own audit,
 * where personal data is masked (KNB-06). For everybody else, whoever may read a case or a task may read its variables:
 * the engine has no right to the variables of a single case, which the cards of Tasklist show to its candidates.
 *
 * <p>Spares the store what the engine asks in vain, so that nothing grows with the open steps.
 */
class DeskAuthorizationManager extends AuthorizationManager {

    private final Caller caller;
    private final ReadableSteps steps;
    private final Revocations revocations;

    DeskAuthorizationManager(Caller caller, ReadableSteps steps, Revocations revocations) {
        this.caller = caller;
        this.steps = steps;
        this.revocations = revocations;
    }

    /** Puts it in the place of the engine's own. */
    static SessionFactory factory(Caller caller, ReadableSteps steps, Revocations revocations) {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return AuthorizationManager.class;
            }

            @Override
            public Session openSession() {
                return new DeskAuthorizationManager(caller, steps, revocations);
            }
        };
    }

    @Override
    public boolean isEnsureSpecificVariablePermission() {
        return caller.may(Role::audits) && !caller.administers();
    }

    /** Groups without any right harm no question; the engine would read every right there is to leave them out. */
    @Override
    public List<String> filterAuthenticatedGroupIds(@Nullable List<String> groups) {
        return groups == null ? List.of() : groups;
    }

    /** Where nobody was denied anything, nobody is asked whether it was this person. */
    @Override
    protected boolean isRevokeAuthCheckEnabled(String person, @Nullable List<String> groups) {
        return revocations.exist() && super.isRevokeAuthCheckEnabled(person, groups);
    }

    @Override
    public void insert(DbEntity right) {
        super.insert(right);
        note(right);
    }

    @Override
    public void update(AuthorizationEntity right) {
        super.update(right);
        note(right);
    }

    private void note(DbEntity right) {
        if (right instanceof Authorization saved && saved.getAuthorizationType() == Authorization.AUTH_TYPE_REVOKE) {
            revocations.forget();
        }
    }

    /** An open step that somebody may read is read in the history, too: the engine looks for it there when somebody adds a note. */
    @Override
    public void configureHistoricTaskInstanceQuery(HistoricTaskInstanceQueryImpl query) {
        super.configureHistoricTaskInstanceQuery(query);
        String step = query.getTaskId();
        if (step != null && query.getAuthCheck().isAuthorizationCheckEnabled() && isReadable(step)) {
            query.getAuthCheck().setAuthorizationCheckEnabled(false);
        }
    }

    private static boolean isReadable(String step) {
        var tasks = Context.getProcessEngineConfiguration().getTaskService();
        return tasks.createTaskQuery().taskId(step).count() > 0;
    }

    /** @see ReadableSteps */
    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        super.configureTaskQuery(query);
        Authentication person = getCurrentAuthentication();
        if (person != null && person.getUserId() != null) {
            steps.narrow(query, person);
        }
    }
}

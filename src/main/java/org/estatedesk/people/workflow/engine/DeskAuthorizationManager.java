package org.estatedesk.people.workflow.engine;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Asks auditors for an own right to variables, which they do not have: they see a case's values in the desk's own audit,
 * where personal data is masked (KNB-06). For everybody else, whoever may read a case or a task may read its variables:
 * the engine has no right to the variables of a single case, which the cards of Tasklist show to its candidates.
 */
class DeskAuthorizationManager extends AuthorizationManager {

    private final Set<String> auditing;

    DeskAuthorizationManager(Set<String> auditing) {
        this.auditing = auditing;
    }

    /** Puts it in the place of the engine's own. */
    static SessionFactory factory(Set<String> auditing) {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return AuthorizationManager.class;
            }

            @Override
            public Session openSession() {
                return new DeskAuthorizationManager(auditing);
            }
        };
    }

    @Override
    public boolean isEnsureSpecificVariablePermission() {
        var caller = getCurrentAuthentication();
        List<String> groups = caller == null ? null : caller.getGroupIds();
        return groups != null && !groups.contains(Groups.CAMUNDA_ADMIN) && !Collections.disjoint(groups, auditing);
    }
}

package org.estatedesk.people.workflow.engine;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Role;

/**
 * Asks auditors for an own right to variables, which they do not have: they see a case's values in the desk's own audit,
 * where personal data is masked (KNB-06). For everybody else, whoever may read a case or a task may read its variables:
 * the engine has no right to the variables of a single case, which the cards of Tasklist show to its candidates.
 */
class DeskAuthorizationManager extends AuthorizationManager {

    private final Caller caller;

    DeskAuthorizationManager(Caller caller) {
        this.caller = caller;
    }

    /** Puts it in the place of the engine's own. */
    static SessionFactory factory(Caller caller) {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return AuthorizationManager.class;
            }

            @Override
            public Session openSession() {
                return new DeskAuthorizationManager(caller);
            }
        };
    }

    @Override
    public boolean isEnsureSpecificVariablePermission() {
        return caller.may(Role::audits) && !caller.administers();
    }
}

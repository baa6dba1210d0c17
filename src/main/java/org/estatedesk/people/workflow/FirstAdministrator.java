package org.estatedesk.people.workflow;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;

/** Creates the administrator named by {@code estatedesk.admin.*} as long as the desk has none. */
@Component
class FirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final IdentityService identities;
    private final TransactionTemplate transaction;
    private final String id;
    private final String password;

    FirstAdministrator(
            IdentityService identities,
            TransactionTemplate transaction,
            @Value("${estatedesk.admin.user:}") String id,
            @Value("${estatedesk.admin.password:}") String password) {
        this.identities = identities;
        this.transaction = transaction;
        this.id = id;
        this.password = password;
    }

    void createIfNone() {
        if (identities.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0) {
            return;
        }
        if (StringUtils.hasText(id) && StringUtils.hasText(password)) {
            tryToCreate();
        } else {
            log.warn("There is no administrator, so nobody can manage users: set ESTATEDESK_ADMIN_USER and"
                    + " ESTATEDESK_ADMIN_PASSWORD and start again.");
        }
    }

    private void tryToCreate() {
        try {
            transaction.executeWithoutResult(status -> create());
            log.info("Administrator '{}' created.", id);
        } catch (ProcessEngineException refused) {
            log.warn(
                    "Administrator '{}' was not created, the desk starts without one: {}"
                            + " Choose another ESTATEDESK_ADMIN_USER or ESTATEDESK_ADMIN_PASSWORD and start again.",
                    id,
                    refused.getMessage());
        }
    }

    private void create() {
        if (identities.createUserQuery().userId(id).count() == 0) {
            User user = identities.newUser(id);
            user.setFirstName(id);
            user.setPassword(password);
            identities.saveUser(user);
        }
        identities.createMembership(id, Groups.CAMUNDA_ADMIN);
    }
}

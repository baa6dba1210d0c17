package org.estatedesk.people.workflow;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.User;
import org.estatedesk.platform.Role;
import org.estatedesk.platform.Roles;
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

    private final Set<String> groups;
    private final IdentityService identities;
    private final TransactionTemplate transaction;
    private final String id;
    private final String password;

    FirstAdministrator(
            Roles roles,
            IdentityService identities,
            TransactionTemplate transaction,
            @Value("${estatedesk.admin.user:}") String id,
            @Value("${estatedesk.admin.password:}") String password) {
        this.groups = roles.groupsWith(Role::administers);
        this.identities = identities;
        this.transaction = transaction;
        this.id = id;
        this.password = password;
    }

    void createIfNone() {
        if (groups.stream()
                .anyMatch(group ->
                        identities.createUserQuery().memberOfGroup(group).count() > 0)) {
            return;
        }
        if (!StringUtils.hasText(id) || !StringUtils.hasText(password)) {
            log.warn("There is no administrator, so nobody can manage users: set ESTATEDESK_ADMIN_USER and"
                    + " ESTATEDESK_ADMIN_PASSWORD and start again.");
        } else if (!brokenRules().isEmpty()) {
            warnRefused("the password policy refuses the password: " + brokenRules());
        } else {
            tryToCreate();
        }
    }

    private void tryToCreate() {
        try {
            transaction.executeWithoutResult(status -> create());
            log.info("Administrator '{}' created.", id);
        } catch (ProcessEngineException refused) {
            warnRefused(String.valueOf(refused.getMessage()));
        }
    }

    private void warnRefused(String why) {
        log.warn(
                "Administrator '{}' was not created and the desk starts without one ({}): choose another"
                        + " ESTATEDESK_ADMIN_USER or ESTATEDESK_ADMIN_PASSWORD and start again.",
                id,
                why);
    }

    /** Returns what the password breaks, such as {@code LENGTH}; asked before, as the engine logs a stack. */
    private List<String> brokenRules() {
        PasswordPolicy policy = identities.getPasswordPolicy();
        if (policy == null) {
            return List.of();
        }
        return identities.checkPasswordAgainstPolicy(policy, password, newAdministrator()).getViolatedRules().stream()
                .map(rule -> rule.getPlaceholder().replace("PASSWORD_POLICY_", ""))
                .toList();
    }

    private User newAdministrator() {
        User user = identities.newUser(id);
        user.setFirstName(id);
        user.setPassword(password);
        return user;
    }

    private void create() {
        if (identities.createUserQuery().userId(id).count() == 0) {
            identities.saveUser(newAdministrator());
        }
        groups.forEach(group -> identities.createMembership(id, group));
    }
}

package org.estatedesk.platform.workflow;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;

/** People that the attack tests need, each with the name as password, on top of whoever else the desk has. */
final class AttackPeople {

    /** May use the web apps, start any process and work on tasks offered to {@link #TEAM}: what a receptionist may. */
    static final String WORKER = "attack-worker";

    static final String COLLEAGUE = "attack-colleague";
    static final String ADMIN = "attack-admin";
    static final String TEAM = "attack-team";

    private AttackPeople() {}

    /** Makes them if they are missing; whom an earlier test locked out by wrong passwords may sign in again. */
    static void create(IdentityService identities, AuthorizationService rights) {
        List.of(WORKER, COLLEAGUE, ADMIN).forEach(identities::unlockUser);
        if (identities.createUserQuery().userId(WORKER).count() > 0) {
            return;
        }
        for (String group : List.of(TEAM, "camunda-admin")) {
            if (identities.createGroupQuery().groupId(group).count() == 0) {
                identities.saveGroup(identities.newGroup(group));
            }
        }
        user(identities, WORKER, TEAM);
        user(identities, COLLEAGUE, TEAM);
        user(identities, ADMIN, "camunda-admin");
        grant(rights, Resources.APPLICATION, Permissions.ACCESS);
        grant(rights, Resources.PROCESS_DEFINITION, Permissions.READ, Permissions.CREATE_INSTANCE);
        grant(rights, Resources.PROCESS_INSTANCE, Permissions.CREATE);
        Authorization deploys = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        deploys.setUserId(ADMIN);
        deploys.setResource(Resources.DEPLOYMENT);
        deploys.setResourceId("*");
        deploys.addPermission(Permissions.ALL);
        rights.saveAuthorization(deploys);
    }

    private static void user(IdentityService identities, String id, String group) {
        User user = identities.newUser(id);
        user.setPassword(id);
        identities.saveUser(user);
        identities.createMembership(id, group);
    }

    private static void grant(AuthorizationService rights, Resource resource, Permission... permissions) {
        Authorization grant = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(TEAM);
        grant.setResource(resource);
        grant.setResourceId("*");
        grant.setPermissions(permissions);
        rights.saveAuthorization(grant);
    }
}

package org.estatedesk.people.workflow;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.springframework.stereotype.Component;

/**
 * Makes the engine's authorizations equal to a table of grants: on the table's targets our groups hold what the table
 * says and nothing else. Rights on other targets, of single users and of groups that the desk does not know stay.
 */
@Component
class GrantWriter {

    private final AuthorizationService authorizations;

    GrantWriter(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void write(GrantTable table, Set<String> ourGroups) {
        table.rows().forEach((target, wanted) -> write(target, wanted, ourGroups));
    }

    private void write(Target target, Map<String, Set<Permission>> wanted, Set<String> ourGroups) {
        Map<String, Authorization> present = present(target, ourGroups);
        wanted.forEach((group, permissions) -> {
            Authorization grant = present.getOrDefault(group, newGrant(target, group));
            grant.setPermissions(permissions.toArray(Permission[]::new));
            authorizations.saveAuthorization(grant);
        });
        present.forEach((group, grant) -> {
            if (!wanted.containsKey(group)) {
                authorizations.deleteAuthorization(grant.getId());
            }
        });
    }

    private Map<String, Authorization> present(Target target, Set<String> ourGroups) {
        return authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .resourceType(target.resource())
                .resourceId(target.id())
                .groupIdIn(ourGroups.toArray(String[]::new))
                .list()
                .stream()
                .collect(toMap(Authorization::getGroupId, identity()));
    }

    private Authorization newGrant(Target target, String group) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(target.resource());
        grant.setResourceId(target.id());
        return grant;
    }
}
